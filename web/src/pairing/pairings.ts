import type * as wire from '../api/wire';
import { fields, listOf, text } from '../live/decode';

const API = '/api/v1';
const ANSWER_WITHIN_MILLIS = 10_000;

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

/** What came of asking: an answer, or the status that stands for none; null where nobody answered. */
export type Answer<T> = { readonly is: T } | { readonly status: number | null };

async function ask<T>(path: string, request: RequestInit, read: (json: unknown) => T): Promise<Answer<T>> {
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MILLIS);
    const response = await fetch(`${API}${path}`, { ...request, cache: 'no-store', signal });
    return response.ok ? { is: read(await response.json()) } : { status: response.status };
  } catch {
    return { status: null };
  }
}

function sending(method: string, body: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** Asks for a code for this display; its secret stays in a cookie that no script sees. */
export function askForCode(): Promise<Answer<OwnCode>> {
  return ask('/pairings', { method: 'POST' }, (json) => {
    const from = fields<wire.Shown>(json);
    return { code: text(from.code), url: text(from.url) };
  });
}

/** Which display asks with a code. */
export function whoAsks(code: string): Promise<Answer<Asking>> {
  return ask(`/pairings/${encodeURIComponent(code)}`, {}, (json) => {
    const from = fields<wire.Asks>(json);
    return { code: text(from.code), address: text(from.address) };
  });
}

/** The boards that may be shown. */
export function allBoards(): Promise<Answer<readonly Board[]>> {
  return ask('/boards', {}, (json) =>
    listOf(fields<wire.BoardList>(json).boards, (each) => {
      const from = fields<wire.Board>(each);
      return { id: text(from.id), name: text(from.name) };
    }),
  );
}

/** Writes a board that shows all that is in scope. */
export function writeBoardOfAll(id: string, name: string): Promise<Answer<string>> {
  return ask(`/boards/${encodeURIComponent(id)}`, sending('PUT', { name }), () => id);
}

/** Lets a display show one board. */
export function approve(code: string, board: string, name: string): Promise<Answer<true>> {
  return ask(
    `/pairings/${encodeURIComponent(code)}/approve`,
    sending('POST', { board, name }),
    () => true as const,
  );
}
