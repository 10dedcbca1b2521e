/** How far the picture wanders across and down, in pixels; no part of it is ever so near the edge. */
export const FARTHEST = 8;

/** It takes a step this often. */
export const STEP_MILLIS = 180_000;

const SIDE = FARTHEST + 1;

/**
 * Where the picture stands after so many steps: each step goes one pixel aside, through every place there is,
 * and the same way back, so that nobody sees it move and no pixel shows an edge for long.
 */
export function placeAt(steps: number): { readonly x: number; readonly y: number } {
  const last = SIDE * SIDE - 1;
  const way = steps % (2 * last);
  const step = way <= last ? way : 2 * last - way;
  const y = Math.floor(step / SIDE);
  const along = step % SIDE;
  return { x: y % 2 === 0 ? along : FARTHEST - along, y };
}
