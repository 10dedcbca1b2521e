import { useSignal } from '@preact/signals';
import { isAnswered, type Refusal } from '../api/request';
import type { LiveModel } from '../live/live-model';
import { tilesReadFrom } from '../measures/fit-grid';
import { commonWords } from '../ui/common-words';
import { ConfirmedButton } from '../ui/confirmed-button';
import { draftOf } from '../ui/drafts';
import { NumberField, TextField } from '../ui/fields';
import { language } from '../ui/language';
import { Refused } from '../ui/refused';
import { namedIn, PARTS } from './board-parts';
import { type Board, type BoardsAndDisplays, removeBoard, writeBoard, writeNewBoard } from './boards';
import { OrderField } from './order-field';
import { PartField } from './part-field';
import { boardsWords } from './words';

export const DRAFTS = 'board/';

/** What the server takes where nothing is said. */
const FRESH: Board = {
  id: '',
  name: '',
  queues: null,
  desks: [],
  teams: [],
  order: 'as-listed',
  pageSeconds: 20,
  distanceMetres: 5,
};

interface BoardEditorProps extends BoardsAndDisplays {
  readonly live: LiveModel;
  /** Null for a new one. */
  readonly board: Board | null;
  readonly onDone: (news: string) => void;
}

export function BoardEditor({ live, board, boards, displays, onDone }: BoardEditorProps) {
  const told = boardsWords.value;
  const draft = draftOf<BoardDraft>(DRAFTS + (board?.id ?? ''), board ?? FRESH);
  const { value, change } = draft;
  const shownOn = displays.filter((display) => display.board === board?.id).map(({ name }) => name);
  const refusal = useSignal<Refusal | null>(null);
  const isSending = useSignal(false);
  const save = async () => {
    isSending.value = true;
    // A field that has to be filled in is, or the browser had not sent the form.
    const whole = value as Board;
    const answer = await (board === null ? writeNewBoard(whole, boards) : writeBoard(whole));
    isSending.value = false;
    if (isAnswered(answer)) {
      draft.drop();
      onDone(told.saved(value.name));
    } else {
      refusal.value = answer;
    }
  };
  const remove = async (id: string) => {
    const answer = await removeBoard(id);
    if (isAnswered(answer)) {
      draft.drop();
      onDone(told.removed(value.name));
    } else {
      refusal.value = answer;
    }
  };
  return (
    <>
      <h1>{board?.name ?? told.newBoard}</h1>
      <form
        class="form board-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={told.name}
          hint={told.nameHint}
          value={value.name}
          required
          onChange={(name) => change({ name })}
        />
        {PARTS.map((part) => (
          <PartField
            key={part}
            part={part}
            value={value[part]}
            all={namedIn(live, part, language.value)}
            onChange={(ids) => change({ [part]: ids })}
          />
        ))}
        <OrderField value={value.order} onChange={(order) => change({ order })} />
        <div class="form-row">
          <NumberField
            label={told.distance}
            {...(value.distanceMetres
              ? { hint: told.distanceMeans(tilesReadFrom(value.distanceMetres)) }
              : {})}
            value={value.distanceMetres}
            min={1}
            max={20}
            required
            onChange={(distanceMetres) => change({ distanceMetres })}
          />
          <NumberField
            label={told.pageSeconds}
            hint={told.pageSecondsHint}
            value={value.pageSeconds}
            min={5}
            max={300}
            required
            onChange={(pageSeconds) => change({ pageSeconds })}
          />
        </div>
        <Refused refusal={refusal.value} />
        <div class="buttons">
          <button type="submit" class="button button-main" disabled={isSending.value}>
            {commonWords.value.save}
          </button>
          {draft.isChanged ? (
            <ConfirmedButton label={told.discard} question={told.discardQuestion} onConfirmed={draft.drop} />
          ) : (
            <a class="quiet-button" href="/boards" data-in-place>
              {told.back}
            </a>
          )}
          {board === null || shownOn.length > 0 ? null : (
            <ConfirmedButton
              label={told.remove}
              question={told.removeQuestion(board.name)}
              danger
              onConfirmed={() => void remove(board.id)}
            />
          )}
        </div>
        {shownOn.length === 0 ? null : <p class="quiet">{told.removeAfter(shownOn.join(', '))}</p>}
      </form>
    </>
  );
}

/** A board while somebody writes it: a number may be empty. */
interface BoardDraft extends Omit<Board, 'pageSeconds' | 'distanceMetres'> {
  readonly pageSeconds: number | null;
  readonly distanceMetres: number | null;
}
