import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BREACH, opening, type QueueSketch, queue } from '../e2e/centre';
import { launchChromium } from '../e2e/launch-chromium';
import { StubServer } from '../e2e/stub-server';

/** How long the page is busy with an update in which all of many queues change, whole snapshots as they are sent. */
const QUEUES = 200;
const UPDATES = 50;

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

const sketches = (version: number): readonly QueueSketch[] =>
  Array.from({ length: QUEUES }, (_, index) => ({
    ...BREACH[index % BREACH.length],
    name: `Queue ${index}`,
    waiting: (index + version) % 40,
    version,
  }));

it.each([
  ['a board of six of them', '/wall?board=six', 8],
  // Nobody can read two hundred tiles, but nothing forbids them.
  ['all of them', '/wall', 40],
])('an update of 200 queues on %s', async (name, path, goal) => {
  stub.who = { role: 'supervisor' };
  stub.answers = {
    '/boards/six': {
      id: 'six',
      name: 'Six',
      queues: [0, 1, 2, 3, 4, 5].map((index) => `queue-${index}`),
      desks: [],
      teams: [],
      order: 'as-listed',
      pageSeconds: 20,
      distanceMetres: 5,
    },
  };
  stub.opening = opening(sketches(1));
  const page = await browser.newPage({ viewport: { width: 1_920, height: 1_080 } });
  await page.goto(stub.url + path);
  const shows = (version: number) =>
    page
      .locator('[data-queue=queue-0] [data-field=waiting]')
      .getByText(String(version % 40), { exact: true })
      .waitFor();
  await shows(1);
  const session = await page.context().newCDPSession(page);
  // The time of the thread itself: that of the wall clock counts what others on the machine take.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const measured = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (metric: string) => (metrics.find((each) => each.name === metric)?.value ?? 0) * 1_000;
    return { script: value('ScriptDuration'), all: value('TaskDuration') };
  };
  const before = await measured();
  for (let version = 2; version < UPDATES + 2; version += 1) {
    stub.say('update', { queues: sketches(version).map((sketch) => queue(sketch)) });
    await shows(version);
  }
  const after = await measured();
  const script = (after.script - before.script) / UPDATES;
  const all = (after.all - before.all) / UPDATES;
  process.stdout.write(
    `\n| ${name} | script ms | all ms |\n|---|---|---|\n| per update | ${script.toFixed(1)} | ${all.toFixed(1)} |\n`,
  );
  expect(script).toBeLessThanOrEqual(goal);
  await page.close();
});
