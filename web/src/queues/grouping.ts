import type { QueueSnapshot } from '../live/queue-snapshot';
import { type QueueState, verdictOn } from '../measures/verdict';

/** What needs a person comes first; what nobody can judge comes last. */
const GROUPS: readonly QueueState[] = ['breach', 'watch', 'well', 'closed', 'unknown'];

/** From here on a list is too long to find a queue in by eye. */
const FILTERED_BEYOND = 12;

export interface QueueGroup {
  /** `stale`: the numbers of all are old, and nobody knows how they stand. */
  readonly state: QueueState | 'stale';
  readonly queues: readonly QueueSnapshot[];
}

/**
 * Queues by how they stand, most wrong first; within a group they keep the order they come in. While nothing
 * is up to date that order stays, but no queue is said to stand well or badly.
 */
export function groupedByState(
  queues: readonly QueueSnapshot[],
  upTo: number | null,
  trusted: boolean,
): readonly QueueGroup[] {
  const states = queues.map((queue) => verdictOn(queue, upTo).state);
  const groups = GROUPS.map((state) => ({
    state,
    queues: queues.filter((_, index) => states[index] === state),
  })).filter((group) => group.queues.length > 0);
  return trusted || groups.length === 0
    ? groups
    : [{ state: 'stale', queues: groups.flatMap((group) => group.queues) }];
}

export function isWorthFiltering(queues: readonly QueueSnapshot[]): boolean {
  return queues.length > FILTERED_BEYOND;
}

/** Those whose name or client has the text in it, whatever its case and accents. */
export function matching(queues: readonly QueueSnapshot[], text: string): readonly QueueSnapshot[] {
  const sought = plain(text.trim());
  return queues.filter(({ name, client }) => plain(name).includes(sought) || plain(client).includes(sought));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** Whether the queues are of several clients, so that each has to say whose it is. */
export function ofSeveralClients(queues: readonly QueueSnapshot[]): boolean {
  return new Set(queues.map(({ client }) => client)).size > 1;
}
