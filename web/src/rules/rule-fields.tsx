import { type SubjectKind, unitOf } from '../alarms/metric';
import { metricName } from '../alarms/metric-words';
import type { LiveModel } from '../live/live-model';
import { CheckField, ChoiceField, TextField } from '../ui/fields';
import { asksWhether, byPath, type RuleDraft, withKind, withMetric } from './draft';
import { DurationField } from './duration-field';
import { FilterFields } from './filter-fields';
import { KNOWN_METRICS } from './known-metrics';
import { LimitField } from './limit-field';
import type { Rule } from './rules-api';
import { rulesWords } from './words';

const KINDS: readonly SubjectKind[] = ['queue', 'desk', 'agent', 'team'];
const COMPARATORS: readonly Rule['comparator'][] = ['>', '>=', '<', '<='];
const SEVERITIES: readonly Rule['severity'][] = ['critical', 'warning', 'info'];
const OTHER = 'other';

interface RuleFieldsProps {
  readonly draft: RuleDraft;
  readonly live: LiveModel;
  /** Whether who writes it looks after a part alone, and so has to say of which. */
  readonly isPart: boolean;
  readonly onChange: (draft: RuleDraft) => void;
}

/** Everything that a rule says, in the order in which one says it. */
export function RuleFields({ draft, live, isPart, onChange }: RuleFieldsProps) {
  const told = rulesWords.value;
  return (
    <>
      <div class="form-row">
        <ChoiceField
          label={told.kind}
          value={draft.subjectKind}
          choices={KINDS.map((kind) => [kind, told.kinds[kind]] as const)}
          onChange={(kind) => onChange(withKind(draft, kind))}
        />
        <ChoiceField
          label={told.metric}
          value={draft.byPath ? OTHER : draft.metric}
          choices={[
            ...metricsFor(draft).map((metric) => [metric, metricName(draft.subjectKind, metric)] as const),
            [OTHER, told.other],
          ]}
          onChange={(metric) => onChange(metric === OTHER ? byPath(draft) : withMetric(draft, metric))}
        />
      </div>
      {draft.byPath ? (
        <TextField
          label={told.path}
          hint={told.pathHint}
          value={draft.metric}
          onChange={(metric) => onChange({ ...draft, metric })}
          required
        />
      ) : null}
      {unitOf(draft.metric) === 'yes-no' && asksWhether(draft) ? null : (
        <Limits key={draft.metric} draft={draft} onChange={onChange} />
      )}
      <div class="form-row">
        <DurationField
          label={told.forHowLong}
          hint={told.forHint}
          seconds={draft.forSeconds}
          onChange={(forSeconds) => onChange({ ...draft, forSeconds })}
        />
        <ChoiceField
          label={told.severity}
          value={draft.severity}
          choices={SEVERITIES.map((each) => [each, told.severities[each]] as const)}
          onChange={(severity) => onChange({ ...draft, severity })}
        />
      </div>
      <FilterFields draft={draft} live={live} isPart={isPart} onChange={onChange} />
      <CheckField
        label={told.enabled}
        checked={draft.enabled}
        onChange={(enabled) => onChange({ ...draft, enabled })}
      />
    </>
  );
}

/** What is offered; a rule that looks at something else keeps it among them. */
function metricsFor({ subjectKind, metric, byPath: written }: RuleDraft): readonly string[] {
  const known = KNOWN_METRICS[subjectKind];
  return written || known.includes(metric) ? known : [metric, ...known];
}

function Limits({ draft, onChange }: Pick<RuleFieldsProps, 'draft' | 'onChange'>) {
  const told = rulesWords.value;
  return (
    <div class="form-row">
      <ChoiceField
        label={told.comparator}
        value={draft.comparator}
        choices={COMPARATORS.map((each) => [each, told.comparators[each]] as const)}
        onChange={(comparator) => onChange({ ...draft, comparator })}
      />
      <LimitField
        metric={draft.metric}
        label={told.threshold}
        value={draft.threshold}
        onChange={(threshold) => onChange({ ...draft, threshold })}
        required
      />
      <LimitField
        metric={draft.metric}
        label={told.clear}
        hint={told.clearHint}
        value={draft.clearThreshold}
        onChange={(clearThreshold) => onChange({ ...draft, clearThreshold })}
      />
    </div>
  );
}
