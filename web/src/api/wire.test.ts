import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const WEB = join(import.meta.dirname, '../..');

/** Of the command that makes the types, with another folder to write to. */
function made(folder: string): string {
  const scripts = JSON.parse(readFileSync(join(WEB, 'package.json'), 'utf8')).scripts as Record<
    string,
    string
  >;
  const command = (scripts.types ?? '').replace('src/api', folder).split(' ');
  execFileSync(join(WEB, 'node_modules/.bin', command[0] ?? ''), command.slice(1), { cwd: WEB });
  return readFileSync(join(folder, 'wire.ts'), 'utf8');
}

it('the types of what is sent are those of the OpenAPI document: npm run types', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'wire-'));
  try {
    expect(readFileSync(join(import.meta.dirname, 'wire.ts'), 'utf8')).toBe(made(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
