export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/** How much a tile says: beyond a dozen and a few, type large enough to read leaves no room for its last row. */
export type Density = 'full' | 'dense';

/** The size of a tile in its own unit, by density: wall.css lays out its type in the same unit. */
const TILE_WIDTH = 26;
const TILE_HEIGHT = { full: 22, dense: 18.5 } as const;

const FULL_UP_TO = 15;

export function densityFor(count: number): Density {
  return count > FULL_UP_TO ? 'dense' : 'full';
}

/** The grid that gives `count` tiles the largest type on a ground of this width and height. */
export function fitGrid(count: number, width: number, height: number): Grid {
  const unitOf = ({ columns, rows }: Grid) =>
    Math.min(width / columns / TILE_WIDTH, height / rows / TILE_HEIGHT[densityFor(count)]);
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
