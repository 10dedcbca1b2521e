import { inLanguage } from '../ui/language';
import type { Band } from './ages';
import type { Formula, LevelCount } from './formulas';
import type { TotalsRow } from './totals-rows';

interface DepthWords {
  readonly back: string;
  readonly gone: string;
  readonly goneLead: string;

  readonly silent: (since: string, age: string, waiting: string) => string;
  readonly closed: string;
  readonly closedButWaiting: (waiting: string) => string;
  readonly longWait: (oldest: string, promised: string) => string;
  readonly lowService: (level: string, target: string, promised: string) => string;
  readonly lately: (level: string) => string;
  readonly nobodyWaits: string;
  readonly prompt: (waiting: string, oldest: string | null) => string;
  readonly met: (level: string, target: string, promised: string) => string;
  readonly tooFew: (offered: string) => string;

  readonly now: string;
  readonly waiting: string;
  readonly talking: string;
  readonly wrappingUp: string;
  readonly callbacks: string;
  readonly ready: string;
  readonly away: string;
  readonly agents: string;
  readonly agentsHidden: string;
  readonly ages: string;
  readonly band: (band: Band, promised: string, breach: string) => string;
  readonly others: (count: string, atMost: string) => string;
  readonly stripLabel: (oldest: string) => string;
  readonly expectedRange: (low: string, high: string) => string;
  readonly expectedNone: string;
  readonly expectedUnknown: string;
  readonly needed: (available: string, required: string, goal: string) => string;
  readonly enough: (available: string, required: string, goal: string) => string;
  readonly neededUnknown: (available: string) => string;
  readonly goal: (target: string, promised: string) => string;
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

const english: DepthWords = {
  back: 'All queues',
  gone: 'There is no such queue',
  goneLead: 'It is not there, or not yours to see.',

  silent: (since, age, waiting) =>
    `No news since ${since} (${age}): its source is silent. ${waiting} were waiting then.`,
  closed: 'It is closed, and nobody waits.',
  closedButWaiting: (waiting) => `It is closed, but ${waiting} still wait.`,
  longWait: (oldest, promised) => `The oldest caller has waited ${oldest}; ${promised} are promised.`,
  lowService: (level, target, promised) =>
    `Service today is ${level}; the target is ${target} in ${promised}.`,
  lately: (level) => `In the last hour it was ${level}.`,
  nobodyWaits: 'Nobody waits.',
  prompt: (waiting, oldest) => `${waiting} waiting${oldest === null ? '' : `, the oldest for ${oldest}`}.`,
  met: (level, target, promised) => `Service today is ${level}; the target is ${target} in ${promised}.`,
  tooFew: (offered) => `${offered} calls today: too few to judge service.`,

  now: 'Now',
  waiting: 'waiting',
  talking: 'talking',
  wrappingUp: 'wrapping up',
  callbacks: 'to call back',
  ready: 'ready',
  away: 'away',
  agents: 'Agents of this queue',
  agentsHidden: 'Agents are not counted out where fewer than five are at work.',
  ages: 'Waiting, by age',
  band: (band, promised, breach) =>
    ({
      well: `for ${promised} at most`,
      watch: `for more than ${promised}`,
      breach: `for more than ${breach}`,
    })[band],
  others: (count, atMost) => `${count} more, for ${atMost} at most`,
  stripLabel: (oldest) => `Those who wait, the oldest first: ${oldest}`,
  expectedRange: (low, high) => `Who calls now waits ${low} to ${high}.`,
  expectedNone: 'Who calls now is answered at once.',
  expectedUnknown: 'How long the next caller waits cannot be said.',
  needed: (available, required, goal) => `${available} at work; ${required} would be needed for ${goal}.`,
  enough: (available, required, goal) => `${available} at work; ${required} are enough for ${goal}.`,
  neededUnknown: (available) => `${available} at work. Too few calls lately to say how many are needed.`,
  goal: (target, promised) => `${target} in ${promised}`,
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

const french: DepthWords = {
  back: 'Toutes les files',
  gone: 'Cette file n’existe pas',
  goneLead: 'Elle n’existe pas, ou n’est pas dans votre périmètre.',

  silent: (since, age, waiting) =>
    `Sans nouvelles depuis ${since} (${age})\u202f: sa source est muette. ${waiting} en attente à ce moment-là.`,
  closed: 'Fermée, personne n’attend.',
  closedButWaiting: (waiting) => `Fermée, mais encore ${waiting} en attente.`,
  longWait: (oldest, promised) => `Le plus ancien attend depuis ${oldest}, pour ${promised} promises.`,
  lowService: (level, target, promised) => `Service du jour ${level}, objectif ${target} en ${promised}.`,
  lately: (level) => `Sur la dernière heure ${level}.`,
  nobodyWaits: 'Personne n’attend.',
  prompt: (waiting, oldest) =>
    `${waiting} en attente${oldest === null ? '' : `, le plus ancien depuis ${oldest}`}.`,
  met: (level, target, promised) => `Service du jour ${level}, objectif ${target} en ${promised}.`,
  tooFew: (offered) => `Appels du jour\u202f: ${offered}, trop peu pour juger le service.`,

  now: 'Maintenant',
  waiting: 'en attente',
  talking: 'en ligne',
  wrappingUp: 'post-appel',
  callbacks: 'à rappeler',
  ready: 'libres',
  away: 'absents',
  agents: 'Conseillers de la file',
  agentsHidden: 'À moins de cinq en poste, les conseillers ne sont pas détaillés.',
  ages: 'En attente, par ancienneté',
  band: (band, promised, breach) =>
    ({
      well: `depuis ${promised} au plus`,
      watch: `depuis plus de ${promised}`,
      breach: `depuis plus de ${breach}`,
    })[band],
  others: (count, atMost) => `${count} autres, depuis ${atMost} au plus`,
  stripLabel: (oldest) => `Ceux qui attendent, le plus ancien d’abord\u202f: ${oldest}`,
  expectedRange: (low, high) => `Qui appelle maintenant attend de ${low} à ${high}.`,
  expectedNone: 'Qui appelle maintenant est pris aussitôt.',
  expectedUnknown: 'L’attente du prochain appel ne peut pas être estimée.',
  needed: (available, required, goal) => `${available} en poste, il en faudrait ${required} pour ${goal}.`,
  enough: (available, required, goal) => `${available} en poste, ${required} suffisent pour ${goal}.`,
  neededUnknown: (available) => `${available} en poste. Trop peu d’appels pour dire combien il en faut.`,
  goal: (target, promised) => `${target} en ${promised}`,
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

export const depthWords = inLanguage(english, french);
