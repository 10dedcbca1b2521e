import type { SubjectKind } from '../alarms/metric';
import type { Rule } from './rules-api';

/** What is offered to look at, the most useful first; every other number can be named by its path. */
export const KNOWN_METRICS: Readonly<Record<SubjectKind, readonly string[]>> = {
  queue: [
    'oldestWaitSeconds',
    'waiting',
    'callbacksWaiting',
    'last15m.serviceLevel',
    'last15m.abandonmentRate',
    'last15m.averageSpeedOfAnswerSeconds',
    'last15m.averageHandleTimeSeconds',
    'last15m.offered',
    'last15m.abandoned',
    'last15m.waitingOverTarget',
    'last60m.serviceLevel',
    'last60m.abandonmentRate',
    'last60m.repeatContactRate',
    'last60m.offered',
    'today.serviceLevel',
    'today.abandonmentRate',
    'today.abandoned',
    'today.lost',
    'expectedWaitSeconds.high',
    'agents.ready',
    'agents.away',
    'staffing.available',
    'talking',
  ],
  desk: [
    'overdueFirstAnswer',
    'overdueResolve',
    'openComplaints',
    'escalated',
    'unassigned',
    'open',
    'today.opened',
    'today.reopened',
  ],
  agent: [
    'status.late',
    'status.no-show',
    'status.left-early',
    'attendance.lateSeconds',
    'flag.conflict',
    'flag.complaint-streak',
    'flag.complaint-load',
    'flag.sustained-occupancy',
    'flag.no-recovery',
    'flag.break-debt',
    'flag.monotony',
    'flag.overrun',
    'workload.complaintsLastHour',
    'workload.missedToday',
  ],
  team: [
    'absenceRate',
    'unexcusedRate',
    'noShow',
    'late',
    'leftEarly',
    'present',
    'unknown',
    'agents.ready',
    'agents.away',
    'flags.break-debt',
    'flags.complaint-load',
    'flags.sustained-occupancy',
    'flags.conflict',
  ],
};

/** Those that come with Vigie: taken back, they are as they came. */
const BUILT_IN: ReadonlySet<string> = new Set([
  'queue-long-wait',
  'queue-low-service-level',
  'queue-abandonment',
  'agent-no-show',
  'trainee-conflict',
  'agent-conflict',
  'agent-complaint-load',
  'agent-break-debt',
  'team-absence',
  'desk-overdue-first-answer',
  'desk-open-complaints',
]);

export function isBuiltIn({ id }: Pick<Rule, 'id'>): boolean {
  return BUILT_IN.has(id);
}

/** The filters that a kind of subject has. */
export const FILTERS = {
  queue: ['clients', 'queues'],
  desk: ['clients', 'desks'],
  agent: ['teams', 'queues'],
  team: ['teams'],
} as const satisfies Readonly<Record<SubjectKind, readonly (keyof Rule['filter'])[]>>;
