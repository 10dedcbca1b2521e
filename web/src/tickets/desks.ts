import type { DeskSnapshot } from '../live/snapshots';
import type { Language } from '../measures/format';

export type DeskState = 'well' | 'watch' | 'unknown';

/** A desk is to be watched while a ticket of it is overdue or escalated; without news nobody knows. */
export function stateOf({ unknownSince, escalated, ...desk }: DeskSnapshot): DeskState {
  if (unknownSince !== null) {
    return 'unknown';
  }
  const late = (desk.overdueFirstAnswer ?? 0) + (desk.overdueResolve ?? 0);
  return late + escalated > 0 ? 'watch' : 'well';
}

/** By name as a reader of the language sorts; a desk keeps its place whatever happens at it. */
export function inOrder(desks: Iterable<DeskSnapshot>, language: Language): readonly DeskSnapshot[] {
  const byName = new Intl.Collator(language, { numeric: true });
  return [...desks].sort(
    (a, b) => byName.compare(a.name, b.name) || (a.desk < b.desk ? -1 : Number(a.desk > b.desk)),
  );
}
