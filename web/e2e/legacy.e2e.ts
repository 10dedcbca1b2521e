import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { showBoard } from './board';
import { CALM, opening, queue } from './centre';
import { launchChromium } from './launch-chromium';
import { StubServer } from './stub-server';

/** There is no Chromium of 2017 to test with: this one is made to forget what it has learnt since. */
function forget(): void {
  const unknown: readonly (readonly [object, readonly string[]])[] = [
    [HTMLScriptElement.prototype, ['noModule']],
    [
      globalThis,
      [
        'queueMicrotask',
        'AbortController',
        'AbortSignal',
        'structuredClone',
        'ResizeObserver',
        'BigInt',
        'WeakRef',
        'TransformStream',
        'CompressionStream',
      ],
    ],
    [Object, ['fromEntries', 'hasOwn', 'groupBy']],
    [Intl, ['PluralRules', 'RelativeTimeFormat', 'ListFormat', 'Segmenter', 'DisplayNames', 'Locale']],
    [
      Array.prototype,
      ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
    ],
    [
      String.prototype,
      ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at', 'isWellFormed'],
    ],
    [Promise, ['allSettled', 'any', 'withResolvers']],
    [Promise.prototype, ['finally']],
    [Set.prototype, ['union', 'difference', 'isSubsetOf']],
    [Element.prototype, ['replaceChildren', 'toggleAttribute', 'getAttributeNames', 'checkVisibility']],
    [Node.prototype, ['getRootNode']],
    [Navigator.prototype, ['wakeLock']],
  ];
  for (const [owner, names] of unknown) {
    for (const name of names) {
      Reflect.deleteProperty(owner, name);
    }
  }
}

let browser: Browser;
let stub: StubServer;
let page: Page;
let complaints: string[];
let loaded: string[];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  stub = await StubServer.start();
  stub.opening = opening(CALM);
  complaints = [];
  loaded = [];
  page = await browser.newPage({ viewport: { width: 1_920, height: 1_080 }, locale: 'en-GB' });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // What the stub does not have it says so of, and the wall goes without.
    if (!message.text().startsWith('Failed to load resource')) {
      complaints.push(message.text());
    }
  });
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.addInitScript(forget);
});
afterEach(async () => {
  await page.close();
  await stub.stop();
});

describe('a television of 2018', () => {
  it('draws the wall, and follows what changes', async () => {
    await page.goto(stub.url);
    await page.locator('.tile').first().waitFor();
    stub.say('update', { queues: [queue({ name: 'Orders', waiting: 31, oldest: 5, version: 2 })] });
    await page.locator('[data-queue=orders] [data-field=waiting]').getByText('31', { exact: true }).waitFor();
    expect(await page.locator('.tile').count()).toBe(CALM.length);
    const tile = await page.locator('.tile').first().boundingBox();
    expect(tile?.width).toBeGreaterThan(400);
    expect(complaints).toEqual([]);
  });

  it('shows a board in its order', async () => {
    showBoard(stub, { queues: ['orders', 'billing'] }, CALM);
    await page.goto(stub.url);
    await page.locator('.trace').nth(1).waitFor();
    expect(await page.locator('.tile-name-text').allTextContents()).toEqual(['Orders', 'Billing']);
    expect(complaints).toEqual([]);
  });

  it('asks to be paired', async () => {
    stub.signedIn = false;
    stub.answers = {
      '/pairings': { code: 'R4KX-7WQD', url: '/pair#R4KX-7WQD', expiresAt: new Date().toISOString() },
    };
    await page.goto(`${stub.url}/pair`);
    await page.locator('.pair-code').waitFor();
    expect(complaints).toEqual([]);
  });

  it('loads none of the scripts of younger browsers, nor others theirs', async () => {
    await page.goto(stub.url);
    await page.locator('.tile').first().waitFor();
    const scripts = loaded.filter((path) => path.endsWith('.js') && !path.includes('boot'));
    expect(scripts.filter((path) => !path.includes('-legacy')).filter((path) => !isPreloaded(path))).toEqual(
      [],
    );

    const young = await browser.newPage();
    const theirs: string[] = [];
    young.on('request', (request) => theirs.push(new URL(request.url()).pathname));
    await young.goto(stub.url);
    await young.locator('.tile').first().waitFor();
    expect(theirs.filter((path) => path.includes('-legacy'))).toEqual([]);
    await young.close();
  });
});

const DIST = join(import.meta.dirname, '..', 'dist');

/** Chromium of 2017 does not know this link and passes it over; this one follows it, and runs nothing of it. */
function isPreloaded(path: string): boolean {
  return new RegExp(`rel="modulepreload"[^>]*${path}`).test(readFileSync(join(DIST, 'index.html'), 'utf8'));
}

describe('the page', () => {
  it('carries no script of its own, as the policy would not let it run', () => {
    const html = readFileSync(join(DIST, 'index.html'), 'utf8');
    expect(html.match(/<script\b[^>]*>/g)).toHaveLength(1);
    expect(html).toMatch(/<script src="\/assets\/boot-[0-9a-f]+\.js"[^>]*><\/script>/);
  });

  it('has no script that writes styles into it, or reads one from its address', () => {
    const assets = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.js'));
    const writing = assets.filter((name) =>
      /createElement\(["'`]style["'`]\)|data:text\/javascript/.test(
        readFileSync(join(DIST, 'assets', name), 'utf8'),
      ),
    );
    expect(writing).toEqual([]);
  });
});
