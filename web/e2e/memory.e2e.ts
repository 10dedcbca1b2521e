import type { Browser, CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { showBoard } from './board';
import { BREACH, instant, NOON, opening, pulse, queue } from './centre';
import { launchChromium } from './launch-chromium';
import { alert } from './people';
import { StubServer } from './stub-server';

/** Half an hour of a wall at its busiest, ten updates a second, as fast as they can be drawn. */
const UPDATES = 18_000;
const AT_A_TIME = 150;

/**
 * What is used at the end may be this much more than after a quarter: engines keep what they have compiled. One snapshot
 * kept of each update would be many times that.
 */
const MOST_GROWTH = 1.1;

let browser: Browser;
let stub: StubServer;

beforeAll(async () => {
  browser = await launchChromium();
  stub = await StubServer.start();
});
afterAll(async () => {
  await browser.close();
  await stub.stop();
});

async function usedBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function nodes(session: CDPSession): Promise<number> {
  return (await session.send('Memory.getDOMCounters')).nodes;
}

/** What the queue that is looked at shows after an update. */
const shownAfter = (update: number) => String(update % 1_000);

/** Two queues change, and now and then a heartbeat passes, and an alarm comes and goes. */
function sayUpdate(update: number): void {
  const at = NOON + update * 100;
  const version = update + 2;
  const other = BREACH[update % BREACH.length];
  const changed = [{ name: 'Hotline', waiting: update % 1_000, oldest: update % 90, version }];
  if (other !== undefined && other.name !== 'Hotline') {
    changed.push({ name: other.name, waiting: update % 7, oldest: update % 70, version });
  }
  stub.say('update', { queues: changed.map((sketch) => queue(sketch, at)) });
  if (update % 20 === 0) {
    stub.say('heartbeat', { ...pulse(at), delayedParts: [] });
  }
  if (update % 50 === 0) {
    const firing = alert(
      'queue-long-wait',
      { kind: 'queue', id: 'orders' },
      { id: `a${update}`, since: instant(at) },
    );
    stub.say('alert', firing);
    stub.say('alert', { ...firing, state: 'resolved' });
  }
}

it(`a wall uses no more memory after ${UPDATES} updates than after a quarter of them`, {
  timeout: 540_000,
}, async () => {
  showBoard(stub, { distanceMetres: 3, order: 'urgency' }, BREACH);
  stub.opening = opening(BREACH);
  const page = await browser.newPage({ viewport: { width: 1_920, height: 1_080 } });
  const session = await page.context().newCDPSession(page);
  await page.goto(stub.url);
  await page.locator('.tile').first().waitFor();

  const probe = page.locator('[data-queue=hotline] [data-field=waiting]');
  const drawn = (update: number) => probe.getByText(shownAfter(update), { exact: true }).waitFor();
  let afterQuarter = { bytes: 0, nodes: 0 };
  for (let update = 0; update < UPDATES; update += 1) {
    sayUpdate(update);
    if (update % AT_A_TIME === AT_A_TIME - 1) {
      await drawn(update);
    }
    if (update === UPDATES / 4) {
      afterQuarter = { bytes: await usedBytes(session), nodes: await nodes(session) };
    }
  }
  const bytes = await usedBytes(session);
  process.stdout.write(`\nheap after a quarter ${afterQuarter.bytes}, at the end ${bytes}\n`);
  expect(bytes).toBeLessThanOrEqual(afterQuarter.bytes * MOST_GROWTH);
  expect(await nodes(session)).toBeLessThanOrEqual(afterQuarter.nodes * 1.2);
  await page.close();
});
