import { type LiveState, serverTimeAt } from '../live/live-state';

/**
 * A screen says within 5 s that its numbers stand still. Half a second of that is kept for the page's own
 * tick and for drawing.
 */
export const STILL_AFTER_MILLIS = 4_500;

/** The part of which the silence is told on the tiles of its queues: the others go on, and the wall with them. */
const SOURCE = 'source';

/** How far the numbers can be trusted. Instants are the server's, ages are milliseconds. */
export type Freshness =
  /** Nothing was heard yet, and it is too early to complain. */
  | { readonly kind: 'connecting' }
  /** How far the numbers are behind the server's clock. */
  | { readonly kind: 'live'; readonly delay: number }
  /** A replay of the past: where it is, null before its first event. */
  | { readonly kind: 'replay'; readonly reached: number | null }
  /** What an earlier visit left is shown until the stream speaks; `overdue` once it should have. */
  | { readonly kind: 'remembered'; readonly since: number; readonly age: number; readonly overdue: boolean }
  /** Nothing comes any more. `since` is null if nothing ever came. */
  | { readonly kind: 'lost'; readonly since: number | null; readonly age: number }
  /** The server speaks, but a part behind it stands still. `since` is null if it never ran. */
  | {
      readonly kind: 'still';
      readonly since: number | null;
      readonly age: number;
      readonly parts: readonly string[];
    }
  /** The server says things that this page cannot read. */
  | { readonly kind: 'unreadable' };

/** How the numbers stand at a reading of the page's steady clock. */
export function freshnessAt(state: LiveState, at: number): Freshness {
  const silence = at - state.heardAt;
  if (state.remembered !== null && !state.unreadable) {
    const { serverTime, at: trueAt } = state.remembered;
    const overdue = silence >= STILL_AFTER_MILLIS;
    return { kind: 'remembered', since: serverTime, age: at - trueAt, overdue };
  }
  if (silence >= STILL_AFTER_MILLIS) {
    return { kind: 'lost', since: serverTimeAt(state, state.heardAt), age: silence };
  }
  const { pulse } = state;
  if (pulse === null) {
    return { kind: 'connecting' };
  }
  if (state.unreadable) {
    return { kind: 'unreadable' };
  }
  const reached = pulse.pipelineTime;
  const isReplay = state.clock === 'events';
  const behind = reached === null ? 0 : pulse.serverTime + (at - state.pulseAt) - reached;
  const stands = !isReplay && (reached === null || behind >= STILL_AFTER_MILLIS);
  const stopped = state.delayedParts.filter((part) => part !== SOURCE);
  if (stopped.length > 0 || stands) {
    return { kind: 'still', since: reached, age: isReplay ? 0 : behind, parts: stopped };
  }
  return isReplay
    ? { kind: 'replay', reached }
    : { kind: 'live', delay: Math.max(0, pulse.serverTime - (reached ?? pulse.serverTime)) };
}

/** Whether a system that sends events is silent, be it that of a queue shown here or not. */
export function hasSilentSource(state: LiveState): boolean {
  return state.delayedParts.includes(SOURCE);
}

export function isTrusted(freshness: Freshness): boolean {
  return freshness.kind === 'live' || freshness.kind === 'replay';
}

/**
 * The moment that waits are counted up to: now while the numbers are fresh, else the moment they are from,
 * because nobody knows who has been answered since. In a replay it is where the replay has come to.
 */
export function measuredUpTo(state: LiveState, freshness: Freshness, at: number): number | null {
  if (state.clock === 'events' && state.remembered === null) {
    return state.pulse?.pipelineTime ?? null;
  }
  if (freshness.kind === 'lost' || freshness.kind === 'still' || freshness.kind === 'remembered') {
    return freshness.since;
  }
  return serverTimeAt(state, at);
}
