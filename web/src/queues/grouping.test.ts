import { describe, expect, it } from 'vitest';
import { anyQueue, aQueueServing, aQueueWaiting, HALF_PAST_NINE } from '../testing/queues';
import { groupedByState, isWorthFiltering, matching, ofSeveralClients } from './grouping';

const QUEUES = [
  { ...anyQueue(), name: 'Billing' },
  { ...anyQueue({ unknownSince: HALF_PAST_NINE - 60_000 }), name: 'Deliveries' },
  { ...aQueueWaiting(30_000), name: 'Fax' },
  { ...aQueueWaiting(90_000), name: 'Orders' },
  { ...anyQueue({ closed: true }), name: 'Stocks' },
  { ...aQueueServing(0.5), name: 'Zone 9' },
];

const shown = (trusted: boolean) =>
  groupedByState(QUEUES, HALF_PAST_NINE, trusted).map(({ state, queues }) => [
    state,
    ...queues.map(({ name }) => name),
  ]);

describe('the list of queues', () => {
  it('has what is most wrong first, and within a group the order of names', () => {
    expect(shown(true)).toEqual([
      ['breach', 'Orders', 'Zone 9'],
      ['watch', 'Fax'],
      ['well', 'Billing'],
      ['closed', 'Stocks'],
      ['unknown', 'Deliveries'],
    ]);
  });

  it('keeps that order while nothing is up to date, and says of none how it stands', () => {
    expect(shown(false)).toEqual([['stale', 'Orders', 'Zone 9', 'Fax', 'Billing', 'Stocks', 'Deliveries']]);
  });

  it('is filtered from more than twelve on', () => {
    const many = (count: number) => Array.from({ length: count }, () => anyQueue());
    expect(isWorthFiltering(many(12))).toBe(false);
    expect(isWorthFiltering(many(13))).toBe(true);
  });

  it('is filtered by name or client, whatever case and accents', () => {
    const queues = [
      { ...anyQueue(), name: 'Été' },
      { ...anyQueue({ client: 'Acme' }), name: 'Hotline' },
    ];
    expect(matching(queues, ' ETE').map(({ name }) => name)).toEqual(['Été']);
    expect(matching(queues, 'acm').map(({ name }) => name)).toEqual(['Hotline']);
    expect(matching(queues, '')).toEqual(queues);
  });

  it('names clients only where there are several', () => {
    expect(ofSeveralClients(QUEUES)).toBe(false);
    expect(ofSeveralClients([...QUEUES, anyQueue({ client: 'acme' })])).toBe(true);
  });
});
