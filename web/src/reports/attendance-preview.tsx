import type * as wire from '../api/wire';
import type { TeamSnapshot } from '../live/snapshots';
import { formatMinutes } from '../measures/format';
import { count } from '../ui/written';
import { reportWords } from './words';

/** The columns in the order of the file; a phone shows those that one asks for first. */
const MINUTES = [
  ['plannedMinutes', 'planned', 'always'],
  ['workedMinutes', 'worked', 'always'],
  ['paidMinutes', 'paid', 'on-desks'],
  ['lateMinutes', 'late', 'always'],
  ['absentMinutes', 'absent', 'always'],
  ['excusedMinutes', 'excused', 'on-desks'],
] as const;

interface AttendancePreviewProps {
  readonly rows: readonly wire.AttendanceRow[];
  readonly teams: ReadonlyMap<string, TeamSnapshot>;
}

/** In the order of the file, by team and name: nobody is ranked. */
export function AttendancePreview({ rows, teams }: AttendancePreviewProps) {
  const told = reportWords.value;
  return (
    <table class="table report-rows">
      <caption>{told.peopleCaption(rows.length, count(rows.length))}</caption>
      <thead>
        <tr>
          <th scope="col">{told.agent}</th>
          <th scope="col" class="number on-desks">
            {told.days}
          </th>
          {MINUTES.map(([field, name, where]) => (
            <th key={field} scope="col" class={`number ${where}`}>
              {told[name]}
            </th>
          ))}
          <th scope="col" class="number on-desks">
            {told.open}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.team} ${row.agent}`}>
            <th scope="row">
              {row.name}
              <small>{teams.get(row.team)?.name ?? row.team}</small>
            </th>
            <td class="number on-desks">{count(row.days)}</td>
            {MINUTES.map(([field, , where]) => (
              <td key={field} class={`number ${where}`}>
                {formatMinutes(row[field])}
              </td>
            ))}
            <td class="number on-desks">{count(row.openPunches)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
