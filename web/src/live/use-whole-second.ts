import { useComputed } from '@preact/signals';
import type { LiveModel } from './live-model';

const SECOND = 1_000;

/**
 * The moment that waits are counted up to, to the second: what shows no parts of one need not draw itself four
 * times as often, for the sake of batteries.
 */
export function useWholeSecond(live: LiveModel): number | null {
  return useComputed(() => {
    const upTo = live.upTo.value;
    return upTo === null ? null : Math.floor(upTo / SECOND) * SECOND;
  }).value;
}
