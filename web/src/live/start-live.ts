import { effect } from '@preact/signals';
import { Connection } from './connection';
import { isSamePerson, type LastKnown } from './last-known';
import { createLiveModel, type LiveModel } from './live-model';
import { reloadFor } from './reload';
import { type SessionState, type SignedIn, whoIsSignedIn } from './session';
import { createSteadyClock } from './steady-clock';

const TICK_MILLIS = 250;

/** A page that nobody looks at for this long lets its stream go, to spare the battery. */
const UNSEEN_MILLIS = 60_000;

/**
 * The one stream of this page, opened and kept, and the clock that ages what it said. It begins with what is
 * last known, where that is given; `isAsked` says whether the session is already known to be that person's.
 */
export function startLive(who: SignedIn, lastKnown: LastKnown | null, isAsked: boolean): LiveModel {
  const clock = createSteadyClock(() => performance.now(), Date.now);
  const model = createLiveModel(clock.now, lastKnown);
  const connection = new Connection({
    openStream: () => new EventSource('/api/v1/stream'),
    checkSession: () => sessionOf(who),
    random: Math.random,
    onFrame: model.hear,
    // The fresh page finds nobody signed in, or somebody else, and says what to do.
    onSignedOut: () => location.reload(),
  });
  const catchUp = () => {
    model.tick();
    if (clock.hasSlept() || model.freshness.peek().kind === 'lost') {
      connection.renew();
    } else {
      connection.hurry();
    }
  };
  setInterval(() => {
    model.tick();
    if (document.visibilityState === 'visible' && clock.hasSlept()) {
      connection.renew();
    }
  }, TICK_MILLIS);
  effect(() => {
    if (model.newerBuild.value !== null) {
      reloadFor(model.newerBuild.value);
    }
  });
  addEventListener('online', () => connection.hurry());
  let unseen: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(unseen);
    if (document.visibilityState === 'visible') {
      catchUp();
    } else {
      unseen = setTimeout(() => connection.stop(), UNSEEN_MILLIS);
    }
  });
  if (isAsked) {
    connection.start();
  } else {
    connection.hurry();
  }
  return model;
}

/** The session as it is for this page: of anybody else it is none. */
async function sessionOf(who: SignedIn): Promise<SessionState> {
  const found = await whoIsSignedIn();
  if (typeof found === 'string') {
    return found;
  }
  return isSamePerson(found, who) ? 'in' : 'out';
}
