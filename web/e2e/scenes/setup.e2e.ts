import type { Page } from 'playwright-core';
import { CALM, instant, NOON, opening, openingOf, pulse, queue } from '../centre';
import { DIRECTORY, directoryOf, source, sourcesOf } from '../directory';
import type { StubServer } from '../stub-server';
import { type Scene, say, takePictures } from './scene';
import { settled } from './until';

const HEARD = { '/sources': sourcesOf(source('/pbx/1')) };
const MINUTE = 60_000;

function admin(stub: StubServer, answers: Readonly<Record<string, unknown>>): void {
  stub.who = { role: 'admin', name: 'ada@centre.test' };
  stub.answers = { ...HEARD, ...answers };
  say(
    stub,
    opening(CALM.filter(({ name }) => ['Billing', 'Orders', 'Technical help', 'Stocks'].includes(name))),
  );
}

function empty(stub: StubServer): void {
  admin(stub, { ...directoryOf({}), '/sources': sourcesOf() });
  say(stub, openingOf({}, pulse()));
}

const PASTED = ['id\tname\tteam\tsite', 'a-3\tAda Moreau\tNorth\thome', 'a-40\tHugo Lefèvre\tNorth\toffice']
  .concat(['\tNobody\tNorth\toffice', 'a-41\tJules Caron\tSouth\tmoon'])
  .join('\n');

async function paste(_: StubServer, page: Page): Promise<void> {
  await page.locator('textarea').fill(PASTED);
}

const LINK = { code: 'kF3xQ9', expiresAt: instant(NOON + 10 * MINUTE) };
const SIGNED_IN = { address: '192.0.2.7', role: 'supervisor', action: 'signed-in', subject: 'session' };

const SCENES: readonly Scene[] = [
  { name: 'setup-empty', path: '/setup', set: empty, shows: '.first-steps', whole: true },
  {
    name: 'setup-arrived',
    path: '/setup',
    set: empty,
    act: async (stub, page) => {
      await page.locator('.first-steps').waitFor();
      stub.answers = { ...stub.answers, '/sources': sourcesOf(source('/test', { queues: ['orders'] })) };
      stub.say('update', { queues: [queue({ name: 'Orders', waiting: 1, offered: 1 })] });
      for (let seconds = 1; seconds <= 6; seconds += 1) {
        await page.clock.runFor(1_000);
        stub.say('heartbeat', { ...pulse(NOON + seconds * 1_000), delayedParts: [] });
      }
    },
    shows: '.arrived li',
    whole: true,
  },
  {
    name: 'setup-lost',
    path: '/setup',
    set: empty,
    act: async (stub, page) => {
      await page.locator('.first-steps').waitFor();
      stub.streaming = false;
      stub.cut();
      await page.clock.runFor(18_000);
    },
    shows: '.first-steps [data-state=unknown]',
    whole: true,
  },
  {
    name: 'setup-overview',
    path: '/setup',
    set: (stub) => admin(stub, DIRECTORY),
    shows: '.steps',
    whole: true,
  },
  {
    name: 'setup-queues',
    path: '/setup/queues',
    set: (stub) => admin(stub, DIRECTORY),
    shows: '.entries',
    whole: true,
  },
  {
    name: 'setup-queue',
    path: '/setup/queues/orders',
    set: (stub) => admin(stub, DIRECTORY),
    shows: '.form',
    whole: true,
  },
  { name: 'setup-clients-empty', path: '/setup/clients', set: empty, shows: '.lead', whole: true },
  { name: 'setup-desk', path: '/setup/desks/returns', set: (stub) => admin(stub, DIRECTORY), shows: '.form' },
  { name: 'setup-agents', path: '/setup/agents', set: (stub) => admin(stub, DIRECTORY), shows: '.entries' },
  {
    name: 'setup-agent',
    path: '/setup/agents/a-17',
    set: (stub) => admin(stub, DIRECTORY),
    shows: '.form',
    whole: true,
  },
  {
    name: 'setup-refused',
    path: '/setup/teams/south',
    set: (stub) => admin(stub, DIRECTORY),
    act: async (_, page) => {
      await page.route('**/api/v1/directory/team/south', (route) =>
        route.fulfill({
          status: 400,
          contentType: 'application/problem+json',
          json: { code: 'wrong', detail: "'timeZone' must be a time zone such as Europe/Paris." },
        }),
      );
      await page.locator('.form input').first().fill('South');
      await page.locator('.form input').nth(1).fill('Paris');
      await page.locator('.button-main').click();
    },
    shows: '.refused',
  },
  {
    name: 'setup-paste',
    path: '/setup/agents',
    query: 'paste',
    set: (stub) => admin(stub, DIRECTORY),
    act: paste,
    shows: '.paste-preview',
    whole: true,
  },
  {
    name: 'setup-pasted',
    path: '/setup/agents',
    query: 'paste',
    set: (stub) => admin(stub, { ...DIRECTORY, 'PUT /directory/agent/a-3': {} }),
    act: async (stub, page) => {
      await paste(stub, page);
      await page.locator('.button-main').click();
      await page.locator('td .row-trouble').nth(2).waitFor();
    },
    shows: '.paste-preview',
    whole: true,
  },
  {
    name: 'setup-sign-ins',
    path: '/setup/sign-ins',
    set: (stub) =>
      admin(stub, {
        'POST /session/codes': LINK,
        '/audit': {
          asOf: instant(NOON),
          total: 1,
          audit: [{ ...SIGNED_IN, at: instant(NOON), who: 'b.keller' }],
        },
      }),
    act: async (_, page) => {
      await page.locator('.button-main').click();
      await page.locator('.qr-code').waitFor();
      await page.locator('input').fill('b.keller');
    },
    shows: '.made-link',
    whole: true,
  },
  {
    name: 'setup-provider',
    path: '/setup/sign-ins',
    set: (stub) => admin(stub, {}),
    act: (_, page) => page.locator('.button-main').click(),
    shows: '.panel',
  },
  { name: 'setup-not-read', path: '/setup/queues', set: (stub) => admin(stub, {}), shows: '.refused' },
  {
    name: 'setup-not-yours',
    path: '/setup',
    set: (stub) => {
      admin(stub, {});
      stub.who = { role: 'supervisor' };
    },
    shows: '.elsewhere',
  },
];

takePictures(SCENES.map(settled), ['desk', 'phone']);
