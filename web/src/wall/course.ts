/** How a wall has come along so far: its order, and the page that is shown. Instants are milliseconds. */
export interface Course {
  readonly order: readonly string[];
  readonly orderedAt: number;
  readonly page: number;
  readonly turnedAt: number;
}

/** What there is to show at a moment. */
export interface Situation {
  readonly at: number;
  /** Keys, in the order in which they should stand. */
  readonly wanted: readonly string[];
  readonly breached: ReadonlySet<string>;
  readonly perPage: number;
  readonly pageMillis: number;
}

/** Places change at most this often, so that people know where to look. */
export const REORDER_MILLIS = 30_000;

/** As few pages as there can be, and as even as can be, so that no tile stands on a page by itself. */
export function pagesOf(keys: readonly string[], perPage: number): readonly (readonly string[])[] {
  const pages = Math.max(1, Math.ceil(keys.length / perPage));
  const size = Math.max(1, Math.ceil(keys.length / pages));
  return Array.from({ length: pages }, (_, page) => keys.slice(page * size, (page + 1) * size));
}

/** The next step: pages turn in time, but never away from what needs help to what does not. */
export function advance(before: Course | null, situation: Situation): Course {
  const { at, wanted, breached, perPage, pageMillis } = situation;
  const ordered = reordered(before, wanted, at);
  const pages = pagesOf(ordered.order, perPage);
  const all = pages.map((_, page) => page);
  const urgent = all.filter((page) => pages[page]?.some((key) => breached.has(key)));
  const worthShowing = urgent.length > 0 ? urgent : all;
  const { page, turnedAt } = before ?? { page: 0, turnedAt: at };
  const isDue = at - turnedAt >= pageMillis && worthShowing.length > 1;
  if (worthShowing.includes(page) && !isDue) {
    // A clock that was set back would hold the page for as long.
    return { ...ordered, page, turnedAt: Math.min(turnedAt, at) };
  }
  const next = worthShowing.find((candidate) => candidate > page) ?? worthShowing[0] ?? 0;
  return { ...ordered, page: next, turnedAt: at };
}

function reordered(before: Course | null, wanted: readonly string[], at: number) {
  if (before === null || !hasSame(before.order, wanted)) {
    return { order: wanted, orderedAt: at };
  }
  const orderedAt = Math.min(before.orderedAt, at);
  const isAsWanted = before.order.every((key, place) => key === wanted[place]);
  return isAsWanted || at - orderedAt < REORDER_MILLIS
    ? { order: before.order, orderedAt }
    : { order: wanted, orderedAt: at };
}

function hasSame(one: readonly string[], other: readonly string[]): boolean {
  const keys = new Set(one);
  return one.length === other.length && other.every((key) => keys.has(key));
}
