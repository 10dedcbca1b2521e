import type { QueueSnapshot } from '../live/queue-snapshot';
import { type QueueState, verdictOn } from './verdict';

/** How many queues stand in each state. */
export type Summary = Readonly<Record<QueueState, number>>;

export function summarize(queues: readonly QueueSnapshot[], upTo: number | null): Summary {
  const counts = { well: 0, watch: 0, breach: 0, unknown: 0, closed: 0 };
  for (const queue of queues) {
    counts[verdictOn(queue, upTo).state] += 1;
  }
  return counts;
}
