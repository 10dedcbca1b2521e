import type { Alert } from '../live/snapshots';
import { formatCount, formatShare, formatSpan, type Language } from '../measures/format';
import { type Item, keyOf } from './items';
import type { WallWords } from './words';

/** An open alarm on something that a wall shows. */
export interface Alarm {
  readonly alert: Alert;
  /** What it is on, by its name. */
  readonly on: string;
  /** The time zone of what it is on. */
  readonly zone: string;
}

const SEVERITIES: readonly Alert['severity'][] = ['critical', 'warning', 'info'];

/**
 * The open alarms on what is shown: first those that nobody has seen to, the gravest before others, the oldest
 * before the younger. Agents are not shown, so no alarm names one.
 */
export function alarmsOn(items: readonly Item[], alerts: ReadonlyMap<string, Alert>): readonly Alarm[] {
  const shown = new Map(items.map((item) => [item.key, item]));
  const found: Alarm[] = [];
  for (const alert of alerts.values()) {
    const item = shown.get(keyOf(alert.subject.kind, alert.subject.id ?? ''));
    if (item !== undefined) {
      found.push({ alert, on: item.name, zone: item.of.timeZone });
    }
  }
  return found.sort(
    (a, b) =>
      Number(a.alert.acknowledgedAt !== null) - Number(b.alert.acknowledgedAt !== null) ||
      SEVERITIES.indexOf(a.alert.severity) - SEVERITIES.indexOf(b.alert.severity) ||
      (a.alert.since < b.alert.since ? -1 : 1),
  );
}

/** What an alarm says of its subject: what is measured, and on which side of its limit. */
export function alarmText({ text, value, threshold }: Alert, words: WallWords, language: Language): string {
  const what = words.measured[text.code] ?? text.code;
  if (threshold === undefined || isFlag(text.code)) {
    return what;
  }
  if (threshold === 0 && typeof value === 'number') {
    return words.counted(what, amount(text.code, value, language));
  }
  const limit = amount(text.code, threshold, language);
  if (typeof value !== 'number' || value === threshold) {
    return words.atLimit(what, limit);
  }
  return value > threshold ? words.overLimit(what, limit) : words.underLimit(what, limit);
}

function isFlag(code: string): boolean {
  return code.startsWith('flag.') || code.startsWith('status.');
}

/** A number of a snapshot as one says it; its name tells its unit. */
function amount(metric: string, value: number, language: Language): string {
  if (metric.endsWith('Seconds')) {
    return formatSpan(value * 1_000, language);
  }
  const isShare = metric.endsWith('Rate') || metric.endsWith('erviceLevel');
  return isShare ? formatShare(value, language) : formatCount(value, language);
}
