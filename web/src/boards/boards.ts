import { type Answer, ask, asSent, inPath, isAnswered, order, sending } from '../api/request';
import type * as wire from '../api/wire';
import { freeId } from './board-id';

export type Board = Readonly<wire.Board>;
export type Display = Readonly<wire.ShownDisplay>;

export interface BoardsAndDisplays {
  readonly boards: readonly Board[];
  readonly displays: readonly Display[];
}

export async function readBoards(): Promise<Answer<BoardsAndDisplays>> {
  const [boards, displays] = await Promise.all([
    ask('/boards', asSent<wire.BoardList>),
    ask('/displays', asSent<wire.DisplayList>),
  ]);
  if (!isAnswered(boards)) {
    return boards;
  }
  return isAnswered(displays)
    ? { is: { boards: boards.is.boards, displays: displays.is.displays } }
    : displays;
}

export function writeBoard(board: Board): Promise<Answer<true>> {
  return order(`/boards/${inPath(board.id)}`, sending('PUT', board));
}

/** So many ids of boards that are not to be seen are tried. */
const TRIES = 10;

/** Writes a new board under an id of its own; one that somebody else's board has is answered as if it were gone. */
export async function writeNewBoard(board: Board, known: readonly Board[]): Promise<Answer<true>> {
  const taken = new Set(known.map(({ id }) => id));
  for (let tries = 1; ; tries += 1) {
    const id = freeId(board.name, taken);
    const answer = await writeBoard({ ...board, id });
    if (isAnswered(answer) || answer.status !== 404 || tries === TRIES) {
      return answer;
    }
    taken.add(id);
  }
}

export function removeBoard(id: string): Promise<Answer<true>> {
  return order(`/boards/${inPath(id)}`, { method: 'DELETE' });
}

export function revokeDisplay(id: string): Promise<Answer<true>> {
  return order(`/displays/${inPath(id)}`, { method: 'DELETE' });
}
