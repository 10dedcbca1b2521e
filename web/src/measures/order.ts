import type { QueueSnapshot } from '../live/queue-snapshot';
import type { Language } from './format';

/** By name as a reader of the language sorts, numbers by value; a queue keeps its place whatever happens in it. */
export function inPlace(queues: Iterable<QueueSnapshot>, language: Language): readonly QueueSnapshot[] {
  const byName = new Intl.Collator(language, { numeric: true });
  return [...queues].sort(
    (a, b) => byName.compare(a.name, b.name) || (a.queue < b.queue ? -1 : Number(a.queue > b.queue)),
  );
}
