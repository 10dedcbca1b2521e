import { unitOf } from '../alarms/metric';
import { NumberField } from '../ui/fields';
import { DurationField } from './duration-field';
import { rulesWords } from './words';

/** Shares are divisions: 0.29 in percent is a little less than 29. */
const DIGITS = 1e6;

interface LimitFieldProps {
  readonly metric: string;
  /** What the limit is for, with its unit. */
  readonly label: (unit: string) => string;
  readonly hint?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly required?: boolean;
}

/** A limit in the unit of what it limits: percent, a duration, or a number. */
export function LimitField({ metric, label, value, onChange, ...rest }: LimitFieldProps) {
  const told = rulesWords.value;
  switch (unitOf(metric)) {
    case 'seconds':
      return <DurationField label={label(told.duration)} seconds={value} onChange={onChange} {...rest} />;
    case 'share':
      return (
        <NumberField
          label={label(told.percent)}
          value={value === null ? null : Math.round(value * 100 * DIGITS) / DIGITS}
          onChange={(percent) => onChange(percent === null ? null : percent / 100)}
          min={0}
          max={100}
          step="any"
          {...rest}
        />
      );
    default:
      return (
        <NumberField label={label(told.number)} value={value} onChange={onChange} step="any" {...rest} />
      );
  }
}
