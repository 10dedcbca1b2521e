import { formatDelay, formatDuration, formatMoment, formatTime, type Language } from '../measures/format';
import type { Freshness } from '../measures/freshness';
import type { Words } from './words';

/** What is wrong with the numbers: a sentence that holds still, and an age that counts. */
export interface News {
  readonly sentence: string;
  readonly age: string | null;
}

/** Says in words why the numbers cannot be trusted; null if they can. */
export function troubleIn(freshness: Freshness, words: Words, language: Language): News | null {
  switch (freshness.kind) {
    case 'lost':
      return freshness.since === null
        ? { sentence: words.serverSilent, age: null }
        : {
            sentence: words.connectionLost(formatTime(freshness.since, language)),
            age: words.ago(formatDuration(freshness.age, language)),
          };
    case 'remembered':
      return freshness.overdue
        ? {
            sentence: words.notConnected(formatTime(freshness.since, language)),
            age: words.ago(formatDuration(freshness.age, language)),
          }
        : null;
    case 'still':
      return stillNews(freshness, words, language);
    case 'unreadable':
      return { sentence: words.unreadable, age: null };
    default:
      return null;
  }
}

type Still = Extract<Freshness, { kind: 'still' }>;

function stillNews({ since, age, parts }: Still, words: Words, language: Language): News {
  const named = parts.map((part) => words.parts[part] ?? part).join(', ') || words.partsUnknown;
  return since === null
    ? { sentence: words.notRunning(named), age: null }
    : {
        sentence: words.standStill(formatTime(since, language), named),
        age: age === 0 ? null : words.ago(formatDuration(age, language)),
      };
}

/** The few words of the badge while all is in order. */
export function badgeText(freshness: Freshness, words: Words, language: Language): string {
  switch (freshness.kind) {
    case 'live':
      return words.live(formatDelay(freshness.delay, language));
    case 'replay':
      return freshness.reached === null
        ? words.replayNotBegun
        : words.replay(formatMoment(freshness.reached, language));
    case 'remembered':
      return words.connectingFrom(
        formatTime(freshness.since, language),
        formatDuration(freshness.age, language),
      );
    default:
      return words.connecting;
  }
}

/** The state of the connection for a screen reader: it changes with the state only, never by the second. */
export function toReader(freshness: Freshness, words: Words, language: Language): string {
  switch (freshness.kind) {
    case 'live':
      return words.liveToReader;
    case 'replay':
      return words.replayToReader;
    default:
      return troubleIn(freshness, words, language)?.sentence ?? words.connecting;
  }
}
