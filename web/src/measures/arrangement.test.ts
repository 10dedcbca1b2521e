import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyQueue, anyTotals, aQueueServing, aQueueWaiting, HALF_PAST_NINE } from '../testing/queues';
import { densityFor, fitGrid } from './fit-grid';
import { inPlace } from './order';
import { summarize } from './summary';
import { serviceTrend } from './trend';
import { verdictOn } from './verdict';

describe('the grid', () => {
  it.each([
    [1, 1, 1],
    [2, 2, 1],
    [4, 2, 2],
    [6, 3, 2],
    [12, 4, 3],
    [20, 5, 4],
    [30, 6, 5],
  ])('of %i queues on a wide wall has %i columns and %i rows', (count, columns, rows) => {
    expect(fitGrid(count, 1_920, 1_080)).toEqual({ columns, rows });
  });

  it('of a wall that stands upright has more rows than columns', () => {
    expect(fitGrid(12, 1_080, 1_920)).toEqual({ columns: 2, rows: 6 });
  });

  it('has a place for each queue and no row too many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(4_000), fc.nat(4_000), (count, width, height) => {
        const { columns, rows } = fitGrid(count, width + 100, height + 100);
        expect(columns * rows).toBeGreaterThanOrEqual(count);
        expect(columns * (rows - 1)).toBeLessThan(count);
      }),
    );
  });

  it('says less on each tile beyond fifteen', () => {
    expect(densityFor(15)).toBe('full');
    expect(densityFor(16)).toBe('dense');
  });
});

describe('the order of tiles', () => {
  const named = (name: string, queue = name) => anyQueue({ name, queue });

  it('is by name, numbers by value and accents beside their letters', () => {
    const shuffled = [named('Zone 10'), named('Été'), named('Zone 9'), named('Fax'), named('Eau')];
    const names = inPlace(shuffled, 'fr').map(({ name }) => name);
    expect(names).toEqual(['Eau', 'Été', 'Fax', 'Zone 9', 'Zone 10']);
  });

  it('does not depend on the order of arrival, even for queues of one name', () => {
    const one = named('Orders', 'a');
    const other = named('Orders', 'b');
    expect(inPlace([other, one], 'en')).toEqual(inPlace([one, other], 'en'));
  });
});

describe('the summary', () => {
  it('counts the queues in each state', () => {
    const queues = [aQueueWaiting(90_000), aQueueWaiting(30_000), anyQueue(), aQueueServing(0.5)];
    const shown = queues.map((queue) => verdictOn(queue, HALF_PAST_NINE));
    expect(summarize(shown)).toEqual({
      well: 1,
      watch: 1,
      breach: 2,
      unknown: 0,
      closed: 0,
      small: 0,
    });
  });
});

describe('the trend of service', () => {
  const between = (today: number | null, lately: number | null) =>
    serviceTrend(
      anyQueue({ today: anyTotals({ serviceLevel: today }), last60m: anyTotals({ serviceLevel: lately }) }),
    );

  it('is what the last hour says against the day, from more than two points on', () => {
    expect(between(0.5, 0.75)).toBe('better');
    expect(between(0.75, 0.5)).toBe('worse');
    expect(between(0.75, 0.76)).toBeNull();
  });

  it('is not known without both', () => {
    expect(between(null, 0.5)).toBeNull();
    expect(between(0.5, null)).toBeNull();
  });
});
