/** `unreachable` says nothing about the session: the server could not be asked. */
export type SessionState = 'in' | 'out' | 'unreachable';

/** `refused`: the code is used up, too old, or was never given out. */
export type SignInOutcome = 'in' | 'refused' | 'unreachable';

const SESSION = '/api/v1/session';
const ANSWER_WITHIN_MILLIS = 10_000;

async function ask(request: RequestInit): Promise<number | null> {
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MILLIS);
    const response = await fetch(SESSION, { ...request, cache: 'no-store', signal });
    return response.status;
  } catch {
    return null;
  }
}

export async function checkSession(): Promise<SessionState> {
  const status = await ask({ method: 'GET' });
  if (status === 200) {
    return 'in';
  }
  return status === 401 ? 'out' : 'unreachable';
}

/** Exchanges the one-time code of a sign-in link for the session's cookie. */
export async function signIn(code: string): Promise<SignInOutcome> {
  const status = await ask({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  if (status === 200) {
    return 'in';
  }
  return status !== null && status >= 400 && status < 500 && status !== 429 ? 'refused' : 'unreachable';
}
