import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './launch-chromium';
import { Vigie } from './vigie';

/** From the door to the pixel: everything real, in one process and a browser. */
let browser: Browser;
let page: Page | undefined;
let vigie: Vigie | undefined;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(async () => {
  await page?.close();
  await vigie?.remove();
  page = undefined;
  vigie = undefined;
});

async function openWall(running: Vigie): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1_920, height: 1_080 }, locale: 'en-GB' });
  const opened = await context.newPage();
  await opened.goto(await running.signInLink('wall'));
  return opened;
}

function field(wall: Page, queue: string, name: string): Promise<string | null> {
  return wall.locator(`[data-queue="${queue}"] [data-field="${name}"]`).first().textContent();
}

function awaitField(wall: Page, queue: string, name: string, text: string): Promise<void> {
  const tile = `[data-queue="${queue}"] [data-field="${name}"]`;
  return wall
    .locator(tile)
    .filter({ hasText: new RegExp(`^\\D*${text}\\D*$`) })
    .first()
    .waitFor();
}

describe('the whole of Vigie', () => {
  it('shows a call within moments, tells a lost server and goes on after a kill', {
    timeout: 180_000,
  }, async () => {
    vigie = await Vigie.start();
    page = await openWall(vigie);
    await page.locator('.first-run').waitFor();
    expect(new URL(page.url()).hash).toBe('');

    const now = new Date();
    await vigie.send({ type: 'queued', call: 'call-1', time: now, data: { queue: 'orders' } });
    await awaitField(page, 'orders', 'waiting', '1');
    await page.locator('header[data-freshness=live]').waitFor();

    await vigie.send({ type: 'answered', call: 'call-1', time: new Date(), data: { agent: 'agent-1' } });
    await awaitField(page, 'orders', 'waiting', '0');
    await awaitField(page, 'orders', 'answered', '1');
    await awaitField(page, 'orders', 'talking', '1');

    await vigie.kill();
    const killed = Date.now();
    await page.locator('header[data-freshness=lost]').waitFor();
    expect(Date.now() - killed).toBeLessThan(5_000);
    expect(await field(page, 'orders', 'answered')).toContain('1');

    await vigie.startAgain();
    await page.locator('header[data-freshness=live]').waitFor({ timeout: 60_000 });
    await vigie.send({ type: 'queued', call: 'call-2', time: new Date(), data: { queue: 'orders' } });
    await awaitField(page, 'orders', 'waiting', '1');
    await awaitField(page, 'orders', 'answered', '1');
    await awaitField(page, 'orders', 'talking', '1');
  });

  it('tells within 5 s that a source is silent, on the tiles of its queues alone', {
    timeout: 120_000,
  }, async () => {
    vigie = await Vigie.start();
    page = await openWall(vigie);
    const last = new Date(Date.now() - 24_000);
    await vigie.send({ type: 'queued', call: 'call-1', time: last, data: { queue: 'orders' } });
    await vigie.beat(last);
    await awaitField(page, 'orders', 'waiting', '1');

    await page.locator('[data-queue=orders][data-state=unknown]').waitFor();
    expect(Date.now() - last.getTime()).toBeLessThan(35_000);
    expect(await page.locator('header[data-freshness=live]').count()).toBe(1);

    await vigie.beat(new Date());
    await page.locator('[data-queue=orders]:not([data-state=unknown])').waitFor();
    await awaitField(page, 'orders', 'waiting', '1');
  });

  it('stops in order and has its numbers at the next start', { timeout: 120_000 }, async () => {
    vigie = await Vigie.start();
    await vigie.send({ type: 'queued', call: 'call-1', time: new Date(), data: { queue: 'billing' } });
    page = await openWall(vigie);
    await awaitField(page, 'billing', 'waiting', '1');

    await vigie.stop();
    await vigie.startAgain();
    await page.locator('header[data-freshness=live]').waitFor({ timeout: 60_000 });
    expect(await field(page, 'billing', 'waiting')).toContain('1');
  });

  it('replays a recorded day', { timeout: 120_000 }, async () => {
    vigie = await Vigie.start('--clock', 'events');
    const file = fileURLToPath(
      new URL('../../connectors/src/test/resources/invented-bank.tsv', import.meta.url),
    );
    const printed = await vigie.command('replay', '--format', 'anonymous-bank', '--speed', 'max', file);
    expect(printed).toContain('rejected: 0');

    page = await openWall(vigie);
    await page.locator('header[data-freshness=replay]').waitFor();
    expect(await page.locator('[data-queue]').count()).toBeGreaterThan(1);
  });
});
