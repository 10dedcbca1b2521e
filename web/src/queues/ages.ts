import type { QueueSnapshot } from '../live/queue-snapshot';
import { BREACH_WAIT_FACTOR } from '../measures/verdict';

export type Band = 'well' | 'watch' | 'breach';

/** One who waits, and how long. */
interface Waiter {
  readonly millis: number;
  readonly band: Band;
}

/** Those who wait now, by how long they do. */
export interface Ages {
  /** The oldest first, as far as the server tells them one by one. */
  readonly waiters: readonly Waiter[];
  readonly counts: Readonly<Record<Band, number>>;
  /** Those who wait, but for no longer than the last of `waiters`. */
  readonly others: number;
}

/**
 * Bands as the verdict knows them: within the promised seconds, beyond them, and beyond three times them.
 * Those who are not told one by one are in none: nobody knows in which.
 */
export function agesOf(queue: QueueSnapshot, upTo: number): Ages {
  const waiters = queue.waitingSince.map((since) => {
    const millis = Math.max(0, upTo - since);
    return { millis, band: bandOf(millis, queue.serviceLevelSeconds) };
  });
  const others = Math.max(0, queue.waiting - waiters.length);
  const counts = { well: 0, watch: 0, breach: 0 };
  for (const { band } of waiters) {
    counts[band] += 1;
  }
  return { waiters, counts, others };
}

export function bandOf(millis: number, serviceLevelSeconds: number): Band {
  const promised = serviceLevelSeconds * 1_000;
  if (millis <= promised) {
    return 'well';
  }
  return millis > promised * BREACH_WAIT_FACTOR ? 'breach' : 'watch';
}
