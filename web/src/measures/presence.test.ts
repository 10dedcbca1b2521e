import { describe, expect, it } from 'vitest';
import { team } from '../../e2e/people';
import { hereOf, isTold } from './presence';

describe('those who are there', () => {
  it('are the planned without the absent, excused or not', () => {
    expect(hereOf(team('North', { scheduled: 22, absenceRate: 3 / 22 }))).toBe(19);
    expect(hereOf(team('North', { scheduled: 22, absenceRate: 0 }))).toBe(22);
    expect(hereOf(team('North', { scheduled: 3, absenceRate: 1 }))).toBe(0);
  });

  it('are not told where nobody is planned, or the group is too small', () => {
    expect(hereOf(team('North', { scheduled: 0, absenceRate: null }))).toBeNull();
    const small = {
      team: 'north',
      name: 'North',
      timeZone: 'Europe/Paris',
      version: '1',
      asOf: '2026-11-23T09:30:00Z',
    };
    expect(hereOf(small)).toBeNull();
    expect(isTold(small)).toBe(false);
  });
});
