import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventLine, TOKEN_LINE } from './first-run';

/** What a shell hands to curl, one argument a line, when these lines are pasted into it. */
function pasted(script: string, folder = '.'): string {
  return execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${script}`], {
    cwd: folder,
    encoding: 'utf8',
  });
}

describe('the line to copy', () => {
  it('sends one event that happens now, as JSON', () => {
    const words = pasted(`TOKEN=t0ken\n${eventLine('http://wall.test:8080')}`).split('\0');
    expect(words).toContain('http://wall.test:8080/api/v1/events');
    expect(words).toContain('Authorization: Bearer t0ken');
    expect(words).toContain('Content-Type: application/cloudevents+json');
    const event = JSON.parse(words.at(-2) ?? '') as Record<string, unknown>;
    expect(event).toMatchObject({
      specversion: '1.0',
      type: 'io.vigie.call.queued',
      data: { queue: 'orders' },
    });
    expect(Math.abs(Date.parse(String(event.time)) - Date.now())).toBeLessThan(60_000);
  });

  it.each([
    ['on one line', (tokens: object) => JSON.stringify(tokens)],
    ['on many lines', (tokens: object) => JSON.stringify(tokens, null, 2)],
  ])('finds the token in access.json written %s', (_, write) => {
    const folder = mkdtempSync(join(tmpdir(), 'vigie-'));
    execFileSync('mkdir', [join(folder, 'data')]);
    writeFileSync(join(folder, 'data', 'access.json'), write({ wall: 'w', admin: 'a', ingest: 'i-1_2' }));
    expect(pasted(`${TOKEN_LINE}\nprintf %s "$TOKEN"`, folder)).toBe('i-1_2');
  });
});
