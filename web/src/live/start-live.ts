import { effect } from '@preact/signals';
import { Connection } from './connection';
import { createLiveModel, type LiveModel } from './live-model';
import { reloadFor } from './reload';
import { checkSession } from './session';

const TICK_MILLIS = 250;

/** A page that nobody looks at for this long lets its stream go, to spare the battery. */
const UNSEEN_MILLIS = 60_000;

/** The one stream of this page, opened and kept, and the clock that ages what it said. */
export function startLive(): LiveModel {
  const model = createLiveModel(() => performance.now());
  setInterval(model.tick, TICK_MILLIS);
  const connection = new Connection({
    openStream: () => new EventSource('/api/v1/stream'),
    checkSession,
    random: Math.random,
    onFrame: model.hear,
    // The fresh page finds nobody signed in, and says what to do.
    onSignedOut: () => location.reload(),
  });
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
      model.tick();
      connection.hurry();
    } else {
      unseen = setTimeout(() => connection.stop(), UNSEEN_MILLIS);
    }
  });
  connection.start();
  return model;
}
