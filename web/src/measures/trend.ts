import type { QueueSnapshot } from '../live/queue-snapshot';

export type Trend = 'better' | 'worse';

/** The last hour and the whole day must differ by more than this to be called a trend: 2 points. */
const NOTICEABLE = 0.02;

/** Whether service in the last hour is better or worse than over the day; null if alike or not known. */
export function serviceTrend(queue: QueueSnapshot): Trend | null {
  const today = queue.today.serviceLevel;
  const lately = queue.last60m.serviceLevel;
  if (today === null || lately === null || Math.abs(lately - today) <= NOTICEABLE) {
    return null;
  }
  return lately > today ? 'better' : 'worse';
}
