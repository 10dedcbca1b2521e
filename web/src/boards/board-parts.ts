import type * as wire from '../api/wire';
import type { LiveModel } from '../live/live-model';
import type { Language } from '../measures/format';

/** The lists of a board. */
export const PARTS = ['queues', 'desks', 'teams'] as const;

export type Part = (typeof PARTS)[number];

/** Null stands for all, empty for none. */
export type Ids = wire.Board[Part];

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** All that a board may name of a part, by name: what is described is in the live state from the first. */
export function namedIn(live: LiveModel, part: Part, language: Language): readonly Named[] {
  const { queues, desks, teams } = live.state.value;
  const all: Readonly<Record<Part, () => readonly Named[]>> = {
    queues: () => [...queues.values()].map(({ queue, name }) => ({ id: queue, name })),
    desks: () => [...desks.values()].map(({ desk, name }) => ({ id: desk, name })),
    teams: () => [...teams.values()].map(({ team, name }) => ({ id: team, name })),
  };
  const byName = new Intl.Collator(language, { numeric: true });
  return [...all[part]()].sort((a, b) => byName.compare(a.name, b.name) || byName.compare(a.id, b.id));
}

/** What a choice between all, none and some makes of a list; who begins to choose has all there are to leave out. */
export function choose(choice: 'all' | 'none' | 'chosen', all: readonly Named[]): Ids {
  return choice === 'all' ? null : choice === 'none' ? [] : all.map(({ id }) => id);
}

/** The list with what stands at a place moved to another. */
export function moved(ids: readonly string[], from: number, to: number): string[] {
  const left = ids.filter((_, index) => index !== from);
  return [...left.slice(0, to), ...ids.slice(from, from + 1), ...left.slice(to)];
}
