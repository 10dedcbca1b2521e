import type * as wire from '../api/wire';
import { draftOf } from '../ui/drafts';
import { CheckField, ChoiceField, TextField } from '../ui/fields';
import { teamChoices } from './choices';
import { entryOf } from './directory';
import { EntryForm, type FormProps } from './entry-form';
import { formWords } from './form-words';
import { freshAgent } from './fresh';
import { draftKey } from './place';

export function AgentForm(props: FormProps) {
  const told = formWords.value;
  const saved = entryOf(props.directory, 'agent', props.id ?? '') ?? freshAgent(props.id ?? '');
  const draft = draftOf(draftKey('agent', props.id), saved);
  const { value, change } = draft;
  return (
    <EntryForm {...props} kind="agent" draft={draft} entry={value}>
      <div class="form-row">
        <ChoiceField
          label={told.team}
          value={value.team}
          choices={teamChoices(props.directory, value.team, told.noTeam)}
          onChange={(team) => change({ team })}
        />
        <ChoiceField
          label={told.site}
          value={value.site}
          choices={[
            ['office', told.sites.office],
            ['home', told.sites.home],
          ]}
          onChange={(site) => change({ site })}
        />
      </div>
      <CheckField
        label={told.trainee}
        checked={value.trainee}
        onChange={(trainee) => change({ trainee, mentor: trainee ? value.mentor : null })}
      />
      {value.trainee ? (
        <TextField
          label={told.mentor}
          hint={told.mentorHint}
          value={value.mentor ?? ''}
          suggestions={props.directory.agent
            .filter(({ id }) => id !== value.id)
            .map(({ id, name }) => [id, name])}
          onChange={(mentor) => change({ mentor: mentor === '' ? null : mentor })}
        />
      ) : null}
      <AliasesField value={value.aliases} onChange={(aliases) => change({ aliases })} />
    </EntryForm>
  );
}

interface AliasesFieldProps {
  readonly value: readonly wire.Alias[];
  readonly onChange: (aliases: wire.Alias[]) => void;
}

function AliasesField({ value, onChange }: AliasesFieldProps) {
  const told = formWords.value;
  const change = (index: number, part: Partial<wire.Alias>) =>
    onChange(value.map((alias, at) => (at === index ? { ...alias, ...part } : alias)));
  return (
    <fieldset class="choices">
      <legend>{told.aliases}</legend>
      <p class="field-hint">{told.aliasesHint}</p>
      {value.map((alias, index) => (
        <div key={index} class="hours-row alias">
          <TextField
            label={told.source}
            value={alias.source}
            required
            onChange={(source) => change(index, { source })}
          />
          <TextField
            label={told.aliasId}
            value={alias.id}
            required
            onChange={(id) => change(index, { id })}
          />
          <button
            type="button"
            class="quiet-button"
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          >
            {told.removeAlias(alias.id)}
          </button>
        </div>
      ))}
      <button type="button" class="quiet-button" onClick={() => onChange([...value, { source: '', id: '' }])}>
        {told.addAlias}
      </button>
    </fieldset>
  );
}
