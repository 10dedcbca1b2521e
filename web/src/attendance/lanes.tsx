import './lanes.css';
import type { ComponentChildren } from 'preact';
import { formatClock } from '../measures/format';
import { language } from '../ui/language';
import { type Axis, placeOn } from './axis';

interface LanesProps {
  readonly axis: Axis;
  readonly now: number | null;
  readonly children: ComponentChildren;
}

/**
 * A stretch of time with lanes one below the other, a line at each hour and at now. It only draws: whoever
 * uses it says the same in words beside it.
 */
export function Lanes({ axis, now, children }: LanesProps) {
  const line = now === null ? null : placeOn(axis, now, now);
  return (
    <div class="lanes" aria-hidden="true">
      {axis.hours.map(({ at }) => (
        <span key={at} class="hour-line" style={{ left: placeOn(axis, at, at)?.left ?? '0' }} />
      ))}
      {children}
      {line === null ? null : <span class="now-line" style={{ left: line.left }} />}
    </div>
  );
}

/** The hours of an axis, to stand above or below lanes of the same width. */
export function Hours({ axis, zone }: { readonly axis: Axis; readonly zone: string }) {
  return (
    <div class="hours" aria-hidden="true">
      {axis.hours
        .filter(({ isWritten }) => isWritten)
        .map(({ at }) => (
          <span key={at} style={{ left: placeOn(axis, at, at)?.left ?? '0' }}>
            {formatClock(at, language.value, zone)}
          </span>
        ))}
    </div>
  );
}

interface StretchProps {
  readonly axis: Axis;
  readonly kind: string;
  readonly from: number;
  readonly until: number;
}

/** One stretch in a lane. */
export function Stretch({ axis, kind, from, until }: StretchProps) {
  const place = placeOn(axis, from, until);
  return place === null ? null : <span class="stretch" data-kind={kind} style={{ ...place }} />;
}
