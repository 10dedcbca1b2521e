import type * as wire from '../../src/api/wire';
import { CALM, instant, NOON, openingOf, queue } from '../centre';
import { desk, team } from '../people';
import type { StubServer } from '../stub-server';
import { type Scene, say, takePictures } from './scene';
import { settled } from './until';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const BOARDS: readonly wire.Board[] = [
  {
    id: 'everything',
    name: 'Everything',
    queues: null,
    desks: null,
    teams: null,
    order: 'urgency',
    pageSeconds: 20,
    distanceMetres: 8,
  },
  {
    id: 'floor-2',
    name: 'Floor 2',
    queues: ['orders', 'billing', 'returns'],
    desks: [],
    teams: ['north'],
    order: 'as-listed',
    pageSeconds: 20,
    distanceMetres: 5,
  },
];

const DISPLAYS: readonly wire.ShownDisplay[] = [
  {
    id: 'd1',
    name: 'Floor 2, left',
    board: 'floor-2',
    approvedBy: 'ada@centre.test',
    approvedAt: instant(NOON - 40 * DAY),
    until: instant(NOON + 360 * DAY),
    lastSeenAt: instant(NOON - 60_000),
    address: '192.0.2.17',
  },
  {
    id: 'd2',
    name: 'Entrance',
    board: 'floor-2',
    approvedBy: 'b.keller',
    approvedAt: instant(NOON - HOUR),
    until: instant(NOON + 400 * DAY),
    lastSeenAt: null,
    address: null,
  },
];

function centre(stub: StubServer, boards = BOARDS, displays = DISPLAYS): void {
  stub.who = { role: 'supervisor', name: 'ada@centre.test' };
  const asOf = instant(NOON);
  stub.answers = { '/boards': { asOf, boards }, '/displays': { asOf, displays } };
  const queues = CALM.map((sketch) => queue(sketch));
  say(stub, openingOf({ queues, desks: [desk('Returns')], teams: [team('North'), team('South')] }));
}

const SCENES: readonly Scene[] = [
  { name: 'boards', path: '/boards', set: centre, shows: '.displays', whole: true },
  {
    name: 'boards-empty',
    path: '/boards',
    set: (stub) => centre(stub, [], []),
    shows: '.empty',
    whole: true,
  },
  { name: 'boards-new', path: '/boards', query: 'new', set: centre, shows: '.board-form', whole: true },
  { name: 'boards-edit', path: '/boards/floor-2', set: centre, shows: '.chosen', whole: true },
  { name: 'boards-gone', path: '/boards/gone', set: centre, shows: '.empty' },
  {
    name: 'boards-refused',
    path: '/boards/everything',
    set: centre,
    act: async (_, page) => {
      await page.route('**/api/v1/boards/everything', (route) =>
        route.fulfill({
          status: 409,
          contentType: 'application/problem+json',
          json: {
            code: 'conflict',
            detail:
              'Displays show this board: Floor 2, left. Revoke them first (DELETE /api/v1/displays/{id}).',
          },
        }),
      );
      await page.locator('.buttons > button').last().click();
      await page.locator('.button-danger').click();
    },
    shows: '.refused',
    whole: true,
  },
  {
    name: 'boards-revoke',
    path: '/boards',
    set: centre,
    act: (_, page) => page.locator('.displays button').first().click(),
    shows: '.button-danger',
    whole: true,
  },
];

takePictures(SCENES.map(settled), ['desk', 'phone']);
