import { TextField } from '../ui/fields';
import { formWords } from './form-words';
import { isOverNight, type Period } from './opening-hours';

interface PeriodsFieldProps {
  readonly periods: readonly Period[];
  readonly onChange: (periods: readonly Period[]) => void;
}

/** From and to, as often as a day is opened; closed without any. */
export function PeriodsField({ periods, onChange }: PeriodsFieldProps) {
  const told = formWords.value;
  const change = (index: number, part: Partial<Period>) =>
    onChange(periods.map((period, at) => (at === index ? { ...period, ...part } : period)));
  return (
    <div class="periods">
      {periods.length === 0 ? <p class="period-closed">{told.closed}</p> : null}
      {periods.map((period, index) => (
        <div key={index} class="period">
          <TextField
            type="time"
            label={told.from}
            value={period.from}
            required
            onChange={(from) => change(index, { from })}
          />
          <TextField
            type="time"
            label={told.to}
            {...(isOverNight(period) ? { hint: told.nextDay } : {})}
            value={period.to}
            required
            onChange={(to) => change(index, { to })}
          />
          <button
            type="button"
            class="quiet-button"
            aria-label={told.removeTimes(`${period.from}–${period.to}`)}
            onClick={() => onChange(periods.filter((_, at) => at !== index))}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      ))}
      <button
        type="button"
        class="quiet-button"
        onClick={() => onChange([...periods, { from: '13:00', to: '17:00' }])}
      >
        {told.addTimes}
      </button>
    </div>
  );
}
