import { inPath } from '../api/request';
import type { QueueSnapshot } from '../live/queue-snapshot';
import { JUDGED_FROM_OFFERED } from '../measures/verdict';
import { Changing } from '../ui/changing';
import { words } from '../ui/language';
import { StateShape } from '../ui/state-shape';
import { count, share } from '../ui/written';
import { expectedWait, Lately, ServiceBar, stateWord, waitingOf } from './figures';
import type { QueueGroup } from './grouping';
import { listWords } from './list-words';

export interface QueueListProps {
  readonly groups: readonly QueueGroup[];
  readonly upTo: number | null;
  /** Whether each says whose it is. */
  readonly withClients: boolean;
}

/** All queues on a desk: a row each, one under another by how they stand. */
export function QueueTable({ groups, upTo, withClients }: QueueListProps) {
  return (
    <div class="table-scroll">
      <table class="table queue-table">
        <caption>{listWords.value.caption}</caption>
        <Head />
        {groups.map(({ state, queues }) => (
          <tbody key={state}>
            <tr class="queue-group">
              <th scope="rowgroup" colSpan={11}>
                <span class="standing-as" data-state={state === 'stale' ? 'unknown' : state}>
                  <StateShape state={state} /> {stateWord(state)} {count(queues.length)}
                </span>
              </th>
            </tr>
            {queues.map((queue) => (
              <Row
                key={queue.queue}
                queue={queue}
                state={state}
                upTo={upTo}
                client={withClients ? queue.client : null}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Head() {
  const told = listWords.value;
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {told.queue}
        </th>
        <th scope="col" rowSpan={2} class="number">
          {told.waiting}
        </th>
        <th scope="col" rowSpan={2} class="number">
          {told.oldest}
        </th>
        <th scope="col" rowSpan={2} class="service-column">
          {told.service}
        </th>
        <th scope="col" rowSpan={2} class="number">
          {told.lastHour}
        </th>
        <th scope="colgroup" colSpan={4} class="agents-columns">
          {told.agents}
        </th>
        <th scope="col" rowSpan={2} class="number">
          {told.expected}
        </th>
        <th scope="col" rowSpan={2} class="number">
          {told.staff}
          <small>{told.staffHint}</small>
        </th>
      </tr>
      <tr class="agent-states">
        {[told.ready, words.value.talking, words.value.wrappingUp, told.away].map((state) => (
          <th key={state} scope="col" class="number">
            {state}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly queue: QueueSnapshot;
  readonly state: QueueGroup['state'];
  readonly upTo: number | null;
  readonly client: string | null;
}

function Row({ queue, state, upTo, client }: RowProps) {
  const { verdict, waiting, oldest } = waitingOf(queue, upTo);
  const isKnown = queue.unknownSince === null;
  const agents = isKnown ? queue.agents : null;
  const staffing = isKnown ? queue.staffing : null;
  return (
    <tr class="queue-row" data-queue={queue.queue} data-state={state}>
      <th scope="row">
        <StateShape state={state} />{' '}
        <a href={`/queues/${inPath(queue.queue)}`} data-in-place>
          {queue.name}
        </a>
        {client === null ? null : <small>{client}</small>}
      </th>
      <td class="number">
        <Changing field="waiting" value={waiting} />
        {queue.callbacksWaiting === 0 ? null : (
          <small>{listWords.value.callbacks(count(queue.callbacksWaiting))}</small>
        )}
      </td>
      <td class="number">
        <span class="graded" data-grade={verdict.wait}>
          {oldest}
        </span>
      </td>
      <td>
        <span class="service">
          <span class="graded number" data-grade={verdict.level}>
            <Changing field="level" value={share(queue.today.serviceLevel, queue.serviceLevelTarget)} />
          </span>
          <ServiceBar level={queue.today.serviceLevel} target={queue.serviceLevelTarget} />
        </span>
        {queue.today.offered < JUDGED_FROM_OFFERED ? (
          <small>{queue.today.offered === 0 ? words.value.noCallsToday : words.value.tooFewToJudge}</small>
        ) : null}
      </td>
      <td class="number">
        <Lately queue={queue} />
      </td>
      <td class="number">{count(agents?.ready)}</td>
      <td class="number">{count(agents?.talking)}</td>
      <td class="number">{count(agents?.wrappingUp)}</td>
      <td class="number">{count(agents?.away)}</td>
      <td class="number">{expectedWait(queue)}</td>
      <td class="number">
        {count(staffing?.available)} / {count(staffing?.required)}
      </td>
    </tr>
  );
}
