import { type Answer, ask, inPath, order, sending } from '../api/request';
import type * as wire from '../api/wire';
import { fields, listOf, text } from '../live/decode';

/** A code for this display, and the address at which it is let in. */
export interface OwnCode {
  readonly code: string;
  readonly url: string;
}

/** A display that asks to be let in. */
export interface Asking {
  readonly code: string;
  readonly address: string;
}

export type Board = Readonly<Pick<wire.Board, 'id' | 'name'>>;

/** Asks for a code for this display; its secret stays in a cookie that no script sees. */
export function askForCode(): Promise<Answer<OwnCode>> {
  const read = (json: unknown) => {
    const from = fields<wire.Shown>(json);
    return { code: text(from.code), url: text(from.url) };
  };
  return ask('/pairings', read, { method: 'POST' });
}

/** Which display asks with a code. */
export function whoAsks(code: string): Promise<Answer<Asking>> {
  return ask(`/pairings/${inPath(code)}`, (json) => {
    const from = fields<wire.Asks>(json);
    return { code: text(from.code), address: text(from.address) };
  });
}

/** The boards that may be shown. */
export function allBoards(): Promise<Answer<readonly Board[]>> {
  return ask('/boards', (json) =>
    listOf(fields<wire.BoardList>(json).boards, (each) => {
      const from = fields<wire.Board>(each);
      return { id: text(from.id), name: text(from.name) };
    }),
  );
}

/** Writes a board that shows all that is in scope. */
export function writeBoardOfAll(id: string, name: string): Promise<Answer<true>> {
  return order(`/boards/${inPath(id)}`, sending('PUT', { name }));
}

/** Lets a display show one board. */
export function approve(code: string, board: string, name: string): Promise<Answer<true>> {
  return order(`/pairings/${inPath(code)}/approve`, sending('POST', { board, name }));
}
