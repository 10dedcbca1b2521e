import { effect } from '@preact/signals';
import type { LiveModel } from '../live/live-model';
import { reloadOnceThere } from '../live/reload';
import { nightlyAfter } from './nightly';
import { isNight, type WallSettings } from './settings';
import { FARTHEST, placeAt, STEP_MILLIS } from './wander';

type Settings = Pick<WallSettings, 'shifts' | 'night'>;

/**
 * What a display needs that is on for months: the picture wanders, it is dim at night, and it is loaded anew
 * each night, so that whatever has gathered is let go. All by the server's clock: the display's own may be
 * wrong. Gives back what ends it.
 */
export function keepForMonths(live: LiveModel, { shifts, night }: Settings): () => void {
  const { style, dataset } = document.documentElement;
  const random = Math.random();
  let nightly: number | null = null;
  return effect(() => {
    const now = live.serverTime.value;
    if (now === null) {
      return;
    }
    if (shifts) {
      const { x, y } = placeAt(Math.floor(now / STEP_MILLIS));
      style.setProperty('--shift-x', `${x - FARTHEST / 2}px`);
      style.setProperty('--shift-y', `${y - FARTHEST / 2}px`);
    }
    dataset.night = String(night !== null && isNight(night, new Date(now).getHours()));
    nightly ??= nightlyAfter(now, random);
    if (now >= nightly && live.trusted.value) {
      nightly = nightlyAfter(now, random);
      void reloadOnceThere();
    }
  });
}
