const API = '/api/v1';
const ANSWER_WITHIN_MILLIS = 10_000;

/** What the server says is wrong: a problem of RFC 9457, as far as it told one. */
export interface Refusal {
  /** The status; null where nobody answered. */
  readonly status: number | null;
  readonly code: string | null;
  /** A sentence that says what to do, in English, as the server wrote it; null without one. */
  readonly detail: string | null;
}

/** What came of asking: an answer, or why there is none. */
export type Answer<T> = { readonly is: T } | Refusal;

export function isAnswered<T>(answer: Answer<T>): answer is { readonly is: T } {
  return 'is' in answer;
}

async function whole(
  path: string,
  request: RequestInit,
  withinMillis = ANSWER_WITHIN_MILLIS,
): Promise<Answer<Response>> {
  // AbortSignal.timeout is younger than the browsers of many televisions.
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), withinMillis);
  try {
    const response = await fetch(API + path, { ...request, cache: 'no-store', signal: patience.signal });
    return response.ok ? { is: response } : await refusal(response);
  } catch {
    return { status: null, code: null, detail: null };
  } finally {
    clearTimeout(timer);
  }
}

async function refusal(response: Response): Promise<Refusal> {
  try {
    const { code, detail } = (await response.json()) as { code?: unknown; detail?: unknown };
    return {
      status: response.status,
      code: typeof code === 'string' ? code : null,
      detail: typeof detail === 'string' ? detail : null,
    };
  } catch {
    return { status: response.status, code: null, detail: null };
  }
}

/**
 * Asks for JSON at a path below the API's, and reads it; what cannot be read counts as no answer.
 *
 * @param withinMillis how long to wait, where the server is known to take longer than usual
 */
export async function ask<T>(
  path: string,
  read: (json: unknown) => T,
  request: RequestInit = {},
  withinMillis?: number,
): Promise<Answer<T>> {
  const answer = await whole(path, request, withinMillis);
  if (!isAnswered(answer)) {
    return answer;
  }
  try {
    return { is: read(await answer.is.json()) };
  } catch {
    return { status: null, code: null, detail: null };
  }
}

/** Asks for something to be done, where only whether it was matters. */
export async function order(path: string, request: RequestInit): Promise<Answer<true>> {
  const answer = await whole(path, request);
  return isAnswered(answer) ? { is: true } : answer;
}

export function sending(method: 'POST' | 'PUT', body: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/**
 * Takes an answer for what the contract says it is: it was written by the same records from which the types
 * were made, and tests on the server hold its answers to them.
 */
export function asSent<T>(json: unknown): T {
  return json as T;
}

/** An id as it stands in a path. */
export function inPath(id: string): string {
  return encodeURIComponent(id);
}
