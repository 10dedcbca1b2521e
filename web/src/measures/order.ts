import type { QueueSnapshot } from '../live/queue-snapshot';
import type { Language } from './format';

/** By name as a reader of the language sorts, numbers by value; a queue keeps its place whatever happens in it. */
export function inPlace(queues: Iterable<QueueSnapshot>, language: Language): readonly QueueSnapshot[] {
  const byName = new Intl.Collator(language, { numeric: true });
  return [...queues].sort(
    (a, b) => byName.compare(a.name, b.name) || (a.queue < b.queue ? -1 : Number(a.queue > b.queue)),
  );
}

/** By name likewise; those of one name stay in the order in which they come. */
export function byName<Named extends { readonly name: string }>(
  items: Iterable<Named>,
  language: Language,
): readonly Named[] {
  const collator = new Intl.Collator(language, { numeric: true });
  return [...items].sort((a, b) => collator.compare(a.name, b.name));
}
