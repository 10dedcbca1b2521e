import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGES } from './app/pages';

describe('the service worker', () => {
  it('opens all pages of Vigie without a server, and no other address', async () => {
    const source = await readFile(join(import.meta.dirname, '..', 'public', 'service-worker.js'), 'utf8');
    const listed = /new Set\(\[(?<names>[^\]]*)\]\)/u.exec(source)?.groups?.names ?? '';
    const names = [...listed.matchAll(/'(?<name>[^']*)'/gu)].map(({ groups }) => groups?.name);
    expect(names.sort()).toEqual(['', ...PAGES.map(({ name }) => name)].sort());
  });
});
