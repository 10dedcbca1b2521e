import type * as wire from '../api/wire';
import type { LiveState } from '../live/live-state';
import type { QueueSnapshot } from '../live/queue-snapshot';
import type { Alert, DeskSnapshot, TeamSnapshot } from '../live/snapshots';
import type { Language } from '../measures/format';
import { byName } from '../measures/order';
import { type QueueState, type Verdict, verdictOn } from '../measures/verdict';

/** What a board says of what is shown. */
export type Choice = Readonly<Pick<wire.Board, 'queues' | 'desks' | 'teams'>>;

/** `small`: a group too small for its figures to be told. */
export type ItemState = QueueState | 'small';

interface Standing {
  /** The same for as long as the item is there, and no other's. */
  readonly key: string;
  readonly name: string;
  readonly state: ItemState;
}

export type Item = Standing &
  (
    | { readonly kind: 'queue'; readonly of: QueueSnapshot; readonly verdict: Verdict }
    | { readonly kind: 'desk'; readonly of: DeskSnapshot }
    | { readonly kind: 'team'; readonly of: TeamSnapshot }
  );

/** More than this share of a team not there is worth a look. */
const ABSENCE_TO_WATCH = 0.1;

export const keyOf = (kind: string, id: string) => `${kind}/${id}`;

/** What is shown, in the order of a board; every queue where there is no board. */
export function itemsOf(
  choice: Choice | null,
  known: Pick<LiveState, 'queues' | 'desks' | 'teams' | 'alerts'>,
  upTo: number | null,
  language: Language,
): readonly Item[] {
  const { queues, desks, teams } = choice ?? { queues: null, desks: [], teams: [] };
  const alarmed = alarmedKeys(known.alerts);
  return [
    ...chosen(queues, known.queues, ({ queue }) => queue, language).map((of) => queueItem(of, upTo)),
    ...chosen(desks, known.desks, ({ desk }) => desk, language).map((of) => deskItem(of, alarmed)),
    ...chosen(teams, known.teams, ({ team }) => team, language).map((of) => teamItem(of, alarmed)),
  ];
}

/** What a board names but nobody knows is left out until it is known. */
function chosen<T extends { readonly name: string }>(
  ids: readonly string[] | null,
  known: ReadonlyMap<string, T>,
  idOf: (item: T) => string,
  language: Language,
): readonly T[] {
  if (ids === null) {
    return byName(known.values(), idOf, language);
  }
  return [...new Set(ids)].map((id) => known.get(id)).filter((item) => item !== undefined);
}

/** What an alarm is open on that nobody has seen to; those that only inform do not count. */
function alarmedKeys(alerts: ReadonlyMap<string, Alert>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { severity, acknowledgedAt, subject } of alerts.values()) {
    if (severity !== 'info' && acknowledgedAt === null && subject.id !== undefined) {
      keys.add(keyOf(subject.kind, subject.id));
    }
  }
  return keys;
}

function queueItem(of: QueueSnapshot, upTo: number | null): Item {
  const verdict = verdictOn(of, upTo);
  return { kind: 'queue', key: keyOf('queue', of.queue), name: of.name, state: verdict.state, of, verdict };
}

function deskItem(of: DeskSnapshot, alarmed: ReadonlySet<string>): Item {
  const key = keyOf('desk', of.desk);
  return { kind: 'desk', key, name: of.name, state: deskState(of, alarmed.has(key)), of };
}

/**
 * A desk or a team needs help where an alarm says so: the rules have the patience that a number by itself has
 * not. What is overdue, and many absent, is to watch.
 */
function deskState(desk: DeskSnapshot, isAlarmed: boolean): ItemState {
  if (desk.unknownSince !== null) {
    return 'unknown';
  }
  if (isAlarmed) {
    return 'breach';
  }
  return (desk.overdueFirstAnswer ?? 0) + (desk.overdueResolve ?? 0) > 0 ? 'watch' : 'well';
}

function teamItem(of: TeamSnapshot, alarmed: ReadonlySet<string>): Item {
  const key = keyOf('team', of.team);
  return { kind: 'team', key, name: of.name, state: teamState(of, alarmed.has(key)), of };
}

function teamState(team: TeamSnapshot, isAlarmed: boolean): ItemState {
  if (team.present === undefined) {
    return 'small';
  }
  if (isAlarmed) {
    return 'breach';
  }
  return (team.absenceRate ?? 0) > ABSENCE_TO_WATCH ? 'watch' : 'well';
}

const URGENCY: readonly ItemState[] = ['breach', 'watch', 'unknown', 'well', 'closed', 'small'];

/** The most urgent first: by state, then who has waited longest; what is alike stays as listed. */
export function byUrgency(items: readonly Item[]): readonly Item[] {
  return [...items].sort(
    (a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state) || waitingSince(a) - waitingSince(b),
  );
}

/** Only where somebody waits too long does it matter since when. */
function waitingSince(item: Item): number {
  const isLate = item.kind === 'queue' && (item.state === 'breach' || item.state === 'watch');
  return isLate ? (item.of.oldestQueuedAt ?? Number.MAX_SAFE_INTEGER) : Number.MAX_SAFE_INTEGER;
}

/** The queues among what is shown. */
export function queuesIn(items: readonly Item[]): readonly QueueSnapshot[] {
  return items.flatMap((item) => (item.kind === 'queue' ? [item.of] : []));
}
