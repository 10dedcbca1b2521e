import { afterAll, beforeAll, expect, it } from 'vitest';
import { Vigie } from '../e2e/vigie';
import { delays, PROBE, send } from './load';

/**
 * How long from the moment at which an event is handed to the door until a client of the stream has the frame with its
 * number, while other events come at a given rate. Door, broker, job, API and client share the machine.
 */
const RATE = 2_000;
const WARM_UP_SECONDS = 40;
const MEASURED_SECONDS = 60;
const GOAL_P50_MILLIS = 120;
const GOAL_P99_MILLIS = 250;

let vigie: Vigie;

beforeAll(async () => {
  vigie = await Vigie.start();
});
afterAll(async () => {
  await vigie.remove();
});

/** Reads the stream of the probe's queue, and notes for each number of waiting callers when it first came. */
async function watch(seen: [number, number][], end: AbortSignal): Promise<void> {
  const headers = await vigie.bearer('wall');
  const answer = await fetch(`${vigie.url}/api/v1/stream?queues=${PROBE}`, { headers, signal: end });
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of answer.body ?? []) {
    const at = Date.now();
    rest += decoder.decode(piece, { stream: true });
    const frames = rest.split('\n\n');
    rest = frames.pop() ?? '';
    for (const frame of frames) {
      const waiting = Number(/"waiting":(\d+)/.exec(frame)?.[1] ?? 0);
      if (waiting > (seen.at(-1)?.[0] ?? 0)) {
        seen.push([waiting, at]);
      }
    }
  }
}

it(`an event is in a frame at ${RATE} events/s`, async () => {
  const seen: [number, number][] = [];
  const end = new AbortController();
  const watching = watch(seen, end.signal).catch((error: unknown) => {
    if (!end.signal.aborted) {
      throw error;
    }
  });
  const sent = await send(vigie, RATE, WARM_UP_SECONDS + MEASURED_SECONDS);
  await expect.poll(() => seen.at(-1)?.[0] ?? 0, { timeout: 60_000 }).toBe(sent.handed.length);
  end.abort();
  await watching;

  const [p50, , p99] = delays(sent, seen, WARM_UP_SECONDS);
  expect(p50).toBeLessThanOrEqual(GOAL_P50_MILLIS);
  expect(p99).toBeLessThanOrEqual(GOAL_P99_MILLIS);
});
