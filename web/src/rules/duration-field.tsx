import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { rulesWords } from './words';

const UNITS = { seconds: 1, minutes: 60, hours: 3_600 } as const;

type DurationUnit = keyof typeof UNITS;

interface DurationFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** In seconds; null where the field is empty. */
  readonly seconds: number | null;
  readonly onChange: (seconds: number | null) => void;
  readonly required?: boolean;
}

/** A duration in the unit in which one says it. */
export function DurationField({ label, hint, seconds, onChange, required = false }: DurationFieldProps) {
  const id = useId();
  const told = rulesWords.value;
  const unit = useSignal(unitFor(seconds));
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <span class="duration-field">
        <input
          id={id}
          type="number"
          min={0}
          step="any"
          required={required}
          value={seconds === null ? '' : seconds / UNITS[unit.value]}
          onInput={({ currentTarget: { valueAsNumber } }) =>
            onChange(Number.isNaN(valueAsNumber) ? null : inSeconds(valueAsNumber, unit.value))
          }
        />
        <select
          aria-label={told.unitOf(label)}
          value={unit.value}
          onChange={({ currentTarget: { value } }) => {
            const chosen = value as DurationUnit;
            // Who changes the unit means the number that stands there.
            const shown = seconds === null ? null : seconds / UNITS[unit.value];
            unit.value = chosen;
            onChange(shown === null ? null : inSeconds(shown, chosen));
          }}
        >
          {(Object.keys(UNITS) as DurationUnit[]).map((each) => (
            <option key={each} value={each}>
              {told.units[each]}
            </option>
          ))}
        </select>
      </span>
      {hint === undefined ? null : <span class="field-hint">{hint}</span>}
    </div>
  );
}

/** To the millisecond: 1.1 min is a little more than 66 s where numbers are binary. */
function inSeconds(amount: number, unit: DurationUnit): number {
  return Math.round(amount * UNITS[unit] * 1_000) / 1_000;
}

/** The largest unit in which it is whole; minutes where nothing is said. */
function unitFor(seconds: number | null): DurationUnit {
  if (seconds === null || seconds === 0) {
    return 'minutes';
  }
  return seconds % UNITS.hours === 0 ? 'hours' : seconds % UNITS.minutes === 0 ? 'minutes' : 'seconds';
}
