import { describe, expect, it } from 'vitest';
import type { DeskSnapshot } from '../live/snapshots';
import { inOrder, stateOf } from './desks';

function aDesk(changes: Partial<DeskSnapshot> = {}): DeskSnapshot {
  return {
    desk: 'claims',
    client: 'in-house',
    name: 'Claims',
    timeZone: 'Europe/Paris',
    version: '0001',
    asOf: '2026-11-23T09:30:00.000Z',
    unknownSince: null,
    open: 12,
    unassigned: 3,
    oldestOpenedAt: '2026-11-20T09:30:00.000Z',
    openComplaints: 2,
    escalated: 0,
    overdueFirstAnswer: 0,
    overdueResolve: null,
    today: { opened: 1, answered: 2, resolved: 3, reopened: 0 },
    ...changes,
  };
}

describe('a desk', () => {
  it.each([
    [{}, 'well'],
    [{ overdueFirstAnswer: null, overdueResolve: null }, 'well'],
    [{ overdueFirstAnswer: 1 }, 'watch'],
    [{ overdueResolve: 1 }, 'watch'],
    [{ escalated: 1 }, 'watch'],
    [{ escalated: 1, unknownSince: '2026-11-23T09:29:00.000Z' }, 'unknown'],
  ])('with %j is %s', (changes, state) => {
    expect(stateOf(aDesk(changes))).toBe(state);
  });

  it('stands by its name, whatever happens at it', () => {
    const desks = [
      aDesk({ name: 'Zone 10', overdueResolve: 9 }),
      aDesk({ name: 'Zone 9' }),
      aDesk({ name: 'Été' }),
    ];
    expect(inOrder(desks, 'fr').map(({ name }) => name)).toEqual(['Été', 'Zone 9', 'Zone 10']);
  });
});
