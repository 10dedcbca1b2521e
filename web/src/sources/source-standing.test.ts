import { describe, expect, it } from 'vitest';
import type * as wire from '../api/wire';
import { countsBy, standingOf } from './source-standing';

const AT = '2026-11-23T09:30:15.000Z';
const SOURCE: wire.SourceSnapshot = {
  source: '/pbx/1',
  version: '1',
  asOf: AT,
  lastEventAt: AT,
  expected: true,
  silentSince: null,
  restartedAt: null,
  queues: [],
};

describe('a source', () => {
  it.each([
    ['heard', {}],
    ['events-only', { expected: false }],
    ['silent', { silentSince: AT }],
    ['silent', { silentSince: AT, lastEventAt: null }],
    ['not-yet', { lastEventAt: null }],
  ] as const)('is %s: %o', (standing, changes) => {
    expect(standingOf({ ...SOURCE, ...changes })).toBe(standing);
  });
});

it('letters are counted by their reason, the most first', () => {
  expect(countsBy(['wrong', 'late', 'wrong', 'again'], (each) => each)).toEqual([
    ['wrong', 2],
    ['again', 1],
    ['late', 1],
  ]);
});
