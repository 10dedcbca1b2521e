import type { QueueSnapshot } from '../live/queue-snapshot';
import { formatWait } from '../measures/format';
import { serviceTrend } from '../measures/trend';
import { verdictOn } from '../measures/verdict';
import { words } from '../ui/language';
import { Shape } from '../ui/shape';
import type { ShownState } from '../ui/state-shape';
import { count, share, UNKNOWN } from '../ui/written';
import { listWords } from './list-words';

interface ServiceBarProps {
  readonly level: number | null;
  readonly target: number;
}

/** A share as a bar, with its target as a notch. The share stands beside it in figures. */
export function ServiceBar({ level, target }: ServiceBarProps) {
  return (
    <span class="service-bar">
      <span class="service-bar-fill" style={{ width: `${(level ?? 0) * 100}%` }} />
      <span class="service-bar-notch" style={{ left: `${target * 100}%` }} />
      <span class="for-readers">{listWords.value.target(share(target))}</span>
    </span>
  );
}

interface OfQueueProps {
  readonly queue: QueueSnapshot;
}

/** Service of the last hour; an arrow where it differs from the day. */
export function Lately({ queue }: OfQueueProps) {
  const trend = serviceTrend(queue);
  return (
    <span class="lately">
      {trend === null ? null : <Shape name={trend} />} {share(queue.last60m.serviceLevel)}
    </span>
  );
}

/** How many wait, and the oldest wait; of a queue without news neither is known. */
export function waitingOf(queue: QueueSnapshot, upTo: number | null) {
  const isKnown = queue.unknownSince === null;
  const verdict = verdictOn(queue, upTo);
  const since = queue.oldestQueuedAt;
  return {
    verdict,
    waiting: isKnown ? count(queue.waiting) : UNKNOWN,
    /** Empty where nobody waits: there is no wait to tell. */
    oldest:
      isKnown && queue.waiting === 0
        ? ''
        : !isKnown || since === null || upTo === null
          ? UNKNOWN
          : formatWait(upTo - since),
  };
}

/** What a caller who joins now can expect to wait. */
export function expectedWait(queue: QueueSnapshot): string {
  const range = queue.unknownSince === null ? queue.expectedWaitSeconds : null;
  if (range === null) {
    return UNKNOWN;
  }
  if (Math.round(range.high) === 0) {
    return listWords.value.atOnce;
  }
  const [low, high] = [range.low, range.high].map((seconds) => formatWait(Math.round(seconds) * 1_000));
  return low === high ? String(low) : listWords.value.range(String(low), String(high));
}

export function stateWord(state: ShownState): string {
  return words.value.states[state];
}
