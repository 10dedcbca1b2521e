import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const DIST = join(import.meta.dirname, '..', 'dist');
const MOST_BYTES = 40_000;

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

it('all scripts that a wall loads are no more than 40 kB, packed', () => {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const entry = /data-modern="\/assets\/([^"]+)"/.exec(html)?.[1] ?? '';
  const boot = /src="\/assets\/(boot-[^"]+)"/.exec(html)?.[1] ?? '';
  const files = [boot, ...closure(entry, /^wall-/)];
  expect(files.some((file) => file.startsWith('wall-'))).toBe(true);
  const bytes = files.map((file) => gzipSync(readFileSync(join(DIST, 'assets', file))).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
});
