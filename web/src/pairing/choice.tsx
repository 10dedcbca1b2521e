import { useSignal } from '@preact/signals';
import { words } from '../ui/language';
import type { Board } from './pairings';

interface ChoiceProps {
  readonly boards: readonly Board[];
  readonly onChosen: (board: string, name: string) => void;
  readonly onMakeBoard: () => void;
}

/** Which board the display shows, and what people call the display. */
export function Choice({ boards, onChosen, onMakeBoard }: ChoiceProps) {
  const board = useSignal(boards[0]?.id ?? '');
  const name = useSignal('');
  if (boards.length === 0) {
    return (
      <>
        <p>{words.value.pairNoBoard}</p>
        <button class="action" type="button" onClick={onMakeBoard}>
          {words.value.pairMakeBoard}
        </button>
      </>
    );
  }
  return (
    <form
      class="pair-form"
      onSubmit={(event) => {
        event.preventDefault();
        onChosen(board.value, name.value.trim());
      }}
    >
      <fieldset>
        <legend>{words.value.pairBoard}</legend>
        {boards.map((each) => (
          <label key={each.id}>
            <input
              type="radio"
              name="board"
              checked={board.value === each.id}
              onChange={() => {
                board.value = each.id;
              }}
            />{' '}
            {each.name}
          </label>
        ))}
      </fieldset>
      <label>
        {words.value.pairName}
        <input
          type="text"
          required
          maxLength={64}
          value={name.value}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
      </label>
      <button class="action" type="submit">
        {words.value.pairLetIn}
      </button>
    </form>
  );
}
