import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './launch-chromium';
import { Vigie } from './vigie';
import { violations } from './violations';

/** A display that nobody types at, and the phone of who lets it in. */
let browser: Browser;
let vigie: Vigie;

beforeAll(async () => {
  browser = await launchChromium();
  vigie = await Vigie.start();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await vigie.remove();
});

async function open(width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB', bypassCSP: true });
  return context.newPage();
}

async function signIn(phone: Page): Promise<void> {
  await phone.goto(await vigie.signInLink('supervisor'));
  await phone.waitForURL(`${vigie.url}/`);
}

describe('a wall', () => {
  it('is paired by the code that it shows, from the phone of a supervisor', {
    timeout: 120_000,
  }, async () => {
    const display = await open(1_920, 1_080);
    await display.goto(vigie.url);
    await display.getByRole('link', { name: 'Pair this screen' }).click();
    const code = await display.locator('.pair-code').textContent();
    expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    await display.locator('.qr-code').waitFor();
    expect(await violations(display)).toEqual([]);

    const phone = await open(390, 844);
    await signIn(phone);
    await phone.goto(`${vigie.url}/pair#${code}`);
    await phone.getByRole('button', { name: 'Make one that shows everything' }).waitFor();
    expect(await violations(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'Make one that shows everything' }).click();
    await phone.getByLabel('What you call this screen').fill('Floor 2, left');
    expect(await violations(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'Let it in' }).click();
    await phone.getByText('Floor 2, left shows its board').waitFor();
    expect(new URL(phone.url()).hash).toBe('');

    await display.locator('.first-run').waitFor();
    await vigie.send({ type: 'queued', call: 'pair-1', time: new Date(), data: { queue: 'orders' } });
    await display.locator('[data-queue="orders"]').waitFor();
  });

  it('is not paired by a code that no screen shows, and who typed it is told', {
    timeout: 60_000,
  }, async () => {
    const phone = await open(390, 844);
    await signIn(phone);
    await phone.goto(`${vigie.url}/pair`);
    await phone.getByLabel('The code on the screen').fill('AAAA-AAAA');
    await phone.getByRole('button', { name: 'Next' }).click();

    await phone.getByText('No screen shows this code').waitFor();
    expect(await violations(phone)).toEqual([]);
  });

  it('is not paired by who is not signed in', { timeout: 60_000 }, async () => {
    const phone = await open(390, 844);
    await phone.goto(`${vigie.url}/pair#AAAA-AAAA`);

    await phone.getByRole('link', { name: 'Sign in' }).waitFor();
  });
});

describe('a sign-in that went wrong at the provider', () => {
  it('is told in words', { timeout: 60_000 }, async () => {
    const page = await open(390, 844);
    await page.goto(`${vigie.url}/sign-in?problem=no-role`);

    await page.getByText('has to give you a part in Vigie first').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
