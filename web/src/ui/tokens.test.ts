import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const [DARK = '', LIGHT = ''] = CSS.split(':root[data-look="light"]');

/** A wall at night. It shows no links, and nothing to choose from. */
const NIGHT = readFileSync(join(import.meta.dirname, '../wall/night.css'), 'utf8');
const ONLY_BY_DAY = new Set(['link-text', 'chosen-pane']);
const looksOf = (...tokens: readonly string[]) =>
  tokens.some((token) => ONLY_BY_DAY.has(token)) ? [DARK, LIGHT] : [DARK, LIGHT, NIGHT];

/** Relative luminance as WCAG 2 defines it. */
function luminance(token: string, look = DARK): number {
  const hex = new RegExp(`--${token}: #([0-9a-f]{6})`).exec(look)?.[1];
  if (hex === undefined) {
    throw new Error(`no colour --${token}`);
  }
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, look = DARK): number {
  const [dark = 0, light = 0] = [luminance(one, look), luminance(other, look)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('text', () => {
  it.each([
    ['quiet-text', 'ground'],
    ['plain-text', 'ground'],
    ['bright-text', 'ground'],
    ['watch-light', 'ground'],
    ['breach-pane', 'ground'],
    ['stale-text', 'ground'],
    ['quiet-text', 'well-pane'],
    ['plain-text', 'well-pane'],
    ['well-number', 'well-pane'],
    ['watch-text', 'watch-pane'],
    ['watch-light', 'watch-pane'],
    ['breach-text', 'breach-pane'],
    ['stale-text', 'stale-pane'],
    ['stale-text', 'stale-stripe'],
    ['trouble-text', 'trouble-pane'],
    ['link-text', 'ground'],
    ['link-text', 'well-pane'],
    ['bright-text', 'chosen-pane'],
    ['watch-light', 'well-pane'],
  ])('in %s reads on %s, in the dark, in daylight and at night', (text, ground) => {
    for (const look of looksOf(text, ground)) {
      expect(contrast(text, ground, look)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('shapes and bars', () => {
  it.each([
    ['well-light', 'well-pane'],
    ['well-bar', 'well-pane'],
    ['well-bar', 'well-track'],
    ['watch-text', 'watch-track'],
    ['breach-text', 'breach-track'],
    ['stale-text', 'stale-track'],
  ])('in %s stand out from %s, in the dark, in daylight and at night', (shape, ground) => {
    for (const look of looksOf(shape, ground)) {
      expect(contrast(shape, ground, look)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('brightness', () => {
  it('is urgency: breach outshines watch, watch outshines well', () => {
    expect(luminance('breach-pane')).toBeGreaterThan(luminance('watch-pane') * 10);
    expect(luminance('watch-light')).toBeGreaterThan(luminance('well-number') * 1.3);
  });

  it('is less at night, and still is urgency', () => {
    for (const token of ['breach-pane', 'watch-light', 'well-number', 'plain-text', 'ground', 'well-pane']) {
      expect(luminance(token, NIGHT)).toBeLessThan(luminance(token));
    }
    expect(luminance('breach-pane', NIGHT)).toBeGreaterThan(luminance('watch-pane', NIGHT) * 10);
    expect(luminance('watch-light', NIGHT)).toBeGreaterThan(luminance('well-number', NIGHT) * 1.3);
  });
});
