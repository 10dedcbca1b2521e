import type * as wire from '../../src/api/wire';
import { instant, NOON, openingOf, queue } from '../centre';
import { agent, desk, team } from '../people';
import type { StubServer } from '../stub-server';
import { type Scene, say, takePictures } from './scene';
import { oncePageShows, until } from './until';

const HOUR = 3_600_000;

function rule(id: string, changes: Partial<wire.Rule>): wire.Rule {
  return {
    id,
    subjectKind: 'queue',
    filter: { clients: [], queues: [], desks: [], teams: [] },
    metric: 'oldestWaitSeconds',
    comparator: '>',
    threshold: 120,
    clearThreshold: 60,
    forSeconds: 0,
    severity: 'warning',
    enabled: true,
    ...changes,
  };
}

const RULES: readonly wire.Rule[] = [
  rule('agent-break-debt', {
    subjectKind: 'agent',
    metric: 'flag.break-debt',
    threshold: 0,
    clearThreshold: null,
    forSeconds: 1_800,
  }),
  rule('agent-conflict', {
    subjectKind: 'agent',
    metric: 'flag.conflict',
    threshold: 0,
    clearThreshold: null,
    severity: 'info',
    enabled: false,
  }),
  rule('orders-waiting', {
    filter: { clients: [], queues: ['orders', 'billing'], desks: [], teams: [] },
    metric: 'waiting',
    threshold: 10,
    clearThreshold: 6,
    forSeconds: 60,
    severity: 'critical',
  }),
  rule('queue-long-wait', {}),
  rule('queue-low-service-level', {
    metric: 'last15m.serviceLevel',
    comparator: '<',
    threshold: 0.7,
    clearThreshold: 0.75,
    forSeconds: 300,
  }),
  rule('team-absence', {
    subjectKind: 'team',
    metric: 'absenceRate',
    threshold: 0.2,
    clearThreshold: 0.15,
    forSeconds: 300,
  }),
];

const DAY = { asOf: instant(NOON), from: instant(NOON - 24 * HOUR), to: instant(NOON), tried: 2 };

const TRIED = {
  ...DAY,
  basis: 'events',
  fired: 4,
  subjects: [
    {
      kind: 'queue',
      id: 'orders',
      name: 'Orders',
      fired: 3,
      spells: [
        { from: instant(NOON - 21 * HOUR), until: instant(NOON - 20.2 * HOUR) },
        { from: instant(NOON - 4.1 * HOUR), until: instant(NOON - 4 * HOUR) },
        { from: instant(NOON - 0.3 * HOUR), until: null },
      ],
    },
    {
      kind: 'queue',
      id: 'billing',
      name: 'Billing',
      fired: 1,
      spells: [{ from: instant(NOON - 3.2 * HOUR), until: instant(NOON - 2.9 * HOUR) }],
    },
  ],
  untried: null,
};

const NOT_KEPT = {
  ...DAY,
  basis: null,
  fired: null,
  subjects: [],
  untried: { code: 'not-kept', detail: 'The numbers of desks are not kept over time.' },
};

function open(
  stub: StubServer,
  answers: Readonly<Record<string, unknown>>,
  who: Partial<wire.SignedIn> = {},
) {
  stub.who = { role: 'supervisor', name: 'jeanne', ...who };
  stub.answers = { '/rules': { asOf: null, rules: RULES }, ...answers };
  say(
    stub,
    openingOf({
      queues: ['Orders', 'Billing', 'Returns', 'Technical help', 'New customers'].map((name) =>
        queue({ name }),
      ),
      desks: [desk('Letters')],
      teams: [team('North'), team('South')],
      agents: [agent('Ana Silva')],
    }),
  );
}

const SCENES: readonly Scene[] = [
  {
    name: 'rules',
    path: '/rules',
    set: (stub) => open(stub, {}),
    act: oncePageShows('.rule'),
    shows: '.rule',
    whole: true,
  },
  {
    name: 'rules-refused',
    path: '/rules',
    set: (stub) => open(stub, { '/rules': undefined }),
    act: oncePageShows('.refused'),
    shows: '.refused',
  },
  {
    name: 'rules-admin-not-yours',
    path: '/rules',
    set: (stub) => open(stub, {}, { role: 'manager' }),
    act: oncePageShows('.elsewhere'),
    shows: '.elsewhere',
  },
  {
    name: 'rule-tried',
    path: '/rules/orders-waiting',
    set: (stub) => open(stub, { 'POST /rules/trial': TRIED }),
    act: oncePageShows('.trial-subject'),
    shows: '.trial-subject',
    whole: true,
  },
  {
    name: 'rule-quiet',
    path: '/rules/queue-low-service-level',
    set: (stub) =>
      open(stub, { 'POST /rules/trial': { ...TRIED, basis: 'minutes', fired: 0, subjects: [] } }),
    act: oncePageShows('.trial-fired'),
    shows: '.trial-fired',
    whole: true,
  },
  {
    name: 'rule-untried',
    path: '/rules/agent-break-debt',
    set: (stub) => open(stub, { 'POST /rules/trial': NOT_KEPT }),
    act: oncePageShows('.trial-untried'),
    shows: '.trial-untried',
    whole: true,
  },
  {
    name: 'rule-new',
    path: '/rules',
    query: 'new',
    set: (stub) => open(stub, {}, { clients: ['in-house'] }),
    act: oncePageShows('.rule-editor'),
    shows: '.rule-editor',
    whole: true,
  },
  {
    name: 'rule-not-saved',
    path: '/rules/orders-waiting',
    set: (stub) => open(stub, { 'POST /rules/trial': TRIED }),
    act: async (_, page) => {
      await until(page, '.trial-subject');
      await page.locator('button[type=submit]').click();
      await until(page, '.refused');
    },
    shows: '.refused',
  },
];

takePictures(SCENES, ['desk', 'phone']);
