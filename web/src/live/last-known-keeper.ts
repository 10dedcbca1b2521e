import { recall, remember } from '../ui/remembered';
import { type LastKnown, lastKnownFrom, readLastKnown } from './last-known';
import type { LiveModel } from './live-model';
import type { SignedIn } from './session';

const STORED_AS = 'vigie.last-known';
const KEEP_EVERY_MILLIS = 60_000;

let stopKeeping = () => {};

/** What the last visit on this device left. */
export function recallLastKnown(): LastKnown | null {
  const found = readLastKnown(recall(STORED_AS), Date.now());
  if (found === null) {
    forgetLastKnown();
  }
  return found;
}

/** Nothing is left on this device, and this page leaves nothing more. */
export function forgetLastKnown(): void {
  stopKeeping();
  try {
    localStorage.removeItem(STORED_AS);
  } catch {
    // A device that may not store anything has nothing to forget.
  }
}

/** Keeps what is known, while it is known to be so: once a minute, and when the page goes out of sight. */
export function keepLastKnown(live: LiveModel, who: SignedIn): void {
  stopKeeping();
  const keep = () => {
    const serverTime = live.serverTime.peek();
    if (live.freshness.peek().kind === 'live' && live.heldSince.peek() === null && serverTime !== null) {
      remember(STORED_AS, JSON.stringify(lastKnownFrom(live.state.peek(), who, serverTime, Date.now())));
    }
  };
  const keepWhenHidden = () => {
    if (document.visibilityState === 'hidden') {
      keep();
    }
  };
  const timer = setInterval(keep, KEEP_EVERY_MILLIS);
  document.addEventListener('visibilitychange', keepWhenHidden);
  stopKeeping = () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', keepWhenHidden);
  };
}
