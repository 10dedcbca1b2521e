import { formatClock } from '../measures/format';
import { language } from '../ui/language';
import { count, duration, share } from '../ui/written';
import type { Busy, Pair } from './day-data';
import { dayWords } from './day-words';

interface DayTableProps {
  readonly busy: Busy;
  readonly zone: string;
  readonly target: number;
}

/** The intervals in figures. A phone leaves out what stands in the chart in any case. */
export function DayTable({ busy, zone, target }: DayTableProps) {
  const told = dayWords.value;
  const clock = (instant: number) => formatClock(instant, language.value, zone);
  const until = busy.quietUntil === null ? null : told.quietUntil(clock(busy.quietUntil));
  const from = busy.quietFrom === null ? null : told.quietFrom(clock(busy.quietFrom));
  return (
    <table class="table day-table">
      <caption>{told.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {told.time}
          </th>
          <th scope="col" rowSpan={2} class="number">
            {told.offered}
          </th>
          <th scope="col" rowSpan={2} class="number">
            {told.answered}
          </th>
          <th scope="col" rowSpan={2} class="number">
            {told.abandoned}
          </th>
          <th scope="col" rowSpan={2} class="number">
            {told.service}
          </th>
          <th scope="col" rowSpan={2} class="number on-desks">
            {told.speed}
          </th>
          <th scope="col" rowSpan={2} class="number on-desks">
            {told.handling}
          </th>
          <th scope="colgroup" colSpan={2} class="number">
            {told.before}
          </th>
        </tr>
        <tr>
          <th scope="col" class="number">
            {told.offered}
          </th>
          <th scope="col" class="number">
            {told.service}
          </th>
        </tr>
      </thead>
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
      <td class="number">{count(now.answered)}</td>
      <td class="number">{count(now.abandoned)}</td>
      <td class="number" data-below={level !== null && level < target}>
        {share(level, target)}
      </td>
      <td class="number on-desks">{duration(now.averageSpeedOfAnswerSeconds)}</td>
      <td class="number on-desks">{duration(now.averageHandleTimeSeconds)}</td>
      <td class="number quiet">{count(before?.offered)}</td>
      <td class="number quiet">{share(before?.serviceLevel)}</td>
    </tr>
  );
}
