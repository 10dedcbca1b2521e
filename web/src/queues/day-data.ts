import type * as wire from '../api/wire';
import { type Formula, levelBy } from './formulas';

export type Interval = Readonly<wire.QueueInterval>;

/** An interval beside the same hours a week before; null where nothing is known of them. */
export interface Pair {
  readonly from: number;
  readonly to: number;
  readonly now: Interval;
  readonly before: Interval | null;
}

/** The week before stands in the same place of its own list, which says null where nothing is kept. */
export function pairsOf({ intervals, weekBefore }: wire.QueueHistory): readonly Pair[] {
  return intervals.map((now, index) => ({
    from: Date.parse(now.from),
    to: Date.parse(now.to),
    now,
    before: weekBefore?.[index] ?? null,
  }));
}

/** Several intervals in one. Null where a count of any of them is not told. */
export interface Sum {
  readonly offered: number | null;
  readonly answered: number | null;
  readonly abandoned: number | null;
  readonly serviceLevel: number | null;
}

const NEEDED = [
  'offered',
  'answered',
  'abandoned',
  'shortAbandoned',
  'answeredWithinTarget',
  'abandonedWithinTarget',
  'waitingOverTarget',
] as const;

/** Of counts, never of rates. */
export function sumOf(intervals: readonly Interval[], formula: Formula): Sum {
  const sums = NEEDED.map((name) => added(intervals.map((interval) => interval[name])));
  const [offered = null, answered = null, abandoned = null] = sums;
  const counts = Object.fromEntries(NEEDED.map((name, index) => [name, sums[index] ?? 0]));
  return {
    offered,
    answered,
    abandoned,
    serviceLevel: sums.includes(null)
      ? null
      : levelBy(formula, counts as Parameters<typeof levelBy>[1]).share,
  };
}

function added(amounts: readonly (number | undefined)[]): number | null {
  let sum = 0;
  for (const amount of amounts) {
    if (amount === undefined) {
      return null;
    }
    sum += amount;
  }
  return sum;
}

/** Both days over the hours of which both are wholly known, so that like stands beside like. */
export interface Comparison {
  readonly until: number;
  readonly now: Sum;
  readonly before: Sum;
}

export function comparisonOf(pairs: readonly Pair[], formula: Formula): Comparison | null {
  const whole = pairs.filter(({ now, before }) => !now.partial && before !== null && !before.partial);
  const last = whole.at(-1);
  return last === undefined
    ? null
    : {
        until: last.to,
        now: sumOf(
          whole.map(({ now }) => now),
          formula,
        ),
        before: sumOf(
          whole.flatMap(({ before }) => (before === null ? [] : [before])),
          formula,
        ),
      };
}

/** A day without the hours at its ends in which nobody called, this week or the one before. */
export interface Busy {
  readonly pairs: readonly Pair[];
  /** When the first of them begins; null where it is the day's first of all. */
  readonly quietUntil: number | null;
  /** When the last of them ends, likewise. */
  readonly quietFrom: number | null;
}

/** Only what is known to be nothing is left out. A day in which nobody called stays whole. */
export function busyPartOf(pairs: readonly Pair[]): Busy {
  const first = pairs.findIndex(isBusy);
  const last = pairs.findLastIndex(isBusy);
  return first === -1
    ? { pairs, quietUntil: null, quietFrom: null }
    : {
        pairs: pairs.slice(first, last + 1),
        quietUntil: first === 0 ? null : (pairs[first]?.from ?? null),
        quietFrom: last === pairs.length - 1 ? null : (pairs[last]?.to ?? null),
      };
}

function isBusy({ now, before }: Pair): boolean {
  return now.partial || now.offered !== 0 || (before?.offered ?? 0) !== 0;
}
