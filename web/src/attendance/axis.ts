import { formatClock } from '../measures/format';

const HOUR = 3_600_000;
const QUARTER = HOUR / 4;

/** As many hours as a phone has room to write. */
const HOURS_WRITTEN = 8;

/** A stretch of time that is drawn, with the hours to write below it. */
export interface Axis {
  readonly from: number;
  readonly until: number;
  readonly hours: readonly { readonly at: number; readonly isWritten: boolean }[];
}

/** The whole hours around all of these moments; null where there are none. Zones may be off by a quarter. */
export function axisAround(moments: readonly (number | null)[], zone: string): Axis | null {
  const known = moments.filter((moment) => moment !== null);
  if (known.length === 0) {
    return null;
  }
  const from = wholeHour(Math.floor(Math.min(...known) / QUARTER) * QUARTER, -QUARTER, zone);
  const last = wholeHour(Math.ceil(Math.max(...known) / QUARTER) * QUARTER, QUARTER, zone);
  const until = Math.max(last, from + HOUR);
  const count = Math.round((until - from) / HOUR);
  const every = Math.ceil(count / HOURS_WRITTEN);
  const hours = Array.from({ length: count }, (_, index) => ({
    at: from + index * HOUR,
    isWritten: index % every === 0,
  }));
  return { from, until, hours };
}

function wholeHour(start: number, step: number, zone: string): number {
  let at = start;
  while (!formatClock(at, 'en', zone).endsWith(':00')) {
    at += step;
  }
  return at;
}

/** Where on the axis a stretch lies, as CSS lengths; what is outside is cut off, null if nothing is left. */
export function placeOn(
  { from, until }: Axis,
  start: number,
  end: number,
): { readonly left: string; readonly width: string } | null {
  const first = Math.max(from, start);
  const last = Math.min(until, end);
  if (last < first) {
    return null;
  }
  const percent = (millis: number) => `${(millis / (until - from)) * 100}%`;
  return { left: percent(first - from), width: percent(last - first) };
}
