import { signal } from '@preact/signals';
import { type Density, fitGrid, TILE_HEIGHT, TILE_WIDTH } from '../measures/fit-grid';

/** The size of the window, in CSS pixels. */
export interface Ground {
  readonly width: number;
  readonly height: number;
}

export const ground = signal(measureGround());
addEventListener('resize', () => {
  ground.value = measureGround();
});

function measureGround(): Ground {
  return { width: innerWidth, height: innerHeight };
}

/** Too narrow or too low for a wall: phone.css makes a list of it, by the same two figures. */
export function isList({ width, height }: Ground): boolean {
  return width <= 700 || height <= 480;
}

/** Parts of the window's height: what wall.css gives the header, a line of the band, and what parts tiles. */
const HEADER = 0.09;
const BAND_LINE = 0.062;
const GAP = 0.009;

/** A tile is at most this many units high: few tiles on an upright wall would be pulled long. */
const TALLEST = 27;

export interface Layout {
  readonly tileWidth: number;
  readonly tileHeight: number;
  readonly gap: number;
  /** The pixels of the unit in which everything on a tile is sized. */
  readonly unit: number;
}

/** Where `count` tiles go between the header and a band of so many lines. Old televisions cannot reckon this in CSS. */
export function layOut({ width, height }: Ground, count: number, density: Density, lines: number): Layout {
  const gap = height * GAP;
  const free = height * (1 - HEADER - BAND_LINE * lines) - (lines > 0 ? gap : 0);
  const { columns, rows } = fitGrid(count, width, free, density);
  const tileWidth = (width - gap * (columns + 1)) / columns;
  const tallest = (free - gap * rows) / rows;
  const unit = Math.min(tallest / TILE_HEIGHT[density], tileWidth / TILE_WIDTH);
  return {
    // A hundredth less: parts of a pixel must not add up to more than the row has.
    tileWidth: tileWidth - 0.01,
    tileHeight: Math.min(tallest, unit * TALLEST),
    gap,
    unit,
  };
}
