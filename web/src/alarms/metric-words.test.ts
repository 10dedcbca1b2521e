import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../ui/language';
import type { SubjectKind } from './metric';
import { metricName } from './metric-words';

const EXAMPLES = join(
  import.meta.dirname,
  '../../../event-contract/src/main/resources/io/vigie/contract/examples',
);

/** The paths of all numbers in a snapshot, as rules name them. */
function numbersIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') {
    return [path];
  }
  return value === null || typeof value !== 'object' || Array.isArray(value)
    ? []
    : Object.entries(value).flatMap(([name, within]) =>
        numbersIn(within, path === '' ? name : `${path}.${name}`),
      );
}

afterEach(() => speak('en'));

describe('the name of a metric', () => {
  it.each<SubjectKind>(['queue', 'desk', 'agent', 'team'])('is there for every number of a %s', (kind) => {
    const metrics = numbersIn(JSON.parse(readFileSync(join(EXAMPLES, `${kind}-snapshot.json`), 'utf8')));
    expect(metrics.length).toBeGreaterThan(5);
    for (const language of ['en', 'fr'] as const) {
      speak(language);
      expect(metrics.filter((metric) => metricName(kind, metric) === metric)).toEqual([]);
    }
  });

  it('is the path where nobody has named it', () => {
    expect(metricName('queue', 'last15m.brandNew')).toBe('last15m.brandNew');
    expect(metricName('queue', 'brandNew')).toBe('brandNew');
  });
});
