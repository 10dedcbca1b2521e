import { formatCount } from '../measures/format';
import { ConfirmedButton } from '../ui/confirmed-button';
import { draftsIn, dropDraft } from '../ui/drafts';
import { language } from '../ui/language';
import { DRAFTS } from './board-editor';
import { PARTS } from './board-parts';
import type { Board, BoardsAndDisplays, Display } from './boards';
import { boardsWords } from './words';

function addressOfBoard(id: string): string {
  return id === '' ? '/boards?new' : `/boards/${encodeURIComponent(id)}`;
}

/** All boards, each with what it shows and where. */
export function BoardList({ boards, displays }: BoardsAndDisplays) {
  const told = boardsWords.value;
  return (
    <>
      <p class="lead">{boards.length === 0 ? told.none : told.lead}</p>
      <p class="buttons">
        <a
          class={boards.length === 0 ? 'button button-main' : 'button'}
          href={addressOfBoard('')}
          data-in-place
        >
          {told.add}
        </a>
      </p>
      <Drafts boards={boards} />
      <ul class="boards">
        {boards.map((board) => (
          <li key={board.id} class="panel">
            <h2>
              <a href={addressOfBoard(board.id)} data-in-place>
                {board.name}
              </a>
            </h2>
            <BoardFacts board={board} displays={displays.filter((display) => display.board === board.id)} />
            <p>
              <a class="quiet-button" href={`/wall?board=${encodeURIComponent(board.id)}`}>
                {told.show}
                <span class="for-readers"> {board.name}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function BoardFacts({ board, displays }: { readonly board: Board; readonly displays: readonly Display[] }) {
  const told = boardsWords.value;
  const parts = PARTS.filter((part) => board[part]?.length !== 0).map((part) => {
    const ids = board[part];
    return ids === null ? told.all[part] : told.chosen[part](ids.length);
  });
  return (
    <>
      <p>{parts.length === 0 ? PARTS.map((part) => told.nothing[part]).join(', ') : parts.join(', ')}</p>
      <p>
        {told.orders[board.order]}, {told.fromMetres(formatCount(board.distanceMetres, language.value))}
      </p>
      <p class="quiet">
        {displays.length === 0
          ? told.shownNowhere
          : told.shownOn(displays.map(({ name }) => name).join(', '))}
      </p>
    </>
  );
}

/** Boards that somebody began to change and has not saved. */
function Drafts({ boards }: { readonly boards: readonly Board[] }) {
  const told = boardsWords.value;
  return (
    <>
      {draftsIn(DRAFTS).map((key) => {
        const id = key.slice(DRAFTS.length);
        return (
          <p key={key} class="panel buttons">
            <span>
              {told.notSaved}{' '}
              <strong>{boards.find((board) => board.id === id)?.name ?? told.newBoard}</strong>
            </span>
            <a class="button" href={addressOfBoard(id)} data-in-place>
              {told.goOn}
            </a>
            <ConfirmedButton
              label={told.discard}
              question={told.discardQuestion}
              onConfirmed={() => dropDraft(key)}
            />
          </p>
        );
      })}
    </>
  );
}
