import type { Alert } from '../live/snapshots';

/** An alert that fires on a queue since half past nine, but for what is changed. */
export function anAlert(changes: Partial<Alert> = {}): Alert {
  return {
    id: 'a1',
    rule: 'queue-long-wait',
    severity: 'warning',
    state: 'firing',
    subject: { kind: 'queue', id: 'orders' },
    since: '2026-11-23T09:30:00.000Z',
    value: 130,
    threshold: 120,
    resolvedAt: null,
    resolution: null,
    acknowledgedAt: null,
    acknowledgedBy: null,
    text: { code: 'queue-long-wait', values: {} },
    ...changes,
  };
}
