import { describe, expect, it } from 'vitest';
import { beforeFirstFrame, type LiveState } from '../live/live-state';
import { HALF_PAST_NINE } from '../testing/queues';
import { freshnessAt, hasSilentSource, isTrusted, measuredUpTo, STILL_AFTER_MILLIS } from './freshness';

const HEARD_AT = 1_000;

function heard(changes: Partial<LiveState> = {}, pipelineDelay: number | null = 200): LiveState {
  const pipelineTime = pipelineDelay === null ? null : HALF_PAST_NINE - pipelineDelay;
  return {
    ...beforeFirstFrame(0),
    heardAt: HEARD_AT,
    pulseAt: HEARD_AT,
    pulse: { serverTime: HALF_PAST_NINE, pipelineTime },
    complete: true,
    ...changes,
  };
}

const replayed = (pipelineTime: number | null) =>
  heard({ clock: 'events', pulse: { serverTime: HALF_PAST_NINE, pipelineTime } });

describe('a wall that hears its server', () => {
  it('is live, and as far behind as the server said', () => {
    expect(freshnessAt(heard(), HEARD_AT + 1_900)).toEqual({ kind: 'live', delay: 200 });
  });

  it('is never ahead of its server', () => {
    expect(freshnessAt(heard({}, -300), HEARD_AT)).toEqual({ kind: 'live', delay: 0 });
  });
});

describe('a wall that hears nothing', () => {
  it('says so once 4.5 s have passed', () => {
    expect(freshnessAt(heard(), HEARD_AT + 4_299).kind).toBe('live');
    expect(freshnessAt(heard({}, 0), HEARD_AT + 4_499).kind).toBe('live');
    expect(freshnessAt(heard(), HEARD_AT + 4_500)).toEqual({
      kind: 'lost',
      since: HALF_PAST_NINE,
      age: 4_500,
    });
  });

  it('is only connecting before that', () => {
    expect(freshnessAt(beforeFirstFrame(0), 4_499).kind).toBe('connecting');
    expect(freshnessAt(beforeFirstFrame(0), 4_500)).toEqual({ kind: 'lost', since: null, age: 4_500 });
  });
});

describe('a pipeline that stands still', () => {
  it('is told when its time is 4.5 s behind the server’s, heartbeats or not', () => {
    expect(freshnessAt(heard({}, 2_600), HEARD_AT + 1_899).kind).toBe('live');
    expect(freshnessAt(heard({}, 2_600), HEARD_AT + 1_900)).toEqual({
      kind: 'still',
      since: HALF_PAST_NINE - 2_600,
      age: STILL_AFTER_MILLIS,
      parts: [],
    });
  });

  it('is told at once when the server names the part', () => {
    expect(freshnessAt(heard({ delayedParts: ['job'] }), HEARD_AT)).toMatchObject({
      kind: 'still',
      parts: ['job'],
    });
  });

  it('is not concluded from a source that is silent: the queues of the others go on', () => {
    expect(freshnessAt(heard({ delayedParts: ['source'] }), HEARD_AT).kind).toBe('live');
    expect(freshnessAt(heard({ delayedParts: ['source', 'job'] }), HEARD_AT)).toMatchObject({
      kind: 'still',
      parts: ['job'],
    });
    expect(hasSilentSource(heard({ delayedParts: ['source'] }))).toBe(true);
    expect(hasSilentSource(heard())).toBe(false);
  });

  it('is told as never begun when it has no time yet', () => {
    expect(freshnessAt(heard({}, null), HEARD_AT)).toMatchObject({ kind: 'still', since: null });
  });

  it('is another state than a lost connection, which comes first', () => {
    expect(freshnessAt(heard({ delayedParts: ['job'] }), HEARD_AT + 4_500).kind).toBe('lost');
  });
});

describe('a replay of the past', () => {
  const in1999 = Date.parse('1999-02-24T22:59:00.000Z');

  it('is not stale for being of another year', () => {
    expect(freshnessAt(replayed(in1999), HEARD_AT)).toEqual({ kind: 'replay', reached: in1999 });
    expect(freshnessAt(replayed(null), HEARD_AT)).toEqual({ kind: 'replay', reached: null });
  });

  it('stands still only by the server’s word, or by its silence', () => {
    expect(freshnessAt({ ...replayed(in1999), delayedParts: ['job'] }, HEARD_AT).kind).toBe('still');
    expect(freshnessAt(replayed(in1999), HEARD_AT + 4_500).kind).toBe('lost');
  });

  it('counts waits up to where it has come', () => {
    const state = replayed(in1999);
    expect(measuredUpTo(state, freshnessAt(state, HEARD_AT + 9_000), HEARD_AT + 9_000)).toBe(in1999);
  });
});

describe('a message that could not be read', () => {
  it('is told, for it may hide anything', () => {
    const freshness = freshnessAt(heard({ unreadable: true }), HEARD_AT);
    expect(freshness.kind).toBe('unreadable');
    expect(isTrusted(freshness)).toBe(false);
  });
});

describe('waits', () => {
  it('count on by the server’s clock while the numbers are fresh', () => {
    const state = heard();
    const at = HEARD_AT + 1_500;
    expect(measuredUpTo(state, freshnessAt(state, at), at)).toBe(HALF_PAST_NINE + 1_500);
  });

  it('stop at the last that was heard when the connection is lost', () => {
    const state = heard();
    const at = HEARD_AT + 60_000;
    expect(measuredUpTo(state, freshnessAt(state, at), at)).toBe(HALF_PAST_NINE);
  });

  it('stop where the pipeline stands', () => {
    const state = heard({ delayedParts: ['job'] }, 3_000);
    expect(measuredUpTo(state, freshnessAt(state, HEARD_AT), HEARD_AT)).toBe(HALF_PAST_NINE - 3_000);
  });
});
