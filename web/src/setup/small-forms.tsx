import { draftOf } from '../ui/drafts';
import { CheckField, ChoiceField, NumberField, TextField } from '../ui/fields';
import { clientChoices, ZONES } from './choices';
import { entryOf } from './directory';
import { EntryForm, type FormProps } from './entry-form';
import { formWords } from './form-words';
import { freshClient, freshDesk, freshTeam } from './fresh';
import { draftKey } from './place';

export function ClientForm(props: FormProps) {
  const told = formWords.value;
  const saved = entryOf(props.directory, 'client', props.id ?? '') ?? freshClient(props.id ?? '');
  const draft = draftOf(draftKey('client', props.id), saved);
  return (
    <EntryForm {...props} kind="client" draft={draft} entry={draft.value}>
      <ChoiceField
        label={told.clientKind}
        value={draft.value.kind}
        choices={[
          ['external', told.clientKinds.external],
          ['in-house', told.clientKinds['in-house']],
        ]}
        onChange={(kind) => draft.change({ kind })}
      />
    </EntryForm>
  );
}

export function TeamForm(props: FormProps) {
  const saved = entryOf(props.directory, 'team', props.id ?? '') ?? freshTeam(props.id ?? '');
  const draft = draftOf(draftKey('team', props.id), saved);
  return (
    <EntryForm {...props} kind="team" draft={draft} entry={draft.value}>
      <ZoneField value={draft.value.timeZone} onChange={(timeZone) => draft.change({ timeZone })} />
    </EntryForm>
  );
}

const FOUR_HOURS = 4 * 3_600;
const TWO_DAYS = 48 * 3_600;

export function DeskForm(props: FormProps) {
  const told = formWords.value;
  const saved = entryOf(props.directory, 'desk', props.id ?? '') ?? freshDesk(props.id ?? '');
  const draft = draftOf(draftKey('desk', props.id), saved);
  const { client, timeZone, firstAnswerSeconds, resolveSeconds } = draft.value;
  return (
    <EntryForm {...props} kind="desk" draft={draft} entry={draft.value}>
      <ChoiceField
        label={told.client}
        value={client}
        choices={clientChoices(props.directory, client, told.inHouse)}
        onChange={(chosen) => draft.change({ client: chosen })}
      />
      <ZoneField value={timeZone} onChange={(zone) => draft.change({ timeZone: zone })} />
      <LimitField
        legend={told.firstAnswer}
        seconds={firstAnswerSeconds}
        begins={FOUR_HOURS}
        onChange={(seconds) => draft.change({ firstAnswerSeconds: seconds })}
      />
      <LimitField
        legend={told.solution}
        seconds={resolveSeconds}
        begins={TWO_DAYS}
        onChange={(seconds) => draft.change({ resolveSeconds: seconds })}
      />
    </EntryForm>
  );
}

interface ZoneFieldProps {
  readonly value: string;
  readonly onChange: (zone: string) => void;
}

export function ZoneField({ value, onChange }: ZoneFieldProps) {
  const told = formWords.value;
  return (
    <TextField
      label={told.timeZone}
      hint={told.timeZoneHint}
      value={value}
      suggestions={ZONES}
      required
      onChange={onChange}
    />
  );
}

interface LimitFieldProps {
  readonly legend: string;
  /** Null without a limit. */
  readonly seconds: number | null;
  /** The limit that is offered first. */
  readonly begins: number;
  readonly onChange: (seconds: number | null) => void;
}

/** A time limit in hours and minutes, or none. */
function LimitField({ legend, seconds, begins, onChange }: LimitFieldProps) {
  const told = formWords.value;
  const hours = Math.floor((seconds ?? 0) / 3_600);
  const minutes = ((seconds ?? 0) % 3_600) / 60;
  return (
    <fieldset>
      <legend>{legend}</legend>
      <CheckField
        label={told.hasLimit}
        checked={seconds !== null}
        onChange={(has) => onChange(has ? begins : null)}
      />
      {seconds === null ? null : (
        <div class="form-row">
          <NumberField
            label={told.hoursUnit}
            value={hours}
            min={0}
            required
            onChange={(written) => onChange((written ?? 0) * 3_600 + minutes * 60)}
          />
          <NumberField
            label={told.minutesUnit}
            value={minutes}
            min={0}
            step="any"
            required
            onChange={(written) => onChange(hours * 3_600 + (written ?? 0) * 60)}
          />
        </div>
      )}
    </fieldset>
  );
}
