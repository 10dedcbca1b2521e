import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, type Course, pagesOf, REORDER_MILLIS, type Situation } from './course';

const PAGE_MILLIS = 20_000;
const NOON = Date.parse('2026-11-23T12:00:00Z');

const keys = (count: number) => Array.from({ length: count }, (_, place) => `queue/${place}`);
const floors = fc.record({
  count: fc.integer({ min: 1, max: 60 }),
  perPage: fc.integer({ min: 1, max: 12 }),
});

function situation(changes: Partial<Situation>): Situation {
  return {
    at: NOON,
    wanted: keys(12),
    breached: new Set(),
    perPage: 6,
    pageMillis: PAGE_MILLIS,
    ...changes,
  };
}

const shownOf = (course: Course, perPage: number) => pagesOf(course.order, perPage)[course.page] ?? [];

/** What is shown over a time, second by second. */
function watch(constant: Partial<Situation>, seconds: number): readonly (readonly string[])[] {
  const seen: (readonly string[])[] = [];
  let course: Course | null = null;
  for (let second = 0; second <= seconds; second += 1) {
    const now = situation({ ...constant, at: NOON + second * 1_000 });
    course = advance(course, now);
    seen.push(shownOf(course, now.perPage));
  }
  return seen;
}

describe('pages', () => {
  it('hold every tile once, no more than can be read, and are even', () => {
    fc.assert(
      fc.property(floors, ({ count, perPage }) => {
        const pages = pagesOf(keys(count), perPage);
        expect(pages.flat()).toEqual(keys(count));
        expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(perPage);
        expect(pages.length).toBe(Math.ceil(count / perPage));
      }),
    );
  });

  it('are one without anything to show, and one for a screen that scrolls', () => {
    expect(pagesOf([], 6)).toEqual([[]]);
    expect(pagesOf(keys(40), Number.POSITIVE_INFINITY)).toEqual([keys(40)]);
  });
});

describe('pages that turn', () => {
  it('show every tile within one round', () => {
    fc.assert(
      fc.property(floors, ({ count, perPage }) => {
        const seconds = (Math.ceil(count / perPage) * PAGE_MILLIS) / 1_000;
        const seen = watch({ wanted: keys(count), perPage }, seconds);
        expect(new Set(seen.flat())).toEqual(new Set(keys(count)));
      }),
      { numRuns: 50 },
    );
  });

  it('never show a page without a breach while there is one, and every breach within a round of those', () => {
    const withBreaches = floors.chain((floor) =>
      fc.record({
        floor: fc.constant(floor),
        breached: fc.uniqueArray(fc.integer({ min: 0, max: floor.count - 1 }), { minLength: 1 }),
      }),
    );
    fc.assert(
      fc.property(withBreaches, ({ floor: { count, perPage }, breached: places }) => {
        const breached = new Set(places.map((place) => `queue/${place}`));
        const urgent = pagesOf(keys(count), perPage).filter((page) => page.some((key) => breached.has(key)));
        const seen = watch({ wanted: keys(count), perPage, breached }, urgent.length * 20);
        expect(seen.every((page) => page.some((key) => breached.has(key)))).toBe(true);
        const shown = new Set(seen.flat());
        expect([...breached].filter((key) => !shown.has(key))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('go at once to a breach that comes up elsewhere, and stay until it is over', () => {
    const breached = new Set(['queue/8']);
    const first = advance(null, situation({}));
    expect(first.page).toBe(0);
    const alarmed = advance(first, situation({ at: NOON + 1_000, breached }));
    expect(alarmed.page).toBe(1);
    const later = advance(alarmed, situation({ at: NOON + 600_000, breached }));
    expect(later.page).toBe(1);
    expect(advance(later, situation({ at: NOON + 600_250 })).page).toBe(0);
  });

  it('are not held by a clock that was set back', () => {
    const first = advance(null, situation({ at: NOON + 86_400_000 }));
    const back = advance(first, situation({}));
    expect(advance(back, situation({ at: NOON + PAGE_MILLIS })).page).toBe(1);
  });
});

describe('places', () => {
  const [a, b, c] = ['a', 'b', 'c'];

  it('change at most every 30 s', () => {
    const first = advance(null, situation({ wanted: [a, b, c] }));
    const soon = advance(first, situation({ at: NOON + REORDER_MILLIS - 1, wanted: [c, b, a] }));
    expect(soon.order).toEqual([a, b, c]);
    const then = advance(soon, situation({ at: NOON + REORDER_MILLIS, wanted: [c, b, a] }));
    expect(then.order).toEqual([c, b, a]);
    const again = advance(then, situation({ at: NOON + REORDER_MILLIS + 1_000, wanted: [a, b, c] }));
    expect(again.order).toEqual([c, b, a]);
  });

  it('are made at once for what is new, and given up by what is gone', () => {
    const first = advance(null, situation({ wanted: [a, b] }));
    const more = advance(first, situation({ at: NOON + 250, wanted: [c, a, b] }));
    expect(more.order).toEqual([c, a, b]);
    expect(advance(more, situation({ at: NOON + 500, wanted: [a, b] })).order).toEqual([a, b]);
  });
});
