import type * as wire from '../api/wire';
import { formatDay } from '../measures/format';
import { formatClockThere } from '../measures/there';
import { language } from '../ui/language';
import { count, duration, share, UNKNOWN } from '../ui/written';
import { reportWords } from './words';

/** Enough to see what the file is like. */
const SHOWN = 30;

interface IntervalsPreviewProps {
  readonly rows: readonly wire.IntervalRow[];
  readonly day: string;
}

export function IntervalsPreview({ rows, day }: IntervalsPreviewProps) {
  const told = reportWords.value;
  const written = formatDay(Date.parse(day), language.value, 'UTC');
  const shown = rows.slice(0, SHOWN);
  return (
    <table class="table report-rows">
      <caption>
        {shown.length < rows.length
          ? told.firstRows(count(shown.length), count(rows.length), written)
          : told.allRows(rows.length, count(rows.length), written)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{told.queue}</th>
          <th scope="col">{told.begin}</th>
          <th scope="col" class="number">
            {told.offered}
          </th>
          <th scope="col" class="number on-desks">
            {told.answered}
          </th>
          <th scope="col" class="number">
            {told.abandoned}
          </th>
          <th scope="col" class="number">
            {told.service}
          </th>
          <th scope="col" class="number on-desks">
            {told.speed}
          </th>
          <th scope="col" class="number on-desks">
            {told.handling}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <tr key={`${row.queue} ${row.from}`}>
            <th scope="row">{row.name}</th>
            <td>
              {row.from === undefined
                ? UNKNOWN
                : formatClockThere(Date.parse(row.from), language.value, row.timeZone)}
              {row.partial ? <small>{told.partial}</small> : null}
            </td>
            <td class="number">{count(row.offered)}</td>
            <td class="number on-desks">{count(row.answered)}</td>
            <td class="number">{count(row.abandoned)}</td>
            <td class="number">{share(row.serviceLevel)}</td>
            <td class="number on-desks">{duration(row.averageSpeedOfAnswerSeconds)}</td>
            <td class="number on-desks">{duration(row.averageHandleTimeSeconds)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
