import { daysAfter } from '../measures/local-days';

/** Local days, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export const QUICK_PERIODS = ['yesterday', 'last-week', 'this-month', 'last-month'] as const;

export type QuickPeriod = (typeof QUICK_PERIODS)[number];

export function quickPeriod(period: QuickPeriod, today: string): Period {
  const yesterday = daysAfter(today, -1);
  switch (period) {
    case 'yesterday':
      return { from: yesterday, to: yesterday };
    case 'last-week': {
      const monday = daysAfter(today, -weekday(today) - 7);
      return { from: monday, to: daysAfter(monday, 6) };
    }
    case 'this-month':
      return { from: firstOfMonth(today), to: today };
    case 'last-month': {
      const lastDay = daysAfter(firstOfMonth(today), -1);
      return { from: firstOfMonth(lastDay), to: lastDay };
    }
  }
}

function firstOfMonth(date: string): string {
  return `${date.slice(0, 7)}-01`;
}

/** Monday is 0: weeks begin with it where this is read. */
function weekday(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}
