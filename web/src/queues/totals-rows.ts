import type { Totals } from '../live/queue-snapshot';

export type TotalsRow = keyof Totals;

type Kind = 'count' | 'share' | 'seconds' | 'sum';

interface RowEntry {
  readonly row: TotalsRow;
  readonly kind: Kind;
  /** Whether it is a part of the row above. */
  readonly part?: boolean;
}

/** Everything that totals tell, in the order in which one asks. */
export const TOTALS_ROWS: readonly {
  readonly group: 'visits' | 'waits' | 'handling';
  readonly rows: readonly RowEntry[];
}[] = [
  {
    group: 'visits',
    rows: [
      { row: 'offered', kind: 'count' },
      { row: 'answered', kind: 'count' },
      { row: 'transferred', kind: 'count', part: true },
      { row: 'unfinished', kind: 'count', part: true },
      { row: 'abandoned', kind: 'count' },
      { row: 'shortAbandoned', kind: 'count', part: true },
      { row: 'flowedOut', kind: 'count' },
      { row: 'lost', kind: 'count' },
      { row: 'waiting', kind: 'count' },
      { row: 'withCaller', kind: 'count' },
      { row: 'repeated', kind: 'count', part: true },
      { row: 'repeatContactRate', kind: 'share' },
    ],
  },
  {
    group: 'waits',
    rows: [
      { row: 'serviceLevel', kind: 'share' },
      { row: 'answeredWithinTarget', kind: 'count' },
      { row: 'abandonedWithinTarget', kind: 'count' },
      { row: 'waitingOverTarget', kind: 'count' },
      { row: 'abandonmentRate', kind: 'share' },
      { row: 'averageSpeedOfAnswerSeconds', kind: 'seconds' },
      { row: 'longestWaitSeconds', kind: 'seconds' },
      { row: 'waitSeconds', kind: 'sum' },
    ],
  },
  {
    group: 'handling',
    rows: [
      { row: 'handled', kind: 'count' },
      { row: 'averageHandleTimeSeconds', kind: 'seconds' },
      { row: 'handleSeconds', kind: 'sum' },
      { row: 'holdSeconds', kind: 'sum', part: true },
    ],
  },
];
