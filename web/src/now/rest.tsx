import type { ComponentChildren } from 'preact';
import { inPath } from '../api/request';
import type { QueueSnapshot } from '../live/queue-snapshot';
import type { DeskSnapshot, TeamSnapshot } from '../live/snapshots';
import { formatCount, formatShare } from '../measures/format';
import { hereOf, isTold } from '../measures/presence';
import { serviceTrend } from '../measures/trend';
import { language } from '../ui/language';
import { Shape } from '../ui/shape';
import { workloadSentence } from './sentences';
import { nowWords } from './words';

interface RestProps {
  readonly queues: readonly QueueSnapshot[];
  readonly teams: readonly TeamSnapshot[];
  readonly desks: readonly DeskSnapshot[];
}

const count = (amount: number) => formatCount(amount, language.value);

/** What is well, in brief. */
export function Rest({ queues, teams, desks }: RestProps) {
  const told = nowWords.value;
  return (
    <div class="rest">
      <Brief caption={told.queues} head={[told.queue, told.waitingNow, told.serviceToday]}>
        {queues.map((queue) => (
          <tr key={queue.queue}>
            <Name to={`/queues/${inPath(queue.queue)}`} name={queue.name} />
            <td class="number">
              {queue.closed && queue.waiting === 0 ? (
                <span class="quiet">{told.closed}</span>
              ) : (
                count(queue.waiting)
              )}
            </td>
            <td class="number">
              <Service queue={queue} />
            </td>
          </tr>
        ))}
      </Brief>
      <Brief caption={told.teams} head={[told.team, told.here]}>
        {teams.map((team) => (
          <tr key={team.team}>
            <Name to={`/teams/${inPath(team.team)}`} name={team.name} note={workloadSentence(team)} />
            <td class="number">
              <Here team={team} />
            </td>
          </tr>
        ))}
      </Brief>
      <Brief caption={told.desks} head={[told.desk, told.open]}>
        {desks.map((desk) => (
          <tr key={desk.desk}>
            <Name to={`/tickets/${inPath(desk.desk)}`} name={desk.name} />
            <td class="number">{count(desk.open)}</td>
          </tr>
        ))}
      </Brief>
    </div>
  );
}

interface BriefProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly children: readonly ComponentChildren[];
}

function Brief({ caption, head, children }: BriefProps) {
  if (children.length === 0) {
    return null;
  }
  return (
    <table class="table brief">
      <caption>
        <span class="for-readers">{caption}</span>
      </caption>
      <thead>
        <tr>
          {head.map((each, index) => (
            <th key={each} scope="col" class={index === 0 ? undefined : 'number'}>
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface NameProps {
  readonly to: string;
  readonly name: string;
  /** What else is worth a word, none where nothing is. */
  readonly note?: readonly string[];
}

function Name({ to, name, note = [] }: NameProps) {
  return (
    <th scope="row">
      <a href={to} data-in-place>
        {name}
      </a>
      {note.map((sentence) => (
        <p key={sentence} class="quiet">
          {sentence}
        </p>
      ))}
    </th>
  );
}

function Service({ queue }: { readonly queue: QueueSnapshot }) {
  const trend = serviceTrend(queue);
  const { serviceLevel } = queue.today;
  return (
    <>
      {trend === null ? null : (
        <span class="trend" data-trend={trend}>
          <Shape name={trend} />
          <span class="for-readers">{nowWords.value[trend]}</span>
        </span>
      )}
      {serviceLevel === null ? '–' : formatShare(serviceLevel, language.value, queue.serviceLevelTarget)}
    </>
  );
}

function Here({ team }: { readonly team: TeamSnapshot }) {
  const told = nowWords.value;
  const here = hereOf(team);
  if (here === null) {
    return <span class="quiet">{isTold(team) ? told.nobodyPlanned : told.tooSmall}</span>;
  }
  return <>{told.hereOf(count(here), count(team.scheduled ?? 0))}</>;
}
