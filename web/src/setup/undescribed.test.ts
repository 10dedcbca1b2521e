import { describe, expect, it } from 'vitest';
import { NOTHING } from '../live/live-state';
import { anyQueue } from '../testing/queues';
import type { Directory } from './directory';
import { freshAgent } from './fresh';
import { undescribed } from './undescribed';

const EMPTY: Directory = { client: [], queue: [], desk: [], team: [], agent: [] };
const ACME = { id: 'acme', name: 'Acme', kind: 'external' } as const;

describe('what nobody described yet', () => {
  it('is nothing of a system that has heard nothing', () => {
    expect(Object.values(undescribed(EMPTY, NOTHING)).flat()).toEqual([]);
  });

  it('is what events have named, by id', () => {
    const queues = new Map(
      ['orders', 'billing'].map((id) => [id, anyQueue({ queue: id, client: 'in-house' })]),
    );
    expect(undescribed(EMPTY, { ...NOTHING, queues }).queue).toEqual(['billing', 'orders']);
  });

  it('is the client or team that an entry names, unless it is the one of what is nobody’s', () => {
    const desk = { id: 'd', name: 'D', timeZone: 'UTC', firstAnswerSeconds: null, resolveSeconds: null };
    const directory: Directory = {
      ...EMPTY,
      desk: [
        { ...desk, client: 'acme' },
        { ...desk, client: 'in-house' },
      ],
      agent: [{ ...freshAgent('a'), team: 'north' }, freshAgent('b')],
    };
    expect(undescribed(directory, NOTHING)).toMatchObject({ client: ['acme'], team: ['north'] });
    expect(undescribed({ ...directory, client: [ACME] }, NOTHING).client).toEqual([]);
  });
});
