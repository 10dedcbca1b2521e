import type * as wire from '../src/api/wire';
import { instant, NOON } from './centre';

/** Invented agents, desks, teams and alerts for pictures: whole snapshots, as the server writes them. */

const MINUTE = 60_000;

export function team(name: string, changes: Partial<wire.TeamSnapshot> = {}): wire.TeamSnapshot {
  return {
    team: name.toLowerCase().replaceAll(' ', '-'),
    name,
    timeZone: 'Europe/Paris',
    version: '00000001',
    asOf: instant(NOON),
    scheduled: 22,
    present: 20,
    late: 1,
    noShow: 0,
    excused: 1,
    leftEarly: 0,
    unknown: 0,
    absenceRate: 2 / 22,
    unexcusedRate: 1 / 22,
    agents: { ready: 4, talking: 11, wrappingUp: 2, away: 3 },
    flags: { 'break-debt': 2 },
    ...changes,
  };
}

/** The flags of an agent, each raised some minutes ago, for the reasons that the contract names. */
export function flag(
  kind: wire.Flag['kind'],
  code: string,
  values: wire.Reason['values'],
  level: wire.Flag['level'] = 'raised',
): wire.Flag {
  return { kind, level, since: instant(NOON - 12 * MINUTE), reasons: [{ code, values }] };
}

interface AgentChanges extends Partial<Omit<wire.AgentSnapshot, 'attendance' | 'workload'>> {
  readonly attendance?: Partial<wire.Attendance>;
  readonly workload?: Partial<wire.Workload>;
}

export function agent(name: string, changes: AgentChanges = {}): wire.AgentSnapshot {
  const { attendance, workload, ...others } = changes;
  return {
    agent: name.toLowerCase().replaceAll(' ', '-'),
    name,
    team: 'north',
    site: 'office',
    trainee: false,
    mentor: null,
    version: '00000001',
    asOf: instant(NOON),
    unknownSince: null,
    state: 'talking',
    activity: null,
    since: instant(NOON - 4 * MINUTE),
    queue: 'orders',
    ...others,
    attendance: {
      status: 'present',
      plannedStart: instant(NOON - 332 * MINUTE),
      plannedEnd: instant(NOON + 148 * MINUTE),
      clockedInAt: instant(NOON - 334 * MINUTE),
      clockedOutAt: null,
      lateSeconds: 0,
      lateSince: null,
      mismatch: null,
      ...attendance,
    },
    workload: {
      handledToday: 31,
      complaintsLastHour: 1,
      complaintStreak: 0,
      conflictsToday: 0,
      missedToday: 0,
      occupancyLast30m: 0.81,
      deskSince: instant(NOON - 38 * MINUTE),
      flags: [],
      ...workload,
    },
  };
}

export function desk(name: string, changes: Partial<wire.DeskSnapshot> = {}): wire.DeskSnapshot {
  return {
    desk: name.toLowerCase().replaceAll(' ', '-'),
    client: 'in-house',
    name,
    timeZone: 'Europe/Paris',
    version: '00000001',
    asOf: instant(NOON),
    unknownSince: null,
    open: 34,
    unassigned: 5,
    oldestOpenedAt: instant(NOON - 3_100 * MINUTE),
    openComplaints: 4,
    escalated: 1,
    overdueFirstAnswer: 2,
    overdueResolve: 0,
    today: { opened: 41, answered: 37, resolved: 29, reopened: 2 },
    ...changes,
  };
}

export function alert(rule: string, subject: wire.Subject, changes: Partial<wire.Alert> = {}): wire.Alert {
  return {
    id: `${rule}-${subject.id ?? subject.kind}`,
    rule,
    severity: 'warning',
    subject,
    state: 'firing',
    since: instant(NOON - 11 * MINUTE),
    value: 251,
    threshold: 120,
    resolvedAt: null,
    resolution: null,
    acknowledgedAt: null,
    acknowledgedBy: null,
    text: { code: rule, values: {} },
    ...changes,
  };
}
