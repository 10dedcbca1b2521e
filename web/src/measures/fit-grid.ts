export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/**
 * How much a tile says: beyond a dozen and a few, type large enough to read leaves no room for its last row;
 * read from far away, it is the few things that matter, in larger type.
 */
export type Density = 'full' | 'dense' | 'far';

/** The size of a tile in its own unit, by density: tile.css lays out its type in the same unit. */
export const TILE_WIDTH = 26;
export const TILE_HEIGHT: Readonly<Record<Density, number>> = { full: 22, dense: 18.5, far: 16.5 };

const FULL_UP_TO = 15;
const FAR_FROM_METRES = 6;

export function densityFor(count: number, metres = 0): Density {
  if (count > FULL_UP_TO) {
    return 'dense';
  }
  return metres >= FAR_FROM_METRES ? 'far' : 'full';
}

/** Up to how many metres this many tiles on a page can be read, by the sizes of letters that eyes need. */
const READ_FROM = [
  [3, 12],
  [4, 8],
  [6, 6],
  [9, 4],
  [13, 2],
] as const;

export function tilesReadFrom(metres: number): number {
  return READ_FROM.find(([upTo]) => metres <= upTo)?.[1] ?? 1;
}

/** The grid that gives `count` tiles the largest type on a ground of this width and height. */
export function fitGrid(count: number, width: number, height: number, density = densityFor(count)): Grid {
  const unitOf = ({ columns, rows }: Grid) =>
    Math.min(width / columns / TILE_WIDTH, height / rows / TILE_HEIGHT[density]);
  let best: Grid = { columns: 1, rows: Math.max(1, count) };
  for (let columns = 2; columns <= count; columns += 1) {
    const grid = { columns, rows: Math.ceil(count / columns) };
    const gain = unitOf(grid) - unitOf(best);
    if (gain > 0 || (gain === 0 && cells(grid) < cells(best))) {
      best = grid;
    }
  }
  return best;
}

function cells({ columns, rows }: Grid): number {
  return columns * rows;
}
