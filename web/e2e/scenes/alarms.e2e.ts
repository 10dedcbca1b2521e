import type * as wire from '../../src/api/wire';
import { instant, NOON, openingOf, pulse, queue } from '../centre';
import { agent, alert, desk, team } from '../people';
import type { StubServer } from '../stub-server';
import { type Scene, say, takePictures } from './scene';
import { oncePageShows, until } from './until';

const MINUTE = 60_000;

const CENTRE: Partial<wire.SnapshotFrame> = {
  queues: [
    queue({ name: 'Orders', waiting: 12, oldest: 402, level: 0.62 }),
    queue({ name: 'Billing', waiting: 1, oldest: 6 }),
  ],
  desks: [desk('Letters', { openComplaints: 14 })],
  teams: [team('North'), team('South', { present: 16, absenceRate: 6 / 22 })],
  agents: [agent('Ana Silva', { trainee: true, mentor: 'marc-petit' }), agent('Marc Petit')],
};

const QUEUES_AND_DESKS = [
  alert('queue-long-wait', { kind: 'queue', id: 'orders' }, { text: about('oldestWaitSeconds') }),
  alert(
    'queue-low-service-level',
    { kind: 'queue', id: 'orders' },
    {
      text: about('last15m.serviceLevel'),
      value: 0.6,
      threshold: 0.7,
      since: instant(NOON - 24 * MINUTE),
      acknowledgedAt: instant(NOON - 9 * MINUTE),
      acknowledgedBy: 'jeanne',
    },
  ),
  alert(
    'desk-open-complaints',
    { kind: 'desk', id: 'letters' },
    {
      text: about('openComplaints'),
      value: 14,
      threshold: 10,
      severity: 'info',
      since: instant(NOON - 1_600 * MINUTE),
    },
  ),
  alert(
    'team-absence',
    { kind: 'team', id: 'south' },
    {
      text: about('absenceRate'),
      value: 0.27,
      threshold: 0.2,
      acknowledgedAt: instant(NOON - 3 * MINUTE),
      acknowledgedBy: 'hook/night',
    },
  ),
];

const TRAINEE = alert(
  'trainee-conflict',
  { kind: 'agent', id: 'ana-silva' },
  {
    severity: 'critical',
    value: 1,
    threshold: 0,
    since: instant(NOON - 2 * MINUTE),
    text: { code: 'trainee-conflict', values: { mentor: 'marc-petit' } },
  },
);

function about(code: string): wire.Text {
  return { code, values: {} };
}

function nameless(changes: object): wire.Alert {
  const { value: _, threshold: __, ...rest } = TRAINEE;
  return { ...rest, text: about('trainee-conflict'), ...changes };
}

function open(stub: StubServer, role: wire.SignedIn['role'], alerts: readonly wire.Alert[]): void {
  stub.who = { role, name: 'jeanne' };
  say(stub, openingOf({ ...CENTRE, alerts: [...alerts] }));
}

const SCENES: readonly Scene[] = [
  {
    name: 'alarms',
    path: '/alarms',
    set: (stub) => open(stub, 'supervisor', [...QUEUES_AND_DESKS, TRAINEE]),
    act: oncePageShows('.alarm'),
    shows: '.alarm',
  },
  {
    name: 'alarms-empty',
    path: '/alarms',
    set: (stub) => open(stub, 'supervisor', []),
    act: oncePageShows('.nothing'),
    shows: '.nothing',
  },
  {
    name: 'alarms-manager',
    path: '/alarms',
    set: (stub) =>
      open(stub, 'manager', [nameless({ subject: { kind: 'agent', team: 'north' } }), ...QUEUES_AND_DESKS]),
    act: oncePageShows('.alarm'),
    shows: '.alarm',
  },
  {
    name: 'alarms-lead',
    path: '/alarms',
    set: (stub) =>
      open(stub, 'lead', [nameless({ subject: { kind: 'agent', id: '41d07be95c22' } }), ...QUEUES_AND_DESKS]),
    act: oncePageShows('.alarm'),
    shows: '.alarm',
  },
  {
    name: 'alarms-asked',
    path: '/alarms',
    set: (stub) => open(stub, 'supervisor', [...QUEUES_AND_DESKS, TRAINEE]),
    act: async (_, page) => {
      await until(page, '.alarm-act');
      await page
        .getByRole('button')
        .filter({ hasText: /I see to it|Je m’en occupe/ })
        .first()
        .click();
      await until(page, '.confirming');
    },
    shows: '.confirming',
  },
  {
    name: 'alarms-over',
    path: '/alarms',
    set: (stub) => {
      open(stub, 'supervisor', QUEUES_AND_DESKS);
      const [first] = QUEUES_AND_DESKS;
      const over = { ...first, state: 'resolved', resolution: 'cleared', resolvedAt: instant(NOON) };
      stub.answers = { [`/alerts/${first?.id}`]: over };
    },
    act: async (stub, page) => {
      await until(page, '.alarm');
      // What is over is told by how the list was before, which the page has to have seen.
      await page.clock.runFor(200);
      stub.say('alert', { ...QUEUES_AND_DESKS[0], state: 'resolved', resolvedAt: instant(NOON) });
      await until(page, '[data-standing=over]');
    },
    shows: '[data-standing=over]',
  },
  {
    name: 'alarms-stale',
    path: '/alarms',
    set: (stub) => open(stub, 'supervisor', [...QUEUES_AND_DESKS, TRAINEE]),
    act: async (stub, page) => {
      await until(page, '.alarm');
      stub.say('heartbeat', { ...pulse(NOON + 18_000, 18_000), delayedParts: ['job'] });
      await until(page, '[data-light=stale]');
    },
    shows: '[data-state=unknown]',
  },
  {
    name: 'alarms-elsewhere',
    path: '/alarms',
    timeZone: 'Europe/London',
    set: (stub) => open(stub, 'supervisor', [...QUEUES_AND_DESKS, TRAINEE]),
    act: oncePageShows('.alarm'),
    shows: '.alarm',
    whole: true,
  },
];

takePictures(SCENES, ['desk', 'phone']);
