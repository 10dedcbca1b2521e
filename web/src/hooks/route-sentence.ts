import { formatList, formatSpan } from '../measures/format';
import { language } from '../ui/language';
import { deliveryWords } from './delivery-words';
import type { Delivery, Hook, Route } from './hooks-api';
import { type AlarmKind, routeWords } from './route-words';

type Severity = Delivery['severity'];

/** What people call those whom a way names, by id. */
interface NamesOfWay {
  readonly hooks: ReadonlyMap<string, string>;
  readonly teams: ReadonlyMap<string, { readonly name: string }>;
}

type Way = Omit<Route, 'id' | 'name' | 'quietHours'>;

export function namesOfWay(hooks: readonly Hook[], teams: NamesOfWay['teams']): NamesOfWay {
  return { hooks: new Map(hooks.map(({ id, name }) => [id, name])), teams };
}

/** A way in words: which alarms call whom, and who comes after that. */
export function routeSentence(
  way: Pick<Way, 'severities' | 'kinds' | 'clients' | 'teams' | 'levels'>,
  names: NamesOfWay,
) {
  const told = routeWords.value;
  const which = whichAlarms(way, names);
  const called = way.levels.map(({ hooks }) =>
    formatList(
      hooks.map((id) => names.hooks.get(id) ?? id),
      language.value,
    ),
  );
  const further = called.slice(1).map((each, index) => {
    const after = (way.levels[index]?.escalateAfterSeconds ?? 0) * 1_000;
    return told.thenAfter(formatSpan(after, language.value), each);
  });
  const what = which === '' ? told.allAlarms : told.alarmsOf(which);
  return [told.calls(what, called[0] ?? ''), ...further].join(', ');
}

function whichAlarms(
  { severities, kinds, clients, teams }: Pick<Way, 'severities' | 'kinds' | 'clients' | 'teams'>,
  names: NamesOfWay,
) {
  const told = routeWords.value;
  return [
    severities === null ? '' : severityList(severities),
    (kinds ?? []).map((kind) => told.alarmKinds[kind as AlarmKind] ?? kind).join(', '),
    clients === null ? '' : clients.length === 0 ? told.noClients : told.ofClients(clients.join(', ')),
    teams === null
      ? ''
      : teams.length === 0
        ? told.noTeams
        : told.ofTeams(teams.map((id) => names.teams.get(id)?.name ?? id).join(', ')),
  ]
    .filter((part) => part !== '')
    .join(language.value === 'fr' ? '\u202f; ' : '; ');
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

function severityList(severities: readonly Severity[]): string {
  return severities.map((each) => deliveryWords.value.severities[each]).join(', ');
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
