import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type * as wire from '../src/api/wire';
import { BREACH, instant, NOON, opening, pulse, queue, THIRTY } from './centre';
import { dayHistory } from './days';
import { launchChromium } from './launch-chromium';
import { StubServer } from './stub-server';

let browser: Browser;
let stub: StubServer;
let page: Page;
let beating: ReturnType<typeof setInterval>;
/** What the page asked the history for: its queries, in order. */
let asked: URLSearchParams[];
/** What the browser complained of: a policy violated, an error thrown. */
let complaints: string[];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  stub = await StubServer.start();
  stub.who = { role: 'manager' };
  stub.opening = opening(BREACH);
  stub.answers = { '/queues/orders/history': dayHistory() };
  asked = [];
  complaints = [];
  let beats = 0;
  beating = setInterval(() => {
    beats += 1;
    stub.say('heartbeat', { ...pulse(NOON + beats * 1_000), delayedParts: [] });
  }, 1_000);
});
afterEach(async () => {
  clearInterval(beating);
  await page.close();
  await stub.stop();
});

async function open(path: string, timezoneId = 'Europe/Paris', width = 1_366): Promise<void> {
  page = await browser.newPage({ viewport: { width, height: 844 }, locale: 'en-GB', timezoneId });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  page.on('request', (request: Request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.endsWith('/history')) {
      asked.push(searchParams);
    }
  });
  await page.goto(stub.url + path);
}

const query = (name: string) => new URL(page.url()).searchParams.get(name);

describe('the queues', () => {
  it('are opened from the list with the keyboard alone, over the one stream', async () => {
    await open('/queues');
    await page.getByRole('link', { name: 'Orders' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Orders' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/queues/orders');
    await page.locator('.uplot').first().waitFor();
    await page.getByRole('link', { name: 'All queues' }).click();
    await page.getByRole('heading', { level: 1, name: 'Queues' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('change places as they come to need help', async () => {
    await open('/queues');
    const rows = page.locator('.queue-row');
    await rows.first().waitFor();
    const first = () => rows.first().getAttribute('data-queue');
    expect(await first()).toBe('complaints');
    stub.say('update', {
      queues: [queue({ name: 'Appointments', waiting: 3, oldest: 300, version: 2 })],
    });
    await expect.poll(first).toBe('appointments');
  });

  it('are found by name where they are many, also by who comes back', async () => {
    stub.opening = opening(THIRTY);
    await open('/queues');
    await page.getByLabel('Find a queue').pressSequentially('orders');
    await expect.poll(() => page.locator('.queue-row').count()).toBe(2);
    await page.locator('.queue-row a').first().click();
    await page.locator('.queue-head').waitFor();
    await page.goBack();
    await expect.poll(() => page.locator('.queue-row').count()).toBe(2);
    await page.getByLabel('Find a queue').fill('nothing of the kind');
    await page.getByText('No queue has', { exact: false }).waitFor();
  });

  it('never scroll sideways on a phone, neither the list nor one in depth', async () => {
    for (const path of ['/queues', '/queues/orders?lang=fr']) {
      await open(path, 'Europe/Paris', 320);
      await page
        .locator(path === '/queues' ? '.queue-card' : '.uplot')
        .first()
        .waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('.day-figures')) {
          details.open = true;
        }
      });
      const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(wider), path).toBe(0);
    }
  });
});

describe('the day of a queue', () => {
  const PARIS_TODAY = ['2026-11-22T23:00:00.000Z', '2026-11-23T23:00:00.000Z'];

  it('is asked for from midnight to midnight, and the day before with one press', async () => {
    await open('/queues/orders');
    await page.locator('.uplot').first().waitFor();
    expect([asked[0]?.get('from'), asked[0]?.get('to')]).toEqual(PARIS_TODAY);
    expect([asked[0]?.get('step'), asked[0]?.get('compare')]).toEqual(['PT30M', 'P7D']);
    await page.getByRole('button', { name: 'Day before' }).click();
    await expect.poll(() => asked.at(-1)?.get('from')).toBe('2026-11-21T23:00:00.000Z');
    expect(query('day')).toBe('2026-11-22');
    await page.getByLabel('Day', { exact: true }).fill('2026-10-25');
    await expect.poll(() => asked.at(-1)?.get('from')).toBe('2026-10-24T22:00:00.000Z');
    expect(asked.at(-1)?.get('to')).toBe('2026-10-25T23:00:00.000Z');
    await page.getByLabel('Intervals of').selectOption('PT1H');
    await expect.poll(() => asked.at(-1)?.get('step')).toBe('PT1H');
    expect(complaints).toEqual([]);
  });

  it('is that of the zone of the queue, wherever it is read', async () => {
    await open('/queues/orders', 'America/New_York');
    await page.locator('.uplot').first().waitFor();
    expect([asked.at(-1)?.get('from'), asked.at(-1)?.get('to')]).toEqual(PARIS_TODAY);
    await page.getByText('Times of Europe/Paris.').waitFor();
  });

  it('has a table with the numbers of the chart, where what is hidden is no 0', async () => {
    const { offered: _, ...hidden } = dayHistory().intervals[20] as wire.QueueInterval;
    const intervals = dayHistory().intervals.map((each, index) => (index === 20 ? hidden : each));
    stub.answers = { '/queues/orders/history': dayHistory({ intervals }) };
    await open('/queues/orders');
    await page.getByText('The same in figures').click();
    const cells = page.locator('.day-table tbody tr', { hasText: '10:00' }).locator('td');
    expect(await cells.first().textContent()).toBe('–');
    expect(await cells.nth(1).textContent()).toBe('37');
  });

  it('says that nothing is kept of a day, and shows the next again', async () => {
    await open('/queues/orders');
    await page.locator('.uplot').first().waitFor();
    await page.route('**/history?*', (route) => route.fulfill({ status: 410, json: { code: 'not-kept' } }));
    await page.getByRole('button', { name: 'Day before' }).click();
    await page.getByText('Nothing is kept of this day', { exact: false }).waitFor();
    await page.unroute('**/history?*');
    await page.getByRole('button', { name: 'Day after' }).click();
    await page.locator('.uplot').first().waitFor();
  });
});

describe('a report', () => {
  const link = () => page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href');

  it('is downloaded from where the API has it', async () => {
    await open('/reports?from=2026-11-01&to=2026-11-15');
    await page.getByRole('link', { name: 'Download as CSV' }).waitFor();
    expect(await link()).toBe(
      '/api/v1/reports/intervals?from=2026-11-01&to=2026-11-15&step=PT30M&format=csv',
    );
    await page.getByRole('button', { name: 'Last week' }).click();
    expect(await link()).toBe(
      '/api/v1/reports/intervals?from=2026-11-16&to=2026-11-22&step=PT30M&format=csv',
    );
  });

  it('of attendance is asked for by a manager for one team, and only when looked at', async () => {
    stub.opening = [
      ...opening(BREACH),
      {
        event: 'update',
        data: {
          teams: [
            { team: 'north', name: 'North', timeZone: 'Europe/Paris', version: '1', asOf: instant(NOON) },
          ],
        },
      },
    ];
    await open('/reports?kind=attendance&from=2026-11-01&to=2026-11-15');
    await page.getByText('choose one', { exact: false }).waitFor();
    expect(await page.getByRole('link', { name: 'Download as CSV' }).count()).toBe(0);
    await page.getByLabel('Team').selectOption('north');
    await page.getByRole('link', { name: 'Download as CSV' }).waitFor();
    expect(await link()).toBe(
      '/api/v1/reports/attendance?from=2026-11-01&to=2026-11-15&team=north&format=csv',
    );
  });
});
