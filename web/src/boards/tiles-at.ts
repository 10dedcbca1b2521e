/** Six tiles at five metres; type grows with the distance, and so there is room for less. */
const TILE_METRES = 30;
const MOST = 16;

/** About how many tiles a page of a wall holds that is read from so far. */
export function tilesAt(metres: number): number {
  return Math.min(MOST, Math.max(1, Math.round(TILE_METRES / metres)));
}
