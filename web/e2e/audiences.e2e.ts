import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { launchChromium } from './launch-chromium';
import { type AnyEvent, Vigie } from './vigie';

/** One centre, real from the door to the pixel, and what each audience is shown of it. */
let browser: Browser;
let vigie: Vigie;

const MINUTE = 60_000;
const AGENTS = ['Ann', 'Bob', 'Cat', 'Dan', 'Eve', 'Fay'] as const;

beforeAll(async () => {
  browser = await launchChromium();
  vigie = await Vigie.start();
  await describeCentre();
  await vigie.tell(...shifts(), ...complaintAfterComplaint(), ...oneWaits());
}, 120_000);

afterAll(async () => {
  await browser.close();
  await vigie.remove();
});

function ago(minutes: number): Date {
  return new Date(Date.now() - minutes * MINUTE);
}

function at(type: string, subject: string, minutes: number, data: object): AnyEvent {
  return { type, subject, time: ago(minutes), data };
}

async function describeCentre(): Promise<void> {
  await vigie.describe('client', 'acme', { name: 'Acme', kind: 'external' });
  await vigie.describe('queue', 'orders', { name: 'Orders', client: 'acme' });
  await vigie.describe('team', 'north', { name: 'North' });
  for (const name of AGENTS) {
    await vigie.describe('agent', name.toLowerCase(), { name: `${name} Tester`, team: 'north' });
  }
}

/** Everybody is at work, but for Fay, who is missing. */
function shifts(): readonly AnyEvent[] {
  return AGENTS.map((name) => name.toLowerCase()).flatMap((agent) => [
    at('shift.planned', `shift-${agent}`, 130, {
      agent,
      start: ago(120).toISOString(),
      end: new Date(Date.now() + 300 * MINUTE).toISOString(),
    }),
    ...(agent === 'fay'
      ? []
      : [at('clock.in', agent, 121, { agent }), at('agent.state', agent, 119, { agent, state: 'ready' })]),
  ]);
}

function complaintAfterComplaint(): readonly AnyEvent[] {
  return [30, 20, 10].flatMap((minutes) => {
    const call = `call-${minutes}`;
    return [
      at('call.queued', call, minutes, { queue: 'orders' }),
      at('call.answered', call, minutes - 0.1, { agent: 'ann' }),
      at('call.classified', call, minutes - 3, { reason: 'complaint' }),
      at('call.ended', call, minutes - 3, {}),
      at('call.wrapped', call, minutes - 3.5, {}),
    ];
  });
}

/** Long enough for the rule that comes with Vigie. */
function oneWaits(): readonly AnyEvent[] {
  return [at('call.queued', 'call-waits', 4, { queue: 'orders' })];
}

interface Seen {
  readonly page: Page;
  /** All that the server sent to this page, but for scripts and styles. */
  readonly sent: () => string;
}

async function openAs(role: string, width: number, height: number): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB' });
  const page = await context.newPage();
  onTestFailed(async () => {
    process.stdout.write(
      `\n${role} at ${page.url()}:\n${await page.locator('body').textContent().catch(String)}\n`,
    );
  });
  const bodies: string[] = [];
  page.on('response', async (response) => {
    if (response.url().includes('/api/') && !response.url().endsWith('/stream')) {
      bodies.push(await response.text().catch(() => ''));
    }
  });
  await page.goto(await vigie.signInLink(role));
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  return { page, sent: () => bodies.join('\n') };
}

const PHONE = [390, 844] as const;
const DESK = [1_366, 768] as const;

describe('a supervisor', () => {
  it('sees what is wrong, who is under strain and why, and takes an alarm on', async () => {
    const { page } = await openAs('supervisor', ...DESK);
    await page.locator('main').getByText('Orders').first().waitFor();
    await page
      .getByText(/1 waiting, oldest [45]\smin/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Teams' }).first().click();
    await page.locator('main').getByRole('link', { name: /North/ }).first().click();
    await page.getByRole('heading', { name: 'Ann Tester' }).waitFor();
    await page.getByText(/3 complaints in a row/).waitFor();
    await page.getByText(/missing since/).waitFor();
    await page
      .getByRole('link', { name: /^Alarms/ })
      .first()
      .click();
    await page
      .locator('main')
      .getByText(/Orders/)
      .first()
      .waitFor();
    await page
      .getByRole('button', { name: /I see to it/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Yes' }).click();
    await page
      .getByText(/You see to it, since/)
      .first()
      .waitFor();
    await page.context().close();
  });
});

describe('a manager', () => {
  it('is shown nobody by name before opening a team, which is noted', async () => {
    const { page } = await openAs('manager', ...PHONE);
    await page.locator('main').getByText('Orders').first().waitFor();
    await page.goto(`${vigie.url}/teams/north`);
    await page
      .getByText(/5 of 6/)
      .first()
      .waitFor();
    expect(await page.content()).not.toContain('Ann Tester');
    await page.getByRole('button', { name: /Open/ }).click();
    await page.getByText('Ann Tester').waitFor();

    const audit = await fetch(`${vigie.url}/api/v1/audit`, { headers: await vigie.bearer('admin') });
    expect(await audit.text()).toContain('north');
    await page.context().close();
  });
});

describe.each(['lead', 'admin'])('%s', (role) => {
  it('is sent no agent by name', async () => {
    const { page, sent } = await openAs(role, ...PHONE);
    await page.locator('main').getByText('Orders').first().waitFor();
    await page.goto(`${vigie.url}/teams/north`);
    await page
      .getByText(/5 of 6/)
      .first()
      .waitFor();
    expect(await page.content()).not.toContain('Tester');
    expect(sent()).not.toContain('Ann Tester');
    await page.context().close();
  });
});

describe('a wall', () => {
  it('shows queue and team in counts, and the alarm, and is sent no name', async () => {
    const { page, sent } = await openAs('wall', 1_920, 1_080);
    await page.locator('[data-queue=orders]').waitFor();
    expect(await page.content()).not.toContain('Tester');
    expect(sent()).not.toContain('Tester');
    await page.context().close();
  });
});

describe('the day of an agent', () => {
  it('is opened by the supervisor, with the plan above what was', async () => {
    // It is told anew every 30 s at most, so at first it may lack what came a moment later.
    const plan = async (): Promise<unknown> => {
      const headers = await vigie.bearer('supervisor');
      const answer = await fetch(`${vigie.url}/api/v1/agents/ann/day`, { headers });
      return ((await answer.json()) as { plan?: unknown[] }).plan?.length;
    };
    await expect.poll(plan, { timeout: 60_000, interval: 500 }).toBe(1);
    const { page } = await openAs('supervisor', ...DESK);
    await page.locator('main').getByText('Orders').first().waitFor();
    await page.goto(`${vigie.url}/teams/north`);
    await page.getByRole('button', { name: /the day of Ann/ }).click();
    await page.getByText('As a table').click();
    await page.getByRole('table', { name: 'Plan' }).waitFor();
    await page.context().close();
  }, 120_000);
});

describe('the first picture', () => {
  it('comes within 1.5 s, on a wall as on a phone', async () => {
    for (const role of ['wall', 'manager']) {
      const { page } = await openAs(role, ...PHONE);
      await page.reload();
      await page.locator('main').waitFor();
      expect(await firstPicture(page)).toBeLessThan(1_500);
      await page.context().close();
    }
  });

  /** When the page was first painted, in ms since it was asked for; the browser may tell of it a little later. */
  function firstPicture(page: Page): Promise<number> {
    return page.evaluate(
      () =>
        new Promise<number>((told) => {
          new PerformanceObserver((list) => {
            for (const { startTime } of list.getEntriesByName('first-contentful-paint')) {
              told(startTime);
            }
          }).observe({ type: 'paint', buffered: true });
        }),
    );
  }
});
