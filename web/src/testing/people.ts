import type { DeskSnapshot, TeamSnapshot } from '../live/snapshots';

/** A desk with a few open tickets, none of them overdue, but for what is changed. */
export function aDesk(changes: Partial<DeskSnapshot> = {}): DeskSnapshot {
  return {
    desk: 'mail',
    client: 'in-house',
    name: 'Mail',
    timeZone: 'Europe/Paris',
    version: '0001',
    asOf: '2026-11-23T09:30:00.000Z',
    unknownSince: null,
    open: 12,
    unassigned: 3,
    oldestOpenedAt: '2026-11-22T09:30:00.000Z',
    openComplaints: 1,
    escalated: 0,
    overdueFirstAnswer: 0,
    overdueResolve: 0,
    today: { opened: 4, answered: 3, resolved: 2, reopened: 0 },
    ...changes,
  };
}

/** A team of which all who are due are here, but for what is changed. */
export function aTeam(changes: Partial<TeamSnapshot> = {}): TeamSnapshot {
  return {
    team: 'north',
    name: 'North',
    timeZone: 'Europe/Paris',
    version: '0001',
    asOf: '2026-11-23T09:30:00.000Z',
    scheduled: 20,
    present: 20,
    late: 0,
    noShow: 0,
    excused: 0,
    leftEarly: 0,
    unknown: 0,
    absenceRate: 0,
    unexcusedRate: 0,
    flags: {},
    ...changes,
  };
}

/** Of a group too small to be counted out, only this is sent. */
export function aSmallTeam(): TeamSnapshot {
  return {
    team: 'night',
    name: 'Night',
    timeZone: 'Europe/Paris',
    version: '0001',
    asOf: '2026-11-23T09:30:00.000Z',
  };
}
