import { formatList, formatShortDuration } from '../measures/format';
import { language } from '../ui/language';
import { deliveryWords } from './delivery-words';
import type { Route } from './hooks-api';
import { routeWords } from './route-words';

type Names = ReadonlyMap<string, string>;

/** A way in words: which alarms call whom, and who comes after that. */
export function routeSentence(
  { severities, levels }: Pick<Route, 'severities' | 'levels'>,
  names: Names,
): string {
  const told = routeWords.value;
  const what = severities === null ? told.allAlarms : told.alarmsOf(severityList(severities));
  const called = levels.map(({ hooks }) =>
    formatList(
      hooks.map((id) => names.get(id) ?? id),
      language.value,
    ),
  );
  const further = called.slice(1).map((each, index) => {
    const after = (levels[index]?.escalateAfterSeconds ?? 0) * 1_000;
    return told.thenAfter(formatShortDuration(after, language.value), each);
  });
  return [told.calls(what, called[0] ?? ''), ...further].join(', ');
}

/** When a way is quiet, in words; null where it never is. */
export function quietSentence({ quietHours }: Pick<Route, 'quietHours'>): string | null {
  if (quietHours === null) {
    return null;
  }
  const told = routeWords.value;
  const { timeZone, except } = quietHours;
  const hours = hoursInWords(quietHours.hours);
  const zone = timeZone.replaceAll('_', ' ');
  return except.length === 0 ? told.quietIn(hours, zone) : told.quietBut(hours, zone, severityList(except));
}

function severityList(severities: readonly ('info' | 'warning' | 'critical')[]): string {
  return formatList(
    severities.map((each) => deliveryWords.value.severities[each]),
    language.value,
  );
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Rules as opening hours are written, with the days as the reader calls them. */
function hoursInWords(rules: readonly string[]): string {
  // 5 January 2026 is a Monday.
  const dayName = (index: number) =>
    new Intl.DateTimeFormat(language.value, { weekday: 'short', timeZone: 'UTC' }).format(
      Date.UTC(2026, 0, 5 + index),
    );
  return rules
    .map((rule) =>
      rule
        .replace(/\b(?:Mo|Tu|We|Th|Fr|Sa|Su)\b/g, (day) => dayName(DAYS.indexOf(day)))
        .replaceAll('-', '–')
        .replace(/\boff\b/i, routeWords.value.closed)
        .replace(/(\d{4})–(\d\d)–(\d\d)/, '$1-$2-$3'),
    )
    .join(', ');
}
