import type { QueueSnapshot, Totals } from '../live/queue-snapshot';

/** Half past nine, when nothing else is said. */
export const HALF_PAST_NINE = Date.parse('2026-11-23T09:30:00.000Z');

export function anyTotals(changes: Partial<Totals> = {}): Totals {
  return {
    offered: 100,
    answered: 90,
    abandoned: 6,
    flowedOut: 0,
    lost: 0,
    waiting: 4,
    unfinished: 0,
    transferred: 0,
    shortAbandoned: 1,
    answeredWithinTarget: 88,
    abandonedWithinTarget: 2,
    waitingOverTarget: 0,
    waitSeconds: 900,
    handled: 88,
    handleSeconds: 17_600,
    holdSeconds: 300,
    withCaller: 90,
    repeated: 9,
    serviceLevel: 0.9,
    abandonmentRate: 0.05,
    averageSpeedOfAnswerSeconds: 10,
    averageHandleTimeSeconds: 200,
    repeatContactRate: 0.1,
    longestWaitSeconds: 75,
    ...changes,
  };
}

/** A queue in which all is well and nobody waits, but for what is changed. */
export function anyQueue(changes: Partial<QueueSnapshot> = {}): QueueSnapshot {
  return {
    queue: 'orders',
    client: 'in-house',
    name: 'Orders',
    timeZone: 'Europe/Paris',
    version: '0001',
    unknownSince: null,
    closed: false,
    waiting: 0,
    callbacksWaiting: 0,
    talking: 7,
    wrappingUp: 2,
    oldestQueuedAt: null,
    waitingSince: [],
    corrections: 0,
    agents: null,
    staffing: null,
    expectedWaitSeconds: null,
    last15m: anyTotals(),
    today: anyTotals(),
    last60m: anyTotals(),
    serviceLevelFormula: 'short-abandons-excluded',
    serviceLevelSeconds: 20,
    serviceLevelTarget: 0.8,
    ...changes,
  };
}

/** A queue whose oldest caller has waited this long at half past nine. */
export function aQueueWaiting(millis: number): QueueSnapshot {
  return anyQueue({ waiting: 1, oldestQueuedAt: HALF_PAST_NINE - millis });
}

/** A queue whose level is this, today and in the last hour alike. */
export function aQueueServing(serviceLevel: number | null, changes: Partial<Totals> = {}): QueueSnapshot {
  const totals = anyTotals({ serviceLevel, ...changes });
  return anyQueue({ today: totals, last60m: totals });
}
