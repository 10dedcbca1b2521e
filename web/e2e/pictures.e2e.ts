import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BREACH, BUSY, CALM, NOON, opening, pulse, SIX, THIRTY } from './centre';
import { launchChromium } from './launch-chromium';
import { StubServer } from './stub-server';
import { violations } from './violations';

const PICTURES = join(import.meta.dirname, 'pictures');

const REPLAYED = Date.parse('1999-02-24T22:59:10.000Z');

const SCREENS = {
  wall: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
} as const;

/** A display that asks to be let in. */
const ASKING = {
  code: 'R4KX-7WQD',
  address: '192.0.2.17',
  askedAt: new Date(NOON - 60_000).toISOString(),
  expiresAt: new Date(NOON + 540_000).toISOString(),
};

/** How each picture comes about: what the server says first, and what happens before the shutter. */
interface Scene {
  readonly name: string;
  readonly path?: string;
  readonly query?: string;
  readonly hash?: string;
  readonly set: (stub: StubServer) => void;
  readonly act?: (stub: StubServer, page: Page) => Promise<void>;
  readonly shows: string;
}

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

/** Where no time is shown, and what is loaded later needs timers. */
function timeGoesOn(_stub: StubServer, page: Page): Promise<void> {
  return page.clock.resume();
}

function say(stub: StubServer, frames: StubServer['opening']): void {
  stub.opening = frames;
}

let browser: Browser;
let stub: StubServer;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  stub = await StubServer.start();
});
afterEach(() => stub.stop());

async function stage(scene: Scene, screen: keyof typeof SCREENS, language: string): Promise<Page> {
  scene.set(stub);
  const page = await browser.newPage({
    viewport: SCREENS[screen],
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  await page.clock.install({ time: NOON });
  await page.clock.pauseAt(NOON + 1_000);
  const query = scene.query === undefined ? '' : `&${scene.query}`;
  await page.goto(`${stub.url}${scene.path ?? '/'}?lang=${language}${query}#${scene.hash ?? ''}`);
  await page.clock.runFor(200);
  await scene.act?.(stub, page);
  await page.locator(scene.shows).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

describe.each(SCENES)('$name', (scene) => {
  describe.each(['wall', 'phone'] as const)('on a %s', (screen) => {
    it.each(['en', 'fr'])('has its picture taken in %s, and bars nobody', async (language) => {
      const page = await stage(scene, screen, language);
      await page.screenshot({ path: join(PICTURES, `${scene.name}-${screen}-${language}.png`) });
      await page.clock.resume();
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  });
});
