import { describe, expect, it } from 'vitest';
import { quickPeriod } from './period';

describe('a period', () => {
  it.each([
    ['yesterday', '2026-11-30', '2026-11-29', '2026-11-29'],
    ['yesterday', '2026-01-01', '2025-12-31', '2025-12-31'],
    ['last-week', '2026-11-30', '2026-11-23', '2026-11-29'],
    ['last-week', '2026-11-29', '2026-11-16', '2026-11-22'],
    ['last-week', '2026-01-01', '2025-12-22', '2025-12-28'],
    ['this-month', '2026-11-30', '2026-11-01', '2026-11-30'],
    ['this-month', '2026-11-01', '2026-11-01', '2026-11-01'],
    ['last-month', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['last-month', '2026-01-15', '2025-12-01', '2025-12-31'],
  ] as const)('%s of %s is %s to %s', (period, today, from, to) => {
    expect(quickPeriod(period, today)).toEqual({ from, to });
  });
});
