import { dateIn } from './format';

const MINUTE_MILLIS = 60_000;
const DAY_MILLIS = 86_400_000;

/** No zone is further than this from UTC, in minutes. */
const FURTHEST_MINUTES = 16 * 60;

/** The first instant of a local day, 2026-11-23 say: midnight, or what follows where clocks skip it. */
export function startOfDay(date: string, zone: string): number {
  const midnightOfUtc = Date.parse(`${date}T00:00:00Z`);
  let before = midnightOfUtc - FURTHEST_MINUTES * MINUTE_MILLIS;
  let within = midnightOfUtc + FURTHEST_MINUTES * MINUTE_MILLIS;
  while (within - before > MINUTE_MILLIS) {
    const middle = before + Math.floor((within - before) / MINUTE_MILLIS / 2) * MINUTE_MILLIS;
    if (dateIn(middle, zone) < date) {
      before = middle;
    } else {
      within = middle;
    }
  }
  return within;
}

/** The date so many days after another, or before. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MILLIS).toISOString().slice(0, 10);
}

/** Whether a text is a date that a calendar has. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && daysAfter(text, 0) === text;
}
