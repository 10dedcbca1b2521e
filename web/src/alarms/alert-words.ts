import { inLanguage } from '../ui/language';

/** A subject, with the value and the limit where there are any. */
interface Told {
  readonly subject: string;
  readonly value: string | null;
  readonly limit: string;
  /** Whether the value is one, and so what it counts is said of one. */
  readonly isOne: boolean;
  readonly mentor: string | null;
}

export interface AlertWords {
  readonly team: (name: string) => string;
  readonly colleagueOf: (team: string) => string;
  readonly colleague: string;
  /** What no sentence of its own is written for: a metric by its name. */
  readonly otherwise: (subject: string, metric: string, value: string | null, limit: string | null) => string;
  /** By the code of the text, which is the metric of the rule. */
  readonly byCode: Readonly<Record<string, (told: Told) => string>>;
}

const english: AlertWords = {
  team: (name) => `Team ${name}`,
  colleagueOf: (team) => `A colleague of ${team.replace(/^Team /, 'team ')}`,
  colleague: 'A colleague',
  otherwise: (subject, metric, value, limit) =>
    `${subject}: ${metric}${value === null ? '' : ` ${value}`}${limit === null ? '' : ` (limit\u00a0${limit})`}`,
  byCode: {
    oldestWaitSeconds: ({ subject, value, limit }) =>
      value === null
        ? `${subject}: somebody waits too long (limit\u00a0${limit})`
        : `${subject}: the oldest has waited ${value} (limit\u00a0${limit})`,
    'last15m.serviceLevel': ({ subject, value, limit }) =>
      value === null
        ? `${subject}: too few answered in time over 15 min (limit\u00a0${limit})`
        : `${subject}: only ${value} answered in time over 15 min (limit\u00a0${limit})`,
    'last15m.abandonmentRate': ({ subject, value, limit }) =>
      value === null
        ? `${subject}: too many callers gave up over 15 min (limit\u00a0${limit})`
        : `${subject}: ${value} of callers gave up over 15 min (limit\u00a0${limit})`,
    'status.no-show': ({ subject }) => `${subject} has not come, half an hour after the start`,
    'trainee-conflict': ({ subject, mentor }) =>
      `${subject}, still learning, is in a conflict${mentor === null ? '' : `; ${mentor} is the mentor`}`,
    'flag.conflict': ({ subject }) => `${subject} has had a conflict`,
    'flag.complaint-load': ({ subject }) => `${subject} has had many complaints within the hour`,
    'flag.break-debt': ({ subject }) => `${subject} has been at work too long without a pause`,
    absenceRate: ({ subject, value, limit }) =>
      value === null
        ? `${subject}: too many are not there (limit\u00a0${limit})`
        : `${subject}: ${value} of those planned are not there (limit\u00a0${limit})`,
    overdueFirstAnswer: ({ subject, value, isOne }) =>
      value === null
        ? `${subject}: first answers are overdue`
        : `${subject}: ${value} ${isOne ? 'customer waits' : 'customers wait'} too long for a first answer`,
    openComplaints: ({ subject, value, limit }) =>
      value === null
        ? `${subject}: many open complaints (limit\u00a0${limit})`
        : `${subject}: ${value} open complaints (limit\u00a0${limit})`,
  },
};

const french: AlertWords = {
  team: (name) => `Équipe ${name}`,
  colleagueOf: (team) =>
    team.startsWith('Équipe ') ? `Une personne de l’é${team.slice(1)}` : `Une personne (${team})`,
  colleague: 'Une personne',
  otherwise: (subject, metric, value, limit) =>
    `${subject}\u202f: ${metric}${value === null ? '' : ` ${value}`}${limit === null ? '' : ` (seuil\u00a0${limit})`}`,
  byCode: {
    oldestWaitSeconds: ({ subject, value, limit }) =>
      value === null
        ? `${subject}\u202f: attente trop longue (seuil\u00a0${limit})`
        : `${subject}\u202f: attente de ${value} (seuil\u00a0${limit})`,
    'last15m.serviceLevel': ({ subject, value, limit }) =>
      value === null
        ? `${subject}\u202f: trop peu d’appels décrochés à temps sur 15 min (seuil\u00a0${limit})`
        : `${subject}\u202f: seulement ${value} décrochés à temps sur 15 min (seuil\u00a0${limit})`,
    'last15m.abandonmentRate': ({ subject, value, limit }) =>
      value === null
        ? `${subject}\u202f: trop d’abandons sur 15 min (seuil\u00a0${limit})`
        : `${subject}\u202f: ${value} d’abandons sur 15 min (seuil\u00a0${limit})`,
    'status.no-show': ({ subject }) =>
      `${subject}\u202f: toujours pas là une demi-heure après la prise de service`,
    'trainee-conflict': ({ subject, mentor }) =>
      `${subject}, en formation\u202f: conflit en cours${mentor === null ? '' : ` (tuteur\u202f: ${mentor})`}`,
    'flag.conflict': ({ subject }) => `${subject}\u202f: un conflit vient d’avoir lieu`,
    'flag.complaint-load': ({ subject }) => `${subject}\u202f: beaucoup de réclamations dans l’heure`,
    'flag.break-debt': ({ subject }) => `${subject}\u202f: trop longtemps sans pause`,
    absenceRate: ({ subject, value, limit }) =>
      value === null
        ? `${subject}\u202f: trop d’absents (seuil\u00a0${limit})`
        : `${subject}\u202f: ${value} d’absents parmi les personnes prévues (seuil\u00a0${limit})`,
    overdueFirstAnswer: ({ subject, value, isOne }) =>
      value === null
        ? `${subject}\u202f: des premières réponses sont en retard`
        : `${subject}\u202f: ${value} ${isOne ? 'client attend' : 'clients attendent'} trop une première réponse`,
    openComplaints: ({ subject, value, limit }) =>
      value === null
        ? `${subject}\u202f: beaucoup de réclamations ouvertes (seuil\u00a0${limit})`
        : `${subject}\u202f: ${value} réclamations ouvertes (seuil\u00a0${limit})`,
  },
};

export const alertWords = inLanguage(english, french);
