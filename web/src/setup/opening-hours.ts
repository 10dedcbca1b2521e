import { formatDate, formatWeekday, type Language } from '../measures/format';

/** From and to as clocks show them; a period that does not end after it begins goes on into the next day. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What holds on some days of the week, of which Monday is 0; without a period they are closed. */
export interface WeekRow {
  readonly days: readonly number[];
  readonly periods: readonly Period[];
}

/** What holds on one date in place of its day of the week. */
export interface DateRow {
  readonly date: string;
  readonly periods: readonly Period[];
}

export interface Hours {
  readonly week: readonly WeekRow[];
  readonly dates: readonly DateRow[];
}

/** What an editor of hours begins with. */
export const OFFICE_HOURS: Hours = {
  week: [{ days: [0, 1, 2, 3, 4], periods: [{ from: '08:00', to: '18:00' }] }],
  dates: [],
};

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const RULE = /^(\S+)\s+(.+)$/;

/** Rows from the rules of the directory (docs/adr/0006); the server has let in no others. */
export function readHours(rules: readonly string[]): Hours {
  const week: WeekRow[] = [];
  const dates: DateRow[] = [];
  for (const rule of rules) {
    const [, on = '', times = ''] = RULE.exec(rule.trim()) ?? [];
    const periods = readPeriods(times);
    if (/^\d/.test(on)) {
      dates.push({ date: on, periods });
    } else {
      week.push({ days: on.split(',').flatMap(readDays), periods });
    }
  }
  return { week, dates };
}

function readDays(range: string): readonly number[] {
  const [first = '', last = first] = range.split('-');
  const from = DAYS.indexOf(first);
  const count = ((DAYS.indexOf(last) - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (from + index) % 7);
}

function readPeriods(times: string): readonly Period[] {
  if (times.toLowerCase() === 'off') {
    return [];
  }
  return times.split(/\s*,\s*/).map((range) => {
    const [from = '', to = ''] = range.split('-');
    // A clock has no 24:00; midnight as an end is that of the next day in any case.
    return { from, to: to === '24:00' ? '00:00' : to };
  });
}

export function writeHours({ week, dates }: Hours): readonly string[] {
  return [
    ...week.map(({ days, periods }) => `${runsOf(days).map(writeRun).join(',')} ${writePeriods(periods)}`),
    ...dates.map(({ date, periods }) => `${date} ${writePeriods(periods)}`),
  ];
}

function writeRun([first, last]: readonly [number, number]): string {
  return first === last ? `${DAYS[first]}` : `${DAYS[first]}-${DAYS[last]}`;
}

function writePeriods(periods: readonly Period[]): string {
  return periods.length === 0 ? 'off' : periods.map(({ from, to }) => `${from}-${endOf(to)}`).join(',');
}

function endOf(to: string): string {
  return to === '00:00' ? '24:00' : to;
}

/** Days in their order, those that follow one another taken together. */
function runsOf(days: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === day - 1) {
      last[1] = day;
    } else {
      runs.push([day, day]);
    }
  }
  return runs;
}

/** Whether every row of the week says on which days it holds. */
export function namesItsDays({ week }: Hours): boolean {
  return week.every(({ days }) => days.length > 0);
}

/** Whether a period goes on into the next day. */
export function isOverNight({ from, to }: Period): boolean {
  return from !== '' && to !== '' && to !== '00:00' && to <= from;
}

/** Hours as one says them: Mon–Fri 08:00–18:00, 25 Dec 2026 closed. */
export function hoursInWords(hours: Hours, language: Language, closed: string): readonly string[] {
  const name = (day: number) => formatWeekday(day, language);
  const times = (periods: readonly Period[]) =>
    periods.length === 0 ? closed : periods.map(({ from, to }) => `${from}–${endOf(to)}`).join(', ');
  const days = (row: WeekRow) =>
    runsOf(row.days)
      .map(([first, last]) => (first === last ? name(first) : `${name(first)}–${name(last)}`))
      .join(', ');
  return [
    ...hours.week.map((row) => `${days(row)} ${times(row.periods)}`),
    ...hours.dates.map(({ date, periods }) => `${formatDate(date, language)} ${times(periods)}`),
  ];
}
