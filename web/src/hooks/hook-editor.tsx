import { useSignal } from '@preact/signals';
import { isAnswered, type Refusal } from '../api/request';
import { NotTaken } from '../rules/not-taken';
import { commonWords } from '../ui/common-words';
import { ConfirmedButton } from '../ui/confirmed-button';
import { language } from '../ui/language';
import { useAnswer } from '../ui/use-answer';
import { DeliveriesTable } from './deliveries-table';
import { draftOfHook, hookId, keepsSecrets, newHook, writtenHook } from './hook-draft';
import { HookFields } from './hook-fields';
import { HookTest } from './hook-test';
import { type Calls, deliveriesOf, type Hook, removeHook, writeHook } from './hooks-api';
import { hooksWords } from './words';

interface HookEditorProps {
  /** Null for a new one. */
  readonly hook: Hook | null;
  readonly calls: Calls;
  readonly now: number;
  readonly onDone: (note: string) => void;
}

/** Somebody who can be called: how, whether it works, and what they were told. */
export function HookEditor({ hook, calls, now, onDone }: HookEditorProps) {
  const told = hooksWords.value;
  const draft = useSignal(hook === null ? newHook(language.value) : draftOfHook(hook));
  const refusal = useSignal<Refusal | null>(null);
  const id = hook?.id ?? hookId(draft.value, new Set(calls.hooks.map((each) => each.id)));
  const save = async () => {
    const answer = await writeHook(id, writtenHook(draft.value));
    refusal.value = isAnswered(answer) ? null : answer;
    if (isAnswered(answer)) {
      onDone(told.saved);
    }
  };
  const remove = async () => {
    const answer = await removeHook(id);
    refusal.value = isAnswered(answer) ? null : answer;
    if (isAnswered(answer)) {
      onDone(told.removed);
    }
  };
  return (
    <>
      <h1>{hook === null ? told.newHook : told.editHook(hook.name)}</h1>
      {hook?.gone ? <p class="lead">{told.goneHint}</p> : null}
      <div class="call-editor">
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <HookFields
            draft={draft.value}
            keeps={keepsSecrets(draft.value, hook)}
            hasKey={(hook?.keys ?? 0) > 0}
            onChange={(changed) => {
              draft.value = changed;
            }}
          />
          <p class="field-hint" data-field="id">
            {told.id(id)}
          </p>
          <NotTaken
            refusal={refusal.value}
            labels={{
              name: told.name,
              url: told.url,
              keys: told.keyNames[draft.value.kind],
              heartbeatSeconds: told.beatsEvery,
            }}
          />
          <div class="buttons">
            <button type="submit" class="button button-main">
              {commonWords.value.save}
            </button>
            {hook === null ? null : (
              <ConfirmedButton
                label={commonWords.value.remove}
                question={told.removeHookQuestion}
                onConfirmed={() => void remove()}
                danger
              />
            )}
          </div>
        </form>
        {hook === null ? null : <HookTest id={hook.id} />}
      </div>
      {hook === null ? null : <Told id={hook.id} calls={calls} now={now} />}
    </>
  );
}

function Told({ id, calls, now }: { readonly id: string; readonly calls: Calls; readonly now: number }) {
  const asked = useAnswer(() => deliveriesOf(id), [id]);
  const routes = new Map(calls.routes.map((route) => [route.id, route.name]));
  return <DeliveriesTable asked={asked} routes={routes} now={now} />;
}
