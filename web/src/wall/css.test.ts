import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a wall loads: televisions of 2018 have to understand it, their browser is Chromium 56. */
const LOADED = [
  '../ui/tokens.css',
  '../ui/base.css',
  'wall.css',
  'tile.css',
  'band.css',
  'night.css',
  'phone.css',
];

/** Each with the first Chromium that has it. */
const TOO_YOUNG: readonly (readonly [string, RegExp])[] = [
  ['grid (57)', /display:\s*(inline-)?grid|grid-(template|area|auto|column|row)/],
  ['caret-color, overscroll and other helpers (57 to 63)', /caret-color|overscroll-behavior/],
  ['colours with eight digits (62)', /#[0-9a-f]{8}\b|#[0-9a-f]{4}\b/i],
  ['place-* (59)', /place-(items|content|self)/],
  ['two stops of a gradient in one (71)', /gradient\([^;]*\)?(#[0-9a-f]{6}|var\(--[a-z-]+\)) \S+ calc/],
  ['min(), max() and clamp() (79)', /[^-\w](min|max|clamp)\(/],
  ['overflow-wrap: anywhere (80)', /anywhere/],
  ['gap of flex boxes (84)', /(^|[\s;{])(row-|column-)?gap:/m],
  ['inset (87)', /(^|[\s;{])inset(-[a-z-]+)?:/m],
  [':is(), :where() and :has() (88 to 105)', /:(is|where|has)\(/],
  ['aspect-ratio (88)', /aspect-ratio/],
  ['container queries, layers, nesting (99 to 120)', /@container|@layer|container-type|^\s+&/m],
  ['small viewport units (108)', /\d(dvh|svh|lvh|dvw)/],
  ['mixed and spaced colours (65 to 111)', /color-mix|oklch|hsl\(|rgb\(\s*\d+\s+\d+/],
  ['ranges of media (104)', /\((width|height)\s*[<>]/],
  ['logical margins and paddings (69 to 87)', /(margin|padding|border)-(inline|block)/],
];

describe.each(LOADED)('%s', (file) => {
  const css = readFileSync(join(import.meta.dirname, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

  it.each(TOO_YOUNG)('goes without %s', (_, feature) => {
    expect(feature.exec(css)?.[0] ?? null).toBeNull();
  });
});
