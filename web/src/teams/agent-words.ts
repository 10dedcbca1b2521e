import type * as wire from '../api/wire';
import { inLanguage } from '../ui/language';

type State = wire.AgentSnapshot['state'];
type Activity = NonNullable<wire.AgentSnapshot['activity']>;
type Mismatch = NonNullable<wire.Attendance['mismatch']>;

/** What is said of one agent. Times, ages and counts come in already written. */
export interface AgentWords {
  readonly states: Readonly<Record<State, string>>;
  readonly activities: Readonly<Record<Activity, string>>;
  readonly stateFor: (state: string, age: string) => string;
  readonly onQueue: (queue: string) => string;
  readonly noNewsSince: (time: string) => string;

  readonly off: string;
  readonly expected: (time: string) => string;
  readonly due: (time: string) => string;
  readonly late: (age: string, time: string | null) => string;
  readonly lateStill: (age: string, time: string) => string;
  readonly noShow: (time: string) => string;
  readonly present: (since: string | null, until: string | null) => string;
  readonly leftEarly: (time: string | null, planned: string | null) => string;
  readonly completed: (time: string | null) => string;
  readonly excused: string;
  readonly notKnown: string;
  readonly mismatches: Readonly<Record<Mismatch, string>>;

  readonly trainee: string;
  readonly traineeWith: (mentor: string) => string;
  readonly sites: Readonly<Record<wire.AgentSnapshot['site'], string>>;
}

const english: AgentWords = {
  states: {
    talking: 'with a caller',
    'wrapping-up': 'wrapping up',
    ready: 'ready',
    away: 'away',
    offline: 'not on the phone',
  },
  activities: {
    break: 'on a break',
    meal: 'at a meal',
    briefing: 'in a briefing',
    seminar: 'in a seminar',
    'self-study': 'learning',
    coaching: 'in coaching',
    'back-office': 'at back-office work',
    other: 'away',
  },
  stateFor: (state, age) => `${state} for ${age}`,
  onQueue: (queue) => queue,
  noNewsSince: (time) => `no news since ${time}: the systems are silent`,

  off: 'not planned today',
  expected: (time) => `expected at ${time}`,
  due: (time) => `planned for ${time}, not here yet`,
  late: (age, time) => (time === null ? `came ${age} late` : `came ${age} late, at ${time}`),
  lateStill: (age, time) => `${age} late, planned for ${time}`,
  noShow: (time) => `missing since ${time}`,
  present: (since, until) =>
    ['here', since === null ? null : `since ${since}`, until === null ? null : `until ${until}`]
      .filter((part) => part !== null)
      .join(' '),
  leftEarly: (time, planned) =>
    `left early${time === null ? '' : ` at ${time}`}${planned === null ? '' : `, planned until ${planned}`}`,
  completed: (time) => (time === null ? 'done for today' : `done, left at ${time}`),
  excused: 'excused',
  notKnown: 'not known: the systems are silent',
  mismatches: {
    'ready-not-clocked-in': 'at work by the phone, but not clocked in',
    'clocked-in-not-ready': 'clocked in, but not on the phone',
  },

  trainee: 'trainee',
  traineeWith: (mentor) => `trainee, mentor ${mentor}`,
  sites: { office: 'office', home: 'at home' },
};

const french: AgentWords = {
  states: {
    talking: 'en ligne',
    'wrapping-up': 'en post-appel',
    ready: 'disponible',
    away: 'absent du poste',
    offline: 'hors téléphonie',
  },
  activities: {
    break: 'en pause',
    meal: 'au repas',
    briefing: 'en réunion',
    seminar: 'en séminaire',
    'self-study': 'en autoformation',
    coaching: 'en accompagnement',
    'back-office': 'au back-office',
    other: 'absent du poste',
  },
  stateFor: (state, age) => `${state} depuis ${age}`,
  onQueue: (queue) => queue,
  noNewsSince: (time) => `sans nouvelles depuis ${time}\u202f: les systèmes sont muets`,

  off: 'pas prévu aujourd’hui',
  expected: (time) => `attendu à ${time}`,
  due: (time) => `prévu à ${time}, pas encore là`,
  late: (age, time) =>
    time === null ? `arrivé avec ${age} de retard` : `arrivé à ${time}, ${age} de retard`,
  lateStill: (age, time) => `${age} de retard, prévu à ${time}`,
  noShow: (time) => `manque à l’appel depuis ${time}`,
  present: (since, until) =>
    ['là', since === null ? null : `depuis ${since}`, until === null ? null : `jusqu’à ${until}`]
      .filter((part) => part !== null)
      .join(' '),
  leftEarly: (time, planned) =>
    `parti avant l’heure${time === null ? '' : `, à ${time}`}${planned === null ? '' : `, prévu jusqu’à ${planned}`}`,
  completed: (time) => (time === null ? 'journée finie' : `journée finie, parti à ${time}`),
  excused: 'absence excusée',
  notKnown: 'inconnu\u202f: les systèmes sont muets',
  mismatches: {
    'ready-not-clocked-in': 'au travail d’après le téléphone, mais sans pointage',
    'clocked-in-not-ready': 'pointage fait, mais pas sur le téléphone',
  },

  trainee: 'en formation',
  traineeWith: (mentor) => `en formation, tuteur ${mentor}`,
  sites: { office: 'sur site', home: 'à domicile' },
};

export const agentWords = inLanguage(english, french);
