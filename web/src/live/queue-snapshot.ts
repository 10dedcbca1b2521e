import { fields, flag, instant, listOf, number, orNull, text } from './decode';

/** Counts of the visits of one window. Rates are 0..1; null means that they cannot be computed. */
export interface Totals {
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  readonly flowedOut: number;
  readonly lost: number;
  readonly waiting: number;
  readonly serviceLevel: number | null;
}

/** One queue as it stands: whole, and replaced by the next one. Instants are milliseconds since 1970. */
export interface QueueSnapshot {
  readonly queue: string;
  readonly name: string;
  /** Orders the snapshots of a queue by plain text comparison. */
  readonly version: string;
  /** Since when its source has been silent; null while its numbers can be trusted. */
  readonly unknownSince: number | null;
  readonly closed: boolean;
  readonly waiting: number;
  readonly callbacksWaiting: number;
  readonly talking: number;
  readonly wrappingUp: number;
  readonly oldestQueuedAt: number | null;
  readonly today: Totals;
  readonly last60m: Totals;
  readonly serviceLevelFormula: string;
  readonly serviceLevelSeconds: number;
  readonly serviceLevelTarget: number;
}

function readTotals(value: unknown): Totals {
  const from = fields(value);
  return {
    offered: number(from.offered),
    answered: number(from.answered),
    abandoned: number(from.abandoned),
    flowedOut: number(from.flowedOut),
    lost: number(from.lost),
    waiting: number(from.waiting),
    serviceLevel: orNull(from.serviceLevel, number),
  };
}

export function readQueueSnapshot(value: unknown): QueueSnapshot {
  const from = fields(value);
  return {
    queue: text(from.queue),
    name: text(from.name),
    version: text(from.version),
    unknownSince: orNull(from.unknownSince, instant),
    closed: flag(from.closed),
    waiting: number(from.waiting),
    callbacksWaiting: number(from.callbacksWaiting),
    talking: number(from.talking),
    wrappingUp: number(from.wrappingUp),
    oldestQueuedAt: orNull(from.oldestQueuedAt, instant),
    today: readTotals(from.today),
    last60m: readTotals(from.last60m),
    serviceLevelFormula: text(from.serviceLevelFormula),
    serviceLevelSeconds: number(from.serviceLevelSeconds),
    serviceLevelTarget: number(from.serviceLevelTarget),
  };
}

/** The queues of a frame: a list that is absent says that nothing of that kind changed. */
export function readQueues(value: unknown): readonly QueueSnapshot[] {
  const queues = fields(value).queues;
  return queues === undefined ? [] : listOf(queues, readQueueSnapshot);
}
