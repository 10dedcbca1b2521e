import type * as wire from '../api/wire';
import { fields, flag, instant, listOf, number, orNull, text } from './decode';

/** Counts of the visits of one window. Rates are 0..1; null means that they cannot be computed. */
export type Totals = Readonly<
  Pick<wire.Totals, 'offered' | 'answered' | 'abandoned' | 'flowedOut' | 'lost' | 'waiting' | 'serviceLevel'>
>;

type AsSent = Readonly<
  Pick<
    wire.QueueSnapshot,
    | 'queue'
    | 'name'
    | 'version'
    | 'closed'
    | 'waiting'
    | 'callbacksWaiting'
    | 'talking'
    | 'wrappingUp'
    | 'serviceLevelSeconds'
    | 'serviceLevelTarget'
  >
>;

/** One queue as it stands: whole, and replaced by the next one. Instants are milliseconds since 1970. */
export interface QueueSnapshot extends AsSent {
  /** Since when its source has been silent; null while its numbers can be trusted. */
  readonly unknownSince: number | null;
  readonly oldestQueuedAt: number | null;
  readonly today: Totals;
  readonly last60m: Totals;
  /** By its name; one that this page does not know is shown by it. */
  readonly serviceLevelFormula: string;
}

function readTotals(value: unknown): Totals {
  const from = fields<wire.Totals>(value);
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
  const from = fields<wire.QueueSnapshot>(value);
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
  const { queues } = fields<wire.UpdateFrame>(value);
  return queues === undefined ? [] : listOf(queues, readQueueSnapshot);
}
