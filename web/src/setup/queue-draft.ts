import type { Entries } from './directory';
import { type Hours, readHours, writeHours } from './opening-hours';

type Queue = Entries['queue'];

/** A queue while somebody writes it: fields may be empty, the target is in percent, hours are rows. */
export interface QueueDraft
  extends Omit<Queue, 'openingHours' | 'serviceLevelSeconds' | 'serviceLevelTarget' | 'shortAbandonSeconds'> {
  readonly serviceLevelSeconds: number | null;
  readonly shortAbandonSeconds: number | null;
  readonly targetPercent: number | null;
  /** Null where it is always open. */
  readonly hours: Hours | null;
}

export function queueDraft({ openingHours, serviceLevelTarget, ...queue }: Queue): QueueDraft {
  return {
    ...queue,
    // A share has no more digits than somebody wrote; a hundredfold of it may seem to.
    targetPercent: Math.round(serviceLevelTarget * 1e8) / 1e6,
    hours: openingHours === null ? null : readHours(openingHours),
  };
}

/** What is sent of it. */
export function queueEntry({ targetPercent, hours, ...queue }: QueueDraft) {
  return {
    ...queue,
    serviceLevelTarget: targetPercent === null ? null : targetPercent / 100,
    openingHours: hours === null ? null : writeHours(hours),
  };
}
