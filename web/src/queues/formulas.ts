import type { Totals } from '../live/queue-snapshot';

/** The counts that service levels are made of. */
export type LevelCount =
  | 'answered'
  | 'abandoned'
  | 'shortAbandoned'
  | 'answeredWithinTarget'
  | 'abandonedWithinTarget'
  | 'waitingOverTarget'
  | 'offered';

type Counts = Readonly<Pick<Totals, LevelCount>>;

/** A count that is added or taken away. */
export interface Term {
  readonly count: LevelCount;
  readonly minus: boolean;
  readonly amount: number;
}

/** One way to count service, with everything that it comes from. */
export interface Level {
  readonly above: readonly Term[];
  readonly below: readonly Term[];
  readonly numerator: number;
  readonly denominator: number;
  /** Null where nothing counts yet. */
  readonly share: number | null;
}

type Sum = readonly (LevelCount | `-${LevelCount}`)[];

const PROMPT: Sum = ['answeredWithinTarget'];

/** In the order of the contract: what stands above the line, and what below. */
const FORMULAS = {
  'short-abandons-excluded': [PROMPT, ['answered', 'abandoned', '-shortAbandoned', 'waitingOverTarget']],
  'all-abandons': [PROMPT, ['answered', 'abandoned', 'waitingOverTarget']],
  'answered-only': [PROMPT, ['answered']],
  'late-abandons': [PROMPT, ['answered', 'abandoned', '-abandonedWithinTarget', 'waitingOverTarget']],
  'quick-abandons-count': [
    ['answeredWithinTarget', 'abandonedWithinTarget'],
    ['answered', 'abandoned', 'waitingOverTarget'],
  ],
  offered: [PROMPT, ['offered']],
} as const satisfies Record<string, readonly [Sum, Sum]>;

export type Formula = keyof typeof FORMULAS;

export const FORMULA_NAMES = Object.keys(FORMULAS) as readonly Formula[];

export function levelBy(formula: Formula, counts: Counts): Level {
  const [above, below] = FORMULAS[formula];
  const over = terms(above, counts);
  const under = terms(below, counts);
  const numerator = sumOf(over);
  const denominator = sumOf(under);
  return {
    above: over,
    below: under,
    numerator,
    denominator,
    share: denominator === 0 ? null : numerator / denominator,
  };
}

function terms(sum: Sum, counts: Counts): readonly Term[] {
  return sum.map((each) => {
    const minus = each.startsWith('-');
    const count = (minus ? each.slice(1) : each) as LevelCount;
    return { count, minus, amount: counts[count] };
  });
}

function sumOf(all: readonly Term[]): number {
  return all.reduce((sum, { minus, amount }) => sum + (minus ? -amount : amount), 0);
}
