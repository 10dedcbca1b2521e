import { type Answer, ask, asSent, inPath, isAnswered, order, sending } from '../api/request';
import type * as wire from '../api/wire';

/** In the order in which one describes them: each may name those before it. */
export const KINDS = ['client', 'queue', 'desk', 'team', 'agent'] as const;

export type Kind = (typeof KINDS)[number];

export interface Entries {
  readonly client: Readonly<wire.ClientEntry>;
  readonly queue: Readonly<wire.QueueEntry>;
  readonly desk: Readonly<wire.DeskEntry>;
  readonly team: Readonly<wire.TeamEntry>;
  readonly agent: Readonly<wire.AgentEntry>;
}

/** All that somebody described, by kind and id. */
export type Directory = { readonly [K in Kind]: readonly Entries[K][] };

/** What the server puts where nobody says whose something is. */
export const IN_HOUSE = 'in-house';
export const NO_TEAM = 'none';

export async function readDirectory(): Promise<Answer<Directory>> {
  const asked = KINDS.map(async (kind) => ({
    kind,
    answer: await ask(`/directory/${kind}`, asSent<Record<string, unknown>>),
  }));
  const directory: Partial<Record<Kind, unknown>> = {};
  for (const { kind, answer } of await Promise.all(asked)) {
    if (!isAnswered(answer)) {
      return answer;
    }
    directory[kind] = answer.is[`${kind}s`];
  }
  return { is: asSent<Directory>(directory) };
}

/** Writes an entry in place of the one of its id; what is null of it gets its default. */
export function describe(kind: Kind, entry: { readonly id: string }): Promise<Answer<true>> {
  return order(`/directory/${kind}/${inPath(entry.id)}`, sending('PUT', entry));
}

/** The entry of an id; null where nobody described it. */
export function entryOf<K extends Kind>(directory: Directory, kind: K, id: string): Entries[K] | null {
  return directory[kind].find((entry) => entry.id === id) ?? null;
}

export function nameOf(directory: Directory, kind: Kind, id: string): string {
  return entryOf(directory, kind, id)?.name ?? id;
}

/** Entries by name, as a reader of the language sorts, those only that have a text in their name or id. */
export function found<E extends { readonly id: string; readonly name: string }>(
  entries: readonly E[],
  text: string,
  language: string,
): readonly E[] {
  const plain = (written: string) => written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = plain(text.trim());
  const byName = new Intl.Collator(language, { numeric: true });
  return entries
    .filter(({ id, name }) => plain(name).includes(wanted) || plain(id).includes(wanted))
    .sort((a, b) => byName.compare(a.name, b.name) || byName.compare(a.id, b.id));
}
