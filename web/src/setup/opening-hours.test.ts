import { describe, expect, it } from 'vitest';
import { hoursInWords, isOverNight, namesItsDays, readHours, writeHours } from './opening-hours';

describe('the rules of opening hours', () => {
  it.each([
    [['Mo-Fr 08:00-18:00']],
    [['Mo,We 08:00-12:00,13:00-17:00', 'Sa-Su off']],
    [['Mo-Su 00:00-24:00', '2026-12-24 08:00-12:00', '2026-12-25 off']],
    [['Mo-Th,Sa 22:00-06:00']],
  ])('become rows and rules again: %s', (rules) => {
    expect(writeHours(readHours(rules))).toEqual(rules);
  });

  it('may be written more freely, and mean the same', () => {
    expect(writeHours(readHours(['  Fr-Mo  08:00-12:00 , 13:00-17:00', 'Tu OFF']))).toEqual([
      'Mo,Fr-Su 08:00-12:00,13:00-17:00',
      'Tu off',
    ]);
  });

  it('are read into days and times', () => {
    expect(readHours(['Fr-Mo 20:00-24:00', '2026-12-25 off'])).toEqual({
      week: [{ days: [4, 5, 6, 0], periods: [{ from: '20:00', to: '00:00' }] }],
      dates: [{ date: '2026-12-25', periods: [] }],
    });
  });
});

describe('a row', () => {
  it('of the week has to name a day', () => {
    expect(namesItsDays({ week: [{ days: [0], periods: [] }], dates: [] })).toBe(true);
    expect(namesItsDays({ week: [{ days: [], periods: [] }], dates: [] })).toBe(false);
  });

  it('goes on into the next day where it does not end after it begins', () => {
    expect(isOverNight({ from: '22:00', to: '06:00' })).toBe(true);
    expect(isOverNight({ from: '08:00', to: '08:00' })).toBe(true);
    expect(isOverNight({ from: '08:00', to: '18:00' })).toBe(false);
    expect(isOverNight({ from: '08:00', to: '00:00' })).toBe(false);
    expect(isOverNight({ from: '08:00', to: '' })).toBe(false);
  });
});

it('hours are told as one says them', () => {
  const hours = readHours(['Mo-Fr,Su 08:00-24:00', '2026-12-25 off']);
  expect(hoursInWords(hours, 'en', 'closed')).toEqual(['Mon–Fri, Sun 08:00–24:00', '25 Dec 2026 closed']);
});
