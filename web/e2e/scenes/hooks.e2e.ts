import type * as wire from '../../src/api/wire';
import { instant, NOON, openingOf, queue } from '../centre';
import { desk, team } from '../people';
import type { StubServer } from '../stub-server';
import { type Scene, say, takePictures } from './scene';
import { oncePageShows, until } from './until';

const MINUTE = 60_000;

function hook(id: string, name: string, changes: Partial<wire.ShownHook> = {}): wire.ShownHook {
  return {
    id,
    name,
    kind: 'slack',
    language: 'en',
    host: 'hooks.slack.com',
    keys: 0,
    heartbeatSeconds: null,
    enabled: true,
    gone: false,
    ...changes,
  };
}

const HOOKS: readonly wire.ShownHook[] = [
  hook('leads', 'On-call leads'),
  hook('manager', 'Manager', { kind: 'pagerduty', host: 'events.pagerduty.com', keys: 1, language: 'fr' }),
  hook('old', 'Old channel', { kind: 'mattermost', host: 'chat.example', enabled: false, gone: true }),
  hook('paused', 'Night phone', { kind: 'ntfy', host: 'ntfy.sh', enabled: false }),
  hook('program', 'Our program', { kind: 'webhook', host: 'api.example', keys: 1, heartbeatSeconds: 60 }),
];

const NIGHT: wire.Route = {
  id: 'night',
  name: 'Night',
  severities: ['critical', 'warning'],
  clients: ['in-house'],
  teams: null,
  kinds: ['queue', 'desk', 'pipeline'],
  levels: [
    { hooks: ['leads'], escalateAfterSeconds: 300 },
    { hooks: ['leads', 'manager'], escalateAfterSeconds: 600 },
  ],
  groupWaitSeconds: 0.2,
  groupIntervalSeconds: 30,
  repeatSeconds: 900,
  mostNamed: 5,
  quietHours: {
    timeZone: 'Europe/Paris',
    hours: ['Mo-Su 22:00-07:00', '2026-12-25 00:00-24:00'],
    except: ['critical'],
  },
};

const DAY: wire.Route = {
  ...NIGHT,
  id: 'day',
  name: 'Day',
  severities: null,
  quietHours: null,
  levels: NIGHT.levels.slice(0, 1),
};

function delivery(page: string, minutes: number, changes: Partial<wire.Delivery> = {}): wire.Delivery {
  return {
    page,
    route: 'night',
    severity: 'warning',
    alerts: 1,
    openedAt: instant(NOON - minutes * MINUTE),
    acknowledgedAt: null,
    resolvedAt: null,
    action: 'trigger',
    state: 'delivered',
    attempts: 1,
    at: instant(NOON - minutes * MINUTE),
    reason: 'status-200',
    ...changes,
  };
}

const DELIVERIES: readonly wire.Delivery[] = [
  delivery('p1', 3, { state: 'pending', attempts: 2, reason: 'status-503' }),
  delivery('p2', 64, { action: 'acknowledge', acknowledgedAt: instant(NOON - 61 * MINUTE) }),
  delivery('p3', 1_600, {
    severity: 'critical',
    alerts: 12,
    state: 'given-up',
    attempts: 7,
    reason: 'no-answer',
  }),
  delivery('p4', 1_700, { action: 'resolve', state: 'not-needed', attempts: 0, at: null, reason: null }),
];

function open(stub: StubServer, answers: Readonly<Record<string, unknown>> = {}): void {
  stub.who = { role: 'admin', name: 'root' };
  stub.answers = {
    '/hooks': { asOf: null, hooks: HOOKS },
    '/hook-routes': { asOf: null, hookRoutes: [DAY, NIGHT] },
    '/hooks/leads/deliveries': { asOf: null, deliveries: DELIVERIES },
    '/hooks/program/deliveries': { asOf: null, deliveries: [] },
    '/hooks/old/deliveries': { asOf: null, deliveries: [] },
    ...answers,
  };
  say(
    stub,
    openingOf({
      queues: [queue({ name: 'Orders' }), { ...queue({ name: 'Billing' }), client: 'acme' }],
      desks: [desk('Letters')],
      teams: [team('North'), team('South')],
    }),
  );
}

const SCENES: readonly Scene[] = [
  {
    name: 'hooks',
    path: '/hooks',
    set: open,
    act: oncePageShows('[data-route]'),
    shows: '[data-route]',
    whole: true,
  },
  {
    name: 'hooks-empty',
    path: '/hooks',
    set: (stub) =>
      open(stub, { '/hooks': { asOf: null, hooks: [] }, '/hook-routes': { asOf: null, hookRoutes: [] } }),
    act: oncePageShows('.empty'),
    shows: '.empty',
  },
  {
    name: 'hooks-refused',
    path: '/hooks',
    set: (stub) => open(stub, { '/hooks': undefined }),
    act: oncePageShows('.refused'),
    shows: '.refused',
  },
  {
    name: 'hook-delivered',
    path: '/hooks/leads',
    set: (stub) => open(stub, { 'POST /hooks/leads/test': { delivered: true, reason: 'status-200' } }),
    act: async (_, page) => {
      await until(page, '.table');
      await page.locator('.panel .button').click();
      await until(page, '.hook-tested');
    },
    shows: '.hook-tested',
    whole: true,
  },
  {
    name: 'hook-not-delivered',
    path: '/hooks/program',
    set: (stub) => open(stub, { 'POST /hooks/program/test': { delivered: false, reason: 'inner-address' } }),
    act: async (_, page) => {
      await until(page, '.panel .button');
      await page.locator('.panel .button').click();
      await until(page, '.hook-tested');
    },
    shows: '.hook-tested',
    whole: true,
  },
  {
    name: 'hook-gone',
    path: '/hooks/old',
    set: open,
    act: oncePageShows('.call-editor'),
    shows: '.call-editor',
    whole: true,
  },
  {
    name: 'hook-new',
    path: '/hooks',
    query: 'new=hook',
    set: open,
    act: oncePageShows('.call-editor'),
    shows: '.call-editor',
    whole: true,
  },
  {
    name: 'route',
    path: '/hooks',
    query: 'route=night',
    set: open,
    act: oncePageShows('.route-editor'),
    shows: '[data-field=quiet]',
    whole: true,
  },
  {
    name: 'route-new',
    path: '/hooks',
    query: 'new=route',
    set: open,
    act: oncePageShows('.route-editor'),
    shows: '.route-editor',
    whole: true,
  },
];

takePictures(SCENES, ['desk', 'phone']);
