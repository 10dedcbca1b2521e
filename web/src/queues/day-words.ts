import { inLanguage } from '../ui/language';
import type { DayStep } from './history';

interface DayWords {
  readonly title: string;
  readonly day: string;
  readonly previous: string;
  readonly next: string;
  readonly step: string;
  readonly steps: Readonly<Record<DayStep, string>>;
  readonly notKept: string;
  readonly nothing: string;
  readonly sum: (
    day: string,
    offered: string,
    answered: string,
    abandoned: string,
    service: string,
  ) => string;
  readonly compared: (until: string, offered: string, service: string) => string;
  readonly comparedBefore: (offered: string, service: string) => string;
  readonly notCompared: string;
  readonly zone: (zone: string) => string;
  readonly calls: string;
  readonly service: string;
  readonly answered: string;
  readonly abandoned: string;
  readonly others: string;
  readonly weekBefore: string;
  readonly target: string;
  readonly callsLabel: string;
  readonly serviceLabel: string;
  readonly tableBelow: string;
  readonly tableCaption: string;
  readonly time: string;
  readonly offered: string;
  readonly speed: string;
  readonly handling: string;
  readonly before: string;
  readonly partial: string;
  readonly inFigures: string;
  readonly quietUntil: (time: string) => string;
  readonly quietFrom: (time: string) => string;
  readonly readout: (
    time: string,
    offered: string,
    answered: string,
    abandoned: string,
    service: string,
  ) => string;
  readonly readoutBefore: (offered: string, service: string) => string;
}

const english: DayWords = {
  title: 'Over the day',
  day: 'Day',
  previous: 'Day before',
  next: 'Day after',
  step: 'Intervals of',
  steps: { PT15M: '15 minutes', PT30M: '30 minutes', PT1H: 'one hour' },
  notKept: 'Nothing is kept of this day. Without the store for longer times Vigie keeps 48 hours.',
  nothing: 'Nothing is known of this day.',
  sum: (day, offered, answered, abandoned, service) =>
    `${day}: ${offered} offered, ${answered} answered, ${abandoned} gave up, service ${service}.`,
  compared: (until, offered, service) => `Until ${until}: ${offered} offered, service ${service};`,
  comparedBefore: (offered, service) =>
    `the same hours a week before: ${offered} offered, service ${service}.`,
  notCompared: 'Of the week before nothing is known.',
  zone: (zone) => `Times of ${zone}.`,
  calls: 'Calls',
  service: 'Service',
  answered: 'Answered',
  abandoned: 'Gave up',
  others: 'other',
  weekBefore: 'offered a week before',
  target: 'target',
  callsLabel: 'Calls offered, answered and given up over the day',
  serviceLabel: 'Service over the day',
  tableBelow: 'The table below has the same numbers.',
  tableCaption: 'Intervals of the day, and of the same hours a week before',
  time: 'Time',
  offered: 'Offered',
  speed: 'Mean wait',
  handling: 'Mean talk',
  before: 'A week before',
  partial: 'not all of it',
  inFigures: 'The same in figures',
  quietUntil: (time) => `No calls before ${time}`,
  quietFrom: (time) => `No calls from ${time} on`,
  readout: (time, offered, answered, abandoned, service) =>
    `${time}: ${offered} offered, ${answered} answered, ${abandoned} gave up, service ${service}`,
  readoutBefore: (offered, service) => `a week before ${offered}, service ${service}`,
};

const french: DayWords = {
  title: 'Au fil de la journée',
  day: 'Jour',
  previous: 'Veille',
  next: 'Lendemain',
  step: 'Par tranches de',
  steps: { PT15M: '15 minutes', PT30M: '30 minutes', PT1H: 'une heure' },
  notKept: 'Rien n’est conservé de ce jour. Sans la base des durées longues, Vigie garde 48 heures.',
  nothing: 'On ne sait rien de ce jour.',
  sum: (day, offered, answered, abandoned, service) =>
    `${day}\u202f: ${offered} reçus, ${answered} pris, ${abandoned} abandonnés, service ${service}.`,
  compared: (until, offered, service) =>
    `Jusqu’à ${until}\u202f: ${offered} reçus, service ${service}\u202f;`,
  comparedBefore: (offered, service) =>
    `aux mêmes heures une semaine avant\u202f: ${offered} reçus, service ${service}.`,
  notCompared: 'On ne sait rien de la semaine d’avant.',
  zone: (zone) => `Heures de ${zone}.`,
  calls: 'Appels',
  service: 'Service',
  answered: 'Pris',
  abandoned: 'Abandonnés',
  others: 'autres',
  weekBefore: 'reçus une semaine avant',
  target: 'objectif',
  callsLabel: 'Appels reçus, pris et abandonnés au fil de la journée',
  serviceLabel: 'Service au fil de la journée',
  tableBelow: 'Le tableau ci-dessous porte les mêmes chiffres.',
  tableCaption: 'Tranches de la journée, et des mêmes heures une semaine avant',
  time: 'Heure',
  offered: 'Reçus',
  speed: 'Attente moy.',
  handling: 'Durée moy.',
  before: 'Une semaine avant',
  partial: 'incomplète',
  inFigures: 'La même chose en chiffres',
  quietUntil: (time) => `Aucun appel avant ${time}`,
  quietFrom: (time) => `Aucun appel à partir de ${time}`,
  readout: (time, offered, answered, abandoned, service) =>
    `${time}\u202f: ${offered} reçus, ${answered} pris, ${abandoned} abandonnés, service ${service}`,
  readoutBefore: (offered, service) => `une semaine avant ${offered}, service ${service}`,
};

export const dayWords = inLanguage(english, french);
