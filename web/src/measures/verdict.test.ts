import { describe, expect, it } from 'vitest';
import { anyQueue, anyTotals, aQueueServing, aQueueWaiting, HALF_PAST_NINE } from '../testing/queues';
import { oldestWait, verdictOn } from './verdict';

const stateOf = (queue: Parameters<typeof verdictOn>[0]) => verdictOn(queue, HALF_PAST_NINE).state;

describe('the oldest wait', () => {
  it.each([
    [0, 'well'],
    [20_000, 'well'],
    [20_001, 'watch'],
    [60_000, 'watch'],
    [60_001, 'breach'],
  ])('of %i ms, where 20 s are promised, is %s', (millis, state) => {
    expect(stateOf(aQueueWaiting(millis))).toBe(state);
  });

  it('is no wait at all if clocks differ', () => {
    expect(oldestWait(aQueueWaiting(-3_000), HALF_PAST_NINE)).toBe(0);
  });

  it('is not known before the server has said what time it is', () => {
    expect(oldestWait(aQueueWaiting(90_000), null)).toBeNull();
    expect(verdictOn(aQueueWaiting(90_000), null).state).toBe('well');
  });
});

describe('today’s service level', () => {
  it.each([
    [1, 'well'],
    [0.8, 'well'],
    [0.7999, 'watch'],
    [0.7, 'watch'],
    [0.6999, 'breach'],
    [0, 'breach'],
    [null, 'well'],
  ])('of %d against a target of 0.8 is %s', (level, state) => {
    expect(stateOf(aQueueServing(level))).toBe(state);
  });

  it('is not judged below ten visits', () => {
    expect(stateOf(aQueueServing(0, { offered: 9 }))).toBe('well');
    expect(stateOf(aQueueServing(0, { offered: 10 }))).toBe('breach');
  });

  it.each([
    [0.8, 'watch'],
    [0.7999, 'breach'],
    [null, 'watch'],
  ])('that is far below is no alarm any more where the last hour has %d: %s', (lately, state) => {
    const queue = anyQueue({
      today: anyTotals({ serviceLevel: 0.5 }),
      last60m: anyTotals({ serviceLevel: lately }),
    });
    expect(stateOf(queue)).toBe(state);
  });
});

describe('the worse of wait and level', () => {
  it('decides, and each is told by itself', () => {
    const today = anyTotals({ serviceLevel: 0.75 });
    const queue = { ...aQueueWaiting(61_000), today };
    expect(verdictOn(queue, HALF_PAST_NINE)).toMatchObject({
      state: 'breach',
      wait: 'breach',
      level: 'watch',
    });
  });
});

describe('the headline', () => {
  it('is service when nobody waits and service is in breach', () => {
    expect(verdictOn(aQueueServing(0.5), HALF_PAST_NINE).headline).toBe('level');
  });

  it('is the number waiting as soon as anybody waits, or service is only to watch', () => {
    expect(verdictOn({ ...aQueueServing(0.5), waiting: 1 }, HALF_PAST_NINE).headline).toBe('waiting');
    expect(verdictOn(aQueueServing(0.75), HALF_PAST_NINE).headline).toBe('waiting');
  });
});

describe('a silent source', () => {
  it('makes the queue unknown, whatever its last numbers said', () => {
    expect(stateOf({ ...aQueueWaiting(90_000), unknownSince: HALF_PAST_NINE })).toBe('unknown');
    expect(stateOf(anyQueue({ closed: true, unknownSince: HALF_PAST_NINE }))).toBe('unknown');
  });
});

describe('a closed queue', () => {
  it('is calm, however the day went', () => {
    expect(stateOf({ ...aQueueServing(0.1), closed: true })).toBe('closed');
  });

  it('is judged while somebody still waits in it', () => {
    expect(stateOf({ ...aQueueWaiting(61_000), closed: true })).toBe('breach');
  });
});
