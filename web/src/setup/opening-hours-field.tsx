import { formatDate, formatWeekday } from '../measures/format';
import { TextField } from '../ui/fields';
import { language } from '../ui/language';
import { formWords } from './form-words';
import { type DateRow, type Hours, OFFICE_HOURS, type WeekRow } from './opening-hours';
import { PeriodsField } from './periods-field';

const WEEK = [0, 1, 2, 3, 4, 5, 6];

interface OpeningHoursFieldProps {
  /** Null where it is always open. */
  readonly value: Hours | null;
  readonly onChange: (hours: Hours | null) => void;
}

/** When a queue is open: always, or by days of the week, with dates that differ. */
export function OpeningHoursField({ value, onChange }: OpeningHoursFieldProps) {
  const told = formWords.value;
  return (
    <fieldset class="choices">
      <legend>{told.hours}</legend>
      <label class="choice">
        <input type="radio" name="hours" checked={value === null} onChange={() => onChange(null)} />
        <span>{told.alwaysOpen}</span>
      </label>
      <label class="choice">
        <input type="radio" name="hours" checked={value !== null} onChange={() => onChange(OFFICE_HOURS)} />
        <span>{told.setHours}</span>
      </label>
      {value === null ? null : (
        <>
          <WeekRows rows={value.week} onChange={(week) => onChange({ ...value, week })} />
          <DateRows rows={value.dates} onChange={(dates) => onChange({ ...value, dates })} />
        </>
      )}
    </fieldset>
  );
}

interface RowsProps<Row> {
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
}

function WeekRows({ rows, onChange }: RowsProps<WeekRow>) {
  const told = formWords.value;
  const change = (index: number, part: Partial<WeekRow>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <>
      {rows.map((row, index) => (
        <fieldset key={index} class="hours-row">
          <legend class="for-readers">{told.daysOf(index + 1)}</legend>
          <div class="day-choice">
            {WEEK.map((day) => (
              <label key={day} class="day">
                <input
                  type="checkbox"
                  checked={row.days.includes(day)}
                  onChange={({ currentTarget: { checked } }) =>
                    change(index, {
                      days: checked ? [...row.days, day] : row.days.filter((each) => each !== day),
                    })
                  }
                />
                <span>{formatWeekday(day, language.value)}</span>
              </label>
            ))}
          </div>
          <PeriodsField periods={row.periods} onChange={(periods) => change(index, { periods })} />
          {rows.length === 1 ? null : (
            <button
              type="button"
              class="quiet-button"
              onClick={() => onChange(rows.filter((_, at) => at !== index))}
            >
              {told.removeDays(index + 1)}
            </button>
          )}
        </fieldset>
      ))}
      <button
        type="button"
        class="quiet-button"
        onClick={() => onChange([...rows, { days: [], periods: [{ from: '09:00', to: '12:00' }] }])}
      >
        {told.addDays}
      </button>
    </>
  );
}

function DateRows({ rows, onChange }: RowsProps<DateRow>) {
  const told = formWords.value;
  const change = (index: number, part: Partial<DateRow>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <div class="dates">
      <p>
        <strong>{told.dates}</strong> <span class="field-hint">{told.datesHint}</span>
      </p>
      {rows.map((row, index) => (
        <div key={index} class="hours-row">
          <TextField
            type="date"
            label={told.date}
            value={row.date}
            required
            onChange={(date) => change(index, { date })}
          />
          <PeriodsField periods={row.periods} onChange={(periods) => change(index, { periods })} />
          <button
            type="button"
            class="quiet-button"
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          >
            {told.removeDate(row.date === '' ? '' : formatDate(row.date, language.value))}
          </button>
        </div>
      ))}
      <button
        type="button"
        class="quiet-button"
        onClick={() => onChange([...rows, { date: '', periods: [] }])}
      >
        {told.addDate}
      </button>
    </div>
  );
}
