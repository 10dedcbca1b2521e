import type { LiveState } from '../live/live-state';
import type { Alert } from '../live/snapshots';
import { metricOf } from './alert-text';
import { unitOf } from './metric';

/**
 * An alert with the value that its metric has now: the stream tells the one at which it fired, which is soon
 * an old one. Where the snapshots at hand do not tell, that of the alert stays.
 *
 * @param upTo the moment that waits are counted up to, in milliseconds
 */
export function alertNow(alert: Alert, state: LiveState, upTo: number | null): Alert {
  const metric = metricOf(alert);
  if (alert.state !== 'firing' || unitOf(metric) === 'yes-no') {
    return alert;
  }
  const value = valueNow(alert, metric, state, upTo);
  return value === undefined ? alert : { ...alert, value };
}

function valueNow({ subject }: Alert, metric: string, state: LiveState, upTo: number | null) {
  const id = subject.id ?? '';
  switch (subject.kind) {
    case 'queue': {
      const queue = state.queues.get(id);
      if (metric !== 'oldestWaitSeconds') {
        return numberAt(queue, metric);
      }
      const since = queue?.oldestQueuedAt ?? null;
      return since === null || upTo === null ? undefined : Math.max(0, upTo - since) / 1_000;
    }
    case 'desk':
      return numberAt(state.desks.get(id), metric);
    case 'team':
      return numberAt(state.teams.get(id), metric);
    case 'agent':
      return numberAt(state.agents.get(id), metric);
  }
}

function numberAt(snapshot: object | undefined, path: string): number | undefined {
  let found: unknown = snapshot;
  for (const name of path.split('.')) {
    found = (found as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  }
  return typeof found === 'number' ? found : undefined;
}
