import { CheckField } from '../ui/fields';

interface ChoicesFieldProps {
  readonly legend: string;
  readonly hint?: string;
  /** Ids with what they are called, in the order shown. */
  readonly choices: readonly (readonly [string, string])[];
  readonly chosen: readonly string[];
  readonly onChange: (id: string, chosen: boolean) => void;
}

/** Some of what there is, by checkboxes. */
export function ChoicesField({ legend, hint, choices, chosen, onChange }: ChoicesFieldProps) {
  return (
    <fieldset class="choices-field">
      <legend>{legend}</legend>
      {hint === undefined ? null : <p class="field-hint">{hint}</p>}
      <div class="choice-grid">
        {choices.map(([id, name]) => (
          <CheckField
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={(checked) => onChange(id, checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
