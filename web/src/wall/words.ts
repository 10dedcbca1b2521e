import { inLanguage } from '../ui/language';

export interface WallWords {
  readonly page: (page: string, pages: string) => string;
  readonly elsewhere: string;

  readonly agents: Readonly<Record<'ready' | 'talking' | 'wrappingUp' | 'away', string>>;
  readonly lastHour: (offered: string, inTime: string) => string;

  readonly open: string;
  readonly oldest: string;
  readonly unassigned: string;
  readonly firstAnswersLate: string;
  readonly resolveLate: string;
  readonly complaints: string;
  readonly answeredToday: string;

  readonly here: string;
  readonly ofScheduled: (scheduled: string) => string;
  readonly nobodyScheduled: string;
  readonly late: string;
  readonly noShow: string;
  readonly excused: string;
  readonly attendanceUnknown: string;
  readonly small: string;
  readonly flags: Readonly<Record<string, (count: number) => string>>;
  readonly otherFlags: (count: number) => string;

  readonly alarms: string;
  readonly since: (time: string) => string;
  readonly seenToBy: (name: string, time: string) => string;
  readonly more: (count: number) => string;
  readonly onColleagues: (count: number) => string;
  readonly measured: Readonly<Record<string, string>>;
  readonly overLimit: (what: string, limit: string) => string;
  readonly underLimit: (what: string, limit: string) => string;
  readonly atLimit: (what: string, limit: string) => string;
  readonly counted: (what: string, count: string) => string;

  readonly boardGoneTitle: string;
  readonly boardGoneLead: string;
  readonly boardEmpty: string;
}

const english: WallWords = {
  page: (page, pages) => `page ${page} of ${pages}`,
  elsewhere: 'on other pages',

  agents: { ready: 'ready', talking: 'talking', wrappingUp: 'wrapping up', away: 'away' },
  lastHour: (offered, inTime) => `last hour: ${offered} calls, ${inTime} answered in time`,

  open: 'open',
  oldest: 'oldest',
  unassigned: 'unassigned',
  firstAnswersLate: 'no answer in time',
  resolveLate: 'not solved in time',
  complaints: 'complaints',
  answeredToday: 'answered today',

  here: 'here',
  ofScheduled: (scheduled) => `of ${scheduled} due`,
  nobodyScheduled: 'nobody due now',
  late: 'late',
  noShow: 'not come',
  excused: 'excused',
  attendanceUnknown: 'not known',
  small: 'Group too small to count',
  flags: {
    'break-debt': (count) => `${count} due a pause`,
    'complaint-streak': (count) => `${count} with complaints in a row`,
    'complaint-load': (count) => `${count} with many complaints`,
    conflict: (count) => `${count} in a conflict`,
    'sustained-occupancy': (count) => `${count} without let-up`,
    'no-recovery': (count) => `${count} without a breather`,
    monotony: (count) => `${count} on one thing all day`,
    overrun: (count) => `${count} past their time`,
  },
  otherFlags: (count) => `${count} to look after`,

  alarms: 'Alarms',
  since: (time) => `since ${time}`,
  seenToBy: (name, time) => `since ${time}, seen to by ${name}`,
  more: (count) => `+ ${count} more`,
  onColleagues: (count) => (count === 1 ? '1 alarm on a colleague' : `${count} alarms on colleagues`),
  measured: {
    oldestWaitSeconds: 'longest wait',
    waiting: 'callers waiting',
    'last15m.serviceLevel': 'service of the last 15 min',
    'last15m.abandonmentRate': 'given up in the last 15 min',
    absenceRate: 'absent',
    overdueFirstAnswer: 'no first answer in time',
    openComplaints: 'complaints open',
  },
  overLimit: (what, limit) => `${what} over ${limit}`,
  underLimit: (what, limit) => `${what} under ${limit}`,
  atLimit: (what, limit) => `${what} at ${limit}`,
  counted: (what, count) => `${what}: ${count}`,

  boardGoneTitle: 'This board is not there',
  boardGoneLead: 'It may have been removed, or be for others. Choose another on the page of walls.',
  boardEmpty: 'Nothing on this board yet',
};

const some = (count: number, one: string, several: string) => `${count} ${count > 1 ? several : one}`;

const french: WallWords = {
  page: (page, pages) => `page ${page} sur ${pages}`,
  elsewhere: 'sur d’autres pages',

  agents: { ready: 'prêts', talking: 'en ligne', wrappingUp: 'post-appel', away: 'en retrait' },
  lastHour: (offered, inTime) => `dernière heure\u00a0: ${offered} appels, ${inTime} pris à temps`,

  open: 'ouverts',
  oldest: 'le plus ancien',
  unassigned: 'à attribuer',
  firstAnswersLate: 'sans réponse à temps',
  resolveLate: 'à clore en retard',
  complaints: 'réclamations',
  answeredToday: 'répondus ce jour',

  here: 'présents',
  ofScheduled: (scheduled) => `sur ${scheduled} prévus`,
  nobodyScheduled: 'personne de prévu',
  late: 'en retard',
  noShow: 'pas venus',
  excused: 'excusés',
  attendanceUnknown: 'sans nouvelles',
  small: 'Groupe trop petit pour compter',
  flags: {
    'break-debt': (count) => some(count, 'doit faire une pause', 'doivent faire une pause'),
    'complaint-streak': (count) => `${count} avec des réclamations à la suite`,
    'complaint-load': (count) => `${count} avec beaucoup de réclamations`,
    conflict: (count) => `${count} en conflit`,
    'sustained-occupancy': (count) => `${count} sans relâche`,
    'no-recovery': (count) => `${count} sans souffler`,
    monotony: (count) => `${count} sur un seul sujet`,
    overrun: (count) => `${count} au-delà de l’horaire`,
  },
  otherFlags: (count) => `${count} à accompagner`,

  alarms: 'Alarmes',
  since: (time) => `depuis ${time}`,
  seenToBy: (name, time) => `depuis ${time}, ${name} s’en occupe`,
  more: (count) => `+ ${some(count, 'autre', 'autres')}`,
  onColleagues: (count) => some(count, 'alarme sur un collègue', 'alarmes sur des collègues'),
  measured: {
    oldestWaitSeconds: 'attente la plus longue',
    waiting: 'appels en attente',
    'last15m.serviceLevel': 'service des 15 dernières min',
    'last15m.abandonmentRate': 'abandons des 15 dernières min',
    absenceRate: 'absences',
    overdueFirstAnswer: 'sans première réponse à temps',
    openComplaints: 'réclamations ouvertes',
  },
  overLimit: (what, limit) => `${what}\u00a0: plus de ${limit}`,
  underLimit: (what, limit) => `${what}\u00a0: moins de ${limit}`,
  atLimit: (what, limit) => `${what}\u00a0: ${limit}`,
  counted: (what, count) => `${what}\u00a0: ${count}`,

  boardGoneTitle: 'Ce tableau n’existe pas',
  boardGoneLead:
    'Il a peut-être été supprimé, ou il est pour d’autres. Choisissez-en un sur la page des murs.',
  boardEmpty: 'Rien sur ce tableau pour l’instant',
};

export const wallWords = inLanguage(english, french);
