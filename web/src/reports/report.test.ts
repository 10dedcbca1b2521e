import { describe, expect, it } from 'vitest';
import { pathOf, type Report, reportIn, wrongWith } from './report';

const INTERVALS: Report = {
  kind: 'intervals',
  from: '2026-11-01',
  to: '2026-11-30',
  step: 'PT15M',
  team: 'north & south',
};
const ATTENDANCE: Report = { ...INTERVALS, kind: 'attendance' };

describe('a report', () => {
  it('is read from the address, and is of yesterday where that says nothing it can be', () => {
    expect(reportIn(new URLSearchParams('kind=attendance&from=2026-11-01&team=north'), '2026-11-23')).toEqual(
      {
        kind: 'attendance',
        from: '2026-11-01',
        to: '2026-11-22',
        step: 'PT30M',
        team: 'north',
      },
    );
    expect(reportIn(new URLSearchParams('kind=wages&step=PT7M&from=soon'), '2026-11-23')).toMatchObject({
      kind: 'intervals',
      from: '2026-11-22',
      step: 'PT30M',
    });
  });

  it('lies where the API has it', () => {
    expect(pathOf(INTERVALS, 'csv')).toBe(
      '/reports/intervals?from=2026-11-01&to=2026-11-30&step=PT15M&format=csv',
    );
    expect(pathOf(ATTENDANCE, 'json')).toBe(
      '/reports/attendance?from=2026-11-01&to=2026-11-30&team=north+%26+south&format=json',
    );
    expect(pathOf({ ...ATTENDANCE, team: '' }, 'csv')).toBe(
      '/reports/attendance?from=2026-11-01&to=2026-11-30&format=csv',
    );
  });

  it('cannot end before it begins', () => {
    expect(wrongWith({ ...INTERVALS, to: '2026-10-31' }, false)).toBe('days-swapped');
    expect(wrongWith({ ...INTERVALS, to: '2026-11-01' }, false)).toBeNull();
  });

  it('of attendance needs a team where a manager asks', () => {
    expect(wrongWith({ ...ATTENDANCE, team: '' }, true)).toBe('no-team');
    expect(wrongWith({ ...ATTENDANCE, team: '' }, false)).toBeNull();
    expect(wrongWith({ ...INTERVALS, team: '' }, true)).toBeNull();
  });
});
