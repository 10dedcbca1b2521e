import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface LabelledProps {
  readonly label: string;
  /** What to know before one fills it in. */
  readonly hint: string | undefined;
  /** The control, which takes this id. */
  readonly children: (id: string) => ComponentChildren;
}

function Labelled({ label, hint, children }: LabelledProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {children(id)}
      {hint === undefined ? null : <span class="field-hint">{hint}</span>}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly type?: 'text' | 'url' | 'date' | 'time' | 'password' | 'search';
  /** Values that are offered while one types, with what they are called; others may be typed as well. */
  readonly suggestions?: readonly (readonly [string, string])[];
}

export function TextField(props: TextFieldProps) {
  const { label, hint, value, onChange, type = 'text', suggestions, ...rest } = props;
  // Preact's types tell inputs apart by a type that is known when the code is written.
  const kind = { type } as { type: 'text' };
  const list = useId();
  return (
    <Labelled label={label} hint={hint}>
      {(id) => (
        <>
          <input
            id={id}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
            {...(suggestions === undefined ? {} : { list })}
            {...kind}
            {...rest}
          />
          {suggestions === undefined ? null : (
            <datalist id={list}>
              {suggestions.map(([each, name]) => (
                <option key={each} value={each} label={name} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Labelled>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Null where the field is empty. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number | 'any';
  readonly required?: boolean;
}

export function NumberField({ label, hint, value, onChange, ...rest }: NumberFieldProps) {
  return (
    <Labelled label={label} hint={hint}>
      {(id) => (
        <input
          id={id}
          type="number"
          value={value ?? ''}
          onInput={(event) => {
            const { valueAsNumber } = event.currentTarget;
            onChange(Number.isNaN(valueAsNumber) ? null : valueAsNumber);
          }}
          {...rest}
        />
      )}
    </Labelled>
  );
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  /** Values with what they are called, in the order shown. */
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, hint, value, choices, onChange } = props;
  return (
    <Labelled label={label} hint={hint}>
      {(id) => (
        <select
          id={id}
          value={value}
          onChange={(event) => {
            const chosen = choices.find(([each]) => each === event.currentTarget.value);
            if (chosen !== undefined) {
              onChange(chosen[0]);
            }
          }}
        >
          {choices.map(([each, name]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

interface CheckFieldProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function CheckField({ label, checked, onChange }: CheckFieldProps) {
  return (
    <label class="field check-field">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
