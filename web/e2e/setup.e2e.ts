import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CALM, instant, NOON, openingOf, pulse, queue } from './centre';
import { DIRECTORY, directoryOf, source, sourcesOf } from './directory';
import { launchChromium } from './launch-chromium';
import { team } from './people';
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
  stub.who = { role: 'admin', name: 'ada@centre.test' };
  complaints = [];
  beating = setInterval(() => stub.say('heartbeat', { ...pulse(), delayedParts: [] }), 1_000);
});
afterEach(async () => {
  clearInterval(beating);
  expect(complaints).toEqual([]);
  await page.close();
  await stub.stop();
});

async function open(path: string): Promise<void> {
  page = await browser.newPage({
    viewport: { width: 1_366, height: 768 },
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  await page.goto(stub.url + path);
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const link = (name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' });
const field = (name: string | RegExp) => page.getByLabel(name, { exact: typeof name === 'string' });
const text = (said: string | RegExp) => page.getByText(said).first().waitFor();

/** From now on the server takes these writes, and has this directory. */
function takes(path: string, directory: Readonly<Record<string, unknown>>): void {
  stub.answers = { ...stub.answers, ...directory, [`PUT ${path}`]: {} };
}

describe('an administrator', () => {
  it('sees the first events arrive, and describes a centre from nothing', async () => {
    stub.answers = { ...directoryOf({}), '/sources': sourcesOf() };
    stub.opening = openingOf({});
    await open('/setup');
    await text('Send the first event');
    stub.say('update', { queues: [queue({ name: 'Orders', waiting: 1, offered: 1 })] });
    await text('queue Orders: 1 today, 1 waiting');
    stub.answers = { ...stub.answers, '/sources': sourcesOf(source('/test')) };
    await text('from /test, heard at');

    await link('Clients').first().click();
    await link('Add a client').click();
    await field('Id').fill('acme');
    await field('Name').fill('Acme');
    takes(
      '/directory/client/acme',
      directoryOf({ clients: [{ id: 'acme', name: 'Acme', kind: 'external' }] }),
    );
    await button('Save').click();
    await text('Acme is saved.');

    await link('Queues').last().click();
    await link('orders').click();
    await field('Name').fill('Orders');
    await field('Client').selectOption('Acme');
    await field(/^Of how many/).fill('90');
    await field(/^Answered within/).fill('30');
    await field(/^late abandons counted/).check();
    await field('At these hours').check();
    await field('Sat').check();
    await field('From').fill('09:00');
    await field('To').fill('00:00');
    await button('Add a date').click();
    await field('Date').fill('2026-12-25');
    takes('/directory/queue/orders', {});
    await button('Save').click();
    await text('Orders is saved.');
    expect(stub.asked.at(-1)).toEqual({
      what: 'PUT /directory/queue/orders',
      body: {
        id: 'orders',
        name: 'Orders',
        client: 'acme',
        timeZone: 'Europe/Paris',
        openingHours: ['Mo-Sa 09:00-24:00', '2026-12-25 off'],
        serviceLevelSeconds: 30,
        serviceLevelTarget: 0.9,
        serviceLevelFormula: 'late-abandons',
        shortAbandonSeconds: 5,
      },
    });

    await link('Next: Add a team').click();
    await field('Id').fill('north');
    await field('Name').fill('North');
    takes('/directory/team/north', {
      '/directory/team': { teams: [{ id: 'north', name: 'North', timeZone: 'Europe/Paris' }] },
    });
    await button('Save').click();
    await text('North is saved.');

    await link('Agents').first().click();
    await link('Add an agent').click();
    await field('Id').fill('a-17');
    await field('Name').fill('Inès Martin');
    await field('Team').selectOption('North');
    await field('Works').selectOption('at home');
    await field('Is still learning').check();
    await field('Mentor').fill('a-3');
    await button('Add a system').click();
    await field('System (source)').fill('/pbx/1');
    await field('Its id there').fill('4017');
    takes('/directory/agent/a-17', {});
    await button('Save').click();
    await text('Inès Martin is saved.');
    expect(stub.asked.at(-1)?.body).toEqual({
      id: 'a-17',
      name: 'Inès Martin',
      team: 'north',
      site: 'home',
      trainee: true,
      mentor: 'a-3',
      aliases: [{ source: '/pbx/1', id: '4017' }],
    });
  });

  it('is told what is wrong with a value, in the words of the server', async () => {
    stub.answers = { ...DIRECTORY };
    await open('/setup/teams/north');
    await page.route('**/api/v1/directory/team/north', (route) =>
      route.fulfill({ status: 400, json: { code: 'wrong', detail: "'timeZone' must be a time zone." } }),
    );
    await field('Time zone').fill('Pariss');
    await button('Save').click();
    await text("'timeZone' must be a time zone.");
    expect(await field('Time zone').inputValue()).toBe('Pariss');
  });

  it('keeps what is not saved while another page is looked at, and is asked before it is discarded', async () => {
    stub.answers = { ...DIRECTORY, '/sources': sourcesOf(source('/pbx/1')) };
    stub.opening = openingOf({});
    await open('/setup/queues/orders');
    await field('Name').fill('Orders, all');
    await link('Sources').click();
    await text('All that have to speak are heard.');
    await link('Set-up').click();
    await link('Queues').last().click();
    await text('Not saved yet:');
    await link('Go on').click();
    expect(await field('Name').inputValue()).toBe('Orders, all');
    await button('Discard changes').click();
    await button('Yes').click();
    expect(await field('Name').inputValue()).toBe('Orders');
  });

  it('is not let go by the browser with something unsaved, without a question', async () => {
    stub.answers = { ...DIRECTORY };
    await open('/setup/queues/orders');
    await field('Name').fill('Orders, all');
    const asked = page.waitForEvent('dialog');
    void page.goto(`${stub.url}/pair`).catch(() => null);
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    expect(await field('Name').inputValue()).toBe('Orders, all');
  });

  it('writes many agents from a table, sees what became of each, and writes the rest again', async () => {
    stub.answers = { ...DIRECTORY, 'PUT /directory/agent/a-40': {} };
    await open('/setup/agents?paste');
    await field('The table').fill('a-40\tHugo\tNorth\thome\na-41\tJules\tNorth\n\tNobody');
    await text('has no id');
    await button('Write 2 agents').click();
    await text('1 agent is written. 1 was not written');
    stub.answers = { ...stub.answers, 'PUT /directory/agent/a-41': {} };
    await button('Write these again').click();
    await text('2 agents are written.');
    expect(stub.asked.map(({ what }) => what)).toEqual([
      'PUT /directory/agent/a-40',
      'PUT /directory/agent/a-41',
      'PUT /directory/agent/a-41',
    ]);
  });

  it('makes a link to sign in, and signs somebody out everywhere', async () => {
    stub.answers = {
      'POST /session/codes': { code: 'k3y', expiresAt: instant(NOON) },
      'DELETE /session/people/b.keller': {},
    };
    await open('/setup/sign-ins');
    await field('With the part of').selectOption({ index: 1 });
    await button('Make a link').click();
    await text(`${stub.url}/sign-in#k3y`);
    expect(stub.asked.at(-1)?.body).toEqual({ role: 'manager' });
    await field('Name').fill('b.keller');
    await button('Sign out everywhere').click();
    await button('Yes').click();
    await text('b.keller is signed out everywhere.');
  });
});

describe('a supervisor', () => {
  const DISPLAY = {
    id: 'd1',
    name: 'Floor 2, left',
    board: 'floor-2',
    approvedBy: 'ada@centre.test',
    approvedAt: instant(NOON),
    until: instant(NOON),
    lastSeenAt: null,
    address: null,
  };

  beforeEach(() => {
    stub.who = { role: 'supervisor', name: 'b.keller' };
    stub.answers = { '/boards': { boards: [] }, '/displays': { displays: [DISPLAY] } };
    const queues = CALM.slice(0, 3).map((sketch) => queue(sketch));
    stub.opening = openingOf({ queues, teams: [team('North')] });
  });

  it('makes a board and puts it in order with the keyboard alone', async () => {
    await open('/boards?new');
    await field('Name').focus();
    await page.keyboard.type('Floor 2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await button('Billing further up').waitFor();
    await button('Complaints further up').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await text('Complaints is in place 1 of 3.');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Complaints further down',
    );
    await button('Leave out Billing').focus();
    await page.keyboard.press('Enter');
    stub.answers = { ...stub.answers, 'PUT /boards/floor-2': {} };
    await button('Save').focus();
    await page.keyboard.press('Enter');
    await text('Floor 2 is saved.');
    expect(stub.asked).toEqual([
      {
        what: 'PUT /boards/floor-2',
        body: {
          id: 'floor-2',
          name: 'Floor 2',
          queues: ['complaints', 'appointments'],
          desks: [],
          teams: [],
          order: 'as-listed',
          pageSeconds: 20,
          distanceMetres: 5,
        },
      },
    ]);
  });

  it('turns a screen out, once asked', async () => {
    await open('/boards');
    await button('Turn out').waitFor();
    stub.answers = { ...stub.answers, 'DELETE /displays/d1': {}, '/displays': { displays: [] } };
    await button('Turn out').click();
    expect(stub.asked).toEqual([]);
    await button('Yes').click();
    await text('Floor 2, left is turned out.');
    await text('No screen has been let in yet.');
    expect(stub.asked.map(({ what }) => what)).toEqual(['DELETE /displays/d1']);
  });
});
