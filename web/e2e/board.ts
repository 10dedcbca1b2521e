import type * as wire from '../src/api/wire';
import { BREACH, CALM, instant, NOON, type openingOf, type QueueSketch, queue } from './centre';
import { alert, desk, team } from './people';
import type { StubServer } from './stub-server';

/** A paired wall, its board, and what its queues' last hour was like. */
export function showBoard(
  stub: StubServer,
  changes: Partial<wire.Board>,
  queues: readonly QueueSketch[],
): void {
  stub.who = { role: 'wall', board: 'floor' };
  stub.answers = {
    '/boards/floor': {
      id: 'floor',
      name: 'Floor 2',
      queues: null,
      desks: [],
      teams: [],
      order: 'as-listed',
      pageSeconds: 20,
      distanceMetres: 5,
      ...changes,
    } satisfies wire.Board,
    ...Object.fromEntries(queues.map((sketch) => history(sketch))),
  };
}

const STEP_MILLIS = 300_000;

/** Twelve times five minutes: calm, then as the sketch says. */
function history(sketch: QueueSketch): readonly [string, unknown] {
  const { queue: id } = queue(sketch);
  const level = sketch.lastHour ?? sketch.level ?? 0.86;
  const intervals = Array.from({ length: 12 }, (_, step) => {
    const offered = 6 + ((step * 7 + id.length * 3) % 9) + Math.floor(((sketch.waiting ?? 0) * step) / 40);
    const share = step < 6 ? 0.9 : level;
    const from = NOON - (12 - step) * STEP_MILLIS;
    return {
      from: instant(from),
      to: instant(from + STEP_MILLIS),
      partial: step === 11,
      ...(step === 3 && id === 'hotline'
        ? {}
        : { offered, answeredWithinTarget: Math.round(offered * share) }),
    };
  });
  return [`/queues/${id}/history`, { queue: id, timeZone: 'Europe/Paris', step: 'PT5M', intervals }];
}

export const SIX_NAMES = ['orders', 'complaints', 'hotline', 'billing', 'new-customers', 'appointments'];

export const SIX_CALM = CALM.filter((sketch) => SIX_NAMES.includes(queue(sketch).queue));
export const SIX_BREACH = BREACH.filter((sketch) => SIX_NAMES.includes(queue(sketch).queue));

const MINUTE = 60_000;

/** Queues in breach, desks and teams in all their states, and alarms on them. */
export function wholeFloor(): Parameters<typeof openingOf>[0] {
  return {
    queues: BREACH.map((sketch) => queue(sketch)),
    desks: [
      desk('Returns by mail'),
      desk('Claims', { open: 1_204, unassigned: 0, overdueFirstAnswer: 0, overdueResolve: null }),
    ],
    teams: [
      team('North', {
        absenceRate: 3 / 22,
        present: 19,
        late: 2,
        noShow: 1,
        flags: { 'break-debt': 2, conflict: 1 },
      }),
      team('South', { present: 17, scheduled: 18, late: 0, excused: 1, flags: {}, absenceRate: 1 / 18 }),
      SMALL_TEAM,
    ],
    alerts: [
      alert(
        'queue-long-wait',
        { kind: 'queue', id: 'orders' },
        {
          text: { code: 'oldestWaitSeconds', values: {} },
          since: instant(NOON - 10 * MINUTE),
        },
      ),
      alert(
        'queue-low-service-level',
        { kind: 'queue', id: 'complaints' },
        {
          text: { code: 'last15m.serviceLevel', values: {} },
          value: 0.41,
          threshold: 0.7,
          since: instant(NOON - 41 * MINUTE),
          acknowledgedAt: instant(NOON - 30 * MINUTE),
          acknowledgedBy: 'Claire Morel',
        },
      ),
      alert(
        'desk-overdue-first-answer',
        { kind: 'desk', id: 'returns-by-mail' },
        {
          text: { code: 'overdueFirstAnswer', values: {} },
          value: 2,
          threshold: 0,
        },
      ),
    ],
    agentAlerts: 2,
  };
}

/** Of a group under five only its name is sent. */
const SMALL_TEAM: wire.TeamSnapshot = {
  team: 'night-watch',
  name: 'Night watch',
  timeZone: 'Europe/Paris',
  version: '00000001',
  asOf: instant(NOON),
};
