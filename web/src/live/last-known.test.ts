import { describe, expect, it } from 'vitest';
import { freshnessAt, isTrusted, measuredUpTo } from '../measures/freshness';
import { anAlert } from '../testing/alerts';
import { snapshotOf } from '../testing/frames';
import { anyQueue, HALF_PAST_NINE } from '../testing/queues';
import { fold } from './fold';
import { isSamePerson, KEPT_FOR_MILLIS, lastKnownFrom, readLastKnown, stateFrom } from './last-known';
import { beforeFirstFrame } from './live-state';
import type { SignedIn } from './session';

const CAMILLE: SignedIn = { role: 'manager', name: 'Camille', clients: null, teams: ['north'], board: null };
const HOUR = 3_600_000;
const NOW = HALF_PAST_NINE + 2 * HOUR;

const hello = {
  kind: 'hello',
  epoch: 'e1',
  build: 'b1',
  clock: 'live',
  pulse: { serverTime: NOW, pipelineTime: NOW },
} as const;

const known = fold(beforeFirstFrame(0), {
  frame: snapshotOf({ queues: [anyQueue({ waiting: 4 })], alerts: [anAlert()] }),
  at: 0,
});
const kept = lastKnownFrom(known, CAMILLE, HALF_PAST_NINE, HALF_PAST_NINE + 500);
const written = JSON.stringify(kept);

describe('what a visit leaves behind', () => {
  it('is read as it was kept, for a day', () => {
    expect(readLastKnown(written, kept.deviceTime + KEPT_FOR_MILLIS - 1)).toEqual(kept);
    expect(readLastKnown(written, kept.deviceTime + KEPT_FOR_MILLIS)).toBeNull();
  });

  it('is not believed when it comes from the future, from another form, or cannot be read', () => {
    expect(readLastKnown(written, kept.deviceTime - 1)).toBeNull();
    expect(readLastKnown(JSON.stringify({ ...kept, form: 0 }), NOW)).toBeNull();
    expect(readLastKnown('{"form"', NOW)).toBeNull();
    expect(readLastKnown(null, NOW)).toBeNull();
  });

  it('holds neither agents nor alerts', () => {
    expect(Object.keys(kept).sort()).toEqual([
      'desks',
      'deviceTime',
      'form',
      'queues',
      'serverTime',
      'teams',
      'who',
    ]);
  });

  it('is of one person with one part and one scope', () => {
    expect(isSamePerson(CAMILLE, { ...CAMILLE })).toBe(true);
    expect(isSamePerson(CAMILLE, { ...CAMILLE, name: 'Dominique' })).toBe(false);
    expect(isSamePerson(CAMILLE, { ...CAMILLE, role: 'lead' })).toBe(false);
    expect(isSamePerson(CAMILLE, { ...CAMILLE, teams: null })).toBe(false);
  });
});

describe('a page that begins with it', () => {
  const begun = stateFrom(kept, kept.deviceTime + 2 * HOUR, 100);

  it('shows it at once, as old as it is, and trusts none of it', () => {
    const freshness = freshnessAt(begun, 100);
    expect(freshness).toEqual({
      kind: 'remembered',
      since: HALF_PAST_NINE,
      age: 2 * HOUR,
      overdue: false,
    });
    expect(isTrusted(freshness)).toBe(false);
    expect(measuredUpTo(begun, freshness, 100)).toBe(HALF_PAST_NINE);
    expect(begun.queues.get('orders')?.waiting).toBe(4);
  });

  it('complains once the stream should have spoken', () => {
    expect(freshnessAt(begun, 4_599)).toMatchObject({ overdue: false });
    expect(freshnessAt(begun, 4_600)).toMatchObject({ overdue: true, age: 2 * HOUR + 4_500 });
  });

  it('keeps it until the picture of now takes its place', () => {
    const greeted = fold(begun, { frame: hello, at: 200 });
    expect(greeted.queues.size).toBe(1);
    expect(freshnessAt(greeted, 200)).toMatchObject({ kind: 'remembered', since: HALF_PAST_NINE });
    const shown = fold(greeted, { frame: snapshotOf({}), at: 210 });
    expect(shown.queues.size).toBe(0);
    expect(freshnessAt(shown, 210).kind).toBe('live');
  });

  it('says so when it cannot understand the server', () => {
    const confused = fold(begun, { frame: { kind: 'unreadable' }, at: 200 });
    expect(freshnessAt(fold(confused, { frame: hello, at: 200 }), 210).kind).toBe('unreadable');
  });
});
