import { beforeEach, describe, expect, it } from 'vitest';
import { agent } from '../../e2e/people';
import { deviceIn } from '../testing/device';
import { aDesk, aTeam } from '../testing/people';
import { anyQueue } from '../testing/queues';
import { zoneOf } from './zone-of';

const KNOWN = {
  queues: new Map([['orders', anyQueue({ timeZone: 'Europe/Madrid' })]]),
  desks: new Map([['mail', aDesk({ timeZone: 'Africa/Tunis' })]]),
  teams: new Map([['north', aTeam({ timeZone: 'Indian/Mauritius' })]]),
  agents: new Map([['camille', agent('Camille', { team: 'north' })]]),
};

beforeEach(() => deviceIn('Europe/London'));

describe('the zone of what an alert is about', () => {
  it('is that of the queue, desk or team', () => {
    expect(zoneOf({ kind: 'queue', id: 'orders' }, KNOWN)).toBe('Europe/Madrid');
    expect(zoneOf({ kind: 'desk', id: 'mail' }, KNOWN)).toBe('Africa/Tunis');
    expect(zoneOf({ kind: 'team', id: 'north' }, KNOWN)).toBe('Indian/Mauritius');
  });

  it('is that of the team of an agent, who may be told by it alone', () => {
    expect(zoneOf({ kind: 'agent', id: 'camille' }, KNOWN)).toBe('Indian/Mauritius');
    expect(zoneOf({ kind: 'agent', team: 'north' }, KNOWN)).toBe('Indian/Mauritius');
  });

  it('is that of this device where it is not told', () => {
    expect(zoneOf({ kind: 'queue', id: 'gone' }, KNOWN)).toBe('Europe/London');
    expect(zoneOf({ kind: 'agent', id: 'nobody' }, KNOWN)).toBe('Europe/London');
    const { timeZone: _, ...before } = aTeam();
    const old = { ...KNOWN, teams: new Map([['north', before as ReturnType<typeof aTeam>]]) };
    expect(zoneOf({ kind: 'team', id: 'north' }, old)).toBe('Europe/London');
  });
});
