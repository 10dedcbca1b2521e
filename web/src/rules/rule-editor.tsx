import { useSignal } from '@preact/signals';
import { isAnswered, type Refusal } from '../api/request';
import type { LiveModel } from '../live/live-model';
import type { SignedIn } from '../live/session';
import { commonWords } from '../ui/common-words';
import { ConfirmedButton } from '../ui/confirmed-button';
import { draftOf, NEW_RULE, newId, ruleOf } from './draft';
import { isBuiltIn } from './known-metrics';
import { NotTaken } from './not-taken';
import { RuleFields } from './rule-fields';
import { ruleSentence } from './rule-sentence';
import { type Rule, removeRule, writeRule } from './rules-api';
import { TrialPanel } from './trial-panel';
import { rulesWords } from './words';

interface RuleEditorProps {
  /** Null for a new one. */
  readonly rule: Rule | null;
  /** The ids that there are. */
  readonly taken: ReadonlySet<string>;
  readonly live: LiveModel;
  readonly who: SignedIn;
  /** Once it is saved or taken back. */
  readonly onDone: (saved: boolean) => void;
}

/** A rule as a form in plain words, with what it would have done beside it. */
export function RuleEditor({ rule, taken, live, who, onDone }: RuleEditorProps) {
  const told = rulesWords.value;
  const draft = useSignal(rule === null ? NEW_RULE : draftOf(rule));
  const refusal = useSignal<Refusal | null>(null);
  const written = ruleOf(draft.value, taken);
  const isOfPeople = draft.value.subjectKind === 'agent' || draft.value.subjectKind === 'team';
  const save = async () => {
    if (written === null) {
      return;
    }
    const answer = await writeRule(written);
    refusal.value = isAnswered(answer) ? null : answer;
    if (isAnswered(answer)) {
      onDone(true);
    }
  };
  const takeBack = async (id: string) => {
    const answer = await removeRule(id);
    refusal.value = isAnswered(answer) ? null : answer;
    if (isAnswered(answer)) {
      onDone(false);
    }
  };
  const labels = {
    metric: told.metric,
    comparator: told.comparator,
    threshold: told.limitName,
    clearThreshold: told.clearName,
    forSeconds: told.forHowLong,
    ...told.filters,
  };
  return (
    <div class="rule-editor">
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <RuleFields
          draft={draft.value}
          live={live}
          isPart={(isOfPeople ? who.teams : who.clients) !== null}
          onChange={(changed) => {
            draft.value = changed;
          }}
        />
        <dl class="rule-reads">
          <dt>{told.reads}</dt>
          <dd data-field="sentence">
            {written === null ? told.incomplete : ruleSentence(written, live.state.value)}
          </dd>
          <dt>{told.id}</dt>
          <dd data-field="id">{draft.value.id ?? newId(draft.value, taken)}</dd>
        </dl>
        {refusal.value?.status === 409 ? (
          <p role="alert">{told.asItCame}</p>
        ) : (
          <NotTaken refusal={refusal.value} labels={labels} />
        )}
        <div class="buttons">
          <button type="submit" class="button button-main">
            {commonWords.value.save}
          </button>
          {rule === null ? null : <TakeBack rule={rule} onTakeBack={(id) => void takeBack(id)} />}
        </div>
      </form>
      <TrialPanel rule={written} state={live.state.value} />
    </div>
  );
}

interface TakeBackProps {
  readonly rule: Rule;
  readonly onTakeBack: (id: string) => void;
}

/** What comes with Vigie cannot vanish: taken back, it is as it came. */
function TakeBack({ rule, onTakeBack }: TakeBackProps) {
  const told = rulesWords.value;
  return isBuiltIn(rule) ? (
    <>
      <ConfirmedButton
        label={told.restore}
        question={told.restoreQuestion}
        onConfirmed={() => onTakeBack(rule.id)}
      />
      <p class="field-hint">{told.restoreHint}</p>
    </>
  ) : (
    <ConfirmedButton
      label={commonWords.value.remove}
      question={told.removeQuestion}
      onConfirmed={() => onTakeBack(rule.id)}
      danger
    />
  );
}
