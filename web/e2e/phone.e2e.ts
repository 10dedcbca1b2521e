import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CALM, instant, NOON, openingOf, queue } from './centre';
import { launchChromium } from './launch-chromium';
import { alert, team } from './people';
import { StubServer } from './stub-server';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'en-GB' } as const;
const HOUR = 3_600_000;
const ALARM = alert(
  'queue-long-wait',
  { kind: 'queue', id: 'orders' },
  { id: 'long/wait', text: { code: 'oldestWaitSeconds', values: {} } },
);

let browser: Awaited<ReturnType<typeof launchChromium>>;
let stub: StubServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  stub = await StubServer.start();
  stub.who = { role: 'manager', name: 'Dominique' };
  sayNow();
  context = await browser.newContext(PHONE);
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await stub.stop();
});

/** The times of the stream are those of the machine: how old something is, is told against them. */
function sayNow(): void {
  const now = Date.now();
  stub.opening = openingOf(
    {
      queues: CALM.map((sketch) => queue(sketch, now)),
      teams: [team('North')],
      alerts: [{ ...ALARM, since: instant(now - 60_000) }],
    },
    { serverTime: instant(now), pipelineTime: instant(now), clock: 'live' },
  );
}

const heard = (selector: string, timeout = 10_000) => page.locator(selector).first().waitFor({ timeout });

async function becomes(visibility: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, visibility);
}

const kept = () => page.evaluate(() => localStorage.getItem('vigie.last-known'));

describe('a manager’s phone', () => {
  it('sees to an alarm with one thumb and one confirmation', async () => {
    stub.answers = { 'POST /alerts/long%2Fwait/acknowledge': {} };
    await page.goto(`${stub.url}/now`);
    await page.getByRole('button', { name: 'I see to it' }).tap();
    expect(stub.asked).toEqual([]);
    await page.getByRole('button', { name: 'Yes' }).tap();
    await page.getByText('You see to it.').waitFor();
    expect(stub.asked.map(({ what }) => what)).toEqual(['POST /alerts/long%2Fwait/acknowledge']);
    stub.say('alert', { ...ALARM, acknowledgedAt: instant(NOON), acknowledgedBy: 'Dominique' });
    await page.getByText(/^Dominique has seen to it since/u).waitFor();
  });

  it.each(['/now', '/teams', '/teams/north'])('never scrolls %s sideways', async (path) => {
    await page.goto(stub.url + path);
    await heard('.page h1');
    const { scrolled, shown } = await page.evaluate(() => ({
      scrolled: document.documentElement.scrollWidth,
      shown: document.documentElement.clientWidth,
    }));
    expect(scrolled).toBe(shown);
  });
});

describe('a phone that is put away', () => {
  it('lets its stream go after a minute, and has it again at once', async () => {
    await page.clock.install();
    await page.goto(`${stub.url}/now`);
    await heard('.wrong');
    await becomes('hidden');
    await page.clock.runFor(45_000);
    // The time of the page runs ahead of the server's beats, so streams are taken for dead and opened anew.
    await expect.poll(() => stub.listeners, { timeout: 5_000 }).toBe(1);
    await page.clock.runFor(16_000);
    await expect.poll(() => stub.listeners, { timeout: 5_000 }).toBe(0);
    sayNow();
    await becomes('visible');
    await expect.poll(() => stub.listeners, { timeout: 2_000 }).toBe(1);
  });

  it('that slept says at once that its numbers are old, and is live within moments', async () => {
    await page.clock.install();
    await page.goto(`${stub.url}/now`);
    await heard('[data-freshness=live]');
    stub.streaming = false;
    await page.clock.setSystemTime(Date.now() + HOUR);
    await heard('[data-freshness=lost]', 2_000);
    await expect.poll(() => page.locator('.standing-trouble').textContent()).toMatch(/\(1\sh\s00 ago\)$/u);
    stub.streaming = true;
    await heard('[data-freshness=live]', 5_000);
  });
});

describe('what is last known', () => {
  beforeEach(async () => {
    await page.goto(`${stub.url}/now`);
    await heard('.wrong');
    await becomes('hidden');
  });

  it('is shown until the stream speaks, and names nobody', async () => {
    expect(await kept()).not.toContain('queue-long-wait');
    stub.streaming = false;
    await page.reload();
    await heard('[data-freshness=remembered]');
    await page.getByRole('link', { name: 'Hotline' }).waitFor();
    expect(await page.locator('.wrong .button').count()).toBe(0);
    stub.streaming = true;
    await heard('[data-freshness=live]', 15_000);
  });

  it('opens without any server', async () => {
    const inCache = () =>
      page.evaluate(async () => (await (await caches.open('vigie-1')).keys()).map(({ url }) => url));
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    const assets = loaded.filter((url) => url.includes('/assets/'));
    for (const part of [/now-page-.*\.js$/u, /now-page-.*\.css$/u, /app-.*\.js$/u, /index-.*\.js$/u]) {
      expect(assets).toContainEqual(expect.stringMatching(part));
    }
    await expect.poll(inCache, { timeout: 20_000 }).toEqual(expect.arrayContaining(assets));
    expect((await inCache()).filter((url) => url.includes('/api/'))).toEqual([]);
    await stub.stop();
    await page.reload();
    await heard('[data-freshness=remembered]');
    await page.getByRole('link', { name: 'Hotline' }).waitFor();
  });

  it('is gone once signed out', async () => {
    await becomes('visible');
    await page.getByText('More', { exact: true }).tap();
    stub.answers = { 'DELETE /session': {} };
    stub.signedIn = false;
    await page.getByRole('button', { name: 'Sign out' }).tap();
    await heard('.notice');
    expect(await kept()).toBeNull();
  });

  it('is of nobody else', async () => {
    stub.who = { role: 'manager', name: 'Camille' };
    stub.streaming = false;
    await page.reload();
    await heard('.frame');
    expect(await kept()).toBeNull();
    expect(await page.getByRole('link', { name: 'Hotline' }).count()).toBe(0);
  });
});
