import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const DIST = join(import.meta.dirname, '..', 'dist');
const WALL_BYTES = 40_000;
const PHONE_BYTES = 50_000;

/** All that a script loads with it, and what it loads by these names later. */
function closure(entry: string, later: RegExp): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [entry];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) {
      continue;
    }
    found.add(name);
    const code = readFileSync(join(DIST, 'assets', name), 'utf8');
    const named = [...code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)].map((match) => match[1] ?? '');
    const loadedLater = new Set(
      [...code.matchAll(/import\(["'`]\.\/([\w.-]+\.js)["'`]\)/g)].map((m) => m[1]),
    );
    open.push(...named.filter((file) => !loadedLater.has(file) || later.test(file)));
  }
  return found;
}

/** How much the scripts of a page that load these by name are, packed, in bytes. */
function packed(later: RegExp): number {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const entry = /data-modern="\/assets\/([^"]+)"/.exec(html)?.[1] ?? '';
  const boot = /src="\/assets\/(boot-[^"]+)"/.exec(html)?.[1] ?? '';
  const files = [boot, ...closure(entry, later)];
  expect(files.some((file) => later.test(file))).toBe(true);
  return files
    .map((file) => gzipSync(readFileSync(join(DIST, 'assets', file))).length)
    .reduce((sum, size) => sum + size, 0);
}

it('all scripts that a wall loads are no more than 40 kB, packed', () => {
  expect(packed(/^wall-/)).toBeLessThanOrEqual(WALL_BYTES);
});

it.each(['now', 'queues', 'teams', 'alarms', 'tickets', 'attendance'])(
  'all scripts that a phone loads for the page %s are no more than 50 kB, packed, but for a chart',
  (page) => {
    expect(packed(new RegExp(`^(app|${page}-page)-`))).toBeLessThanOrEqual(PHONE_BYTES);
  },
);
