import { effect } from '@preact/signals';
import { Connection } from '../live/connection';
import { checkSession } from '../live/session';
import { hideIdlePointer, keepAwake } from './kiosk';
import { reloadFor } from './reload';
import { createWallModel, type WallModel } from './wall-model';

const TICK_MILLIS = 250;

/** Opens the stream and keeps it, ticks, and looks after the display. */
export function startWall(): WallModel {
  const model = createWallModel(() => performance.now());
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
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      connection.hurry();
    }
  });
  keepAwake();
  hideIdlePointer();
  connection.start();
  return model;
}
