import { describe, expect, it } from 'vitest';
import type { Alert } from '../live/snapshots';
import { anAlert } from '../testing/alerts';
import { goneFrom, inboxOf, newlyCritical, pageOfSubject } from './inbox';

function byId(...alerts: readonly Alert[]): ReadonlyMap<string, Alert> {
  return new Map(alerts.map((alert) => [alert.id, alert]));
}

const ids = (alerts: readonly Alert[]) => alerts.map(({ id }) => id);

describe('the inbox', () => {
  it('has first what nobody sees to, the most severe of it, the longest open of that', () => {
    const inbox = inboxOf([
      anAlert({ id: 'info', severity: 'info', since: '2026-11-23T08:00:00.000Z' }),
      anAlert({ id: 'late', since: '2026-11-23T09:31:00.000Z' }),
      anAlert({ id: 'early', since: '2026-11-23T09:30:00.000Z' }),
      anAlert({ id: 'critical', severity: 'critical', since: '2026-11-23T09:40:00.000Z' }),
      anAlert({ id: 'seen', severity: 'critical', acknowledgedAt: '2026-11-23T09:41:00.000Z' }),
    ]);

    expect(ids(inbox.open)).toEqual(['critical', 'early', 'late', 'info']);
    expect(ids(inbox.seenTo)).toEqual(['seen']);
  });

  it('keeps those of one moment in one order', () => {
    expect(ids(inboxOf([anAlert({ id: 'b' }), anAlert({ id: 'a' })]).open)).toEqual(['a', 'b']);
  });
});

describe('what changed', () => {
  const calm = anAlert({ id: 'calm' });
  const critical = anAlert({ id: 'critical', severity: 'critical' });
  const seenTo = anAlert({ id: 'seen', severity: 'critical', acknowledgedAt: '2026-11-23T09:41:00.000Z' });

  it('is what is gone', () => {
    expect(goneFrom(byId(calm, critical), byId(critical))).toEqual(['calm']);
  });

  it('is told aloud only where it is critical, new, and nobody sees to it', () => {
    expect(ids(newlyCritical(byId(), byId(calm, critical, seenTo)))).toEqual(['critical']);
    expect(newlyCritical(byId(critical), byId(critical))).toEqual([]);
  });
});

describe('the page of whom an alert is about', () => {
  const teamOf = (id: string) => (id === 'a-12' ? 'north' : undefined);
  const page = (subject: object) => pageOfSubject(anAlert({ subject: subject as Alert['subject'] }), teamOf);

  it('is that of the queue, the desks, or the team', () => {
    expect(page({ kind: 'queue', id: 'orders/b2b' })).toBe('/queues/orders%2Fb2b');
    expect(page({ kind: 'desk', id: 'letters' })).toBe('/tickets');
    expect(page({ kind: 'team', id: 'north' })).toBe('/teams/north');
    expect(page({ kind: 'agent', id: 'a-12' })).toBe('/teams/north');
    expect(page({ kind: 'agent', team: 'south' })).toBe('/teams/south');
  });

  it('is none for who is told nobody', () => {
    expect(page({ kind: 'agent', id: '41d07be95c22' })).toBeNull();
  });
});
