import type { Page } from 'playwright-core';
import { SIX_BREACH, SIX_CALM, SIX_NAMES, showBoard, wholeFloor } from '../board';
import { BREACH, BUSY, CALM, NOON, opening, openingOf, pulse, queue, SIX, THIRTY } from '../centre';
import type { StubServer } from '../stub-server';
import { type Scene, say, takePictures, timeGoesOn } from './scene';

const REPLAYED = Date.parse('1999-02-24T22:59:10.000Z');

/** A display that asks to be let in. */
const ASKING = {
  code: 'R4KX-7WQD',
  address: '192.0.2.17',
  askedAt: new Date(NOON - 60_000).toISOString(),
  expiresAt: new Date(NOON + 540_000).toISOString(),
};

/** The last hour of one queue after the other. */
async function tracesCome(stub: StubServer, page: Page): Promise<void> {
  await page.locator('.tile').first().waitFor();
  for (let asked = 0; asked < 14; asked += 1) {
    await page.clock.runFor(400);
    await new Promise((answered) => setTimeout(answered, 30));
    if (asked % 7 === 6) {
      stub.say('heartbeat', { ...pulse(NOON + asked * 400), delayedParts: [] });
    }
  }
}

const BOARDS: readonly Scene[] = [
  {
    name: 'board-calm',
    set: (stub) => {
      showBoard(stub, { queues: SIX_NAMES }, SIX_CALM);
      // Calm still when the last hours have come.
      say(stub, opening(CALM, pulse(), NOON + 5_000));
    },
    act: tracesCome,
    shows: '.trace',
  },
  {
    name: 'board-six',
    set: (stub) => {
      showBoard(stub, { queues: SIX_NAMES }, SIX_BREACH);
      say(stub, opening(BREACH));
    },
    act: tracesCome,
    shows: '.trace',
  },
  {
    name: 'board-floor',
    set: (stub) => {
      const shown = {
        queues: ['orders'],
        desks: ['returns-by-mail', 'claims'],
        teams: ['north', 'south', 'night-watch'],
      };
      showBoard(stub, shown, SIX_BREACH);
      say(stub, openingOf(wholeFloor()));
    },
    act: tracesCome,
    shows: '.alarm-band',
  },
  {
    name: 'board-urgency',
    set: (stub) => {
      showBoard(stub, { order: 'urgency', distanceMetres: 3 }, BREACH);
      say(stub, opening(BREACH));
    },
    act: tracesCome,
    shows: '.tile',
  },
  {
    name: 'board-pages',
    set: (stub) => {
      showBoard(stub, {}, BREACH);
      say(stub, openingOf({ ...wholeFloor(), teams: [], desks: [] }));
    },
    act: tracesCome,
    shows: '.alarm-band',
  },
  {
    name: 'board-far',
    set: (stub) => {
      showBoard(stub, { queues: ['orders', 'complaints', 'hotline', 'billing'], distanceMetres: 8 }, []);
      say(stub, opening(BREACH));
    },
    act: tracesCome,
    shows: '.tile',
  },
  {
    name: 'board-small',
    set: (stub) => {
      showBoard(stub, { queues: ['hotline'], teams: null }, []);
      const [hotline] = BREACH.filter(({ name }) => name === 'Hotline').map((sketch) => queue(sketch));
      const { agents: _, staffing: __, ...small } = hotline as NonNullable<typeof hotline>;
      const { teams = [] } = wholeFloor();
      say(stub, openingOf({ queues: [small], teams: teams.slice(2) }));
    },
    shows: '[data-state=small]',
  },
  {
    name: 'board-empty',
    set: (stub) => {
      showBoard(stub, { queues: [] }, []);
      say(stub, opening(CALM));
    },
    shows: '.not-yet p',
  },
  {
    name: 'board-gone',
    path: '/wall',
    query: 'board=attic',
    set: (stub) => {
      stub.who = { role: 'supervisor' };
      say(stub, opening(CALM));
    },
    act: timeGoesOn,
    shows: '.notice',
  },
  {
    name: 'night',
    query: 'night=14-15',
    set: (stub) => {
      showBoard(stub, { queues: SIX_NAMES }, SIX_BREACH);
      say(stub, openingOf(wholeFloor()));
    },
    act: tracesCome,
    shows: 'html[data-night=true] .tile',
  },
];

const SCENES: readonly Scene[] = [
  ...BOARDS,
  { name: 'calm', set: (stub) => say(stub, opening(CALM)), shows: '.tile' },
  { name: 'busy', set: (stub) => say(stub, opening(BUSY)), shows: '[data-state=watch]' },
  { name: 'breach', set: (stub) => say(stub, opening(BREACH)), shows: '[data-state=breach]' },
  { name: 'six', set: (stub) => say(stub, opening(SIX)), shows: '[data-state=breach]' },
  { name: 'thirty', set: (stub) => say(stub, opening(THIRTY)), shows: '[data-state=breach]' },
  {
    name: 'still',
    set: (stub) => say(stub, opening(BREACH)),
    act: async (stub, page) => {
      await page.locator('.tile').first().waitFor();
      stub.say('heartbeat', { ...pulse(NOON + 18_000, 18_000), delayedParts: ['job'] });
      await page.locator('[data-freshness=still]').waitFor();
    },
    shows: '[data-state=stale]',
  },
  {
    name: 'lost',
    set: (stub) => say(stub, opening(BREACH)),
    act: async (stub, page) => {
      await page.locator('.tile').first().waitFor();
      stub.streaming = false;
      stub.cut();
      await page.clock.runFor(18_000);
      await page.locator('[data-freshness=lost]').waitFor();
    },
    shows: '[data-state=stale]',
  },
  {
    name: 'replay',
    set: (stub) =>
      say(
        stub,
        opening(
          CALM.slice(0, 6),
          {
            serverTime: new Date(NOON).toISOString(),
            pipelineTime: new Date(REPLAYED).toISOString(),
            clock: 'events',
          },
          REPLAYED,
        ),
      ),
    shows: '[data-freshness=replay]',
  },
  {
    name: 'source-silent',
    set: (stub) => say(stub, opening(BREACH)),
    act: async (stub, page) => {
      await page.locator('.tile').first().waitFor();
      stub.say('heartbeat', { ...pulse(NOON + 2_000, 400), delayedParts: ['source'] });
    },
    shows: '[data-state=unknown]',
  },
  { name: 'empty', set: (stub) => say(stub, opening([])), shows: '.first-run' },
  {
    name: 'not-signed-in',
    set: (stub) => {
      stub.signedIn = false;
    },
    shows: '.notice',
  },
  { name: 'used-up', path: '/sign-in', hash: 'used-up', set: () => undefined, shows: '.notice' },
  {
    name: 'no-role',
    path: '/sign-in',
    query: 'problem=no-role',
    set: () => undefined,
    shows: '[role=alert]',
  },
  {
    name: 'pair-display',
    path: '/pair',
    set: (stub) => {
      stub.signedIn = false;
      stub.answers = { '/pairings': { ...ASKING, url: '/pair#R4KX-7WQD' } };
    },
    act: timeGoesOn,
    shows: '.pair-code',
  },
  {
    name: 'pair-approve',
    path: '/pair',
    hash: 'R4KX-7WQD',
    set: (stub) => {
      stub.answers = {
        '/pairings/R4KX-7WQD': ASKING,
        '/boards': {
          asOf: null,
          boards: [
            { id: 'floor', name: 'Floor 2' },
            { id: 'orders', name: 'Orders and returns' },
          ],
        },
      };
    },
    act: timeGoesOn,
    shows: 'fieldset',
  },
];

takePictures(SCENES, ['wall', 'phone']);
takePictures(
  BOARDS.filter(({ name }) => ['board-six', 'board-floor'].includes(name)),
  ['giant'],
);
