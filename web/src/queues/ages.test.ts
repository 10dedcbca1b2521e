import { describe, expect, it } from 'vitest';
import { anyQueue, HALF_PAST_NINE } from '../testing/queues';
import { agesOf, bandOf } from './ages';

const ago = (...seconds: readonly number[]) => seconds.map((each) => HALF_PAST_NINE - each * 1_000);

describe('a wait, where 20 s are promised', () => {
  it.each([
    [0, 'well'],
    [20_000, 'well'],
    [20_001, 'watch'],
    [60_000, 'watch'],
    [60_001, 'breach'],
  ])('of %i ms is %s', (millis, band) => {
    expect(bandOf(millis, 20)).toBe(band);
  });
});

describe('those who wait', () => {
  it('are counted by how long they do', () => {
    const queue = anyQueue({ waiting: 5, waitingSince: ago(90, 61, 60, 21, 3) });
    const { counts, others } = agesOf(queue, HALF_PAST_NINE);
    expect(counts).toEqual({ well: 1, watch: 2, breach: 2 });
    expect(others).toBe(0);
  });

  it('are told to be more, where not all are told one by one', () => {
    const queue = anyQueue({ waiting: 127, waitingSince: ago(90, 61) });
    expect(agesOf(queue, HALF_PAST_NINE).others).toBe(125);
  });

  it('have never waited for less than no time, if clocks differ', () => {
    const queue = anyQueue({ waiting: 1, waitingSince: ago(-3) });
    expect(agesOf(queue, HALF_PAST_NINE).waiters).toEqual([{ millis: 0, band: 'well' }]);
  });
});
