import type { QueueSnapshot } from '../live/queue-snapshot';
import type { Language } from './format';

/** Making a collator costs more than sorting with it. */
const COLLATORS = {
  en: new Intl.Collator('en', { numeric: true }),
  fr: new Intl.Collator('fr', { numeric: true }),
} as const;

/** By name as a reader of the language sorts, numbers by value; of one name, by id. */
export function byName<T extends { readonly name: string }>(
  items: Iterable<T>,
  idOf: (item: T) => string,
  language: Language,
): readonly T[] {
  const names = COLLATORS[language];
  const ids = (a: T, b: T) => (idOf(a) < idOf(b) ? -1 : Number(idOf(a) > idOf(b)));
  return [...items].sort((a, b) => names.compare(a.name, b.name) || ids(a, b));
}

/** A queue keeps its place whatever happens in it. */
export function inPlace(queues: Iterable<QueueSnapshot>, language: Language): readonly QueueSnapshot[] {
  return byName(queues, ({ queue }) => queue, language);
}
