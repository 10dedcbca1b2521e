import type { LiveState } from '../live/live-state';
import type { QueueSnapshot } from '../live/queue-snapshot';
import type { Alert, DeskSnapshot, TeamSnapshot } from '../live/snapshots';
import { hasSilentSource } from '../measures/freshness';
import { oldestWait, verdictOn } from '../measures/verdict';

/** How urgent it is, by the same words as everywhere. */
type Urgency = 'breach' | 'watch' | 'unknown';

/** Who did not come to a team, and nobody excused them; counts of people. */
export interface Missing {
  readonly late: number;
  readonly noShow: number;
  readonly leftEarly: number;
  /** Of whom nothing can be said, as their sources are silent. */
  readonly unknown: number;
}

export type About =
  | { readonly kind: 'queue'; readonly queue: QueueSnapshot; readonly wait: number | null }
  /** Queues and desks whose sources are silent: one silence, however many it takes the numbers from. */
  | {
      readonly kind: 'silence';
      readonly queues: readonly QueueSnapshot[];
      readonly desks: readonly DeskSnapshot[];
      readonly since: number | null;
    }
  | { readonly kind: 'team'; readonly team: TeamSnapshot; readonly missing: Missing }
  | { readonly kind: 'desk'; readonly desk: DeskSnapshot }
  /** There is an alarm, and nothing else is to be said of what it is about. */
  | { readonly kind: 'alarm' };

/** One thing that is wrong, with all open alarms on it. */
export interface Wrong {
  readonly key: string;
  readonly urgency: Urgency;
  readonly about: About;
  /** Those that nobody sees to yet come first. */
  readonly alarms: readonly Alert[];
}

/** What is wrong now, the worst first; empty where nothing is. `upTo` is what waits are counted up to. */
export function whatIsWrong(state: LiveState, upTo: number | null): readonly Wrong[] {
  const found = [
    ...wrongQueues(state, upTo),
    ...silence(state),
    ...wrongTeams(state),
    ...overdueDesks(state),
  ];
  const told = new Map(found.map((wrong) => [wrong.key, wrong]));
  for (const alert of [...state.alerts.values()].sort(byNeed)) {
    const key = `${alert.subject.kind}/${alert.subject.id ?? alert.id}`;
    const wrong = told.get(key) ?? { key, urgency: 'watch', about: { kind: 'alarm' }, alarms: [] };
    const isUrgent = alert.severity === 'critical' && alert.acknowledgedAt === null;
    told.set(key, {
      ...wrong,
      urgency: isUrgent ? 'breach' : wrong.urgency,
      alarms: [...wrong.alarms, alert],
    });
  }
  return [...told.values()].sort(
    (a, b) => rank(a) - rank(b) || longestWait(b) - longestWait(a) || (a.key < b.key ? -1 : 1),
  );
}

/** The alarms that nobody sees to come first, of them the critical, then the oldest. */
function byNeed(a: Alert, b: Alert): number {
  return (
    Number(a.acknowledgedAt !== null) - Number(b.acknowledgedAt !== null) ||
    Number(b.severity === 'critical') - Number(a.severity === 'critical') ||
    (a.since < b.since ? -1 : 1)
  );
}

function rank({ urgency, about, alarms }: Wrong): number {
  const open = alarms.filter(({ acknowledgedAt }) => acknowledgedAt === null);
  if (open.some(({ severity }) => severity === 'critical')) {
    return 0;
  }
  if (urgency === 'breach') {
    return 1;
  }
  if (open.length > 0) {
    return 2;
  }
  if (urgency === 'unknown') {
    return 3;
  }
  return about.kind === 'alarm' ? 5 : 4;
}

function longestWait({ about }: Wrong): number {
  return about.kind === 'queue' ? (about.wait ?? 0) : -1;
}

function wrongQueues({ queues }: LiveState, upTo: number | null): Wrong[] {
  return [...queues.values()].flatMap((queue) => {
    const { state } = verdictOn(queue, upTo);
    const about = { kind: 'queue', queue, wait: oldestWait(queue, upTo) } as const;
    return state === 'breach' || state === 'watch'
      ? [{ key: `queue/${queue.queue}`, urgency: state, about, alarms: [] }]
      : [];
  });
}

function silence(state: LiveState): Wrong[] {
  const queues = [...state.queues.values()].filter(({ unknownSince }) => unknownSince !== null);
  const desks = [...state.desks.values()].filter(({ unknownSince }) => unknownSince !== null);
  if (queues.length + desks.length === 0 && !hasSilentSource(state)) {
    return [];
  }
  const starts = [
    ...queues.map(({ unknownSince }) => unknownSince ?? 0),
    ...desks.map(({ unknownSince }) => Date.parse(unknownSince ?? '')),
  ];
  const since = starts.length === 0 ? null : Math.min(...starts);
  return [
    { key: 'silence', urgency: 'unknown', about: { kind: 'silence', queues, desks, since }, alarms: [] },
  ];
}

function wrongTeams({ teams }: LiveState): Wrong[] {
  return [...teams.values()].flatMap((team) => {
    const missing = missingIn(team);
    return missing === null
      ? []
      : [
          {
            key: `team/${team.team}`,
            urgency: missing.late + missing.noShow + missing.leftEarly === 0 ? 'unknown' : 'watch',
            about: { kind: 'team', team, missing } as const,
            alarms: [],
          } satisfies Wrong,
        ];
  });
}

/**
 * Who is missing from a team; null where nobody is, or the group is too small to be told of. Somebody who came
 * late and is there is no longer missing, nor is anybody once the shift is over: what the counts of the day
 * still tell of them is said only while somebody is absent now.
 */
export function missingIn(team: TeamSnapshot): Missing | null {
  const { scheduled = 0, late = 0, noShow = 0, leftEarly = 0, unknown = 0, unexcusedRate } = team;
  const absent = Math.round((unexcusedRate ?? 0) * scheduled);
  if (absent === 0) {
    return unknown === 0 ? null : { late: 0, noShow: 0, leftEarly: 0, unknown };
  }
  return { late, noShow, leftEarly, unknown };
}

function overdueDesks({ desks }: LiveState): Wrong[] {
  return [...desks.values()].flatMap((desk) =>
    desk.unknownSince === null && (desk.overdueFirstAnswer ?? 0) + (desk.overdueResolve ?? 0) > 0
      ? [{ key: `desk/${desk.desk}`, urgency: 'watch', about: { kind: 'desk', desk }, alarms: [] } as const]
      : [],
  );
}
