import { beforeEach, describe, expect, it } from 'vitest';
import { deviceIn } from '../testing/device';
import {
  commonZone,
  formatClockThere,
  formatTimeThere,
  formatWhenThere,
  knownZone,
  placeElsewhere,
} from './there';

const AUTUMN = Date.parse('2026-11-23T09:30:05.000Z');
const SUMMER = Date.parse('2026-07-23T09:30:05.000Z');
const plain = (text: string) => text.replace(/\u00a0/gu, ' ');
const clock = (zone: string | undefined, at = AUTUMN) => plain(formatClockThere(at, 'en', zone));

beforeEach(() => deviceIn('Europe/London'));

describe('a time of day elsewhere', () => {
  it('is that of the place, which is named', () => {
    expect(clock('Europe/Paris')).toBe('10:30 (Paris)');
    expect(clock('America/Argentina/Buenos_Aires')).toBe('06:30 (Buenos Aires)');
    expect(plain(formatTimeThere(AUTUMN, 'en', 'Europe/Paris'))).toBe('10:30:05 (Paris)');
  });

  it('is not marked where the clocks there show the same as here', () => {
    expect(clock('Europe/London')).toBe('09:30');
    expect(clock('Europe/Lisbon')).toBe('09:30');
    expect(plain(formatTimeThere(AUTUMN, 'en', 'Europe/Lisbon'))).toBe('09:30:05');
  });

  it('is marked at the moments at which they differ, and not at others', () => {
    expect(clock('Africa/Casablanca', AUTUMN)).toBe('10:30 (Casablanca)');
    expect(clock('Africa/Casablanca', SUMMER)).toBe('10:30');
  });

  it('is marked where the clocks show the same on another day', () => {
    deviceIn('Pacific/Honolulu');
    expect(clock('Pacific/Kiritimati')).toBe('23:30 (Kiritimati)');
  });

  it('comes with its day where that is not today there', () => {
    const late = Date.parse('2026-11-23T23:30:00.000Z');
    expect(plain(formatWhenThere(late, late, 'en', 'Europe/Paris'))).toBe('00:30 (Paris)');
    expect(plain(formatWhenThere(AUTUMN, late, 'en', 'Europe/Paris'))).toBe('Mon 23 Nov 10:30 (Paris)');
  });

  it('names the place as the language does', () => {
    deviceIn('Europe/Paris');
    expect(plain(formatClockThere(AUTUMN, 'fr', 'Europe/London'))).toBe('09:30 (Londres)');
    expect(plain(formatClockThere(AUTUMN, 'en', 'Europe/London'))).toBe('09:30 (London)');
  });

  it('names what is no city by its distance from UTC', () => {
    deviceIn('Europe/Paris');
    expect(clock('UTC')).toBe('09:30 (UTC)');
    expect(placeElsewhere(AUTUMN, 'en', 'Etc/GMT-5')).toBe('GMT+5');
  });

  it('is that of this device where no zone is told, as in a snapshot from before, or one not known here', () => {
    expect(clock(undefined)).toBe('09:30');
    expect(clock('Mars/Olympus_Mons')).toBe('09:30');
    expect(knownZone('Mars/Olympus_Mons')).toBe('Europe/London');
  });
});

describe('the zone of several things', () => {
  it('is the one that they have in common, else that of this device', () => {
    expect(commonZone(['Europe/Paris', 'Europe/Paris'])).toBe('Europe/Paris');
    expect(commonZone(['Europe/Paris', 'Europe/Madrid'])).toBe('Europe/London');
    expect(commonZone([])).toBe('Europe/London');
  });
});
