import type { DeskSnapshot } from '../live/snapshots';
import { formatDuration } from '../measures/format';
import { formatTimeThere } from '../measures/there';
import { Changing } from '../ui/changing';
import { language, words } from '../ui/language';
import { type ShownState, StateShape } from '../ui/state-shape';
import { count, UNKNOWN } from '../ui/written';
import { stateOf } from './desks';
import { ticketWords } from './words';

export interface DeskListProps {
  readonly desks: readonly DeskSnapshot[];
  readonly upTo: number | null;
  readonly trusted: boolean;
}

/** The desk's name with how it stands. */
export function DeskName({ desk, trusted }: { readonly desk: DeskSnapshot; readonly trusted: boolean }) {
  const state: ShownState = trusted ? stateOf(desk) : 'stale';
  return (
    <>
      <StateShape state={state} /> {desk.name}
      <span class="for-readers">, {words.value.states[state]}</span>
    </>
  );
}

interface OpenNowProps {
  readonly desk: DeskSnapshot;
  readonly of: 'open' | 'unassigned' | 'openComplaints' | 'escalated';
}

/** A count of tickets that are open now; without news it is not known. */
export function OpenNow({ desk, of }: OpenNowProps) {
  const isKnown = desk.unknownSince === null;
  const isWatched = isKnown && of === 'escalated' && desk.escalated > 0;
  return (
    <span class="graded" data-grade={isWatched ? 'watch' : undefined}>
      <Changing field={of} value={isKnown ? count(desk[of]) : UNKNOWN} />
    </span>
  );
}

interface OverdueProps {
  readonly desk: DeskSnapshot;
  readonly of: 'overdueFirstAnswer' | 'overdueResolve';
}

/** Tickets beyond their limit; a desk without a limit says so, as that is not 0. */
export function Overdue({ desk, of }: OverdueProps) {
  const amount = desk[of];
  if (amount === null) {
    return <span class="quiet">{ticketWords.value.noLimit}</span>;
  }
  const isKnown = desk.unknownSince === null;
  return (
    <span class="graded" data-grade={isKnown && amount > 0 ? 'watch' : undefined}>
      <Changing field={of} value={isKnown ? count(amount) : UNKNOWN} />
    </span>
  );
}

/** How long the oldest open ticket has been open. Empty where none is. */
export function oldest({ oldestOpenedAt, unknownSince, open }: DeskSnapshot, upTo: number | null): string {
  if (unknownSince === null && open === 0) {
    return '';
  }
  return unknownSince !== null || oldestOpenedAt === null || upTo === null
    ? UNKNOWN
    : formatDuration(upTo - Date.parse(oldestOpenedAt), language.value);
}

/** Since when a desk is without news, and what was known then. */
export function NoNews({ desk, upTo }: { readonly desk: DeskSnapshot; readonly upTo: number | null }) {
  if (desk.unknownSince === null) {
    return null;
  }
  const since = Date.parse(desk.unknownSince);
  const age = formatDuration((upTo ?? since) - since, language.value);
  const clock = formatTimeThere(since, language.value, desk.timeZone);
  return <small>{ticketWords.value.noNews(clock, age, count(desk.open))}</small>;
}

export const TODAY = ['opened', 'answered', 'resolved', 'reopened'] as const;
