import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDelay,
  formatDuration,
  formatExactShare,
  formatMinutes,
  formatMoment,
  formatShare,
  formatSpan,
  formatTime,
  formatWait,
  formatWhen,
} from './format';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('a count', () => {
  it('is grouped as the language groups', () => {
    expect(formatCount(0, 'en')).toBe('0');
    expect(formatCount(12_345, 'en')).toBe('12,345');
    expect(formatCount(12_345, 'fr')).toBe('12\u202f345');
  });
});

describe('a share', () => {
  it('is a whole percent, in French with a thin space', () => {
    expect(formatShare(0.819, 'en')).toBe('82%');
    expect(formatShare(0.819, 'fr')).toBe('82\u202f%');
    expect(formatShare(0, 'fr')).toBe('0\u202f%');
  });

  it('never reads as its target while it is below it', () => {
    expect(formatShare(0.7999, 'en', 0.8)).toBe('79.9%');
    expect(formatShare(0.7999, 'fr', 0.8)).toBe('79,9\u202f%');
    expect(formatShare(0.99999, 'en', 1)).toBe('99.9%');
    expect(formatShare(0.795, 'en', 0.8)).toBe('79.5%');
  });

  it('is rounded as ever when it is met, or missed by more', () => {
    expect(formatShare(0.8, 'en', 0.8)).toBe('80%');
    expect(formatShare(0.794, 'en', 0.8)).toBe('79%');
    expect(formatShare(0.806, 'en', 0.8)).toBe('81%');
  });
});

describe('a share that is compared', () => {
  it('keeps the decimal that it has', () => {
    expect(formatExactShare(0.7, 'en')).toBe('70%');
    expect(formatExactShare(0.6962, 'en')).toBe('69.6%');
    expect(formatExactShare(0.6962, 'fr')).toBe('69,6\u202f%');
  });
});

describe('a moment that is told', () => {
  it('has its day only where that is not today, in the zone that is meant', () => {
    const now = Date.parse('2026-11-23T23:30:00.000Z');
    const earlier = Date.parse('2026-11-23T09:16:00.000Z');
    expect(formatWhen(earlier, now, 'en', 'UTC')).toBe('09:16');
    expect(formatWhen(earlier, now, 'en', 'Europe/Paris')).toBe('Mon 23 Nov 10:16');
  });
});

describe('a wait', () => {
  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [42 * SECOND, '0:42'],
    [59 * MINUTE + 59 * SECOND, '59:59'],
    [HOUR + 5 * MINUTE + 9 * SECOND, '1:05:09'],
    [-5 * SECOND, '0:00'],
  ])('of %i ms reads %s', (millis, expected) => {
    expect(formatWait(millis)).toBe(expected);
  });
});

describe('a duration', () => {
  it.each([
    [18 * SECOND, '18\u00a0s', '18\u00a0s'],
    [MINUTE, '1\u00a0min\u00a000', '1\u00a0min\u00a000'],
    [4 * MINUTE + 10 * SECOND, '4\u00a0min\u00a010', '4\u00a0min\u00a010'],
    [HOUR + 5 * MINUTE, '1\u00a0h\u00a005', '1\u00a0h\u00a005'],
    [76 * HOUR, '3\u00a0d 4\u00a0h', '3\u00a0j 4\u00a0h'],
  ])('of %i ms reads %s in English and %s in French', (millis, english, french) => {
    expect(formatDuration(millis, 'en')).toBe(english);
    expect(formatDuration(millis, 'fr')).toBe(french);
  });
});

describe('working time', () => {
  it.each([
    [0, '0\u00a0min'],
    [34, '34\u00a0min'],
    [60, '1\u00a0h\u00a000'],
    [9_512, '158\u00a0h\u00a032'],
  ])('of %i min reads %s', (minutes, expected) => {
    expect(formatMinutes(minutes)).toBe(expected);
  });
});

describe('a delay', () => {
  it('has one decimal', () => {
    expect(formatDelay(240, 'en')).toBe('0.2\u00a0s');
    expect(formatDelay(1_900, 'fr')).toBe('1,9\u00a0s');
  });
});

describe('a time of day', () => {
  const midnight = new Date(2026, 10, 23, 0, 5, 9).getTime();

  it('runs from 00 to 23 in the viewer’s zone', () => {
    expect(formatTime(midnight, 'en')).toBe('00:05:09');
    expect(formatTime(midnight, 'fr')).toBe('00:05:09');
  });

  it('comes with its day where the day is not today', () => {
    expect(formatMoment(midnight, 'en')).toBe('23 Nov 2026 00:05');
    expect(formatMoment(midnight, 'fr')).toBe('23 nov. 2026 00:05');
  });
});

describe('a duration that somebody has set', () => {
  it.each([
    [45_000, '45\u00a0s'],
    [90_000, '1\u00a0min\u00a030'],
    [120_000, '2\u00a0min'],
    [3_600_000, '1\u00a0h'],
    [5_400_000, '1\u00a0h\u00a030'],
  ])('of %i ms is %s', (millis, text) => {
    expect(formatSpan(millis, 'en')).toBe(text);
    expect(formatSpan(millis, 'fr')).toBe(text);
  });
});
