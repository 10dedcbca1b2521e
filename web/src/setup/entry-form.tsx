import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { isAnswered, type Refusal } from '../api/request';
import { commonWords } from '../ui/common-words';
import { ConfirmedButton } from '../ui/confirmed-button';
import type { Draft } from '../ui/drafts';
import { TextField } from '../ui/fields';
import { Refused } from '../ui/refused';
import { type Directory, describe, entryOf, type Kind } from './directory';
import { addressOfAll } from './place';
import { setupWords } from './words';

/** What the form of each kind is given. */
export interface FormProps {
  /** Of what is described; null for something new. */
  readonly id: string | null;
  readonly directory: Directory;
  readonly onSaved: (name: string) => void;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface EntryFormProps<D extends Named> extends FormProps {
  readonly kind: Kind;
  readonly draft: Draft<D>;
  /** The entry that is sent. */
  readonly entry: { readonly id: string };
  /** Why it cannot be sent yet, where the browser does not see it by itself. */
  readonly flaw?: string | null;
  readonly children: ComponentChildren;
}

/** What the forms of all kinds have: the id of something new, the name, the way to save and what keeps from it. */
export function EntryForm<D extends Named>(props: EntryFormProps<D>) {
  const { kind, id, directory, draft, entry, onSaved, children } = props;
  const told = setupWords.value;
  const refusal = useSignal<Refusal | null>(null);
  const isSending = useSignal(false);
  const tried = useSignal(false);
  const isTaken = id === null && entryOf(directory, kind, draft.value.id) !== null;
  const flaw = isTaken ? told.idTaken : (props.flaw ?? null);
  const save = async () => {
    tried.value = true;
    if (flaw !== null) {
      return;
    }
    isSending.value = true;
    const answer = await describe(kind, entry);
    isSending.value = false;
    if (isAnswered(answer)) {
      draft.drop();
      onSaved(draft.value.name);
    } else {
      refusal.value = answer;
    }
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {id !== null && entryOf(directory, kind, id) === null ? <p class="quiet">{told.defaultsHold}</p> : null}
      {id === null ? (
        <TextField
          label={told.id}
          hint={told.idHint[kind]}
          value={draft.value.id}
          required
          onChange={(value) => draft.change({ id: value.trim() } as Partial<D>)}
        />
      ) : (
        <p class="quiet">{told.idIs(id)}</p>
      )}
      <TextField
        label={told.name}
        value={draft.value.name}
        required
        onChange={(value) => draft.change({ name: value } as Partial<D>)}
      />
      {children}
      <div class="save-bar">
        {tried.value && flaw !== null ? (
          <p class="refused" role="alert">
            {flaw}
          </p>
        ) : (
          <Refused refusal={refusal.value} />
        )}
        <div class="buttons">
          <button type="submit" class="button button-main" disabled={isSending.value}>
            {commonWords.value.save}
          </button>
          {draft.isChanged ? (
            <ConfirmedButton
              label={told.discard}
              question={told.discardQuestion}
              onConfirmed={() => {
                draft.drop();
                refusal.value = null;
                tried.value = false;
              }}
            />
          ) : (
            <a class="quiet-button" href={addressOfAll(kind)} data-in-place>
              {told.back(told.kinds[kind])}
            </a>
          )}
        </div>
      </div>
    </form>
  );
}
