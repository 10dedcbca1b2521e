import { ask, asSent, isAnswered, order, sending } from '../api/request';
import type * as wire from '../api/wire';
import { forgetLastKnown } from './last-known-keeper';

/** Who is signed in, and what of the centre is theirs. */
export type SignedIn = Readonly<wire.SignedIn>;

export type Role = SignedIn['role'];

/** `unreachable` says nothing about the session: the server could not be asked. */
export type SessionState = 'in' | 'out' | 'unreachable';

/** `refused`: the code is used up, too old, or was never given out. */
export type SignInOutcome = 'in' | 'refused' | 'unreachable';

const SESSION = '/session';

export async function whoIsSignedIn(): Promise<SignedIn | 'out' | 'unreachable'> {
  const answer = await ask(SESSION, asSent<wire.SignedIn>);
  if (isAnswered(answer)) {
    return answer.is;
  }
  return answer.status === 401 ? 'out' : 'unreachable';
}

export async function checkSession(): Promise<SessionState> {
  const found = await whoIsSignedIn();
  return typeof found === 'string' ? found : 'in';
}

/** Exchanges the one-time code of a sign-in link for the session's cookie. */
export async function signIn(code: string): Promise<SignInOutcome> {
  const answer = await order(SESSION, sending('POST', { code }));
  if (isAnswered(answer)) {
    return 'in';
  }
  const { status } = answer;
  return status !== null && status >= 400 && status < 500 && status !== 429 ? 'refused' : 'unreachable';
}

export async function signOut(): Promise<void> {
  forgetLastKnown();
  await order(SESSION, { method: 'DELETE' });
}
