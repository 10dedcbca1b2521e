/** The languages of the pages, by their tag. */
export type Language = 'en' | 'fr';

const LOCALES = { en: 'en-GB', fr: 'fr-FR' } as const;
const DAY_LETTER = { en: 'd', fr: 'j' } as const;

/** Making a formatter costs far more than using it, and a wall writes hundreds of numbers a second. */
const FORMATS = { en: formatsOf('en'), fr: formatsOf('fr') } as const;

function formatsOf(language: Language) {
  const locale = LOCALES[language];
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return {
    count: new Intl.NumberFormat(locale),
    decimal: new Intl.NumberFormat(locale, oneDecimal),
    percent: new Intl.NumberFormat(locale, { style: 'percent' }),
    exactPercent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
    percentDecimal: new Intl.NumberFormat(locale, { style: 'percent', ...oneDecimal }),
    minutes: new Intl.DateTimeFormat(locale, clock),
    seconds: new Intl.DateTimeFormat(locale, { ...clock, second: '2-digit' }),
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
  };
}

export function formatCount(count: number, language: Language): string {
  return FORMATS[language].count.format(count);
}

/**
 * A share, 0..1, in whole percent. One that misses `target` by so little that it would round up to it keeps
 * a decimal instead, cut off: what is below target never reads as if it were met.
 */
export function formatShare(share: number, language: Language, target?: number): string {
  const { percent, percentDecimal } = FORMATS[language];
  const misses = target !== undefined && share < target && Math.round(share * 100) >= target * 100;
  const written = misses ? percentDecimal.format(Math.floor(share * 1_000) / 1_000) : percent.format(share);
  // French sets a thin space before the sign; browsers differ in which space they give.
  return written.replace(/\s/gu, '\u202f');
}

/** A share, 0..1, in percent with the decimal that it has, if any: 70 %, 69.6 %. */
export function formatExactShare(share: number, language: Language): string {
  return FORMATS[language].exactPercent.format(share).replace(/\s/gu, '\u202f');
}

/** A wait as a clock shows it: 0:42, 12:07, 1:05:09. */
export function formatWait(millis: number): string {
  const { hours, minutes, seconds } = split(millis);
  return hours > 0
    ? `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`
    : `${minutes}:${twoDigits(seconds)}`;
}

/** A duration as one says it, in two units at most: 18 s, 4 min 10, 1 h 05, 3 d 4 h. */
export function formatDuration(millis: number, language: Language): string {
  const { hours, minutes, seconds } = split(millis);
  if (hours >= 24) {
    return `${Math.floor(hours / 24)}\u00a0${DAY_LETTER[language]} ${hours % 24}\u00a0h`;
  }
  if (hours > 0) {
    return `${hours}\u00a0h\u00a0${twoDigits(minutes)}`;
  }
  return minutes > 0 ? `${minutes}\u00a0min\u00a0${twoDigits(seconds)}` : `${seconds}\u00a0s`;
}

/** Working time, which no one counts in days: 34 min, 158 h 05. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours > 0
    ? `${hours}\u00a0h\u00a0${twoDigits(Math.floor(minutes) % 60)}`
    : `${Math.floor(minutes)}\u00a0min`;
}

/** A duration that somebody has set, without the zeros of what was measured: 2 min, 1 h, 90 s as 1 min 30. */
export function formatSpan(millis: number, language: Language): string {
  return formatDuration(millis, language).replace(/\u00a000$/, '');
}

/** How far the numbers are behind, in seconds with one decimal. */
export function formatDelay(millis: number, language: Language): string {
  return `${FORMATS[language].decimal.format(millis / 1_000)}\u00a0s`;
}

/** The time of day with seconds, in the viewer's zone. */
export function formatTime(instant: number, language: Language): string {
  return FORMATS[language].seconds.format(instant);
}

/** Day and time of day, in the viewer's zone: 24 Feb 1999 23:59. */
export function formatMoment(instant: number, language: Language): string {
  const { day, minutes } = FORMATS[language];
  return `${day.format(instant)} ${minutes.format(instant)}`;
}

/** Formatters by zone: there are few zones, and many times to write. */
const IN_ZONE = new Map<string, Intl.DateTimeFormat>();

/** What writes moments in a zone, made once. */
export function inZone(
  language: Language,
  zone: string,
  parts: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${JSON.stringify(parts)}`;
  const made = IN_ZONE.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: zone });
  IN_ZONE.set(key, made);
  return made;
}

const OF_DEVICE = new Intl.DateTimeFormat();

/** The zone of this device, where a queue or a team does not bring its own. */
export function ownZone(): string {
  return OF_DEVICE.resolvedOptions().timeZone;
}

/** The time of day to the minute in a zone: 14:32. */
export function formatClock(instant: number, language: Language, zone: string): string {
  return inZone(language, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant);
}

/** A day in a zone: Mon 23 Nov. */
export function formatDay(instant: number, language: Language, zone: string): string {
  return inZone(language, zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(instant);
}

/** 1 January 2024 was a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY_MILLIS = 86_400_000;

/** What a day of the week is called, Monday being 0: Mon. */
export function formatWeekday(index: number, language: Language): string {
  return inZone(language, 'UTC', { weekday: 'short' }).format(A_MONDAY + index * DAY_MILLIS);
}

/** A date as the API writes it, as one says it: 25 Dec 2026. */
export function formatDate(date: string, language: Language): string {
  return inZone(language, 'UTC', { day: 'numeric', month: 'short', year: 'numeric' }).format(
    Date.parse(date),
  );
}

/** The local date in a zone as the API writes dates: 2026-11-23. */
export function dateIn(instant: number, zone: string): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(instant);
}

/** The time of day in a zone, with its day where that is not today: 14:32, Mon 23 Nov 14:32. */
export function formatWhen(instant: number, now: number, language: Language, zone: string): string {
  const clock = formatClock(instant, language, zone);
  return dateIn(instant, zone) === dateIn(now, zone)
    ? clock
    : `${formatDay(instant, language, zone)} ${clock}`;
}

/** Names as one lists them: Orders, Billing and Returns. */
export function formatList(names: readonly string[], language: Language): string {
  // Made when it is wanted: televisions that show the wall do not have it.
  return new Intl.ListFormat(LOCALES[language]).format(names);
}

function split(millis: number): { hours: number; minutes: number; seconds: number } {
  const total = Math.max(0, Math.floor(millis / 1_000));
  return { hours: Math.floor(total / 3_600), minutes: Math.floor(total / 60) % 60, seconds: total % 60 };
}

function twoDigits(amount: number): string {
  return String(amount).padStart(2, '0');
}
