import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type Answer, isAnswered, type Refusal } from '../api/request';
import { formatCount } from '../measures/format';
import { commonWords, whyRefused } from '../ui/common-words';
import { draftOf } from '../ui/drafts';
import { language } from '../ui/language';
import { type AgentRow, readAgents } from './agent-table';
import { type Directory, describe, NO_TEAM, nameOf } from './directory';
import { formWords } from './form-words';
import { pasteWords } from './paste-words';
import { setupWords } from './words';
import { writeAgents } from './write-agents';

/** A key apart from those of agents, whose page lists what is begun of them. */
const DRAFT = 'table/agents';

type Outcomes = ReadonlyMap<string, Answer<true>>;

interface PasteAgentsProps {
  readonly directory: Directory;
  readonly onWritten: () => void;
}

/** Many agents at once, from a table that is pasted: looked at first, then written one by one. */
export function PasteAgents({ directory, onWritten }: PasteAgentsProps) {
  const told = pasteWords.value;
  const draft = draftOf(DRAFT, { text: '' });
  const outcomes = useSignal<Outcomes>(new Map());
  const isWriting = useSignal(false);
  const id = useId();
  const rows = readAgents(draft.value.text, directory);
  const ready = rows.filter(
    ({ agent, problem, does }) => problem === null && (does !== 'nothing' || outcomes.value.has(agent.id)),
  );
  const left = ready.filter(({ agent }) => !isDone(outcomes.value.get(agent.id)));
  const write = async () => {
    isWriting.value = true;
    await writeAgents(
      left.map(({ agent }) => agent),
      (agent) => describe('agent', agent),
      (agentId, answer) => {
        outcomes.value = new Map(outcomes.value).set(agentId, answer);
      },
    );
    isWriting.value = false;
    if ([...outcomes.value.values()].every(isDone)) {
      draft.drop();
    }
    onWritten();
  };
  return (
    <>
      <h2>{told.title}</h2>
      <p class="lead">{told.lead}</p>
      <div class="field paste">
        <label class="field-label" for={id}>
          {told.table}
        </label>
        <textarea
          id={id}
          rows={6}
          spellcheck={false}
          disabled={isWriting.value}
          value={draft.value.text}
          onInput={(event) => {
            outcomes.value = new Map();
            draft.change({ text: event.currentTarget.value });
          }}
        />
      </div>
      <Progress outcomes={outcomes.value} all={ready.length} isWriting={isWriting.value} />
      {rows.length === 0 || isWriting.value ? null : left.length === 0 ? (
        <p>{outcomes.value.size === 0 ? told.nothingToWrite : null}</p>
      ) : (
        <button type="button" class="button button-main" onClick={() => void write()}>
          {outcomes.value.size === 0 ? told.write(left.length) : told.failedAgain}
        </button>
      )}
      {rows.length === 0 ? null : <Preview rows={rows} outcomes={outcomes.value} directory={directory} />}
    </>
  );
}

function isDone(answer: Answer<true> | undefined): boolean {
  return answer !== undefined && isAnswered(answer);
}

interface ProgressProps {
  readonly outcomes: Outcomes;
  readonly all: number;
  readonly isWriting: boolean;
}

function Progress({ outcomes, all, isWriting }: ProgressProps) {
  const told = pasteWords.value;
  const count = (number: number) => formatCount(number, language.value);
  const written = [...outcomes.values()].filter(isAnswered).length;
  const failed = outcomes.size - written;
  if (isWriting) {
    return (
      <p class="progress">
        <progress max={all} value={outcomes.size} aria-label={told.title} />{' '}
        {told.progress(count(outcomes.size), count(all))}
      </p>
    );
  }
  return (
    <p role="status" class="paste-status">
      {outcomes.size === 0 ? null : told.written(written)} {failed === 0 ? null : told.notWritten(failed)}
    </p>
  );
}

interface PreviewProps {
  readonly rows: readonly AgentRow[];
  readonly outcomes: Outcomes;
  readonly directory: Directory;
}

function Preview({ rows, outcomes, directory }: PreviewProps) {
  const told = pasteWords.value;
  const { id, name } = setupWords.value;
  const { team, site, sites, noTeam } = formWords.value;
  return (
    <div class="stacked paste-preview">
      <table class="table">
        <caption>{told.preview}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">
              {told.line}
            </th>
            <th scope="col">{id}</th>
            <th scope="col">{told.does}</th>
            <th scope="col">{name}</th>
            <th scope="col">{team}</th>
            <th scope="col">{site}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <td class="number">{row.line}</td>
              <th scope="row">{row.agent.id === '' ? '–' : row.agent.id}</th>
              <td>
                <RowNews row={row} outcome={outcomes.get(row.agent.id)} />
              </td>
              <td>{row.agent.name}</td>
              <td>{row.agent.team === NO_TEAM ? noTeam : nameOf(directory, 'team', row.agent.team)}</td>
              <td>{sites[row.agent.site]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What becomes of a row, or what became of it. */
function RowNews({ row, outcome }: { readonly row: AgentRow; readonly outcome: Answer<true> | undefined }) {
  const told = pasteWords.value;
  if (row.problem !== null) {
    return <Trouble says={told.problems[row.problem]} refusal={null} />;
  }
  if (outcome === undefined) {
    return <span class={row.does === 'nothing' ? 'quiet' : ''}>{told.doing[row.does]}</span>;
  }
  return isAnswered(outcome) ? (
    <span>{told.rowWritten}</span>
  ) : (
    <Trouble says={whyRefused(outcome, commonWords.value)} refusal={outcome} />
  );
}

function Trouble({ says, refusal }: { readonly says: string; readonly refusal: Refusal | null }) {
  return (
    <span class="row-trouble">
      {says} {refusal?.detail == null ? null : <span lang="en">{refusal.detail}</span>}
    </span>
  );
}
