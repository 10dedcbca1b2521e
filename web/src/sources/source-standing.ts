import type * as wire from '../api/wire';

/** How a source stands: heard and expected to go on, heard without a sign of life, silent, or never heard. */
export type SourceStanding = 'heard' | 'events-only' | 'silent' | 'not-yet';

export function standingOf({ lastEventAt, silentSince, expected }: wire.SourceSnapshot): SourceStanding {
  if (silentSince !== null) {
    return 'silent';
  }
  if (lastEventAt === null) {
    return 'not-yet';
  }
  return expected ? 'heard' : 'events-only';
}

/** What letters have in common, by how many have it; the most first, then by their word. */
export function countsBy<T>(
  things: readonly T[],
  word: (thing: T) => string,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const thing of things) {
    counts.set(word(thing), (counts.get(word(thing)) ?? 0) + 1);
  }
  return [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
}
