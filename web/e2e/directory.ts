import type * as wire from '../src/api/wire';
import { instant, NOON } from './centre';

/** An invented directory, as the server answers with it, and one that is empty. */

const ZONE = 'Europe/Paris';

function queue(id: string, name: string, changes: Partial<wire.QueueEntry> = {}): wire.QueueEntry {
  return {
    id,
    name,
    client: 'in-house',
    timeZone: ZONE,
    openingHours: null,
    serviceLevelSeconds: 20,
    serviceLevelTarget: 0.8,
    serviceLevelFormula: 'short-abandons-excluded',
    shortAbandonSeconds: 5,
    ...changes,
  };
}

function agent(id: string, name: string, changes: Partial<wire.AgentEntry> = {}): wire.AgentEntry {
  return { id, name, team: 'north', site: 'office', trainee: false, mentor: null, aliases: [], ...changes };
}

const QUEUES = [
  queue('billing', 'Billing', { client: 'acme', serviceLevelSeconds: 60, serviceLevelTarget: 0.9 }),
  queue('orders', 'Orders', {
    client: 'acme',
    openingHours: ['Mo-Fr 08:00-12:00,13:30-18:00', 'Sa 22:00-02:00', '2026-12-25 off'],
  }),
  queue('technical-help', 'Technical help', { openingHours: ['Mo-Su 00:00-24:00'] }),
];

const AGENTS = [
  agent('a-3', 'Ada Moreau'),
  agent('a-17', 'Inès Martin', {
    site: 'home',
    trainee: true,
    mentor: 'a-3',
    aliases: [
      { source: '/pbx/1', id: '4017' },
      { source: '/clock', id: '88' },
    ],
  }),
  ...['Bruno Keller', 'Chloé Petit', 'David Roux', 'Emma Blanc', 'Farid Haddad', 'Gaëlle Simon'].map(
    (name, index) => agent(`a-${20 + index}`, name, { team: index % 2 === 0 ? 'north' : 'south' }),
  ),
];

/** The answers to all that the set-up asks for. */
export function directoryOf(named: {
  readonly clients?: readonly wire.ClientEntry[];
  readonly queues?: readonly wire.QueueEntry[];
  readonly desks?: readonly wire.DeskEntry[];
  readonly teams?: readonly wire.TeamEntry[];
  readonly agents?: readonly wire.AgentEntry[];
}): Readonly<Record<string, unknown>> {
  const asOf = instant(NOON);
  return {
    '/directory/client': { asOf, clients: named.clients ?? [] },
    '/directory/queue': { asOf, queues: named.queues ?? [] },
    '/directory/desk': { asOf, desks: named.desks ?? [] },
    '/directory/team': { asOf, teams: named.teams ?? [] },
    '/directory/agent': { asOf, agents: named.agents ?? [] },
  };
}

export const DIRECTORY = directoryOf({
  clients: [{ id: 'acme', name: 'Acme', kind: 'external' }],
  queues: QUEUES,
  desks: [
    {
      id: 'returns',
      name: 'Returns',
      client: 'acme',
      timeZone: ZONE,
      firstAnswerSeconds: 14_400,
      resolveSeconds: null,
    },
  ],
  teams: [{ id: 'north', name: 'North', timeZone: ZONE }],
  agents: AGENTS,
});

export function source(name: string, changes: Partial<wire.SourceSnapshot> = {}): wire.SourceSnapshot {
  return {
    source: name,
    version: '00000001',
    asOf: instant(NOON),
    lastEventAt: instant(NOON - 2_000),
    expected: true,
    silentSince: null,
    restartedAt: null,
    queues: ['orders', 'billing'],
    ...changes,
  };
}

export function sourcesOf(...sources: readonly wire.SourceSnapshot[]): wire.SourceList {
  return { asOf: instant(NOON), sources: [...sources] };
}
