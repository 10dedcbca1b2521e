import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { NOON } from '../centre';
import { launchChromium } from '../launch-chromium';
import { type StubFrame, StubServer } from '../stub-server';
import { violations } from '../violations';
import { differenceFromKept } from './kept';

const PICTURES = join(import.meta.dirname, '..', 'pictures');

const SCREENS = {
  wall: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
  desk: { width: 1366, height: 768 },
  giant: { width: 3840, height: 2160 },
} as const;

type Screen = keyof typeof SCREENS;

/** A wall is dark everywhere; of other pages each language shows one look. */
const LOOKS = { en: 'dark', fr: 'light' } as const;
const LANGUAGES = ['en', 'fr'] as const;

/** Set, every picture is taken; they are more than a test of every change has time for. */
const ALL = process.env.VIGIE_ALL_PICTURES !== undefined;

/** How a picture comes about: what the server says first, and what happens before the shutter. */
export interface Scene {
  readonly name: string;
  readonly path?: string;
  readonly query?: string;
  readonly hash?: string;
  /** Where it is looked at; in Paris, unless said. */
  readonly timeZone?: string;
  readonly set: (stub: StubServer) => void;
  readonly act?: (stub: StubServer, page: Page) => Promise<void>;
  /** What is on the page once it is as it should be. */
  readonly shows: string;
  /** The whole page, however long; else what the window shows. */
  readonly whole?: boolean;
}

export function say(stub: StubServer, frames: readonly StubFrame[]): void {
  stub.opening = frames;
}

/** Where no time is shown, and what is loaded later needs timers. */
export function timeGoesOn(_stub: StubServer, page: Page): Promise<void> {
  return page.clock.resume();
}

/** Takes pictures of scenes, and holds each page to axe and to the picture that is kept of it, if one is. */
export function takePictures(scenes: readonly Scene[], screens: readonly Screen[]): void {
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

  async function stage(scene: Scene, screen: Screen, language: keyof typeof LOOKS): Promise<Page> {
    scene.set(stub);
    const page = await browser.newPage({
      viewport: SCREENS[screen],
      timezoneId: scene.timeZone ?? 'Europe/Paris',
      reducedMotion: 'reduce',
      colorScheme: LOOKS[language],
      bypassCSP: true,
    });
    // Early enough for a slow machine: a clock cannot be paused at what it has passed.
    await page.clock.install({ time: NOON - 60_000 });
    await page.clock.pauseAt(NOON + 1_000);
    const query = scene.query === undefined ? '' : `&${scene.query}`;
    await page.goto(`${stub.url}${scene.path ?? '/'}?lang=${language}${query}#${scene.hash ?? ''}`);
    await page.clock.runFor(200);
    await scene.act?.(stub, page);
    await page.locator(scene.shows).first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    return page;
  }

  it.each(shotsOf(scenes, screens))('$name has its picture taken, and bars nobody', async (shot) => {
    const { scene, screen, language, name } = shot;
    const page = await stage(scene, screen, language);
    const path = join(PICTURES, `${name}.png`);
    await page.screenshot({ path, fullPage: scene.whole ?? false });
    await page.clock.resume();
    expect(await violations(page)).toEqual([]);
    expect(await differenceFromKept(name, path)).toBeNull();
    await page.close();
  });
}

/** Each scene on each screen in each language, or, where not all are asked for, once: now on this screen, now on that. */
function shotsOf(scenes: readonly Scene[], screens: readonly Screen[]) {
  const ways = screens.flatMap((screen) => LANGUAGES.map((language) => ({ screen, language })));
  return scenes.flatMap((scene, index) =>
    (ALL ? ways : ways.slice(index % ways.length).slice(0, 1)).map(({ screen, language }) => ({
      scene,
      screen,
      language,
      name: `${scene.name}-${screen}-${language}`,
    })),
  );
}
