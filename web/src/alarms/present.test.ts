import { describe, expect, it } from 'vitest';
import { beforeFirstFrame } from '../live/live-state';
import { anAlert } from '../testing/alerts';
import { anyQueue, anyTotals, HALF_PAST_NINE } from '../testing/queues';
import { alertNow } from './present';

const QUEUE = anyQueue({
  waiting: 14,
  oldestQueuedAt: HALF_PAST_NINE - 300_000,
  last15m: anyTotals({ serviceLevel: null, abandonmentRate: 0.12 }),
});
const STATE = { ...beforeFirstFrame(0), queues: new Map([['orders', QUEUE]]) };

function present(code: string, changes: object = {}): number | null | undefined {
  const alert = anAlert({ value: 130, text: { code, values: {} }, ...changes });
  return alertNow(alert, STATE, HALF_PAST_NINE).value;
}

describe('the value of an alert', () => {
  it('is the one of now', () => {
    expect(present('waiting')).toBe(14);
    expect(present('last15m.abandonmentRate')).toBe(0.12);
    expect(present('oldestWaitSeconds')).toBe(300);
  });

  it('stays what it was where now is not told, and once the alert is over', () => {
    expect(present('last15m.serviceLevel')).toBe(130);
    expect(present('staffing.required')).toBe(130);
    expect(present('waiting', { subject: { kind: 'queue', id: 'elsewhere' } })).toBe(130);
    expect(present('waiting', { state: 'resolved' })).toBe(130);
    expect(alertNow(anAlert({ text: { code: 'oldestWaitSeconds', values: {} } }), STATE, null).value).toBe(
      130,
    );
  });
});
