import { describe, expect, it } from 'vitest';
import { daysAfter, isDate, startOfDay } from './local-days';

const begins = (date: string, zone = 'Europe/Paris') => new Date(startOfDay(date, zone)).toISOString();

describe('a local day', () => {
  it.each([
    ['2026-11-23', 'Europe/Paris', '2026-11-22T23:00:00.000Z'],
    ['2026-11-23', 'UTC', '2026-11-23T00:00:00.000Z'],
    ['2026-11-23', 'Pacific/Kiritimati', '2026-11-22T10:00:00.000Z'],
    ['2026-11-23', 'Asia/Kathmandu', '2026-11-22T18:15:00.000Z'],
    ['2026-11-23', 'America/New_York', '2026-11-23T05:00:00.000Z'],
  ])('%s in %s begins at %s', (date, zone, expected) => {
    expect(begins(date, zone)).toBe(expected);
  });

  it('has 23 h where clocks go forward', () => {
    expect(begins('2026-03-29')).toBe('2026-03-28T23:00:00.000Z');
    expect(begins('2026-03-30')).toBe('2026-03-29T22:00:00.000Z');
  });

  it('has 25 h where they go back', () => {
    expect(begins('2026-10-25')).toBe('2026-10-24T22:00:00.000Z');
    expect(begins('2026-10-26')).toBe('2026-10-25T23:00:00.000Z');
  });

  it('begins at one where clocks skip midnight', () => {
    expect(begins('2026-04-24', 'Africa/Cairo')).toBe('2026-04-23T22:00:00.000Z');
  });
});

describe('a date', () => {
  it('has others before and after it, over months and years', () => {
    expect(daysAfter('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysAfter('2026-10-25', 1)).toBe('2026-10-26');
  });

  it.each([
    ['2026-11-23', true],
    ['2026-02-30', false],
    ['2026-1-3', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });
});
