import type * as wire from '../../src/api/wire';
import { instant, NOON, openingOf, pulse } from '../centre';
import { desk } from '../people';
import type { StubServer } from '../stub-server';
import { type Scene, say, takePictures, timeGoesOn } from './scene';

const NONE = { unassigned: 0, openComplaints: 0, escalated: 0, overdueFirstAnswer: 0, overdueResolve: 0 };

const CALM: readonly wire.DeskSnapshot[] = [
  desk('Claims', NONE),
  desk('Returns', { ...NONE, open: 0, oldestOpenedAt: null, overdueResolve: null }),
];

const BUSY: readonly wire.DeskSnapshot[] = [
  desk('Claims'),
  desk('Complaints of professionals', {
    open: 1_204,
    unassigned: 310,
    openComplaints: 1_204,
    escalated: 0,
    overdueFirstAnswer: 0,
    overdueResolve: 87,
    oldestOpenedAt: instant(NOON - 31 * 86_400_000),
  }),
  desk('Invoices', { ...NONE, overdueFirstAnswer: null, overdueResolve: null }),
  desk('Orders', { unknownSince: instant(NOON - 1_090_000) }),
  ...CALM.slice(1),
];

function enter(stub: StubServer, role: wire.SignedIn['role'], desks: readonly wire.DeskSnapshot[]): void {
  stub.who = { role };
  say(stub, openingOf({ desks: [...desks] }));
}

const SCENES: readonly Scene[] = [
  {
    name: 'tickets-calm',
    path: '/tickets',
    set: (stub) => enter(stub, 'manager', CALM),
    act: timeGoesOn,
    shows: '[data-desk]',
  },
  {
    name: 'tickets-busy',
    path: '/tickets',
    set: (stub) => enter(stub, 'supervisor', BUSY),
    act: timeGoesOn,
    shows: '[data-desk]',
    whole: true,
  },
  {
    name: 'tickets-stale',
    path: '/tickets',
    set: (stub) => enter(stub, 'lead', BUSY),
    act: async (stub, page) => {
      await timeGoesOn(stub, page);
      await page.locator('[data-desk]').first().waitFor();
      stub.say('heartbeat', { ...pulse(NOON + 18_000, 18_000), delayedParts: ['job'] });
      await page.locator('[data-freshness=still]').waitFor();
    },
    shows: '[data-stale=true]',
  },
  {
    name: 'tickets-empty',
    path: '/tickets',
    set: (stub) => enter(stub, 'admin', []),
    act: timeGoesOn,
    shows: '.empty',
  },
];

takePictures(SCENES, ['desk', 'phone']);
