import type { QueueSnapshot } from '../live/queue-snapshot';
import { Changing } from '../ui/changing';
import { words } from '../ui/language';
import { count, duration, share, UNKNOWN } from '../ui/written';
import { depthWords } from './depth-words';
import { listWords } from './list-words';
import { WaitingByAge } from './waiting-by-age';

interface NowSectionProps {
  readonly queue: QueueSnapshot;
  readonly upTo: number | null;
}

/** Who waits and who works at this moment; of a queue without news neither is known. */
export function NowSection({ queue, upTo }: NowSectionProps) {
  const told = depthWords.value;
  const isKnown = queue.unknownSince === null;
  const facts = [
    ['waiting', words.value.waiting, queue.waiting],
    ['callbacks', told.callbacks, queue.callbacksWaiting],
    ['talking', words.value.talking, queue.talking],
    ['wrapping-up', words.value.wrappingUp, queue.wrappingUp],
  ] as const;
  return (
    <section>
      <h2>{told.now}</h2>
      <div class="now-columns">
        <div class="panel">
          <dl class="facts now-facts">
            {facts.map(([field, label, amount]) => (
              <div key={field}>
                <dt>{label}</dt>
                <dd>
                  <Changing field={field} value={isKnown ? count(amount) : UNKNOWN} />
                </dd>
              </div>
            ))}
          </dl>
          {isKnown && queue.waitingSince.length > 0 && upTo !== null ? (
            <WaitingByAge queue={queue} upTo={upTo} />
          ) : null}
        </div>
        {isKnown ? <Staff queue={queue} /> : null}
      </div>
    </section>
  );
}

function Staff({ queue }: { readonly queue: QueueSnapshot }) {
  const told = depthWords.value;
  const { agents } = queue;
  const states = [
    ['ready', listWords.value.ready],
    ['talking', words.value.talking],
    ['wrappingUp', words.value.wrappingUp],
    ['away', listWords.value.away],
  ] as const;
  return (
    <div class="panel">
      <h3>{told.agents}</h3>
      {agents === null ? (
        <p class="quiet">{told.agentsHidden}</p>
      ) : (
        <dl class="facts now-facts">
          {states.map(([state, label]) => (
            <div key={state}>
              <dt>{label}</dt>
              <dd>
                <Changing field={`agents-${state}`} value={count(agents[state])} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Staffing queue={queue} />
      <p>{expected(queue)}</p>
    </div>
  );
}

function Staffing({ queue }: { readonly queue: QueueSnapshot }) {
  const { staffing, serviceLevelTarget, serviceLevelSeconds, closed } = queue;
  if (staffing === null || closed) {
    return null;
  }
  const told = depthWords.value;
  const { available, required } = staffing;
  const goal = told.goal(share(serviceLevelTarget), duration(serviceLevelSeconds));
  if (required === null) {
    return <p>{told.neededUnknown(count(available))}</p>;
  }
  return available < required ? (
    <p class="too-few-staff">{told.needed(count(available), count(required), goal)}</p>
  ) : (
    <p>{told.enough(count(available), count(required), goal)}</p>
  );
}

function expected({ expectedWaitSeconds: range }: QueueSnapshot): string {
  const told = depthWords.value;
  if (range === null) {
    return told.expectedUnknown;
  }
  return Math.round(range.high) === 0
    ? told.expectedNone
    : told.expectedRange(duration(range.low), duration(range.high));
}
