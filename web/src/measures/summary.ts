import type { QueueState } from './verdict';

/** How many of what is shown stand in each state. */
export type Summary = Readonly<Record<QueueState | 'small', number>>;

export function summarize(shown: readonly { readonly state: QueueState | 'small' }[]): Summary {
  const counts = { well: 0, watch: 0, breach: 0, unknown: 0, closed: 0, small: 0 };
  for (const { state } of shown) {
    counts[state] += 1;
  }
  return counts;
}
