import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HALF_PAST_NINE } from '../testing/queues';
import { lastHourAt, type Trace, Traces, traceOf } from './traces';

const TRACE: Trace = [{ offered: 4, inTime: 3 }];
const FIVE_MINUTES = 300_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Asks nobody, and notes what it would have asked. */
function tracesThat(answers: (queue: string) => Trace | null) {
  const asked: string[] = [];
  const traces = new Traces(async (queue) => {
    asked.push(queue);
    const trace = answers(queue);
    return trace === null ? { status: 403, code: null, detail: null } : { is: trace };
  });
  return { asked, traces };
}

describe('the last hour', () => {
  it('is asked for in whole steps that end with the one that runs', () => {
    expect(decodeURIComponent(lastHourAt(HALF_PAST_NINE + 123_456))).toBe(
      'from=2026-11-23T08:35:00.000Z&to=2026-11-23T09:35:00.000Z&step=PT5M',
    );
  });

  it('is not known where the answer says nothing of an interval', () => {
    const span = { from: '', to: '', partial: false };
    expect(traceOf([{ ...span, offered: 5, answeredWithinTarget: 4 }, span])).toEqual([
      { offered: 5, inTime: 4 },
      { offered: null, inTime: 0 },
    ]);
  });

  it('is asked for one queue after the other, and again when five minutes are over', async () => {
    const { asked, traces } = tracesThat(() => TRACE);
    traces.want(['a', 'b'], HALF_PAST_NINE);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual(['a', 'b']);
    expect([...traces.shown.value.keys()]).toEqual(['a', 'b']);
    traces.want(['a', 'b'], HALF_PAST_NINE + FIVE_MINUTES - 1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toHaveLength(2);
    traces.want(['a', 'b'], HALF_PAST_NINE + FIVE_MINUTES);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toHaveLength(4);
  });

  it('that cannot be had is left out, and one that is no longer shown is let go', async () => {
    const { traces } = tracesThat((queue) => (queue === 'b' ? null : TRACE));
    traces.want(['a', 'b'], HALF_PAST_NINE);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([...traces.shown.value.keys()]).toEqual(['a']);
    traces.want(['c'], HALF_PAST_NINE);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([...traces.shown.value.keys()]).toEqual(['c']);
  });
});
