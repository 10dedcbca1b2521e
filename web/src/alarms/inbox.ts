import type { Alert } from '../live/snapshots';

/** Open alarms as people see to them. */
export interface Inbox {
  /** Nobody sees to them yet. */
  readonly open: readonly Alert[];
  readonly seenTo: readonly Alert[];
}

const URGENCY: Readonly<Record<Alert['severity'], number>> = { critical: 0, warning: 1, info: 2 };

/** The most severe first and of those the longest open, so that what is new does not push away what is read. */
export function inboxOf(alerts: Iterable<Alert>): Inbox {
  const sorted = [...alerts].sort(
    (a, b) =>
      URGENCY[a.severity] - URGENCY[b.severity] ||
      Date.parse(a.since) - Date.parse(b.since) ||
      (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  return {
    open: sorted.filter(({ acknowledgedAt }) => acknowledgedAt === null),
    seenTo: sorted.filter(({ acknowledgedAt }) => acknowledgedAt !== null),
  };
}

/** Those that were open and are no longer. */
export function goneFrom(before: ReadonlyMap<string, Alert>, now: ReadonlyMap<string, Alert>) {
  return [...before.keys()].filter((id) => !now.has(id));
}

/** Critical ones that came in between, and that nobody sees to. */
export function newlyCritical(before: ReadonlyMap<string, Alert>, now: ReadonlyMap<string, Alert>) {
  return [...now.values()].filter(
    ({ id, severity, acknowledgedAt }) =>
      severity === 'critical' && acknowledgedAt === null && !before.has(id),
  );
}

/** Where more is to be seen of whom an alert is about; null where there is no such page. */
export function pageOfSubject({ subject }: Alert, teamOfAgent: (id: string) => string | undefined) {
  const { kind, id } = subject;
  const team = kind === 'agent' ? ((subject as { team?: string }).team ?? teamOfAgent(id ?? '')) : id;
  switch (kind) {
    case 'queue':
      return id === undefined ? null : `/queues/${encodeURIComponent(id)}`;
    case 'desk':
      return '/tickets';
    default:
      return team === undefined ? null : `/teams/${encodeURIComponent(team)}`;
  }
}
