import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type * as wire from '../src/api/wire';
import { NOON, openingOf, pulse, queue } from './centre';
import { launchChromium } from './launch-chromium';
import { alert, team } from './people';
import { StubServer } from './stub-server';

/** What somebody does about alarms: seeing to them, writing rules, calling people. */
let browser: Browser;
let stub: StubServer;
let page: Page;
let beating: ReturnType<typeof setInterval>;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  stub = await StubServer.start();
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

async function open(path: string, role: wire.SignedIn['role'], alerts: wire.Alert[] = []): Promise<void> {
  stub.who = { role, name: 'jeanne' };
  stub.opening = openingOf({
    queues: [queue({ name: 'Orders', waiting: 3, oldest: 200 }), queue({ name: 'Billing' })],
    teams: [team('North')],
    alerts,
  });
  page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  await page.goto(stub.url + path);
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const sees = (text: string | RegExp) => page.getByText(text).first().waitFor();

/** What was written last in this way; waits until it has been. */
async function written(what: string): Promise<unknown> {
  await expect.poll(() => stub.asked.map((each) => each.what), { timeout: 10_000 }).toContain(what);
  return stub.asked.filter((each) => each.what === what).at(-1)?.body;
}

/** Answers in place of the stub, which knows no refusals. */
async function refuse(path: string, status: number, detail: string): Promise<void> {
  await page.route(`**/api/v1${path}`, (route) =>
    route.fulfill({
      status,
      contentType: 'application/problem+json',
      body: JSON.stringify({ status, detail }),
    }),
  );
}

describe('alarms', () => {
  const WAIT = alert(
    'queue-long-wait',
    { kind: 'queue', id: 'orders' },
    { id: 'a1', text: { code: 'oldestWaitSeconds', values: {} } },
  );

  it('are seen to with one thumb and one confirm', async () => {
    stub.answers = { 'POST /alerts/a1/acknowledge': {} };
    await open('/alarms', 'lead', [WAIT]);
    await sees('1 alarm nobody sees to');
    await button('I see to it').click();
    expect(stub.asked).toEqual([]);
    await button('Yes').click();
    await written('POST /alerts/a1/acknowledge');
    await sees('Taken in.');

    stub.say('alert', { ...WAIT, acknowledgedAt: new Date(NOON).toISOString(), acknowledgedBy: 'jeanne' });
    await sees(/^You see to it/);
    await sees('Every open alarm has somebody who sees to it.');
  });

  it('are told aloud when they are critical and new, and then only', async () => {
    await open('/alarms', 'supervisor', []);
    await sees('Nothing needs you');
    const aloud = page.locator('[role=alert]');
    stub.say('alert', WAIT);
    await sees('1 alarm nobody sees to');
    expect(await aloud.textContent()).toBe('');
    stub.say('alert', { ...WAIT, id: 'a2', severity: 'critical' });
    await aloud.getByText(/^New critical alarm\. Orders: /).waitFor();
  });

  it('that end are shown with how they ended', async () => {
    const over = {
      ...WAIT,
      state: 'resolved',
      resolution: 'corrected',
      resolvedAt: new Date(NOON).toISOString(),
    };
    stub.answers = { '/alerts/a1': over };
    await open('/alarms', 'supervisor', [WAIT]);
    await button('I see to it').waitFor();
    stub.say('alert', over);
    await sees('late news showed that it was no alarm');
    await sees('Nothing needs you');
  });

  it('that are over already need nobody', async () => {
    await open('/alarms', 'lead', [WAIT]);
    await refuse('/alerts/a1/acknowledge', 409, 'This alert is resolved: there is nothing left to see to.');
    await button('I see to it').click();
    await button('Yes').click();
    await sees('It is over already.');
  });
});

describe('a rule', () => {
  const RULE: wire.Rule = {
    id: 'orders-waiting',
    subjectKind: 'queue',
    filter: { clients: [], queues: ['orders'], desks: [], teams: [] },
    metric: 'waiting',
    comparator: '>',
    threshold: 10,
    clearThreshold: null,
    forSeconds: 0,
    severity: 'warning',
    enabled: true,
  };
  const TRIED = {
    asOf: new Date(NOON).toISOString(),
    from: new Date(NOON - 86_400_000).toISOString(),
    to: new Date(NOON).toISOString(),
    basis: 'events',
    fired: 2,
    subjects: [],
    untried: null,
  };

  beforeEach(() => {
    stub.answers = { '/rules': { asOf: null, rules: [RULE] }, 'POST /rules/trial': TRIED };
  });

  it('is written in words, tried while it is, and saved', async () => {
    stub.answers = { ...stub.answers, 'PUT /rules/orders-longest-wait': {} };
    await open('/rules', 'supervisor');
    await page.getByRole('link', { name: 'New rule' }).click();
    await page.getByLabel('Limit (duration)', { exact: true }).fill('3');
    await page.getByLabel('Orders').check();
    await sees('Orders: longest wait above 3 min');
    await sees('It would have fired 2 times.');
    await button('Save').click();

    expect(await written('PUT /rules/orders-longest-wait')).toEqual({
      ...RULE,
      id: 'orders-longest-wait',
      metric: 'oldestWaitSeconds',
      threshold: 180,
    });
    await sees('Saved. It is in force within seconds.');
  });

  it('that is not taken says of which field, in the name that it has here', async () => {
    await open('/rules/orders-waiting', 'supervisor');
    await sees('It would have fired');
    await refuse('/rules/orders-waiting', 400, "'clearThreshold' must be at most the threshold.");
    await page.getByLabel('Over again at (number)').fill('20');
    await button('Save').click();
    await sees('It is about: Over again at.');
    await sees("'clearThreshold' must be at most the threshold.");
  });

  it('is tried by a button once others are done', async () => {
    await open('/rules', 'supervisor');
    await refuse('/rules/trial', 503, 'Other rules are being tried.');
    await page.getByRole('link', { name: 'Orders: calls waiting' }).click();
    await sees('Other rules are being tried at the moment.');
    await page.unroute('**/api/v1/rules/trial');
    await button('Try it').click();
    await sees('It would have fired 2 times.');
  });

  it('is removed once that is confirmed', async () => {
    stub.answers = { ...stub.answers, 'DELETE /rules/orders-waiting': {} };
    await open('/rules/orders-waiting', 'supervisor');
    await button('Remove').click();
    await sees('Its open alarms end.');
    await button('Yes').click();
    await written('DELETE /rules/orders-waiting');
    await sees('Taken back.');
  });

  it('that comes with Vigie cannot vanish', async () => {
    stub.answers = { ...stub.answers, '/rules': { asOf: null, rules: [{ ...RULE, id: 'queue-long-wait' }] } };
    await open('/rules/queue-long-wait', 'admin');
    await refuse('/rules/queue-long-wait', 409, 'This rule comes with Vigie.');
    await button('Back to how it came').click();
    await button('Yes').click();
    await sees('It is as it came with Vigie');
  });

  it('is turned off where it stands', async () => {
    stub.answers = { ...stub.answers, 'PUT /rules/orders-waiting': {} };
    await open('/rules', 'supervisor');
    await button('Turn off').click();
    await button('Yes').click();
    expect(await written('PUT /rules/orders-waiting')).toEqual({ ...RULE, enabled: false });
  });
});

describe('a call for help', () => {
  const LEADS: wire.ShownHook = {
    id: 'leads',
    name: 'On-call leads',
    kind: 'slack',
    language: 'en',
    host: 'hooks.slack.com',
    keys: 0,
    heartbeatSeconds: null,
    enabled: true,
    gone: false,
  };

  beforeEach(() => {
    stub.answers = {
      '/hooks': { asOf: null, hooks: [LEADS] },
      '/hook-routes': { asOf: null, hookRoutes: [] },
      '/hooks/leads/deliveries': { asOf: null, deliveries: [] },
    };
  });

  it('is tested, and says in words whether it arrived', async () => {
    stub.answers = { ...stub.answers, 'POST /hooks/leads/test': { delivered: true, reason: 'status-200' } };
    await open('/hooks/leads', 'admin');
    await button('Send a test').click();
    await sees('It has arrived.');
    stub.answers = { ...stub.answers, 'POST /hooks/leads/test': { delivered: false, reason: 'status-403' } };
    await button('Send a test').click();
    await sees('It has not arrived: the other side answered 403');
  });

  it('keeps its secrets where they are not written anew', async () => {
    stub.answers = { ...stub.answers, 'PUT /hooks/leads': {} };
    await open('/hooks/leads', 'admin');
    await page.getByLabel('What you call them').fill('Leads');
    await button('Save').click();
    expect(await written('PUT /hooks/leads')).toMatchObject({ name: 'Leads', url: null, keys: null });
    await sees('Saved.');
  });

  it('that ways still call is not removed', async () => {
    await open('/hooks/leads', 'admin');
    await refuse('/hooks/leads', 409, 'Routes call this hook, so it cannot be removed: night.');
    await button('Remove').click();
    await button('Yes').click();
    await sees('Routes call this hook');
  });

  it('is quiet at night, but for what is critical', async () => {
    stub.answers = { ...stub.answers, 'PUT /hook-routes/at-night': {} };
    await open('/hooks?new=route', 'admin');
    await page.getByLabel('What you call it').fill('At night');
    await page.getByLabel('On-call leads').check();
    await page.getByLabel('There are quiet hours').check();
    await page.getByLabel(/^When it is quiet/).fill('Mo-Su 21:00-06:30\n2026-12-25 00:00-24:00');
    await page.getByLabel('Time zone').selectOption('Europe/Paris');
    await sees(/^Quiet Mon–Sun 21:00–06:30, 2026-12-25 00:00–24:00 \(Europe\/Paris\), but for: critical/);
    await button('Save').click();

    expect(await written('PUT /hook-routes/at-night')).toMatchObject({
      name: 'At night',
      severities: null,
      levels: [{ hooks: ['leads'] }],
      quietHours: {
        timeZone: 'Europe/Paris',
        hours: ['Mo-Su 21:00-06:30', '2026-12-25 00:00-24:00'],
        except: ['critical'],
      },
    });
    await sees('Saved.');
  });
});
