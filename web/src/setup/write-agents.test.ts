import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../api/request';
import { freshAgent } from './fresh';
import { writeAgents } from './write-agents';

const DONE: Answer<true> = { is: true };
const refused = (status: number): Answer<true> => ({ status, code: null, detail: null });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Writes agents to a server that gives each these answers in turn; what is told of each in the end. */
async function told(answers: Readonly<Record<string, readonly Answer<true>[]>>) {
  const left = new Map(Object.entries(answers).map(([id, each]) => [id, [...each]]));
  const said: Record<string, Answer<true>> = {};
  const writing = writeAgents(
    Object.keys(answers).map(freshAgent),
    async ({ id }) => left.get(id)?.shift() ?? DONE,
    (id, answer) => {
      said[id] = answer;
    },
  );
  await vi.runAllTimersAsync();
  await writing;
  return said;
}

describe('many agents', () => {
  it('are written though one of them is refused', async () => {
    expect(await told({ a: [DONE], b: [refused(409)], c: [DONE] })).toEqual({
      a: DONE,
      b: refused(409),
      c: DONE,
    });
  });

  it('are written more slowly where the server says so, and not for ever', async () => {
    expect(await told({ a: [refused(429), refused(429), DONE] })).toEqual({ a: DONE });
    expect(await told({ a: Array.from({ length: 50 }, () => refused(429)) })).toEqual({ a: refused(429) });
  });
});
