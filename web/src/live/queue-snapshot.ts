import type * as wire from '../api/wire';
import { fields, flag, instant, listOf, number, orNull, text } from './decode';

/** Counts of the visits of one window. Rates are 0..1; null means that they cannot be computed. */
export type Totals = Readonly<wire.Totals>;

type ReadAnew =
  | 'asOf'
  | 'unknownSince'
  | 'oldestQueuedAt'
  | 'waitingSince'
  | 'serviceLevelFormula'
  | 'agents'
  | 'staffing';

/** One queue as it stands: whole, and replaced by the next one. Instants are milliseconds since 1970. */
export interface QueueSnapshot extends Readonly<Omit<wire.QueueSnapshot, ReadAnew>> {
  /** Since when its source has been silent; null while its numbers can be trusted. */
  readonly unknownSince: number | null;
  readonly oldestQueuedAt: number | null;
  /** When those entered who have waited longest, the oldest first; not all where many wait. */
  readonly waitingSince: readonly number[];
  /** By its name; one that this page does not know is shown by it. */
  readonly serviceLevelFormula: string;
  /** Null where the group is too small to be counted out to who looks. */
  readonly agents: Readonly<wire.AgentCounts> | null;
  readonly staffing: Readonly<wire.Staffing> | null;
}

/** The counts that a wall draws are looked at one by one, the others are taken as they are sent. */
function readTotals(value: unknown): Totals {
  const from = fields<wire.Totals>(value);
  number(from.offered);
  number(from.answered);
  number(from.abandoned);
  number(from.flowedOut);
  number(from.lost);
  number(from.waiting);
  orNull(from.serviceLevel, number);
  return from as wire.Totals;
}

export function readQueueSnapshot(value: unknown): QueueSnapshot {
  const from = fields<wire.QueueSnapshot>(value);
  const sent = from as wire.QueueSnapshot;
  return {
    ...sent,
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
    waitingSince: listOf(from.waitingSince, instant),
    agents: sent.agents ?? null,
    staffing: sent.staffing ?? null,
    today: readTotals(from.today),
    last15m: readTotals(from.last15m),
    last60m: readTotals(from.last60m),
    serviceLevelFormula: text(from.serviceLevelFormula),
    serviceLevelSeconds: number(from.serviceLevelSeconds),
    serviceLevelTarget: number(from.serviceLevelTarget),
  };
}
