import { inLanguage } from '../ui/language';
import type { Formula, LevelCount } from './formulas';
import type { TotalsRow } from './totals-rows';

interface CountsWords {
  readonly corrections: (count: number, written: string) => string;
  readonly windows: string;
  readonly windowsCaption: string;
  readonly figure: string;
  readonly today: string;
  readonly last60m: string;
  readonly last15m: string;
  readonly rowGroups: Readonly<Record<'visits' | 'waits' | 'handling', string>>;
  readonly rows: Readonly<Record<TotalsRow, string>>;

  readonly formulas: string;
  readonly formulasLead: string;
  readonly formula: string;
  readonly service: string;
  readonly madeOf: string;
  readonly own: string;
  readonly counts: Readonly<Record<LevelCount, (promised: string) => string>>;
  readonly dividedBy: string;
  readonly explained: Readonly<Record<Formula, string>>;
}

const english: CountsWords = {
  corrections: (count, written) =>
    count === 1
      ? '1 late event has corrected numbers of today.'
      : `${written} late events have corrected numbers of today.`,
  windows: 'Today, and lately',
  windowsCaption: 'Calls count in the minute in which they came.',
  figure: 'Figure',
  today: 'Today',
  last60m: 'Last hour',
  last15m: 'Last 15 min',
  rowGroups: { visits: 'What became of the calls', waits: 'Waits and service', handling: 'Talks' },
  rows: {
    offered: 'Offered',
    answered: 'Answered',
    transferred: 'of these transferred on',
    unfinished: 'of these without an end',
    abandoned: 'Gave up',
    shortAbandoned: 'of these at once',
    flowedOut: 'Sent elsewhere',
    lost: 'Lost from sight',
    waiting: 'Still open, callbacks too',
    serviceLevel: 'Service',
    answeredWithinTarget: 'Answered in time',
    abandonedWithinTarget: 'Gave up before that time',
    waitingOverTarget: 'Waiting beyond that time',
    abandonmentRate: 'Share that gave up',
    averageSpeedOfAnswerSeconds: 'Wait until answered, mean',
    longestWaitSeconds: 'Longest wait',
    waitSeconds: 'Waits of the answered, in all',
    handled: 'Talks with after-call work done',
    averageHandleTimeSeconds: 'Talk and after-call work, mean',
    handleSeconds: 'Talk and after-call work, in all',
    holdSeconds: 'of this on hold',
    withCaller: 'Calls with a known caller',
    repeated: 'of these again within 24 h',
    repeatContactRate: 'Share that called again',
  },

  formulas: 'Service, counted in six ways',
  formulasLead: 'The same calls of today. Ask which way somebody counts before you compare.',
  formula: 'Way of counting',
  service: 'Service',
  madeOf: 'Counted from',
  own: 'used for this queue',
  counts: {
    answered: () => 'answered',
    abandoned: () => 'gave up',
    shortAbandoned: () => 'gave up at once',
    answeredWithinTarget: (promised) => `answered in ${promised}`,
    abandonedWithinTarget: (promised) => `gave up within ${promised}`,
    waitingOverTarget: (promised) => `waiting for more than ${promised}`,
    offered: () => 'offered',
  },
  dividedBy: 'divided by',
  explained: {
    'short-abandons-excluded': 'Who hangs up at once did not give anybody a chance.',
    'all-abandons': 'Whoever gave up was not served.',
    'answered-only': 'Says nothing of those who gave up.',
    'late-abandons': 'Who gave up in good time is left out.',
    'quick-abandons-count': 'Who gave up in good time counts as served.',
    offered: 'Those sent elsewhere, lost or waiting count against it.',
  },
};

const french: CountsWords = {
  corrections: (count, written) =>
    count === 1
      ? '1 événement tardif a corrigé les chiffres du jour.'
      : `${written} événements tardifs ont corrigé les chiffres du jour.`,
  windows: 'La journée et les derniers instants',
  windowsCaption: 'Chaque appel compte à la minute de son arrivée.',
  figure: 'Chiffre',
  today: 'Ce jour',
  last60m: 'Dernière heure',
  last15m: '15 dernières min',
  rowGroups: { visits: 'Devenir des appels', waits: 'Attente et service', handling: 'Conversations' },
  rows: {
    offered: 'Reçus',
    answered: 'Pris',
    transferred: 'dont transférés ensuite',
    unfinished: 'dont sans fin connue',
    abandoned: 'Abandonnés',
    shortAbandoned: 'dont aussitôt',
    flowedOut: 'Partis ailleurs',
    lost: 'Perdus de vue',
    waiting: 'Encore ouverts, rappels compris',
    serviceLevel: 'Service',
    answeredWithinTarget: 'Pris à temps',
    abandonedWithinTarget: 'Abandonnés avant ce délai',
    waitingOverTarget: 'En attente au-delà',
    abandonmentRate: 'Part d’abandons',
    averageSpeedOfAnswerSeconds: 'Attente avant prise, moyenne',
    longestWaitSeconds: 'Plus longue attente',
    waitSeconds: 'Attente des appels pris, total',
    handled: 'Conversations closes, post-appel fait',
    averageHandleTimeSeconds: 'Durée avec post-appel, moyenne',
    handleSeconds: 'Durée avec post-appel, total',
    holdSeconds: 'dont mise en attente',
    withCaller: 'Appels au numéro connu',
    repeated: 'dont rappels sous 24 h',
    repeatContactRate: 'Part de rappels',
  },

  formulas: 'Le service, compté de six façons',
  formulasLead: 'Les mêmes appels du jour. Avant de comparer, demandez comment l’autre compte.',
  formula: 'Façon de compter',
  service: 'Service',
  madeOf: 'Calculé sur',
  own: 'celle de cette file',
  counts: {
    answered: () => 'pris',
    abandoned: () => 'abandonnés',
    shortAbandoned: () => 'abandonnés aussitôt',
    answeredWithinTarget: (promised) => `pris en ${promised}`,
    abandonedWithinTarget: (promised) => `abandonnés en ${promised}`,
    waitingOverTarget: (promised) => `en attente depuis plus de ${promised}`,
    offered: () => 'reçus',
  },
  dividedBy: 'divisé par',
  explained: {
    'short-abandons-excluded': 'Qui raccroche aussitôt n’a laissé sa chance à personne.',
    'all-abandons': 'Qui abandonne n’a pas été servi.',
    'answered-only': 'Ne dit rien de ceux qui ont abandonné.',
    'late-abandons': 'Les abandons dans les temps ne comptent pas.',
    'quick-abandons-count': 'Les abandons dans les temps comptent comme servis.',
    offered: 'Partis ailleurs, perdus et en attente pèsent contre lui.',
  },
};

export const countsWords = inLanguage(english, french);
