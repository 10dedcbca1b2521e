import type { QueueSnapshot, Totals } from '../live/queue-snapshot';
import { formatMinutes } from '../measures/format';
import { count, duration, share, UNKNOWN } from '../ui/written';
import { countsWords } from './counts-words';
import { TOTALS_ROWS, type TotalsRow } from './totals-rows';
import './counts.css';

const WINDOWS = ['today', 'last60m', 'last15m'] as const;

/** All that is counted of the queue: today, and beside it the last hour and the last quarter of one. */
export function WindowsTable({ queue }: { readonly queue: QueueSnapshot }) {
  const told = countsWords.value;
  return (
    <section>
      <h2>{told.windows}</h2>
      <p class="quiet">
        {told.windowsCaption}{' '}
        {queue.corrections === 0 ? null : told.corrections(queue.corrections, count(queue.corrections))}
      </p>
      <div class="windows">
        {TOTALS_ROWS.map(({ group, rows }) => (
          <table key={group} class="table window-table">
            <caption>{told.rowGroups[group]}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span class="for-readers">{told.figure}</span>
                </th>
                {WINDOWS.map((window) => (
                  <th key={window} scope="col" class="number">
                    {told[window]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row, kind, part }) => (
                <tr key={row} data-row={row}>
                  <th scope="row" data-part={part}>
                    {told.rows[row]}
                  </th>
                  {WINDOWS.map((window) => (
                    <td key={window} class="number">
                      {written(queue[window], row, kind)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </section>
  );
}

function written(totals: Totals, row: TotalsRow, kind: 'count' | 'share' | 'seconds' | 'sum'): string {
  const value = totals[row];
  switch (kind) {
    case 'count':
      return count(value);
    case 'share':
      return share(value);
    case 'seconds':
      return duration(value);
    case 'sum':
      return value === null ? UNKNOWN : formatMinutes(Math.round(value / 60));
  }
}
