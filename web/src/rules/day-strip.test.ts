import { describe, expect, it } from 'vitest';
import { quartersOf, strokesOf } from './day-strip';

const FROM = Date.parse('2026-11-22T10:30:00.000Z');
const TO = Date.parse('2026-11-23T10:30:00.000Z');

describe('a strip of a day', () => {
  it('has each spell at its time, one that goes on up to the end', () => {
    expect(
      strokesOf(
        [
          { from: '2026-11-22T16:30:00.000Z', until: '2026-11-22T22:30:00.000Z' },
          { from: '2026-11-23T04:30:00.000Z', until: null },
        ],
        FROM,
        TO,
      ),
    ).toEqual([
      { from: 0.25, width: 0.25 },
      { from: 0.75, width: 0.25 },
    ]);
  });

  it('shows what is short or began before, and nothing beyond its edges', () => {
    const [before, short, last] = strokesOf(
      [
        { from: '2026-11-22T09:00:00.000Z', until: '2026-11-22T16:30:00.000Z' },
        { from: '2026-11-22T22:30:00.000Z', until: '2026-11-22T22:30:01.000Z' },
        { from: '2026-11-23T10:29:59.000Z', until: null },
      ],
      FROM,
      TO,
    );
    expect(before).toEqual({ from: 0, width: 0.25 });
    expect(short?.width).toBeGreaterThan(0.005);
    expect((last?.from ?? 0) + (last?.width ?? 0)).toBe(1);
  });

  it('is marked at the quarters of the local day', () => {
    const quarters = quartersOf(FROM, TO, (instant) => new Date(instant).getUTCHours());
    expect(quarters.map(({ instant }) => new Date(instant).getUTCHours())).toEqual([12, 18, 0, 6]);
    expect(quarters[0]?.at).toBeCloseTo(1.5 / 24);
  });
});
