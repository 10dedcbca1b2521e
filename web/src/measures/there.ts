import { formatClock, formatWhen, inZone, type Language, ownZone } from './format';

/** What French calls otherwise than the names of zones do. */
const IN_FRENCH: Readonly<Record<string, string>> = {
  Algiers: 'Alger',
  Athens: 'Athènes',
  Brussels: 'Bruxelles',
  Bucharest: 'Bucarest',
  Cairo: 'Le Caire',
  Lisbon: 'Lisbonne',
  London: 'Londres',
  Mauritius: 'Maurice',
  Montreal: 'Montréal',
  Reunion: 'La Réunion',
  Warsaw: 'Varsovie',
};

/** Whether this browser knows a zone, by its name: browsers are older than some zones. */
const KNOWN = new Map<string, boolean>();

/** A time zone that was told, or that of this device where none was, or where it is not known here. */
export function knownZone(told: string | undefined): string {
  return told !== undefined && isKnown(told) ? told : ownZone();
}

function isKnown(zone: string): boolean {
  const known = KNOWN.get(zone) ?? canTell(zone);
  KNOWN.set(zone, known);
  return known;
}

function canTell(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The one time zone of several things; that of this device where they have none in common. */
export function commonZone([first, ...others]: readonly (string | undefined)[]): string {
  return others.every((other) => other === first) ? knownZone(first) : ownZone();
}

/** The time of day where something is: 14:32, or for who reads it by other clocks, 14:32 (Paris). */
export function formatClockThere(instant: number, language: Language, told: string | undefined): string {
  const zone = knownZone(told);
  return placed(formatClock(instant, language, zone), instant, language, zone);
}

/** The same with seconds. */
export function formatTimeThere(instant: number, language: Language, told: string | undefined): string {
  const zone = knownZone(told);
  const parts = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  return placed(inZone(language, zone, parts).format(instant), instant, language, zone);
}

/** The same to the minute, with the day where that is not today there. */
export function formatWhenThere(
  instant: number,
  now: number,
  language: Language,
  told: string | undefined,
): string {
  const zone = knownZone(told);
  return placed(formatWhen(instant, now, language, zone), instant, language, zone);
}

function placed(time: string, instant: number, language: Language, zone: string): string {
  const place = placeElsewhere(instant, language, zone);
  return place === null ? time : `${time}\u00a0(${place})`;
}

/** What the place is called by whose clocks a zone goes; null while those of this device show the same. */
export function placeElsewhere(instant: number, language: Language, zone: string): string | null {
  const own = ownZone();
  return zone === own || dayAndClock(instant, zone) === dayAndClock(instant, own)
    ? null
    : placeOf(instant, language, zone);
}

function dayAndClock(instant: number, zone: string): string {
  return inZone('en', zone, { day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    instant,
  );
}

/** Its city; what is no city is called by its distance from UTC, as only that has its sign right. */
function placeOf(instant: number, language: Language, zone: string): string {
  const at = zone.lastIndexOf('/');
  if (at === -1 || zone.startsWith('Etc/')) {
    const parts = inZone(language, zone, { timeZoneName: 'short' }).formatToParts(instant);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  }
  const city = zone.slice(at + 1).replace(/_/g, ' ');
  return language === 'fr' ? (IN_FRENCH[city] ?? city) : city;
}
