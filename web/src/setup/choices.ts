import { type Directory, entryOf, IN_HOUSE, NO_TEAM } from './directory';

/** A value and what it is called. */
export type Choice = readonly [string, string];

/** The time zones that this browser knows. */
export const ZONES: readonly Choice[] = Intl.supportedValuesOf('timeZone').map((zone) => [
  zone,
  zone.replaceAll('_', ' '),
]);

/** The clients to choose from, the one that is chosen among them even where nobody described it. */
export function clientChoices(directory: Directory, chosen: string, inHouse: string): readonly Choice[] {
  return withChosen(directory, 'client', chosen, [IN_HOUSE, inHouse]);
}

export function teamChoices(directory: Directory, chosen: string, noTeam: string): readonly Choice[] {
  return withChosen(directory, 'team', chosen, [NO_TEAM, noTeam]);
}

function withChosen(
  directory: Directory,
  kind: 'client' | 'team',
  chosen: string,
  nobodys: Choice,
): readonly Choice[] {
  const described: readonly Choice[] = directory[kind].map(({ id, name }) => [id, name]);
  const first = entryOf(directory, kind, nobodys[0]) === null ? [nobodys, ...described] : described;
  return first.some(([id]) => id === chosen) ? first : [...first, [chosen, chosen]];
}
