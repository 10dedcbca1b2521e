import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../e2e/launch-chromium';
import { Vigie } from '../e2e/vigie';
import { delays, PROBE, send } from './load';

/**
 * How long from the moment at which an event is handed to the door until its number stands on a wall, while other
 * events come at a given rate. Door, broker, job, API and browser share the machine.
 */
const RATE = 500;
const WARM_UP_SECONDS = 30;
const MEASURED_SECONDS = 60;
const GOAL_MILLIS = 500;

let browser: Browser;
let vigie: Vigie;

beforeAll(async () => {
  browser = await launchChromium();
  vigie = await Vigie.start();
});
afterAll(async () => {
  await browser.close();
  await vigie.remove();
});

/** Notes, for each number that the probe's tile shows, when it was first painted. */
async function watchProbe(page: Page): Promise<void> {
  await page.evaluate((queue) => {
    const seen: [number, number][] = [];
    Object.assign(window, { seen });
    const look = (): void => {
      const text = document.querySelector(`[data-queue="${queue}"] [data-field=waiting]`)?.textContent ?? '';
      const shown = Number(/\d+/.exec(text.replace(/\D/g, ''))?.[0] ?? 0);
      const last = seen.at(-1)?.[0] ?? 0;
      if (shown > last) {
        seen.push([shown, performance.timeOrigin + performance.now()]);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, PROBE);
}

it(`an event is on the screen at ${RATE} events/s`, async () => {
  const page = await browser.newPage({ viewport: { width: 1_920, height: 1_080 } });
  await page.goto(await vigie.signInLink('wall'));
  await page.locator('.first-run').waitFor();
  await watchProbe(page);

  const sent = await send(vigie, RATE, WARM_UP_SECONDS + MEASURED_SECONDS);
  await page.waitForFunction(
    (last) => ((window as unknown as { seen: [number, number][] }).seen.at(-1)?.[0] ?? 0) >= last,
    sent.handed.length,
  );

  const seen = await page.evaluate(() => (window as unknown as { seen: [number, number][] }).seen);
  const [, , p99] = delays(sent, seen, WARM_UP_SECONDS);
  expect(p99).toBeLessThanOrEqual(GOAL_MILLIS);
});
