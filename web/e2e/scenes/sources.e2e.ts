import type * as wire from '../../src/api/wire';
import { CALM, instant, NOON, opening, openingOf } from '../centre';
import { source, sourcesOf } from '../directory';
import type { StubServer } from '../stub-server';
import { type Scene, say, takePictures } from './scene';
import { settled } from './until';

const MINUTE = 60_000;

function admin(stub: StubServer, answers: Readonly<Record<string, unknown>>): void {
  stub.who = { role: 'admin', name: 'ada@centre.test' };
  stub.answers = answers;
  say(stub, opening(CALM));
}

const MISSING = "'data.queue' is missing: give a text of 1 to 128 characters without control characters.";
const LATE = 'The event came more than 48 h after its time: it can change nothing now.';
const ORPHAN = 'The call was never queued and never answered: send its call.queued as well.';

function letter(index: number): wire.DeadLetter {
  const [code, detail, event] = [
    ['missing', MISSING, `{"id":"84213","data":{"caller":"***"}}`],
    ['too-late', LATE, `{"id":"84${index}","type":"io.vigie.call.ended"}`],
    ['orphan', ORPHAN, null],
    ['missing', MISSING, `{"id":"84${index}"}`],
  ][index % 4] as [string, string, string | null];
  const receivedAt = instant(NOON - index * 7 * MINUTE);
  return {
    topic: 'calls',
    position: event === null ? null : `0-${4_711 - index}`,
    receivedAt,
    code,
    detail,
    event,
  };
}

const LETTERS: wire.DeadLetterList = {
  asOf: instant(NOON),
  total: 1_234,
  deadLetters: Array.from({ length: 50 }, (_, index) => letter(index)),
};

const DEEDS: readonly (readonly [string, string, string, string])[] = [
  ['ada@centre.test', 'admin', 'directory-written', 'queue/orders'],
  ['b.keller', 'supervisor', 'alert-acknowledged', 'alert/long-wait orders'],
  ['c.petit', 'manager', 'agents-opened', 'team/north'],
  ['supervisor-f3Jq0a9Zs1c', 'supervisor', 'signed-in', 'session'],
  ['ada@centre.test', 'admin', 'something-new', 'thing/1'],
];

const AUDIT: wire.AuditList = {
  asOf: instant(NOON),
  total: DEEDS.length,
  audit: DEEDS.map(([who, role, action, subject], index) => {
    return { at: instant(NOON - index * 13 * MINUTE), who, role, address: '192.0.2.7', action, subject };
  }),
};

const SILENT = sourcesOf(
  source('/clock', { queues: [], expected: false }),
  source('/pbx/1', { restartedAt: instant(NOON - 90 * MINUTE) }),
  source('/pbx/2', {
    lastEventAt: instant(NOON - 18 * MINUTE),
    silentSince: instant(NOON - 18 * MINUTE),
    queues: ['deliveries', 'returns'],
  }),
  source('/tickets', { lastEventAt: null, queues: [] }),
);

const SCENES: readonly Scene[] = [
  {
    name: 'sources',
    path: '/sources',
    set: (stub) => admin(stub, { '/sources': SILENT }),
    shows: '.sources',
  },
  {
    name: 'sources-well',
    path: '/sources',
    set: (stub) => admin(stub, { '/sources': sourcesOf(source('/pbx/1')) }),
    shows: '.sources',
  },
  {
    name: 'sources-empty',
    path: '/sources',
    set: (stub) => {
      admin(stub, { '/sources': sourcesOf() });
      say(stub, openingOf({}));
    },
    shows: '.first-steps',
    whole: true,
  },
  { name: 'sources-of-all', path: '/sources', set: (stub) => admin(stub, {}), shows: 'p.panel' },
  {
    name: 'letters',
    path: '/sources/dead-letters',
    set: (stub) => admin(stub, { '/dead-letters': LETTERS }),
    act: (_, page) => page.locator('summary').nth(1).click(),
    shows: '.log',
  },
  {
    name: 'letters-none',
    path: '/sources/dead-letters',
    set: (stub) => admin(stub, { '/dead-letters': { asOf: instant(NOON), total: 0, deadLetters: [] } }),
    shows: '.empty',
  },
  {
    name: 'audit',
    path: '/sources/audit',
    set: (stub) => admin(stub, { '/audit': AUDIT }),
    shows: '.log',
    whole: true,
  },
];

takePictures(SCENES.map(settled), ['desk', 'phone']);
