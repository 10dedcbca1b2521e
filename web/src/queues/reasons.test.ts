import { describe, expect, it } from 'vitest';
import { anyQueue, anyTotals, aQueueServing, aQueueWaiting, HALF_PAST_NINE } from '../testing/queues';
import { reasonsFor } from './reasons';

const reasons = (queue: Parameters<typeof reasonsFor>[0]) => reasonsFor(queue, HALF_PAST_NINE);

describe('a queue says why it stands as it does', () => {
  it('where somebody waits too long, with the wait and what is promised', () => {
    expect(reasons(aQueueWaiting(90_000))[0]).toEqual({
      because: 'long-wait',
      millis: 90_000,
      promisedSeconds: 20,
    });
  });

  it('where service is below its target, with the last hour', () => {
    expect(reasons(aQueueServing(0.6))).toEqual([
      { because: 'nobody-waits' },
      { because: 'low-service', level: 0.6, target: 0.8, lately: 0.6 },
    ]);
  });

  it('where all is well', () => {
    expect(reasons(aQueueWaiting(5_000))).toEqual([
      { because: 'prompt', waiting: 1, millis: 5_000 },
      { because: 'met', level: 0.9, target: 0.8 },
    ]);
  });

  it('where its source is silent, and nothing else', () => {
    expect(reasons(anyQueue({ unknownSince: HALF_PAST_NINE - 60_000, waiting: 2 }))).toEqual([
      { because: 'silent', since: HALF_PAST_NINE - 60_000, millis: 60_000, waiting: 2 },
    ]);
  });

  it('where it is closed, and whether somebody waits all the same', () => {
    expect(reasons(anyQueue({ closed: true }))).toEqual([{ because: 'closed', waiting: 0 }]);
    expect(reasons({ ...aQueueWaiting(90_000), closed: true }).map(({ because }) => because)).toEqual([
      'closed',
      'long-wait',
      'met',
    ]);
  });

  it('where too few came to judge service', () => {
    expect(reasons(anyQueue({ today: anyTotals({ offered: 9 }) }))[1]).toEqual({
      because: 'too-few',
      offered: 9,
    });
  });

  it('where nothing of the day is measured yet', () => {
    expect(reasons(anyQueue({ today: anyTotals({ serviceLevel: null }) }))).toEqual([
      { because: 'nobody-waits' },
    ]);
  });
});
