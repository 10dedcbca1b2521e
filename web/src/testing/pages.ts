import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import type { Frame, Snapshots } from '../live/frame';
import { createLiveModel, type LiveModel } from '../live/live-model';
import type { Alert } from '../live/snapshots';
import { snapshotOf } from './frames';

/** A centre of which this is known, and of which the stream tells that it is of now. */
export function liveOf(
  now: number,
  named: Partial<Snapshots> & { readonly alerts?: readonly Alert[] },
): LiveModel {
  const live = createLiveModel(() => 0);
  const pulse = { serverTime: now, pipelineTime: now };
  const hello: Frame = { kind: 'hello', epoch: 'e1', build: 'b1', clock: 'live', pulse };
  [hello, snapshotOf(named)].forEach(live.hear);
  return live;
}

/** Draws something by itself, and gives what is to be read of it, with plain spaces. */
export function readingOf(drawn: ComponentChild): string {
  const place = document.createElement('div');
  act(() => render(drawn, place));
  const text = (place.textContent ?? '').replace(/[\u00a0\u202f]/gu, ' ');
  act(() => render(null, place));
  return text;
}
