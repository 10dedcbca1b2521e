import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Freshness, freshnessAt, hasSilentSource, isTrusted, measuredUpTo } from '../measures/freshness';
import { inPlace } from '../measures/order';
import { language } from '../ui/language';
import { fold } from './fold';
import type { Frame } from './frame';
import { type LastKnown, stateFrom } from './last-known';
import { beforeFirstFrame, type LiveState, serverTimeAt } from './live-state';
import type { QueueSnapshot } from './queue-snapshot';

/** Everything that pages draw, as signals over the folded stream and the page's steady clock. */
export interface LiveModel {
  readonly hear: (frame: Frame) => void;
  readonly tick: () => void;
  /** What is known, as far as it is shown: while updates are held, what was known then. */
  readonly state: ReadonlySignal<LiveState>;
  readonly newerBuild: ReadonlySignal<string | null>;
  readonly queues: ReadonlySignal<readonly QueueSnapshot[]>;
  readonly freshness: ReadonlySignal<Freshness>;
  readonly trusted: ReadonlySignal<boolean>;
  readonly silentSource: ReadonlySignal<boolean>;
  /** The server's time of day, in milliseconds since 1970. */
  readonly serverTime: ReadonlySignal<number | null>;
  /** The moment that waits are counted up to, likewise. */
  readonly upTo: ReadonlySignal<number | null>;
  /** Since when updates are held, in the server's time; null while they flow. */
  readonly heldSince: ReadonlySignal<number | null>;
  /** Holds what is shown still, so that somebody can read it; the stream goes on behind it. */
  readonly hold: () => void;
  readonly release: () => void;
}

interface Held {
  readonly state: LiveState;
  readonly at: number;
}

/**
 * `steadyClock` gives milliseconds that never go back; where they start does not matter. The model begins
 * with what an earlier visit left, where that is at hand.
 */
export function createLiveModel(steadyClock: () => number, lastKnown: LastKnown | null = null): LiveModel {
  const known = signal(
    lastKnown === null ? beforeFirstFrame(steadyClock()) : stateFrom(lastKnown, Date.now(), steadyClock()),
  );
  const now = signal(steadyClock());
  const held = signal<Held | null>(null);
  const state = computed(() => held.value?.state ?? known.value);
  const shownAt = computed(() => held.value?.at ?? now.value);
  // Freshness is told of the stream itself: a lost one is lost, held or not.
  const freshness = computed(() => freshnessAt(known.value, now.value));
  const queues = computed(() => state.value.queues);
  return {
    hear: (frame) => {
      now.value = steadyClock();
      known.value = fold(known.value, { frame, at: now.value });
    },
    tick: () => {
      now.value = steadyClock();
    },
    state,
    newerBuild: computed(() => known.value.newerBuild),
    queues: computed(() => inPlace(queues.value.values(), language.value)),
    freshness,
    trusted: computed(() => isTrusted(freshness.value)),
    silentSource: computed(() => hasSilentSource(known.value)),
    serverTime: computed(() => serverTimeAt(known.value, now.value)),
    upTo: computed(() => measuredUpTo(state.value, freshness.value, shownAt.value)),
    heldSince: computed(() => (held.value === null ? null : serverTimeAt(held.value.state, held.value.at))),
    hold: () => {
      // Before anything was heard there is no moment to hold.
      held.value = known.value.pulse === null ? null : { state: known.value, at: now.value };
    },
    release: () => {
      held.value = null;
    },
  };
}
