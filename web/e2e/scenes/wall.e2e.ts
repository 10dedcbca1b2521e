import { BREACH, BUSY, CALM, NOON, opening, pulse, SIX, THIRTY } from '../centre';
import { type Scene, say, takePictures, timeGoesOn } from './scene';

const REPLAYED = Date.parse('1999-02-24T22:59:10.000Z');

/** A display that asks to be let in. */
const ASKING = {
  code: 'R4KX-7WQD',
  address: '192.0.2.17',
  askedAt: new Date(NOON - 60_000).toISOString(),
  expiresAt: new Date(NOON + 540_000).toISOString(),
};

const SCENES: readonly Scene[] = [
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
