import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SIX_NAMES, showBoard, wholeFloor } from './board';
import { BREACH, CALM, NOON, opening, openingOf, pulse, queue } from './centre';
import { launchChromium } from './launch-chromium';
import { StubServer } from './stub-server';

let browser: Browser;
let stub: StubServer;
let page: Page;
let beating: ReturnType<typeof setInterval>;
/** What the browser complained of: a policy violated, an error thrown. */
let complaints: string[];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  stub = await StubServer.start();
  stub.opening = opening(CALM);
  complaints = [];
  let beats = 0;
  beating = setInterval(() => {
    beats += 1;
    stub.say('heartbeat', {
      ...pulse(NOON + beats * 1_000),
      delayedParts: [],
    });
  }, 1_000);
});
afterEach(async () => {
  clearInterval(beating);
  await page.close();
  await stub.stop();
});

async function open(path = '/', options: BrowserContextOptions = {}): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1_920, height: 1_080 }, locale: 'en-GB', ...options });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  await page.goto(stub.url + path);
}

const tile = (name: string) => page.locator(`[data-queue="${name}"]`);
const number = (name: string, field: string) => tile(name).locator(`[data-field=${field}]`);
const heard = (selector: string, timeout = 5_000) => page.locator(selector).first().waitFor({ timeout });

async function said(name: string, field: string, text: string): Promise<void> {
  await number(name, field).getByText(text, { exact: true }).waitFor();
}

/** Whether a queue is there after every change of the wall, until its oldest wait has counted on so many times. */
function stays(name: string, counted: number): Promise<boolean> {
  return page.evaluate(
    ({ wait, enough }) =>
      new Promise<boolean>((resolve) => {
        const seen = new Set<string>();
        const look = () => {
          const text = document.querySelector(wait)?.textContent;
          if (text === undefined || text === null || seen.add(text).size > enough) {
            watch.disconnect();
            resolve(seen.size > enough);
          }
        };
        const watch = new MutationObserver(look);
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });
        look();
      }),
    { wait: `[data-queue="${name}"] [data-field=oldest-wait]`, enough: counted },
  );
}

describe('the wall', () => {
  it('shows a change as it comes, and keeps each tile in its place', async () => {
    await open();
    await heard('.tile');
    const before = await tile('orders').boundingBox();
    stub.say('update', { queues: [queue({ name: 'Orders', waiting: 31, oldest: 5, version: 2 })] });
    await said('orders', 'waiting', '31');
    expect(await tile('orders').boundingBox()).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it('says within 5 s that it hears nothing, and comes back by itself', async () => {
    await open();
    await heard('.tile');
    stub.streaming = false;
    stub.cut();
    const cutAt = Date.now();
    await heard('[data-freshness=lost]', 10_000);
    expect(Date.now() - cutAt).toBeLessThanOrEqual(5_000);
    expect(await tile('orders').getAttribute('data-state')).toBe('stale');
    expect(await number('orders', 'waiting').textContent()).toBe('4');
    stub.streaming = true;
    await heard('[data-freshness=live]', 30_000);
    expect(await tile('orders').getAttribute('data-state')).not.toBe('stale');
  });

  it('shows who has signed it out what to do, and lets it in again by itself', async () => {
    await open();
    await heard('.tile');
    stub.signedIn = false;
    stub.say('bye', {});
    await heard('.notice');
    stub.signedIn = true;
    await heard('.tile', 15_000);
  });

  it('loads itself anew once when the server has moved on to another build', async () => {
    let loads = 0;
    await open();
    await heard('.tile');
    page.on('load', () => {
      loads += 1;
    });
    const [hello] = opening(CALM);
    const moved = { ...(hello?.data as object), build: 'b2' };
    stub.say('hello', moved);
    await expect.poll(() => loads, { timeout: 10_000 }).toBe(1);
    await heard('.tile');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    stub.say('hello', moved);
    stub.say('update', { queues: [queue({ name: 'Orders', waiting: 31, version: 2 })] });
    await said('orders', 'waiting', '31');
    // It would have asked for the page before it loads it.
    expect(asked).not.toContain(`${stub.url}/`);
    expect(loads).toBe(1);
  });

  it('keeps its picture until the server that has moved on gives out its pages', async () => {
    let loads = 0;
    await open();
    await heard('.tile');
    page.on('load', () => {
      loads += 1;
    });
    let refused = 0;
    await page.route(`${stub.url}/`, (route) => {
      refused += 1;
      return route.fulfill({ status: 503 });
    });
    const [hello] = opening(CALM);
    stub.say('hello', { ...(hello?.data as object), build: 'b2' });
    stub.say('update', { queues: [queue({ name: 'Orders', waiting: 31, version: 2 })] });
    await said('orders', 'waiting', '31');
    await expect.poll(() => refused, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(loads).toBe(0);
    await page.unroute(`${stub.url}/`);
    await expect.poll(() => loads, { timeout: 10_000 }).toBe(1);
  });

  it('becomes a wall with the first event of a new centre', async () => {
    stub.opening = opening([]);
    await open();
    await heard('.first-run');
    stub.say('update', { queues: [queue({ name: 'Orders', waiting: 1 })] });
    await said('orders', 'waiting', '1');
    expect(complaints).toEqual([]);
  });

  it('is turned to French with the keyboard alone', async () => {
    await open();
    await heard('.tile');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('en attente', { exact: true }).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  });

  it('fades a number that changes in 200 ms, and moves nothing for who asked for that', async () => {
    for (const [reducedMotion, expected] of [
      ['no-preference', 'appear 0.2s'],
      ['reduce', 'none'],
    ] as const) {
      await open('/', { reducedMotion });
      await heard('.changing');
      const animation = await page.evaluate(() => {
        const style = getComputedStyle(document.querySelector('.changing') as Element);
        return style.animationName === 'none' ? 'none' : `${style.animationName} ${style.animationDuration}`;
      });
      expect(animation).toBe(expected);
    }
  });

  it('hides a pointer that rests', async () => {
    await open();
    await page.mouse.move(400, 400);
    await heard('html.idle', 7_000);
    await page.mouse.move(500, 500);
    expect(await page.locator('html.idle').count()).toBe(0);
  });
});

describe('a board', () => {
  const names = () => page.locator('.tile-name-text').allTextContents();

  it('shows what it names, in that order, and what is open on it with who sees to it', async () => {
    showBoard(stub, { queues: ['orders'], teams: ['night-watch', 'north'], desks: ['claims'] }, BREACH);
    stub.opening = openingOf(wholeFloor());
    await open();
    await heard('.tile');
    expect(await names()).toEqual(['Orders', 'Claims', 'Night watch', 'North']);
    expect(await page.locator('.alarm-band').textContent()).toMatch(/Orders longest wait over 2.min, since/);
    expect(await page.locator('[data-field=more-alarms]').textContent()).toBe('2 alarms on colleagues');
    expect(await page.locator('[data-team=night-watch]').textContent()).toContain('too small to count');
    expect(await page.locator('[data-team=night-watch] .count').count()).toBe(0);
    expect(await page.locator('[data-team=north] .figure-headline').textContent()).toContain('19');
    stub.say('alert', {
      ...wholeFloor().alerts?.[0],
      acknowledgedAt: new Date(NOON).toISOString(),
      acknowledgedBy: 'Claire Morel',
    });
    await page.getByText('seen to by Claire Morel').waitFor();
    expect(complaints).toEqual([]);
  });

  it('turns its pages, but never away from what needs help', async () => {
    showBoard(stub, { distanceMetres: 8, pageSeconds: 1, queues: SIX_NAMES }, CALM);
    await open();
    await heard('[data-queue=orders]');
    await heard('[data-queue=appointments]');
    await heard('[data-queue=orders]');
    const [alarmed] = BREACH.filter(({ name }) => name === 'Orders');
    stub.say('update', { queues: [queue({ name: 'Orders', ...alarmed, version: 2 })] });
    await heard('[data-queue=orders][data-state=breach]');
    expect(await stays('orders', 4)).toBe(true);
  });

  it('that somebody changes is changed on the wall as soon as the server ends its stream', async () => {
    showBoard(stub, { queues: ['orders'] }, CALM);
    await open();
    await heard('.tile');
    showBoard(stub, { queues: ['billing', 'orders'] }, CALM);
    stub.say('bye', {});
    await heard('[data-queue=billing]', 30_000);
    expect(await names()).toEqual(['Billing', 'Orders']);
  });

  it('of the address is shown to others than displays', async () => {
    showBoard(stub, { queues: ['orders'] }, CALM);
    stub.who = { role: 'supervisor' };
    await open('/wall?board=floor');
    await heard('.tile');
    expect(await names()).toEqual(['Orders']);
  });
});

describe('a sign-in link', () => {
  beforeEach(() => {
    stub.signedIn = false;
    stub.codes.add('k3y');
  });

  it('lets in once, and leaves no code in the address', async () => {
    await open('/sign-in#k3y');
    await heard('.tile');
    expect(page.url()).toBe(`${stub.url}/`);
    await page.goBack().catch(() => null);
    expect(page.url()).not.toContain('k3y');
    await page.goto(`${stub.url}/sign-in#k3y`);
    await page.getByText('This link no longer works').waitFor();
    expect(page.url()).toBe(`${stub.url}/sign-in`);
    expect(complaints).toEqual([]);
  });

  it('without a code says so and asks the server nothing', async () => {
    await open('/sign-in');
    await page.getByText('A link is needed to sign in').waitFor();
  });
});
