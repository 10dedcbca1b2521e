import type { QueueSnapshot } from '../live/queue-snapshot';

export type QueueState = 'well' | 'watch' | 'breach' | 'unknown' | 'closed';

/** How one number of a queue stands. */
type Grade = 'well' | 'watch' | 'breach';

export interface Verdict {
  readonly state: QueueState;
  /** How the oldest wait stands by itself, and today's service level: which of them is the cause. */
  readonly wait: Grade;
  readonly level: Grade;
  /** Which number speaks for the queue: the large one on its tile. */
  readonly headline: 'waiting' | 'level';
}

/** Below this many visits of today a share says too little to be judged. */
export const JUDGED_FROM_OFFERED = 10;

/** A wait this many times the service level's seconds is a breach. */
export const BREACH_WAIT_FACTOR = 3;

/** A level more than this far below its target is a breach: 10 points. */
const BREACH_LEVEL_GAP = 0.1;

const UNJUDGED = { wait: 'well', level: 'well', headline: 'waiting' } as const;

/** Shares are divisions: 0.8 - 0.7 is a little more than 0.1. */
const ROUNDING = 1e-9;

/**
 * How a queue stands, in four rules:
 * - unknown: its source is silent, so nothing said about now would be true;
 * - breach: the oldest wait is longer than 3 times the service level's seconds; or today's level is more
 *   than 10 points below its target, and the last hour's does not meet the target either (a bad morning
 *   that is over is worth a look, not an alarm);
 * - watch: the oldest wait is longer than the service level's seconds, or today's level is below its target;
 * - well otherwise, or closed if it is closed and nobody waits.
 * Today's level is judged from 10 visits on. `upTo` is the moment waits are counted up to, in milliseconds.
 */
export function verdictOn(queue: QueueSnapshot, upTo: number | null): Verdict {
  if (queue.unknownSince !== null) {
    return { state: 'unknown', ...UNJUDGED };
  }
  if (queue.closed && queue.waiting === 0) {
    return { state: 'closed', ...UNJUDGED };
  }
  const wait = gradeWait(queue, upTo);
  const level = gradeLevel(queue);
  return {
    state: worse(wait, level),
    wait,
    level,
    headline: level === 'breach' && queue.waiting === 0 ? 'level' : 'waiting',
  };
}

/** How long the oldest caller has waited, in milliseconds; null if nobody waits or it is not known. */
export function oldestWait(queue: QueueSnapshot, upTo: number | null): number | null {
  return queue.oldestQueuedAt === null || upTo === null ? null : Math.max(0, upTo - queue.oldestQueuedAt);
}

function gradeWait(queue: QueueSnapshot, upTo: number | null): Grade {
  const wait = oldestWait(queue, upTo);
  const target = queue.serviceLevelSeconds * 1_000;
  if (wait === null || wait <= target) {
    return 'well';
  }
  return wait > target * BREACH_WAIT_FACTOR ? 'breach' : 'watch';
}

function gradeLevel(queue: QueueSnapshot): Grade {
  const gap = queue.today.offered < JUDGED_FROM_OFFERED ? 0 : shortfall(queue, queue.today.serviceLevel);
  if (gap <= ROUNDING) {
    return 'well';
  }
  const stillBelow = shortfall(queue, queue.last60m.serviceLevel) > ROUNDING;
  return gap > BREACH_LEVEL_GAP + ROUNDING && stillBelow ? 'breach' : 'watch';
}

function shortfall(queue: QueueSnapshot, level: number | null): number {
  return level === null ? 0 : queue.serviceLevelTarget - level;
}

function worse(one: Grade, other: Grade): Grade {
  return one === 'breach' || other === 'well' ? one : other;
}
