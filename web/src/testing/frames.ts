import type { Frame, Snapshots } from '../live/frame';
import type { Alert } from '../live/snapshots';

const NOTHING_CHANGED: Snapshots = { queues: [], desks: [], agents: [], teams: [], agentAlerts: null };

/** A snapshot of a centre in which there is only what is named. */
export function snapshotOf(named: Partial<Snapshots> & { readonly alerts?: readonly Alert[] }): Frame {
  return { kind: 'snapshot', ...NOTHING_CHANGED, alerts: [], ...named };
}

/** An update that changes only what is named. */
export function updateOf(named: Partial<Snapshots>): Frame {
  return { kind: 'update', ...NOTHING_CHANGED, ...named };
}

/** Tells that these queues are gone. */
export function removedQueues(...queues: readonly string[]): Frame {
  return { kind: 'removed', queues, desks: [], agents: [], teams: [] };
}
