import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PageEntry, PageProps } from './pages';

type Loaded = ComponentType<PageProps>;

/** Pages that were loaded once stay at hand. */
const AT_HAND = new Map<PageEntry, Loaded>();

/** The component of a page: null while it comes, `failed` where it does not. */
export function useLoaded(entry: PageEntry): Loaded | null | 'failed' {
  const failed = useSignal<PageEntry | null>(null);
  const arrived = useSignal(0);
  useEffect(() => {
    if (!AT_HAND.has(entry)) {
      entry.load().then(
        (component) => {
          AT_HAND.set(entry, component);
          arrived.value += 1;
        },
        () => {
          failed.value = entry;
        },
      );
    }
  }, [entry]);
  // Read so that the arrival draws anew.
  void arrived.value;
  return failed.value === entry ? 'failed' : (AT_HAND.get(entry) ?? null);
}
