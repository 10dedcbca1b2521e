import { describe, expect, it } from 'vitest';
import { anyTotals } from '../testing/queues';
import { FORMULA_NAMES, levelBy } from './formulas';

const CHECK = anyTotals({
  offered: 1_060,
  answered: 1_000,
  abandoned: 60,
  waiting: 0,
  answeredWithinTarget: 860,
  abandonedWithinTarget: 20,
  shortAbandoned: 10,
  waitingOverTarget: 0,
});

describe('the service level', () => {
  it.each([
    ['short-abandons-excluded', 0.819],
    ['all-abandons', 0.8113],
    ['answered-only', 0.86],
    ['late-abandons', 0.8269],
    ['quick-abandons-count', 0.8302],
    ['offered', 0.8113],
  ] as const)('by %s is that of the contract’s check', (formula, expected) => {
    expect(levelBy(formula, CHECK).share).toBeCloseTo(expected, 4);
  });

  it.each([
    ['short-abandons-excluded', 1_057],
    ['all-abandons', 1_067],
    ['answered-only', 1_000],
    ['late-abandons', 1_047],
    ['quick-abandons-count', 1_067],
    ['offered', 1_060],
  ] as const)(
    'by %s counts those who have waited too long already as the contract says',
    (formula, below) => {
      expect(levelBy(formula, { ...CHECK, waitingOverTarget: 7 }).denominator).toBe(below);
    },
  );

  it('is not known by any formula while nothing counts', () => {
    const nothing = anyTotals({
      offered: 0,
      answered: 0,
      abandoned: 0,
      waiting: 0,
      answeredWithinTarget: 0,
      abandonedWithinTarget: 0,
      shortAbandoned: 0,
    });
    expect(FORMULA_NAMES.map((formula) => levelBy(formula, nothing).share)).toEqual(
      FORMULA_NAMES.map(() => null),
    );
  });

  it('tells what it is made of', () => {
    expect(levelBy('short-abandons-excluded', { ...CHECK, waitingOverTarget: 7 })).toEqual({
      above: [{ count: 'answeredWithinTarget', minus: false, amount: 860 }],
      below: [
        { count: 'answered', minus: false, amount: 1_000 },
        { count: 'abandoned', minus: false, amount: 60 },
        { count: 'shortAbandoned', minus: true, amount: 10 },
        { count: 'waitingOverTarget', minus: false, amount: 7 },
      ],
      numerator: 860,
      denominator: 1_057,
      share: 860 / 1_057,
    });
  });
});
