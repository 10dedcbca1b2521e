import { signal } from '@preact/signals';

/**
 * What somebody has begun to write and not yet saved, by a key of its own. It stays while they look at other
 * pages of Vigie, and the browser asks before it lets this page go with some of it unsaved.
 */
const kept = signal<ReadonlyMap<string, unknown>>(new Map());

export interface Draft<T> {
  readonly value: T;
  /** Whether it differs from what is saved. */
  readonly isChanged: boolean;
  readonly change: (part: Partial<T>) => void;
  /** Lets go of what was written, as it is saved or not wanted. */
  readonly drop: () => void;
}

/** What is written under a key, or else what is saved. Read where it is drawn, so that a change draws anew. */
export function draftOf<T extends object>(key: string, saved: T): Draft<T> {
  const value = (kept.value.get(key) as T | undefined) ?? saved;
  return {
    value,
    isChanged: kept.value.has(key),
    change: (part) => keep(key, { ...((kept.peek().get(key) as T | undefined) ?? saved), ...part }, saved),
    drop: () => dropDraft(key),
  };
}

/** The keys of what is not saved, of those that begin in one way. */
export function draftsIn(beginning: string): readonly string[] {
  return [...kept.value.keys()].filter((key) => key.startsWith(beginning));
}

export function dropDraft(key: string): void {
  const left = new Map(kept.peek());
  left.delete(key);
  hold(left);
}

function keep(key: string, value: object, saved: object): void {
  if (JSON.stringify(value) === JSON.stringify(saved)) {
    dropDraft(key);
  } else {
    hold(new Map(kept.peek()).set(key, value));
  }
}

function hold(drafts: ReadonlyMap<string, unknown>): void {
  kept.value = drafts;
  if (drafts.size > 0) {
    addEventListener('beforeunload', askFirst);
  } else {
    removeEventListener('beforeunload', askFirst);
  }
}

function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
