import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { instant, NOON, openingOf, queue } from './centre';
import { launchChromium } from './launch-chromium';
import { team } from './people';
import { StubServer } from './stub-server';
import { CAMILLES_DAY, PEOPLE } from './team-north';

let browser: Awaited<ReturnType<typeof launchChromium>>;
let stub: StubServer;
let page: Page;
/** What was asked for about agents. */
let asked: string[];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  stub = await StubServer.start();
  stub.answers = {
    '/agents': { asOf: instant(NOON), agents: PEOPLE },
    '/agents/camille-martin/day': CAMILLES_DAY,
  };
  asked = [];
  page = await browser.newPage({
    viewport: { width: 1_366, height: 768 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith('/api/v1/agents')) {
      asked.push(pathname + search);
    }
  });
});
afterEach(async () => {
  await page.close();
  await stub.stop();
});

async function open(role: 'supervisor' | 'manager' | 'lead', path: string): Promise<void> {
  stub.who = { role, name: 'Dominique' };
  stub.opening = openingOf({
    queues: [queue({ name: 'Orders' })],
    teams: [team('North')],
    agents: role === 'supervisor' ? PEOPLE : [],
  });
  await page.goto(stub.url + path);
  await page.locator('.people').waitFor();
}

const names = () => page.locator('.agent h3').allTextContents();

describe('a team', () => {
  it('shows a manager nobody until it is opened, which is said to be logged', async () => {
    await open('manager', '/teams/north');
    await page.getByText('who opens it and when is logged').waitFor();
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Open (this is logged)' }).click();
    await page.getByText('3 complaints in a row').waitFor();
    expect(asked).toEqual(['/api/v1/agents?team=north']);
  });

  it('shows its supervisor the reasons, and in the order of names whatever is chosen', async () => {
    await open('supervisor', '/teams/north');
    await page.getByText('3 complaints in a row').waitFor();
    expect(await names()).toEqual(PEOPLE.map(({ name }) => name));
    await page.getByRole('checkbox').check();
    await expect
      .poll(names)
      .toEqual(['Camille Martin', 'Jean Petit', 'Lou Bernard', 'Morgan Lefèvre', 'Sacha Moreau']);
    expect(asked).toEqual([]);
  });

  it('tells the times of its people by its own clocks, and in another city whose they are', async () => {
    await open('supervisor', '/teams/north');
    const camille = page.locator('.agent', { hasText: 'Camille Martin' });
    expect(await camille.locator('.standing-as').textContent()).toMatch(
      /here since 08:58 until 17:00\s\(Paris\)$/u,
    );
    stub.say('update', { teams: [team('North', { timeZone: 'Europe/Dublin', version: '00000002' })] });
    await expect
      .poll(() => camille.locator('.standing-as').textContent())
      .toMatch(/here since 07:58 until 16:00$/u);
  });

  it('shows a lead no names and asks for none', async () => {
    await open('lead', '/teams/north');
    await page.getByText('here are the counts').waitFor();
    expect(await names()).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe('the day of somebody', () => {
  it('opens below the row, also as a table, and closes again', async () => {
    await open('supervisor', '/teams/north');
    const row = page.locator('.agent', { hasText: 'Camille Martin' });
    await row.getByRole('button', { name: 'The day' }).click();
    await row.locator('.day .lanes').waitFor();
    expect(new URL(page.url()).searchParams.get('agent')).toBe('camille-martin');
    await row.getByText('As a table').click();
    await row.getByRole('cell', { name: 'clocked in' }).waitFor();
    await row.getByRole('button', { name: 'Close the day' }).click();
    await row.locator('.day').waitFor({ state: 'detached' });
  });
});
