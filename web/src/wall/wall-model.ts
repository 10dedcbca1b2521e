import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { fold } from '../live/fold';
import type { Frame } from '../live/frame';
import { beforeFirstFrame, serverTimeAt } from '../live/live-state';
import type { QueueSnapshot } from '../live/queue-snapshot';
import { type Freshness, freshnessAt, hasSilentSource, isTrusted, measuredUpTo } from '../measures/freshness';
import { inPlace } from '../measures/order';
import { language } from '../ui/language';

/** Everything the wall draws, as signals over the folded stream and the page's steady clock. */
export interface WallModel {
  readonly hear: (frame: Frame) => void;
  readonly tick: () => void;
  readonly complete: ReadonlySignal<boolean>;
  readonly newerBuild: ReadonlySignal<string | null>;
  readonly queues: ReadonlySignal<readonly QueueSnapshot[]>;
  readonly freshness: ReadonlySignal<Freshness>;
  readonly trusted: ReadonlySignal<boolean>;
  readonly silentSource: ReadonlySignal<boolean>;
  /** The server's time of day, in milliseconds since 1970. */
  readonly serverTime: ReadonlySignal<number | null>;
  /** The moment that waits are counted up to, likewise. */
  readonly upTo: ReadonlySignal<number | null>;
}

/** `steadyClock` gives milliseconds that never jump; where they start does not matter. */
export function createWallModel(steadyClock: () => number): WallModel {
  const state = signal(beforeFirstFrame(steadyClock()));
  const now = signal(steadyClock());
  const freshness = computed(() => freshnessAt(state.value, now.value));
  const queues = computed(() => state.value.queues);
  return {
    hear: (frame) => {
      now.value = steadyClock();
      state.value = fold(state.value, { frame, at: now.value });
    },
    tick: () => {
      now.value = steadyClock();
    },
    complete: computed(() => state.value.complete),
    newerBuild: computed(() => state.value.newerBuild),
    queues: computed(() => inPlace(queues.value.values(), language.value)),
    freshness,
    trusted: computed(() => isTrusted(freshness.value)),
    silentSource: computed(() => hasSilentSource(state.value)),
    serverTime: computed(() => serverTimeAt(state.value, now.value)),
    upTo: computed(() => measuredUpTo(state.value, freshness.value, now.value)),
  };
}
