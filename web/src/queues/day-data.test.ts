import { describe, expect, it } from 'vitest';
import type * as wire from '../api/wire';
import { busyPartOf, comparisonOf, pairsOf, sumOf } from './day-data';

const HOUR = 3_600_000;
const MIDNIGHT = Date.parse('2026-11-22T23:00:00.000Z');

function interval(hour: number, changes: Partial<wire.QueueInterval> = {}): wire.QueueInterval {
  return {
    from: new Date(MIDNIGHT + hour * HOUR).toISOString(),
    to: new Date(MIDNIGHT + (hour + 1) * HOUR).toISOString(),
    partial: false,
    offered: 100,
    answered: 90,
    abandoned: 10,
    shortAbandoned: 0,
    answeredWithinTarget: 80,
    abandonedWithinTarget: 4,
    waitingOverTarget: 0,
    serviceLevel: 0.8,
    ...changes,
  };
}

function history(intervals: wire.QueueInterval[], weekBefore?: (wire.QueueInterval | null)[]) {
  return {
    queue: 'orders',
    asOf: '2026-11-23T13:32:07.000Z',
    timeZone: 'Europe/Paris',
    step: 'PT1H',
    serviceLevelFormula: 'short-abandons-excluded',
    intervals,
    ...(weekBefore === undefined ? {} : { weekBefore }),
  } as wire.QueueHistory;
}

describe('the intervals of a day', () => {
  it('stand beside those of the week before, as far as they are known', () => {
    const before = interval(0, { offered: 70 });
    const pairs = pairsOf(history([interval(0), interval(1)], [before, null]));
    expect(pairs.map((pair) => [pair.from, pair.before])).toEqual([
      [MIDNIGHT, before],
      [MIDNIGHT + HOUR, null],
    ]);
    expect(pairsOf(history([interval(0)]))[0]?.before).toBeNull();
  });

  it('are summed by their counts, not by their rates', () => {
    const quiet = { offered: 10, answered: 10, abandoned: 0, answeredWithinTarget: 10, serviceLevel: 1 };
    expect(sumOf([interval(0), interval(1, quiet)], 'short-abandons-excluded')).toEqual({
      offered: 110,
      answered: 100,
      abandoned: 10,
      serviceLevel: 90 / 110,
    });
  });

  it('have no sum of what one of them does not tell', () => {
    const { answered: _, ...hidden } = interval(1);
    const sum = sumOf([interval(0), hidden], 'short-abandons-excluded');
    expect(sum.answered).toBeNull();
    expect(sum.serviceLevel).toBeNull();
    expect(sum.offered).toBe(200);
  });
});

describe('the comparison with the week before', () => {
  const compared = (...args: Parameters<typeof history>) =>
    comparisonOf(pairsOf(history(...args)), 'short-abandons-excluded');

  it('leaves out the hours that are not wholly known on both days', () => {
    const found = compared(
      [interval(0), interval(1), interval(2, { partial: true, offered: 3 })],
      [interval(0, { offered: 70 }), null, interval(2)],
    );
    expect([found?.now.offered, found?.before.offered, found?.until]).toEqual([100, 70, MIDNIGHT + HOUR]);
  });

  it('is none where nothing is known of that week', () => {
    expect(compared([interval(0)], [null])).toBeNull();
  });
});

describe('the busy part of a day', () => {
  const part = (...offered: readonly (number | undefined)[]) => {
    const intervals = offered.map((each, hour) => {
      const { offered: _, ...hidden } = interval(hour);
      return each === undefined ? hidden : { ...hidden, offered: each };
    });
    const { pairs, quietUntil, quietFrom } = busyPartOf(pairsOf(history(intervals)));
    return [pairs.map(({ now }) => now.offered), quietUntil, quietFrom];
  };

  it('leaves out the hours at both ends in which nobody called', () => {
    expect(part(0, 0, 5, 0, 7, 0)).toEqual([[5, 0, 7], MIDNIGHT + 2 * HOUR, MIDNIGHT + 5 * HOUR]);
  });

  it('is all of it where somebody called from the first hour to the last', () => {
    expect(part(1, 0, 1)).toEqual([[1, 0, 1], null, null]);
  });

  it('leaves nothing out that is not known to be nothing', () => {
    expect(part(undefined, 0, 3)).toEqual([[undefined, 0, 3], null, null]);
  });

  it('is all of a day in which nobody called', () => {
    expect(part(0, 0)).toEqual([[0, 0], null, null]);
  });

  it('has the hours in which somebody called a week before', () => {
    const pairs = pairsOf(history([interval(0, { offered: 0 }), interval(1)], [interval(0), interval(1)]));
    expect(busyPartOf(pairs).pairs).toHaveLength(2);
  });
});
