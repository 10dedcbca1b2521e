import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askByTurns } from './kept-connections';
import { launchChromium } from './launch-chromium';
import { Receiver } from './receiver';
import { Vigie } from './vigie';
import { violations } from './violations';

/** A centre from its first event to the first person who is called, real from the door to the pixel. */
let browser: Browser;
let vigie: Vigie;
let receiver: Receiver;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  receiver = await Receiver.start();
  vigie = await Vigie.start();
}, 120_000);
afterAll(async () => {
  await browser.close();
  receiver.stop();
  await vigie.remove();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

async function open(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  page = await context.newPage();
  return page;
}

const until = <T>(found: () => T) => expect.poll(found, { timeout: 60_000 });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const link = (name: string) => page.getByRole('link', { name, exact: true });
const field = (name: string) => page.getByLabel(name, { exact: true });
const text = (said: string | RegExp) => page.getByText(said).first().waitFor();
const inMain = (said: string | RegExp) => page.locator('main').getByText(said).first().waitFor();

describe('a connection that stays open', () => {
  it('is answered however soon the next request comes', async () => {
    const [asset] = await readdir(fileURLToPath(new URL('../dist/assets', import.meta.url)));
    const paths = [`/assets/${asset}`, '/api/v1/queues', '/api/v1/queues'];
    await askByTurns(vigie.url, paths, await vigie.bearer('lead'), { connections: 6, turns: 100 });
  });
});

describe('an administrator of a Vigie that has heard nothing', () => {
  it('sends the event that is shown, sees it arrive, and describes the centre by its forms', {
    timeout: 90_000,
  }, async () => {
    await open({ viewport: { width: 1_366, height: 768 }, timezoneId: 'Europe/Paris' });
    await page.goto(await vigie.signInLink('admin'));
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await page.goto(`${vigie.url}/setup`);
    await text('Listening. What arrives shows up here by itself.');
    await run(await page.locator('.first-steps pre').allTextContents());
    await text('queue orders: 1 today, 1 waiting');
    await text('from /test, heard at');

    await link('Clients').first().click();
    await link('Add a client').click();
    await field('Id').fill('acme');
    await field('Name').fill('Acme');
    await save('Acme');

    await link('Queues').last().click();
    await link('orders').click();
    await field('Name').fill('Orders');
    await field('Client').selectOption('Acme');
    await field('Of how many, in %').fill('90');
    await save('Orders');

    await link('Ticket desks').last().click();
    await link('Add a ticket desk').click();
    await field('Id').fill('mail');
    await field('Name').fill('Mail');
    await field('Client').selectOption('Acme');
    await field('There is a limit').first().check();
    await save('Mail');

    await link('Teams').last().click();
    await link('Add a team').click();
    await field('Id').fill('north');
    await field('Name').fill('North');
    await save('North');

    await link('Agents').first().click();
    await link('Add an agent').click();
    await field('Id').fill('a-17');
    await field('Name').fill('Inès Martin');
    await field('Team').selectOption('North');
    await field('Works').selectOption('at home');
    await save('Inès Martin');

    await isDescribed('client', { id: 'acme', name: 'Acme', kind: 'external' });
    await isDescribed('queue', { id: 'orders', name: 'Orders', client: 'acme', serviceLevelTarget: 0.9 });
    await isDescribed('desk', { id: 'mail', name: 'Mail', client: 'acme', firstAnswerSeconds: 14_400 });
    await isDescribed('team', { id: 'north', name: 'North', timeZone: 'Europe/Paris' });
    await isDescribed('agent', { id: 'a-17', name: 'Inès Martin', team: 'north', site: 'home' });
    await page.goto(`${vigie.url}/queues`);
    await inMain('Orders');
    await page.goto(`${vigie.url}/teams`);
    await inMain('North');

    await page.goto(`${vigie.url}/boards`);
    await link('Make a board').click();
    await field('Name').fill('Floor 2');
    await save('Floor 2');
    await link('Type a code').click();
    await field('The code on the screen').waitFor();
  });

  /** What the page says to run, as it stands there, from where a data folder is. */
  async function run(lines: readonly string[]): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'vigie-e2e-'));
    await symlink(vigie.data, join(folder, 'data'));
    await promisify(execFile)('bash', ['-ec', lines.join('\n')], { cwd: folder });
    await rm(folder, { recursive: true });
  }

  async function save(name: string): Promise<void> {
    await button('Save').click();
    await text(`${name} is saved.`);
  }

  async function isDescribed(kind: string, entry: object): Promise<void> {
    const told = await vigie.read<Record<string, unknown>>(`directory/${kind}`, 'admin');
    expect(told[`${kind}s`]).toEqual([expect.objectContaining(entry)]);
  }
});

interface Alert {
  readonly subject: { readonly id: string };
  readonly acknowledgedBy: string | null;
}

describe('an on-call lead', () => {
  /** Of the rule that comes with Vigie. */
  const LIMIT_SECONDS = 120;
  const PHONE = { viewport: { width: 390, height: 844 }, bypassCSP: true };

  beforeAll(async () => {
    const key = `whsec_${Buffer.alloc(32, 'k').toString('base64')}`;
    await vigie.write('hooks/lead', { kind: 'webhook', url: receiver.url, keys: [key] });
    for (const queue of ['stocks', 'loans']) {
      await vigie.describe('client', `bank-${queue}`, { name: 'Bank' });
      await vigie.describe('queue', queue, { name: queue, client: `bank-${queue}` });
      // Each queue has a route of its own: what becomes of one page leaves the other alone.
      const route = { clients: [`bank-${queue}`], teams: [], levels: [{ hooks: ['lead'] }] };
      await vigie.write(`hook-routes/${queue}`, route);
    }
  });

  it('has one page of an alert, though Vigie died between sending and noting', {
    timeout: 240_000,
  }, async () => {
    receiver.answers = false;
    // It comes before it has waited too long: read again in whatever order, the alert is of the same moment.
    await oneWaits('stocks', LIMIT_SECONDS - 10);
    await until(() => receiver.about('stocks', 'triggered').length).toBe(1);
    await vigie.kill();
    receiver.answers = true;

    const began = Date.now();
    await vigie.startAgain();
    const ready = Date.now() - began;
    await until(() => receiver.about('stocks', 'triggered').length).toBe(2);
    const [first, second] = receiver.about('stocks', 'triggered');
    const called = Number(second?.at) - began;
    process.stdout.write(`\nafter the kill: ready in ${ready} ms, called in ${called} ms\n`);
    expect(called).toBeLessThan(100_000);
    expect(second).toMatchObject({ id: first?.id, page: first?.page });

    await oneWaits('loans', 2 * LIMIT_SECONDS);
    await until(() => receiver.about('loans', 'triggered').length).toBe(1);
    await until(deliveries).toEqual([
      expect.objectContaining({ route: 'loans', state: 'delivered', attempts: 1 }),
      expect.objectContaining({ route: 'stocks', state: 'delivered', attempts: 2 }),
    ]);
    expect(receiver.told).toHaveLength(3);
  });

  it('opens the link, which says nothing by itself, and takes it on with one button', {
    timeout: 120_000,
  }, async () => {
    const address = linkOf('loans');
    await open(PHONE);
    await visit(address, 'You are called');
    expect(await acknowledgedBy('loans')).toBe(null);

    await page.route('**/api/v1/acknowledgements', (route) => route.abort());
    await button('I see to it').click();
    await says('Nobody knows yet');
    await page.unroute('**/api/v1/acknowledgements');
    await button('I see to it').click();
    await says('It is yours');
    await until(() => acknowledgedBy('loans')).toBe('hook/lead');
    await until(() => receiver.about('loans', 'acknowledged').length).toBe(1);
    expect(await acknowledgedBy('stocks')).toBe(null);
    await page.reload();
    await says('Somebody sees to it');
    expect(await button('I see to it').count()).toBe(0);

    await answered('loans');
    await until(() => receiver.about('loans', 'resolved').length).toBe(1);
    await page.reload();
    await says('All of it is over');
  });

  it('is told in words that a link is forged, in French too', { timeout: 60_000 }, async () => {
    const address = linkOf('stocks');
    const forged = address.replace(/[^.]+$/, (signature) => [...signature].reverse().join(''));
    await open({ ...PHONE, locale: 'fr-FR', colorScheme: 'dark' });
    await visit(forged, 'Ce lien ne fonctionne pas');
    expect(await button('Je m’en occupe').count()).toBe(0);
    await visit(address, 'On vous appelle');
    await button('Je m’en occupe').waitFor();
    expect(await acknowledgedBy('stocks')).toBe(null);
  });

  async function oneWaits(queue: string, seconds: number): Promise<void> {
    const time = new Date(Date.now() - seconds * 1_000);
    await vigie.tell({ type: 'call.queued', subject: `call-${queue}`, time, data: { queue } });
  }

  function linkOf(queue: string): string {
    return receiver.about(queue, 'triggered')[0]?.link ?? 'nobody was called';
  }

  async function answered(queue: string): Promise<void> {
    const data = { agent: 'a-17' };
    await vigie.tell({ type: 'call.answered', subject: `call-${queue}`, time: new Date(), data });
  }

  function deliveries(): Promise<unknown> {
    return vigie
      .read<{ deliveries: unknown }>('hooks/lead/deliveries', 'admin')
      .then((told) => told.deliveries);
  }

  /** Null while nobody sees to it. */
  async function acknowledgedBy(queue: string): Promise<string | null | undefined> {
    const { alerts } = await vigie.read<{ alerts: readonly Alert[] }>('alerts', 'supervisor');
    return alerts.find(({ subject }) => subject.id === queue)?.acknowledgedBy;
  }

  /** Opens a link, and looks once the page knows how it stands. */
  async function visit(address: string, title: string): Promise<void> {
    await Promise.all([page.waitForResponse('**/acknowledgements/state'), page.goto(address)]);
    await says(title);
  }

  async function says(title: string): Promise<void> {
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
  }
});
