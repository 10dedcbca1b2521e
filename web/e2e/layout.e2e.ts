import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SIX_NAMES, showBoard, wholeFloor } from './board';
import { BREACH, CALM, opening, openingOf, type QueueSketch, queue, SIX } from './centre';
import { launchChromium } from './launch-chromium';
import { desk, team } from './people';
import { StubServer } from './stub-server';

let browser: Browser;
let stub: StubServer;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  stub = await StubServer.start();
});
afterEach(async () => {
  await page.close();
  await stub.stop();
});

async function show(sketches: readonly QueueSketch[], path = '/', width = 1_920, height = 1_080) {
  stub.opening = opening(sketches);
  page = await browser.newPage({ viewport: { width, height } });
  await page.goto(stub.url + path);
  await page.locator('.tile').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

const OVERFULL: QueueSketch = {
  name: 'Complaints and disputes of professionals',
  waiting: 1_234,
  oldest: 3_909,
  level: 0.79996,
  lastHour: 0.5,
  offered: 98_765,
  callbacks: 123,
  formula: 'quick-abandons-count',
};

/** A font size as a share of the window's height, in vh. */
function sizeOf(selector: string): Promise<number> {
  return page.evaluate((where) => {
    const found = document.querySelector(where) as Element;
    return (Number.parseFloat(getComputedStyle(found).fontSize) / innerHeight) * 100;
  }, selector);
}

/** What is drawn outside its tile. A name may: it is cut off with an ellipsis. */
function sticksOut(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pieces = [...document.querySelectorAll('.tile :is(p, dd, dt, .bar, .trace, .line)')];
    const drawn = pieces.filter((piece) => piece.getClientRects().length > 0);
    const out = drawn.filter((piece) => {
      const tile = piece.closest('.tile')?.getBoundingClientRect() ?? new DOMRect();
      const { left, right, top, bottom } = piece.getBoundingClientRect();
      return left < tile.left || right > tile.right || top < tile.top || bottom > tile.bottom - 1;
    });
    return out.map((piece) => `${piece.closest('.tile')?.getAttribute('data-queue')}: ${piece.textContent}`);
  });
}

/** The large numbers that run into the wait beside them. */
function runInto(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const large = [...document.querySelectorAll('.figure-headline')];
    const touching = large.filter((figure) => {
      const beside = figure.nextElementSibling?.getBoundingClientRect();
      return beside !== undefined && beside.left < figure.getBoundingClientRect().right;
    });
    return touching.map((figure) => String(figure.parentElement?.textContent));
  });
}

/** Whether the whole band is within the window, or, on a screen that scrolls, on the page. */
function bandIsSeen(): Promise<boolean> {
  return page.evaluate(() => {
    const { top, bottom } = document.querySelector('.alarm-band')?.getBoundingClientRect() ?? new DOMRect();
    return bottom > top && bottom <= Math.max(innerHeight, document.documentElement.scrollHeight);
  });
}

function scrollsSideways(): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

const many = (count: number): readonly QueueSketch[] =>
  Array.from({ length: count }, (_, index) => {
    const sketch = [OVERFULL, ...BREACH][index % (BREACH.length + 1)] ?? OVERFULL;
    return { ...sketch, name: `${sketch.name} ${index}` };
  });

describe('type', () => {
  it('on six tiles is for five metres: labels 5 vh, the large number 16 vh', async () => {
    await show(SIX);
    expect(await sizeOf('.headline')).toBeGreaterThanOrEqual(16);
    expect(await sizeOf('.tile-name')).toBeGreaterThanOrEqual(5);
  });

  it('on twelve tiles still has a large number of 10 vh', async () => {
    await show(CALM);
    expect(await sizeOf('.headline')).toBeGreaterThanOrEqual(10);
  });
});

describe('a board for eight metres', () => {
  it('has four tiles on a page: labels 9 vh, the large number 19 vh', async () => {
    showBoard(stub, { queues: SIX_NAMES, distanceMetres: 8 }, []);
    await show(CALM);
    expect(await page.locator('.tile').count()).toBeLessThanOrEqual(4);
    expect(await sizeOf('.headline')).toBeGreaterThanOrEqual(19);
    expect(await sizeOf('.tile-name')).toBeGreaterThanOrEqual(9);
  });
});

/** A desk and a team with more to say than there usually is. */
const OVERFULL_FLOOR = {
  ...wholeFloor(),
  queues: [queue(OVERFULL)],
  desks: [desk('Complaints by registered mail', { open: 12_345, unassigned: 1_234, openComplaints: 2_345 })],
  teams: [
    team('Northern professionals and their orders', {
      present: 120,
      scheduled: 134,
      late: 11,
      noShow: 12,
      unknown: 13,
      flags: { 'complaint-load': 10, 'complaint-streak': 11, conflict: 2 },
    }),
  ],
};

describe.each(['en', 'fr'])('a board in %s', (language) => {
  it.each([
    ['a wall', 1_920, 1_080],
    ['a wall of four times the pixels', 3_840, 2_160],
    ['an old laptop', 1_366, 768],
    ['a wall that stands upright', 1_080, 1_920],
    ['a phone', 390, 844],
    ['a phone on its side', 844, 390],
  ])('stays in its place on %s, from near and from far', async (_, width, height) => {
    for (const distanceMetres of [3, 5, 8]) {
      showBoard(stub, { desks: null, teams: null, distanceMetres }, [OVERFULL]);
      stub.opening = openingOf(OVERFULL_FLOOR);
      page = await browser.newPage({ viewport: { width, height } });
      await page.goto(`${stub.url}/?lang=${language}`);
      await page
        .locator(distanceMetres < 6 ? '.trace' : '.tile')
        .first()
        .waitFor();
      await page.evaluate(() => document.fonts.ready);
      expect(await sticksOut(), `${distanceMetres} m`).toEqual([]);
      expect(await runInto(), `${distanceMetres} m`).toEqual([]);
      expect(await scrollsSideways(), `${distanceMetres} m`).toBe(false);
      expect(await bandIsSeen()).toBe(true);
      await (distanceMetres === 8 ? Promise.resolve() : page.close());
    }
  });
});

describe.each(['en', 'fr'])('what is written in %s', (language) => {
  it.each([
    ['a wall', 1_920, 1_080],
    ['a wall of four times the pixels', 3_840, 2_160],
    ['an old laptop', 1_366, 768],
    ['a wall that stands upright', 1_080, 1_920],
    ['a tablet', 1_024, 768],
    ['a phone', 390, 844],
    ['a small phone', 320, 568],
    ['a phone on its side', 844, 390],
  ])('stays in its place on %s, however many queues there are', async (_, width, height) => {
    await show(many(1), `/?lang=${language}`, width, height);
    for (const count of [1, 2, 3, 5, 6, 9, 12, 15, 16, 20, 30]) {
      stub.say('snapshot', { queues: many(count).map((sketch) => queue(sketch)) });
      await expect.poll(() => page.locator('.tile').count()).toBe(count);
      expect(await sticksOut(), `${count} queues`).toEqual([]);
      expect(await runInto(), `${count} queues`).toEqual([]);
      expect(await scrollsSideways(), `${count} queues`).toBe(false);
    }
  });
});
