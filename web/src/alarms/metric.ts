import type * as wire from '../api/wire';
import { formatCount, formatExactShare, formatSpan, type Language } from '../measures/format';

export type SubjectKind = wire.Rule['subjectKind'];

/** What the number of a metric counts; `yes-no` is 1 while a flag is up or a status holds, else 0. */
export type Unit = 'count' | 'share' | 'seconds' | 'yes-no';

/** Only the names of metrics tell their units, as the contract lays down: durations end in `Seconds`. */
export function unitOf(metric: string): Unit {
  if (metric.startsWith('flag.') || metric.startsWith('status.')) {
    return 'yes-no';
  }
  if (/(?:Rate|erviceLevel|serviceLevelTarget|occupancyLast30m)$/.test(metric)) {
    return 'share';
  }
  return metric.endsWith('Seconds') || metric.startsWith('expectedWaitSeconds.') ? 'seconds' : 'count';
}

/** A value of a metric as one says it: 14, 72.5 %, 4 min 11. */
export function formatMetric(metric: string, value: number, language: Language): string {
  switch (unitOf(metric)) {
    case 'share':
      return formatExactShare(value, language);
    case 'seconds':
      return formatSpan(value * 1_000, language);
    default:
      return formatCount(value, language);
  }
}
