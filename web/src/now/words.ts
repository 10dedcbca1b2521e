import { inLanguage } from '../ui/language';

/** Counts, shares, times and ages come in already written; a number beside one decides singular or plural. */
interface NowWords {
  readonly allIsWell: string;
  readonly attention: (count: number) => string;
  readonly asItWas: (time: string) => string;
  readonly allElseIsWell: string;
  readonly theRest: string;

  readonly waiting: (count: string, oldest: string) => string;
  readonly waitingOnly: (count: string) => string;
  readonly service: (share: string, target: string, trend: string | null) => string;
  readonly silence: string;
  readonly silenceSince: (time: string, age: string) => string;
  readonly silentSource: string;
  readonly late: (count: string, of: string) => string;
  readonly noShow: (count: number, written: string) => string;
  readonly leftEarly: (count: number, written: string) => string;
  readonly notKnown: (count: number, written: string) => string;
  readonly firstAnswersOverdue: (count: number, written: string) => string;
  readonly solutionsOverdue: (count: number, written: string) => string;
  readonly escalated: (count: number, written: string) => string;

  readonly alarmSince: (time: string) => string;
  readonly seenToBy: (who: string, time: string) => string;
  readonly seeTo: string;
  readonly seeToQuestion: string;
  readonly sending: string;
  readonly seenTo: string;

  readonly queues: string;
  readonly teams: string;
  readonly desks: string;
  readonly queue: string;
  readonly team: string;
  readonly desk: string;
  readonly waitingNow: string;
  readonly serviceToday: string;
  readonly here: string;
  readonly open: string;
  readonly closed: string;
  readonly hereOf: (here: string, scheduled: string) => string;
  readonly nobodyPlanned: string;
  readonly tooSmall: string;
  readonly better: string;
  readonly worse: string;

  readonly emptyTitle: string;
  readonly emptyLead: string;
  readonly emptyLeadAdmin: string;
  readonly toSetup: string;

  readonly installTitle: string;
  readonly installApple: string;
  readonly installOther: string;
  readonly installKept: string;
  readonly installDismiss: string;
}

const english: NowWords = {
  allIsWell: 'All is well',
  attention: (count) => (count === 1 ? 'One thing needs attention' : `${count} things need attention`),
  asItWas: (time) => `As it was at ${time}`,
  allElseIsWell: 'All the rest is well',
  theRest: 'The rest',

  waiting: (count, oldest) => `${count} waiting, oldest ${oldest}`,
  waitingOnly: (count) => `${count} waiting`,
  service: (share, target, trend) =>
    `Service today ${share}, target ${target}${trend === null ? '' : `, ${trend}`}`,
  silence: 'Without news',
  silenceSince: (time, age) => `No news since ${time} (${age} ago)`,
  silentSource: 'A system that sends events is silent.',
  late: (count, of) => `${count} of ${of} late`,
  noShow: (_, written) => `${written} missing`,
  leftEarly: (_, written) => `${written} left early`,
  notKnown: (_, written) => `${written} not known: their systems are silent`,
  firstAnswersOverdue: (count, written) =>
    count === 1 ? `${written} first answer overdue` : `${written} first answers overdue`,
  solutionsOverdue: (count, written) =>
    count === 1 ? `${written} ticket open for too long` : `${written} tickets open for too long`,
  escalated: (_, written) => `${written} escalated`,

  alarmSince: (time) => `Alarm since ${time}`,
  seenToBy: (who, time) => `${who} has seen to it since ${time}`,
  seeTo: 'I see to it',
  seeToQuestion: 'You see to it?',
  sending: 'Sending',
  seenTo: 'You see to it.',

  queues: 'Queues',
  teams: 'Teams',
  desks: 'Ticket desks',
  queue: 'Queue',
  team: 'Team',
  desk: 'Desk',
  waitingNow: 'Waiting',
  serviceToday: 'Service today',
  here: 'Here',
  open: 'Open',
  closed: 'closed',
  hereOf: (here, scheduled) => `${here} of ${scheduled}`,
  nobodyPlanned: 'nobody planned now',
  tooSmall: 'too few to show',
  better: 'better in the last hour',
  worse: 'worse in the last hour',

  emptyTitle: 'Nothing to watch yet',
  emptyLead:
    'Queues, teams and desks show up here with their first event. Whoever looks after Vigie can set it up.',
  emptyLeadAdmin: 'Queues, teams and desks show up here with their first event.',
  toSetup: 'Set Vigie up',

  installTitle: 'Have Vigie on this device',
  installApple: 'iPhone and iPad: in Safari press Share, then “Add to Home Screen”.',
  installOther: 'Android and computers: open the browser’s menu, then “Install app”.',
  installKept: 'It then opens at once with the last known numbers, even without a network.',
  installDismiss: 'Do not show again',
};

const plural = (count: number, one: string, more: string) => (count < 2 ? one : more);

const french: NowWords = {
  allIsWell: 'Tout va bien',
  attention: (count) => plural(count, 'Un point à voir', `${count} points à voir`),
  asItWas: (time) => `La situation à ${time}`,
  allElseIsWell: 'Pour le reste, tout va bien',
  theRest: 'Le reste',

  waiting: (count, oldest) => `${count} en attente, le plus ancien depuis ${oldest}`,
  waitingOnly: (count) => `${count} en attente`,
  service: (share, target, trend) =>
    `Service du jour ${share}, objectif ${target}${trend === null ? '' : `, ${trend}`}`,
  silence: 'Sans nouvelles',
  silenceSince: (time, age) => `Rien reçu depuis ${time} (il y a ${age})`,
  silentSource: 'Un système qui envoie des événements est muet.',
  late: (count, of) => `${count} en retard sur ${of}`,
  noShow: (count, written) => `${written} ${plural(count, 'manque', 'manquent')} à l’appel`,
  leftEarly: (count, written) =>
    plural(count, `${written} parti avant l’heure`, `${written} partis avant l’heure`),
  notKnown: (count, written) =>
    plural(count, `${written} sans nouvelles`, `${written} sans nouvelles`) +
    '\u202f: leurs systèmes sont muets',
  firstAnswersOverdue: (count, written) =>
    plural(count, `${written} première réponse en retard`, `${written} premières réponses en retard`),
  solutionsOverdue: (count, written) =>
    plural(
      count,
      `${written} ticket ouvert depuis trop longtemps`,
      `${written} tickets ouverts depuis trop longtemps`,
    ),
  escalated: (count, written) => plural(count, `${written} escaladé`, `${written} escaladés`),

  alarmSince: (time) => `Alarme depuis ${time}`,
  seenToBy: (who, time) => `${who} s’en occupe depuis ${time}`,
  seeTo: 'Je m’en occupe',
  seeToQuestion: 'Vous vous en occupez\u202f?',
  sending: 'Envoi',
  seenTo: 'Vous vous en occupez.',

  queues: 'Files',
  teams: 'Équipes',
  desks: 'Guichets de tickets',
  queue: 'File',
  team: 'Équipe',
  desk: 'Guichet',
  waitingNow: 'En attente',
  serviceToday: 'Service du jour',
  here: 'Présents',
  open: 'Ouverts',
  closed: 'fermée',
  hereOf: (here, scheduled) => `${here} sur ${scheduled}`,
  nobodyPlanned: 'personne de prévu',
  tooSmall: 'trop peu pour le dire',
  better: 'mieux depuis une heure',
  worse: 'moins bien depuis une heure',

  emptyTitle: 'Rien à surveiller pour l’instant',
  emptyLead:
    'Files, équipes et guichets apparaissent ici à leur premier événement. La personne qui s’occupe de Vigie peut faire les réglages.',
  emptyLeadAdmin: 'Files, équipes et guichets apparaissent ici à leur premier événement.',
  toSetup: 'Faire les réglages',

  installTitle: 'Avoir Vigie sur cet appareil',
  installApple:
    'iPhone et iPad\u202f: dans Safari, touchez Partager, puis «\u202fSur l’écran d’accueil\u202f».',
  installOther:
    'Android et ordinateurs\u202f: ouvrez le menu du navigateur, puis «\u202fInstaller l’application\u202f».',
  installKept: 'Vigie s’ouvre alors aussitôt sur les derniers chiffres connus, même sans réseau.',
  installDismiss: 'Ne plus afficher',
};

export const nowWords = inLanguage(english, french);
