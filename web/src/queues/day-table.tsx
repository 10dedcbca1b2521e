import { formatClock } from '../measures/format';
import { language } from '../ui/language';
import { wide } from '../ui/wide';
import { count, duration, share } from '../ui/written';
import type { Busy, Pair } from './day-data';
import { dayWords } from './day-words';

interface DayTableProps {
  readonly busy: Busy;
  readonly zone: string;
  readonly target: number;
}

/** The intervals in figures. A phone has no room for all of them. */
export function DayTable({ busy, zone, target }: DayTableProps) {
  const told = dayWords.value;
  const clock = (instant: number) => formatClock(instant, language.value, zone);
  const until = busy.quietUntil === null ? null : told.quietUntil(clock(busy.quietUntil));
  const from = busy.quietFrom === null ? null : told.quietFrom(clock(busy.quietFrom));
  return (
    <table class="table day-table">
      <caption>{told.tableCaption}</caption>
      <Head />
      <tbody>
        <Quiet told={until} />
        {busy.pairs.map((pair) => (
          <Row key={pair.from} pair={pair} zone={zone} target={target} />
        ))}
        <Quiet told={from} />
      </tbody>
    </table>
  );
}

function Head() {
  const told = dayWords.value;
  const onDesks = wide.value ? 2 : 1;
  const name = (text: string) => (
    <th key={text} scope="col" rowSpan={onDesks} class="number">
      {text}
    </th>
  );
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={onDesks}>
          {told.time}
        </th>
        {name(told.offered)}
        {wide.value ? name(told.answered) : null}
        {name(told.abandoned)}
        {name(told.service)}
        {wide.value ? [name(told.speed), name(told.handling)] : null}
        {wide.value ? (
          <th scope="colgroup" colSpan={2} class="number">
            {told.before}
          </th>
        ) : (
          name(told.weekBefore)
        )}
      </tr>
      {wide.value ? (
        <tr>
          <th scope="col" class="number">
            {told.offered}
          </th>
          <th scope="col" class="number">
            {told.service}
          </th>
        </tr>
      ) : null}
    </thead>
  );
}

/** The hours that are left out, in one row. */
function Quiet({ told }: { readonly told: string | null }) {
  return told === null ? null : (
    <tr>
      <td colSpan={9} class="quiet">
        {told}
      </td>
    </tr>
  );
}

interface RowProps {
  readonly pair: Pair;
  readonly zone: string;
  readonly target: number;
}

function Row({ pair: { from, now, before }, zone, target }: RowProps) {
  const level = now.serviceLevel ?? null;
  return (
    <tr data-partial={now.partial}>
      <th scope="row">
        {formatClock(from, language.value, zone)}
        {now.partial ? <small>{dayWords.value.partial}</small> : null}
      </th>
      <td class="number">{count(now.offered)}</td>
      {wide.value ? <td class="number">{count(now.answered)}</td> : null}
      <td class="number">{count(now.abandoned)}</td>
      <td class="number" data-below={level !== null && level < target}>
        {share(level, target)}
      </td>
      {wide.value ? (
        <>
          <td class="number">{duration(now.averageSpeedOfAnswerSeconds)}</td>
          <td class="number">{duration(now.averageHandleTimeSeconds)}</td>
        </>
      ) : null}
      <td class="number quiet">{count(before?.offered)}</td>
      {wide.value ? <td class="number quiet">{share(before?.serviceLevel)}</td> : null}
    </tr>
  );
}
