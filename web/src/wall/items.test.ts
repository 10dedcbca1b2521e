import { describe, expect, it } from 'vitest';
import { NOTHING } from '../live/live-state';
import type { Alert } from '../live/snapshots';
import { anAlert } from '../testing/alerts';
import { aDesk, aSmallTeam, aTeam } from '../testing/people';
import { anyQueue, aQueueWaiting, HALF_PAST_NINE } from '../testing/queues';
import { byUrgency, type Choice, itemsOf } from './items';

const ALL: Choice = { queues: null, desks: null, teams: null };

const FLOOR = {
  ...NOTHING,
  queues: new Map([
    ['b', anyQueue({ queue: 'b', name: 'Billing' })],
    ['a', anyQueue({ queue: 'a', name: 'Appointments' })],
  ]),
  desks: new Map([['mail', aDesk()]]),
  teams: new Map([['north', aTeam()]]),
};

const shown = (choice: Choice | null, changes: Partial<typeof FLOOR> = {}) =>
  itemsOf(choice, { ...FLOOR, ...changes }, HALF_PAST_NINE, 'en');
const keys = (choice: Choice | null) => shown(choice).map(({ key }) => key);

describe('what a board shows', () => {
  it('is every queue by name without a board', () => {
    expect(keys(null)).toEqual(['queue/a', 'queue/b']);
  });

  it('is all of a kind where it says nothing of it, and none where it names none', () => {
    expect(keys(ALL)).toEqual(['queue/a', 'queue/b', 'desk/mail', 'team/north']);
    expect(keys({ queues: [], desks: null, teams: [] })).toEqual(['desk/mail']);
  });

  it('stands in the order in which it is named, each once, without what nobody knows', () => {
    expect(keys({ queues: ['b', 'gone', 'a', 'b'], desks: [], teams: [] })).toEqual(['queue/b', 'queue/a']);
  });
});

describe('a desk', () => {
  const state = (changes: Parameters<typeof aDesk>[0], alerts: readonly Alert[] = []) =>
    shown(
      { queues: [], desks: null, teams: [] },
      {
        desks: new Map([['mail', aDesk(changes)]]),
        alerts: new Map(alerts.map((alert) => [alert.id, alert])) as typeof FLOOR.alerts,
      },
    )[0]?.state;
  const alarm = (changes: Partial<Alert> = {}) =>
    anAlert({ subject: { kind: 'desk', id: 'mail' }, ...changes });

  it('is to watch from the first overdue ticket on', () => {
    expect(state({ overdueFirstAnswer: 0, overdueResolve: 0 })).toBe('well');
    expect(state({ overdueFirstAnswer: 1 })).toBe('watch');
    expect(state({ overdueFirstAnswer: null, overdueResolve: 1 })).toBe('watch');
    expect(state({ overdueFirstAnswer: null, overdueResolve: null })).toBe('well');
  });

  it('needs help while an alarm is open that nobody has seen to', () => {
    expect(state({}, [alarm()])).toBe('breach');
    expect(state({}, [alarm({ severity: 'info' })])).toBe('well');
    expect(state({}, [alarm({ acknowledgedAt: '2026-11-23T09:31:00.000Z' })])).toBe('well');
    expect(state({}, [alarm({ subject: { kind: 'queue', id: 'mail' } })])).toBe('well');
  });

  it('whose source is silent is unknown, whatever was known before', () => {
    expect(state({ unknownSince: '2026-11-23T09:29:00.000Z' }, [alarm()])).toBe('unknown');
  });
});

describe('a team', () => {
  const state = (team: ReturnType<typeof aTeam>) =>
    shown({ queues: [], desks: [], teams: null }, { teams: new Map([[team.team, team]]) })[0]?.state;

  it('is to watch when more than a tenth are not there', () => {
    expect(state(aTeam({ absenceRate: 0.1 }))).toBe('well');
    expect(state(aTeam({ absenceRate: 0.11 }))).toBe('watch');
    expect(state(aTeam({ absenceRate: null }))).toBe('well');
  });

  it('of under five is not counted', () => {
    expect(state(aSmallTeam())).toBe('small');
  });
});

describe('the most urgent', () => {
  it('come first: who needs help, the longest wait before others; what is alike stays as listed', () => {
    const queues = [
      anyQueue({ queue: 'z', name: 'z' }),
      { ...aQueueWaiting(61_000), queue: 'late' },
      { ...aQueueWaiting(30_000), queue: 'watch' },
      { ...aQueueWaiting(99_000), queue: 'later' },
      anyQueue({ queue: 'mute', unknownSince: HALF_PAST_NINE - 60_000 }),
      anyQueue({ queue: 'a', name: 'a' }),
    ];
    const listed = queues.map(({ queue }) => queue);
    const items = itemsOf(
      { queues: listed, desks: [], teams: [] },
      { ...FLOOR, queues: new Map(queues.map((queue) => [queue.queue, queue])) },
      HALF_PAST_NINE,
      'en',
    );
    expect(byUrgency(items).map(({ key }) => key.slice(6))).toEqual([
      'later',
      'late',
      'watch',
      'mute',
      'z',
      'a',
    ]);
  });
});
