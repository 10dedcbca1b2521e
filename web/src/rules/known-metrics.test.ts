import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metricName } from '../alarms/metric-words';
import { isBuiltIn, KNOWN_METRICS } from './known-metrics';

const BUILT_IN_RULES = join(
  import.meta.dirname,
  '../../../event-contract/src/main/java/io/vigie/contract/rulebook/BuiltInRules.java',
);

describe('what is offered to look at', () => {
  it('has a name in words', () => {
    for (const kind of ['queue', 'desk', 'agent', 'team'] as const) {
      expect(KNOWN_METRICS[kind].filter((metric) => metricName(kind, metric) === metric)).toEqual([]);
    }
  });
});

describe('the rules that come with Vigie', () => {
  it('are those of the rulebook', () => {
    const ids = [...readFileSync(BUILT_IN_RULES, 'utf8').matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)].map(
      ([, id]) => id,
    );
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => !isBuiltIn({ id: id ?? '' }))).toEqual([]);
    expect(isBuiltIn({ id: 'orders-waiting' })).toBe(false);
  });
});
