import { formatDuration, formatShare, type Language } from '../measures/format';
import { type Directory, type Entries, IN_HOUSE, type Kind, NO_TEAM, nameOf } from './directory';
import type { formWords } from './form-words';
import { hoursInWords, readHours } from './opening-hours';

type Told = typeof formWords.value;

/** What is said of entries in a list, beside their names. */
export interface Facts {
  readonly directory: Directory;
  readonly told: Told;
  readonly language: Language;
}

type FactsOf = { readonly [K in Kind]: (entry: Entries[K], facts: Facts) => readonly string[] };

export const FACTS_OF: FactsOf = {
  client: ({ kind }, { told }) => [told.clientKinds[kind]],
  queue: (queue, { directory, told, language }) => [
    told.promised(
      formatShare(queue.serviceLevelTarget, language),
      formatDuration(queue.serviceLevelSeconds * 1_000, language),
    ),
    ...(queue.openingHours === null
      ? [told.alwaysOpen]
      : hoursInWords(readHours(queue.openingHours), language, told.closed)),
    client(queue.client, directory, told),
    zone(queue.timeZone),
  ],
  desk: ({ firstAnswerSeconds, resolveSeconds, ...desk }, { directory, told, language }) => {
    const limit = (seconds: number | null) =>
      seconds === null ? told.noLimit : formatDuration(seconds * 1_000, language);
    return [
      told.firstAnswerIn(limit(firstAnswerSeconds)),
      told.solvedIn(limit(resolveSeconds)),
      client(desk.client, directory, told),
      zone(desk.timeZone),
    ];
  },
  team: ({ id, timeZone }, { directory, told }) => [
    told.members(directory.agent.filter(({ team }) => team === id).length),
    zone(timeZone),
  ],
  agent: ({ team, site, trainee, mentor }, { directory, told }) => [
    team === NO_TEAM ? told.withoutTeam : nameOf(directory, 'team', team),
    told.sites[site],
    ...(trainee ? [told.learnsFrom(mentor === null ? '' : nameOf(directory, 'agent', mentor))] : []),
  ],
};

function client(id: string, directory: Directory, told: Told): string {
  const name = nameOf(directory, 'client', id);
  return name === IN_HOUSE ? told.inHouse : name;
}

function zone(id: string): string {
  return id.replaceAll('_', ' ');
}
