import { useId } from 'preact/hooks';
import { ChoicesField } from '../rules/choices-field';
import { CheckField, ChoiceField } from '../ui/fields';
import { deliveryWords } from './delivery-words';
import { listed, type QuietHours, type RouteDraft } from './route-draft';
import { quietSentence } from './route-sentence';
import { routeWords } from './route-words';

const SEVERITIES = ['critical', 'warning', 'info'] as const;

interface QuietFieldsProps {
  readonly draft: RouteDraft;
  readonly onChange: (part: Partial<RouteDraft>) => void;
}

/** When nobody is called who need not be. */
export function QuietFields({ draft, onChange }: QuietFieldsProps) {
  const told = routeWords.value;
  const quiet = draft.quietHours;
  const change = (part: Partial<QuietHours>) => onChange({ quietHours: { ...quiet, ...part } });
  return (
    <section>
      <h2>{told.quiet}</h2>
      <div class="form">
        <CheckField
          label={told.quietOn}
          checked={draft.isQuiet}
          onChange={(isQuiet) => onChange({ isQuiet })}
        />
        {draft.isQuiet ? (
          <>
            <Hours rules={quiet.hours} onChange={(hours) => change({ hours })} />
            <ChoiceField
              label={told.timeZone}
              value={quiet.timeZone}
              choices={zonesWith(quiet.timeZone)}
              onChange={(timeZone) => change({ timeZone })}
            />
            <ChoicesField
              legend={told.except}
              choices={SEVERITIES.map((each) => [each, deliveryWords.value.severities[each]] as const)}
              chosen={quiet.except}
              onChange={(id, chosen) =>
                change({ except: listed(quiet.except, id as (typeof SEVERITIES)[number], chosen) })
              }
            />
            <p data-field="quiet">
              {quietSentence({ quietHours: quiet })}. {told.notYet}
            </p>
          </>
        ) : null}
      </div>
    </section>
  );
}

function zonesWith(chosen: string): readonly (readonly [string, string])[] {
  const zones = Intl.supportedValuesOf('timeZone');
  return (zones.includes(chosen) ? zones : [chosen, ...zones]).map((zone) => [
    zone,
    zone.replaceAll('_', ' '),
  ]);
}

interface HoursProps {
  readonly rules: string[];
  readonly onChange: (rules: string[]) => void;
}

function Hours({ rules, onChange }: HoursProps) {
  const id = useId();
  const told = routeWords.value;
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {told.hours}
      </label>
      <textarea
        id={id}
        rows={3}
        value={rules.join('\n')}
        onInput={({ currentTarget: { value } }) => onChange(value.split('\n'))}
      />
      <span class="field-hint">{told.hoursHint}</span>
    </div>
  );
}
