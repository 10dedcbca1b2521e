import { inPath } from '../api/request';
import type { QueueSnapshot } from '../live/queue-snapshot';
import { Changing } from '../ui/changing';
import { StateShape } from '../ui/state-shape';
import { count, share, UNKNOWN } from '../ui/written';
import { Lately, ServiceBar, stateWord, waitingOf } from './figures';
import type { QueueGroup } from './grouping';
import { listWords } from './list-words';
import type { QueueListProps } from './queue-table';

/** All queues on a phone: each a card that a thumb opens. */
export function QueueCards({ groups, upTo, withClients }: QueueListProps) {
  return (
    <>
      {groups.map(({ state, queues }) => (
        <section key={state} class="queue-cards">
          <h2>
            <span class="standing-as" data-state={state === 'stale' ? 'unknown' : state}>
              <StateShape state={state} /> {stateWord(state)} {count(queues.length)}
            </span>
          </h2>
          <ul>
            {queues.map((queue) => (
              <li key={queue.queue}>
                <Card queue={queue} state={state} upTo={upTo} client={withClients ? queue.client : null} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface CardProps {
  readonly queue: QueueSnapshot;
  readonly state: QueueGroup['state'];
  readonly upTo: number | null;
  readonly client: string | null;
}

function Card({ queue, state, upTo, client }: CardProps) {
  const told = listWords.value;
  const { verdict, waiting, oldest } = waitingOf(queue, upTo);
  const { staffing, callbacksWaiting } = queue;
  return (
    <a
      class="queue-card"
      href={`/queues/${inPath(queue.queue)}`}
      data-in-place
      data-queue={queue.queue}
      data-state={state}
    >
      <span class="card-name">
        <StateShape state={state} /> {queue.name}
        {client === null ? null : <small>{client}</small>}
      </span>
      <span class="card-waiting">
        <Changing field="waiting" value={waiting} />
      </span>
      <span class="card-wait">
        <span class="graded" data-grade={verdict.wait}>
          {waiting === UNKNOWN
            ? told.lastKnown(count(queue.waiting))
            : queue.waiting === 0
              ? told.nobodyWaits
              : told.waitingFor(oldest)}
        </span>
        {callbacksWaiting === 0 ? null : <small>{told.callbacks(count(callbacksWaiting))}</small>}
      </span>
      <span class="card-service">
        <span class="graded" data-grade={verdict.level}>
          {told.serviceToday(share(queue.today.serviceLevel, queue.serviceLevelTarget))}
        </span>
        <ServiceBar level={queue.today.serviceLevel} target={queue.serviceLevelTarget} />
        <span class="quiet">
          <Lately queue={queue} /> {told.lastHour.toLowerCase()}
        </span>
      </span>
      {staffing === null || staffing.required === null || queue.unknownSince !== null ? null : (
        <span class="card-staff quiet">
          {told.atWork(count(staffing.available), count(staffing.required))}
        </span>
      )}
    </a>
  );
}
