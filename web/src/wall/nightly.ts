const HOUR_MILLIS = 3_600_000;

/** The hours in which a wall loads itself anew: nobody looks, and not all walls of a floor go at once. */
const FROM_HOUR = 3;
const MINUTES = 120;

/** A page that is younger than this stays another day. */
const YOUNGEST_MILLIS = 2 * HOUR_MILLIS;

/** When a page that was loaded at `loadedAt` loads itself anew, in the display's own zone; `random` is 0..1. */
export function nightlyAfter(loadedAt: number, random: number): number {
  const earliest = loadedAt + YOUNGEST_MILLIS;
  const due = new Date(earliest);
  due.setHours(FROM_HOUR, Math.floor(random * MINUTES), 0, 0);
  if (due.getTime() < earliest) {
    due.setDate(due.getDate() + 1);
  }
  return due.getTime();
}
