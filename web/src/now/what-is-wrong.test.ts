import { describe, expect, it } from 'vitest';
import { desk, team } from '../../e2e/people';
import { fold } from '../live/fold';
import type { Snapshots } from '../live/frame';
import { beforeFirstFrame, type LiveState } from '../live/live-state';
import type { Alert } from '../live/snapshots';
import { anAlert } from '../testing/alerts';
import { snapshotOf } from '../testing/frames';
import { anyQueue, HALF_PAST_NINE } from '../testing/queues';
import { missingIn, whatIsWrong } from './what-is-wrong';

function known(named: Partial<Snapshots> & { readonly alerts?: readonly Alert[] }): LiveState {
  return fold(beforeFirstFrame(0), { frame: snapshotOf(named), at: 0 });
}

const keys = (state: LiveState) => whatIsWrong(state, HALF_PAST_NINE).map(({ key }) => key);

const waits = (queue: string, millis: number) =>
  anyQueue({ queue, name: queue, waiting: 1, oldestQueuedAt: HALF_PAST_NINE - millis });
const silent = (queue: string, since: number) => anyQueue({ queue, unknownSince: HALF_PAST_NINE - since });
const complete = team('South', { late: 0, noShow: 0, unexcusedRate: 0, absenceRate: 0 });

describe('what is wrong', () => {
  it('is nothing where all is well, or nothing is known', () => {
    expect(keys(known({}))).toEqual([]);
    expect(
      keys(
        known({
          queues: [anyQueue()],
          desks: [desk('Mail', { overdueFirstAnswer: 0, overdueResolve: null })],
          teams: [complete],
        }),
      ),
    ).toEqual([]);
  });

  it('tells the worst first: who needs somebody now, then who waits, then what is not known', () => {
    const state = known({
      queues: [
        waits('a', 25_000),
        waits('b', 61_000),
        waits('c', 300_000),
        silent('d', 900_000),
        anyQueue({ queue: 'e' }),
      ],
      desks: [desk('Mail')],
      teams: [team('North')],
      alerts: [
        anAlert({ id: '1', subject: { kind: 'queue', id: 'e' } }),
        anAlert({ id: '2', subject: { kind: 'agent', id: 'x' }, severity: 'critical' }),
        anAlert({ id: '3', subject: { kind: 'desk', id: 'z' }, acknowledgedAt: '2026-11-23T09:31:00Z' }),
      ],
    });
    expect(keys(state)).toEqual([
      'agent/x',
      'queue/c',
      'queue/b',
      'queue/e',
      'silence',
      'queue/a',
      'desk/mail',
      'team/north',
      'desk/z',
    ]);
  });

  it('tells the alarms on something with it, those that nobody sees to first', () => {
    const subject = { kind: 'queue', id: 'a' } as const;
    const state = known({
      queues: [waits('a', 300_000)],
      alerts: [
        anAlert({ id: 'seen', subject, acknowledgedAt: '2026-11-23T09:31:00Z' }),
        anAlert({ id: 'late', subject, since: '2026-11-23T09:29:00.000Z' }),
        anAlert({ id: 'early', subject, since: '2026-11-23T09:28:00.000Z' }),
      ],
    });
    const [wrong, ...others] = whatIsWrong(state, HALF_PAST_NINE);
    expect(wrong?.about.kind).toBe('queue');
    expect(wrong?.alarms.map(({ id }) => id)).toEqual(['early', 'late', 'seen']);
    expect(others).toEqual([]);
  });

  it('makes what is well urgent where a critical alarm says so, until somebody sees to it', () => {
    const subject = { kind: 'team', id: 'south' } as const;
    const critical = anAlert({ subject, severity: 'critical' });
    const urgencyOf = (alert: Alert) =>
      whatIsWrong(known({ teams: [complete], alerts: [alert] }), HALF_PAST_NINE)[0]?.urgency;
    expect(urgencyOf(critical)).toBe('breach');
    expect(urgencyOf({ ...critical, acknowledgedAt: '2026-11-23T09:31:00Z' })).toBe('watch');
  });

  it('tells one silence, from its beginning, and not what silent queues and desks said before', () => {
    const state = known({
      queues: [silent('a', 60_000), silent('b', 90_000)],
      desks: [desk('Mail', { unknownSince: '2026-11-23T09:29:40.000Z' })],
    });
    const [wrong, ...others] = whatIsWrong(state, HALF_PAST_NINE);
    expect(others).toEqual([]);
    expect(wrong?.about).toMatchObject({ kind: 'silence', since: HALF_PAST_NINE - 90_000 });
  });

  it('tells of a silent source even if nothing shown here is its own', () => {
    expect(keys({ ...known({ queues: [anyQueue()] }), delayedParts: ['source'] })).toEqual(['silence']);
  });
});

describe('a team', () => {
  const counts = { scheduled: 20, late: 3, noShow: 1, leftEarly: 2, unknown: 0 };

  it('misses somebody only while somebody is absent now', () => {
    expect(missingIn(team('North', { ...counts, unexcusedRate: 0.05 }))).toEqual({
      late: 3,
      noShow: 1,
      leftEarly: 2,
      unknown: 0,
    });
    expect(missingIn(team('North', { ...counts, unexcusedRate: 0 }))).toBeNull();
    expect(missingIn(team('North', { ...counts, unexcusedRate: null }))).toBeNull();
  });

  it('tells of whom nothing can be known', () => {
    expect(missingIn(team('North', { ...counts, unexcusedRate: 0, unknown: 4 }))).toEqual({
      late: 0,
      noShow: 0,
      leftEarly: 0,
      unknown: 4,
    });
  });

  it('too small to be told of misses nobody', () => {
    expect(
      missingIn({
        team: 'north',
        name: 'North',
        timeZone: 'Europe/Paris',
        version: '1',
        asOf: '2026-11-23T09:30:00Z',
      }),
    ).toBeNull();
  });
});
