import type { DeskSnapshot } from '../live/snapshots';
import { formatCount, formatDuration } from '../measures/format';
import { Changing } from '../ui/changing';
import { language } from '../ui/language';
import { Count, Counts } from './counts';
import { Figure } from './figure';
import type { ItemState } from './items';
import { NoNewsSince } from './now';
import { type TileContext, TileFrame } from './tile';
import { wallWords } from './words';

interface DeskTileProps extends TileContext {
  readonly desk: DeskSnapshot;
  readonly state: ItemState;
}

/** From here on a count has a fourth digit. */
const LONG_COUNT = 1_000;

/** A desk of tickets: how many are open, since when, and what is overdue. */
export function DeskTile({ desk, state, upTo, trusted }: DeskTileProps) {
  const told = wallWords.value;
  const isKnown = desk.unknownSince === null;
  return (
    <TileFrame name={desk.name} state={state} trusted={trusted} data={{ 'data-desk': desk.desk }}>
      <div class="now">
        <Figure kind="headline" label={told.open} isLong={desk.open >= LONG_COUNT}>
          <Changing field="open" value={isKnown ? formatCount(desk.open, language.value) : '–'} />
        </Figure>
        <div class="beside">
          {isKnown && desk.oldestOpenedAt !== null ? (
            <Oldest since={Date.parse(desk.oldestOpenedAt)} upTo={upTo} />
          ) : null}
        </div>
      </div>
      {desk.unknownSince === null ? null : (
        <NoNewsSince since={Date.parse(desk.unknownSince)} zone={desk.timeZone} upTo={upTo} />
      )}
      <Overdue desk={desk} />
      <Counts>
        <Count field="unassigned" label={told.unassigned} count={isKnown ? desk.unassigned : null} />
        <Count field="complaints" label={told.complaints} count={isKnown ? desk.openComplaints : null} />
        <Count field="answered" label={told.answeredToday} count={desk.today.answered} />
      </Counts>
    </TileFrame>
  );
}

interface OldestProps extends Pick<TileContext, 'upTo'> {
  readonly since: number;
}

/** Tickets are open for hours and days: seconds say nothing. */
function Oldest({ since, upTo }: OldestProps) {
  const age = upTo.value === null ? '–' : formatDuration(upTo.value - since, language.value);
  return (
    <Figure kind="wait" label={wallWords.value.oldest} isLong>
      <span data-field="oldest">{age}</span>
    </Figure>
  );
}

/** A desk without a limit has nothing that could be overdue. */
function Overdue({ desk }: { readonly desk: DeskSnapshot }) {
  const told = wallWords.value;
  return (
    <ul class="lines">
      <OverdueLine count={desk.overdueFirstAnswer} what={told.firstAnswersLate} />
      <OverdueLine count={desk.overdueResolve} what={told.resolveLate} />
    </ul>
  );
}

function OverdueLine({ count, what }: { readonly count: number | null; readonly what: string }) {
  return count === null ? null : (
    <li class="line" data-some={count > 0}>
      <strong>{formatCount(count, language.value)}</strong> {what}
    </li>
  );
}
