import { useSignal } from '@preact/signals';
import { ask, asSent, inPath, isAnswered, type Refusal } from '../api/request';
import type * as wire from '../api/wire';
import type { LiveModel } from '../live/live-model';
import { formatTime } from '../measures/format';
import { commonWords } from '../ui/common-words';
import { language } from '../ui/language';
import { Refused } from '../ui/refused';
import { AgentList } from './agent-list';
import { teamWords } from './words';

interface OpenedTeamProps {
  readonly live: LiveModel;
  readonly team: string;
}

/** The answer of a centre that shows no single person to anybody. */
const SWITCHED_OFF = 404;

/** The people of a team for a manager: asked for by hand, as each asking is logged, and never by itself. */
export function OpenedTeam({ live, team }: OpenedTeamProps) {
  const told = teamWords.value;
  const opened = useSignal<wire.AgentList | null>(null);
  const refusal = useSignal<Refusal | null>(null);
  const isAsking = useSignal(false);
  const open = async () => {
    isAsking.value = true;
    const answer = await ask(`/agents?team=${inPath(team)}`, asSent<wire.AgentList>);
    isAsking.value = false;
    opened.value = isAnswered(answer) ? answer.is : opened.value;
    refusal.value = isAnswered(answer) ? null : answer;
  };
  const list = opened.value;
  const asOf = list === null || list.asOf === null ? null : Date.parse(list.asOf);
  return (
    <>
      {list === null ? (
        <p class="lead">{told.openLead}</p>
      ) : (
        <p class="lead" role="status">
          {asOf === null ? null : told.openedAt(formatTime(asOf, language.value))}
        </p>
      )}
      {list === null ? null : <AgentList live={live} agents={list.agents} upTo={asOf} isLive={false} />}
      {refusal.value?.status === SWITCHED_OFF ? (
        <p role="alert">{told.switchedOff}</p>
      ) : (
        <Refused refusal={refusal.value} />
      )}
      <p class="buttons">
        <button type="button" class="button" disabled={isAsking.value} onClick={() => void open()}>
          {isAsking.value ? commonWords.value.loading : list === null ? told.open : told.openAgain}
        </button>
      </p>
    </>
  );
}
