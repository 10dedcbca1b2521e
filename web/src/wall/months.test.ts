import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nightlyAfter } from './nightly';
import { isNight, settingsIn } from './settings';
import { FARTHEST, placeAt } from './wander';

const settings = (query: string) => settingsIn(new URL(`http://wall.test/wall${query}`));

describe('what the address says', () => {
  it('is a board, whether the picture wanders, and when it is night', () => {
    expect(settings('?board=floor&shift=off&night=21-7')).toEqual({
      board: 'floor',
      shifts: false,
      night: { from: 21, to: 7 },
    });
    expect(settings('?night=off').night).toBeNull();
  });

  it.each(['', '?night=', '?night=25-7', '?night=soon'])('else is as usual: "%s"', (query) => {
    expect(settings(query)).toEqual({ board: null, shifts: true, night: { from: 22, to: 6 } });
  });
});

describe('the night', () => {
  it('begins with its first hour and ends before its last, over midnight too', () => {
    const hours = Array.from({ length: 24 }, (_, hour) => hour);
    expect(hours.filter((hour) => isNight({ from: 22, to: 6 }, hour))).toEqual([0, 1, 2, 3, 4, 5, 22, 23]);
    expect(hours.filter((hour) => isNight({ from: 1, to: 4 }, hour))).toEqual([1, 2, 3]);
  });
});

describe('the picture', () => {
  it('wanders by one pixel at a time, and comes by every place', () => {
    const steps = Array.from({ length: 161 }, (_, step) => placeAt(step));
    for (const [step, { x, y }] of steps.entries()) {
      const next = placeAt(step + 1);
      expect(Math.abs(next.x - x) + Math.abs(next.y - y)).toBe(1);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThanOrEqual(FARTHEST);
    }
    expect(new Set(steps.map(({ x, y }) => `${x} ${y}`)).size).toBe(81);
  });
});

describe('a wall', () => {
  it('is loaded anew between three and five in the night, once a day, never soon after it was loaded', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (loaded, random) => {
          const due = nightlyAfter(loaded.getTime(), random);
          const after = due - loaded.getTime();
          expect([3, 4]).toContain(new Date(due).getHours());
          expect(after).toBeGreaterThanOrEqual(2 * 3_600_000);
          expect(after).toBeLessThan(27.1 * 3_600_000);
        },
      ),
    );
  });
});
