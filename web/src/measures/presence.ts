import type { TeamSnapshot } from '../live/snapshots';

/** How many of those planned for now are there; null where nobody is planned, or it is not told. */
export function hereOf({ scheduled, absenceRate }: TeamSnapshot): number | null {
  return scheduled === undefined || absenceRate === null || absenceRate === undefined
    ? null
    : scheduled - Math.round(absenceRate * scheduled);
}

/** Whether the figures of a team are told at all: of a group too small they are not sent. */
export function isTold({ scheduled }: TeamSnapshot): boolean {
  return scheduled !== undefined;
}
