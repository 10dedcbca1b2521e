import { draftOf } from '../ui/drafts';
import { ChoiceField, NumberField } from '../ui/fields';
import { words } from '../ui/language';
import { clientChoices } from './choices';
import { entryOf } from './directory';
import { EntryForm, type FormProps } from './entry-form';
import { formWords } from './form-words';
import { freshQueue } from './fresh';
import { namesItsDays } from './opening-hours';
import { OpeningHoursField } from './opening-hours-field';
import { draftKey } from './place';
import { queueDraft, queueEntry } from './queue-draft';
import { ZoneField } from './small-forms';

const FORMULAS = [
  'short-abandons-excluded',
  'all-abandons',
  'answered-only',
  'late-abandons',
  'quick-abandons-count',
  'offered',
] as const;

type Formula = (typeof FORMULAS)[number];

export function QueueForm(props: FormProps) {
  const told = formWords.value;
  const saved = entryOf(props.directory, 'queue', props.id ?? '') ?? freshQueue(props.id ?? '');
  const draft = draftOf(draftKey('queue', props.id), queueDraft(saved));
  const { value, change } = draft;
  const flaw = value.hours === null || namesItsDays(value.hours) ? null : told.noDays;
  return (
    <EntryForm {...props} kind="queue" draft={draft} entry={queueEntry(value)} flaw={flaw}>
      <div class="form-row">
        <ChoiceField
          label={told.client}
          value={value.client}
          choices={clientChoices(props.directory, value.client, told.inHouse)}
          onChange={(client) => change({ client })}
        />
        <ZoneField value={value.timeZone} onChange={(timeZone) => change({ timeZone })} />
      </div>
      <fieldset class="group">
        <legend>{told.promise}</legend>
        <p class="field-hint">{told.fromThen}</p>
        <div class="form-row">
          <NumberField
            label={told.target}
            value={value.targetPercent}
            min={0}
            max={100}
            step="any"
            required
            onChange={(targetPercent) => change({ targetPercent })}
          />
          <NumberField
            label={told.answeredWithin}
            value={value.serviceLevelSeconds}
            min={0}
            step="any"
            required
            onChange={(serviceLevelSeconds) => change({ serviceLevelSeconds })}
          />
        </div>
        <NumberField
          label={told.shortAbandon}
          hint={told.shortAbandonHint}
          value={value.shortAbandonSeconds}
          min={0}
          step="any"
          required
          onChange={(shortAbandonSeconds) => change({ shortAbandonSeconds })}
        />
      </fieldset>
      <FormulaField
        value={value.serviceLevelFormula}
        onChange={(serviceLevelFormula) => change({ serviceLevelFormula })}
      />
      <OpeningHoursField value={value.hours} onChange={(hours) => change({ hours })} />
    </EntryForm>
  );
}

interface FormulaFieldProps {
  readonly value: Formula;
  readonly onChange: (formula: Formula) => void;
}

/** The formulas by the names that stand beside their numbers, each with what it says. */
function FormulaField({ value, onChange }: FormulaFieldProps) {
  const told = formWords.value;
  return (
    <fieldset class="choices">
      <legend>{told.formula}</legend>
      {FORMULAS.map((formula) => (
        <label key={formula} class="choice">
          <input type="radio" name="formula" checked={value === formula} onChange={() => onChange(formula)} />
          <span>
            <strong>{words.value.formulas[formula]}</strong>
            <span class="field-hint">{told.formulas[formula]}</span>
          </span>
        </label>
      ))}
      <p class="field-hint">{told.formulaHint}</p>
    </fieldset>
  );
}
