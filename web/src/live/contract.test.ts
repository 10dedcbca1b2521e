import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FrameName, readFrame } from './frame';
import { readQueueSnapshot } from './queue-snapshot';

const EXAMPLES = join(
  import.meta.dirname,
  '../../../event-contract/src/main/resources/io/vigie/contract/examples',
);

function example(name: string): string {
  return readFileSync(join(EXAMPLES, name), 'utf8');
}

describe('the golden examples of the contract', () => {
  it('are there', () => {
    expect(existsSync(EXAMPLES) ? readdirSync(EXAMPLES) : []).toEqual(
      expect.arrayContaining([
        'queue-snapshot.json',
        'frame-hello.json',
        'frame-snapshot.json',
        'frame-update.json',
        'frame-heartbeat.json',
        'frame-removed.json',
      ]),
    );
  });

  it.each(['hello', 'snapshot', 'update', 'heartbeat', 'removed'] as const)(
    'hold a %s that the page reads',
    (name) => {
      expect(readFrame(name satisfies FrameName, example(`frame-${name}.json`)).kind).toBe(name);
    },
  );

  it('hold a queue of which every field that the page draws is read as it is written', () => {
    const written = JSON.parse(example('queue-snapshot.json')) as Record<string, unknown>;
    const read = readQueueSnapshot(written);
    expect(read.name).toBe(written.name);
    expect(read.version).toBe(written.version);
    expect(read.waiting).toBe(written.waiting);
    expect(read.oldestQueuedAt).toBe(millisOrNull(written.oldestQueuedAt));
    expect(written.today).toMatchObject({ ...read.today });
    expect(written.last60m).toMatchObject({ ...read.last60m });
    expect(read.serviceLevelFormula).toBe(written.serviceLevelFormula);
  });

  it('hold a snapshot and an update that carry queues', () => {
    for (const name of ['snapshot', 'update'] as const) {
      const frame = readFrame(name, example(`frame-${name}.json`));
      expect(frame.kind === name ? frame.queues.length : 0).toBeGreaterThan(0);
    }
  });
});

function millisOrNull(instant: unknown): number | null {
  return typeof instant === 'string' ? Date.parse(instant) : null;
}
