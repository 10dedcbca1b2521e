import { inLanguage } from '../ui/language';

export const ALARM_KINDS = ['queue', 'desk', 'team', 'agent', 'pipeline'] as const;
export type AlarmKind = (typeof ALARM_KINDS)[number];

interface RouteWords {
  readonly routes: string;
  readonly routesLead: string;
  readonly noRoutes: string;
  readonly addRoute: string;
  readonly newRoute: string;
  readonly editRoute: (name: string) => string;
  readonly removeRouteQuestion: string;
  readonly name: string;
  readonly which: string;
  readonly severitiesChoice: string;
  readonly noneIsAll: string;
  readonly kindsChoice: string;
  readonly alarmKinds: Readonly<Record<AlarmKind, string>>;
  readonly clients: string;
  readonly teams: string;
  readonly scopes: Readonly<Record<'all' | 'none' | 'some', string>>;
  readonly theseClients: string;
  readonly theseTeams: string;
  readonly who: string;
  readonly step: (number: number) => string;
  readonly stepHint: string;
  readonly noHookToCall: string;
  readonly escalate: string;
  readonly addStep: string;
  readonly removeStep: (number: number) => string;
  readonly pace: string;
  readonly groupWait: string;
  readonly groupInterval: string;
  readonly repeat: string;
  readonly mostNamed: string;
  readonly quiet: string;
  readonly quietOn: string;
  readonly hours: string;
  readonly hoursHint: string;
  readonly timeZone: string;
  readonly except: string;
  readonly incomplete: string;
  readonly notYet: string;

  readonly allAlarms: string;
  readonly alarmsOf: (which: string) => string;
  readonly ofClients: (clients: string) => string;
  readonly ofTeams: (teams: string) => string;
  readonly noClients: string;
  readonly noTeams: string;
  readonly calls: (what: string, first: string) => string;
  readonly thenAfter: (duration: string, names: string) => string;
  readonly quietIn: (hours: string, zone: string) => string;
  readonly quietBut: (hours: string, zone: string, severities: string) => string;
  readonly closed: string;
}

const english: RouteWords = {
  routes: 'Which alarms call whom',
  routesLead: 'An alarm takes every way that fits it. Many at once make one call.',
  noRoutes: 'No alarm calls anybody yet.',
  addRoute: 'Add a way',
  newRoute: 'New way',
  editRoute: (name) => `Way: ${name}`,
  removeRouteQuestion: 'Calls that are open on it end.',
  name: 'What you call it',
  which: 'Which alarms',
  severitiesChoice: 'How urgent',
  noneIsAll: 'None chosen: all.',
  kindsChoice: 'About what',
  alarmKinds: {
    queue: 'queues',
    desk: 'desks of tickets',
    team: 'teams',
    agent: 'agents',
    pipeline: 'Vigie itself standing still',
  },
  clients: 'Queues and desks',
  teams: 'Teams and agents',
  scopes: { all: 'all', none: 'none', some: 'some' },
  theseClients: 'Those of these clients',
  theseTeams: 'These teams',
  who: 'Who is called',
  step: (number) => (number === 1 ? 'First' : `Step ${number}`),
  stepHint: 'Called together. Name again whoever is to go on being called.',
  noHookToCall: 'First add somebody who can be called.',
  escalate: 'If nobody sees to it, go on after',
  addStep: 'Add a step',
  removeStep: (number) => `Remove step ${number}`,
  pace: 'Pace',
  groupWait: 'Wait for more alarms before the first call (s)',
  groupInterval: 'Tell of more at most every',
  repeat: 'Call again while nobody sees to it, every',
  mostNamed: 'Name so many alarms, count the others',
  quiet: 'Quiet hours',
  quietOn: 'There are quiet hours',
  hours: 'When it is quiet, one rule a line',
  hoursHint:
    'Days Mo Tu We Th Fr Sa Su and times, or a date: Mo-Fr 22:00-07:00, Sa,Su 00:00-24:00, 2026-12-25 off',
  timeZone: 'Time zone',
  except: 'These call all the same',
  incomplete: 'It needs a name, and somebody to call first.',
  notYet: 'What is open at the end of the quiet hours calls then.',

  allAlarms: 'All alarms',
  alarmsOf: (which) => `Alarms (${which})`,
  ofClients: (clients) => `clients: ${clients}`,
  ofTeams: (teams) => `teams: ${teams}`,
  noClients: 'no queues or desks',
  noTeams: 'no teams or agents',
  calls: (what, first) => `${what} call ${first}`,
  thenAfter: (duration, names) => `after ${duration} ${names}`,
  quietIn: (hours, zone) => `Quiet ${hours} (${zone})`,
  quietBut: (hours, zone, severities) => `Quiet ${hours} (${zone}), but for: ${severities}`,
  closed: 'never',
};

const french: RouteWords = {
  routes: 'Quelles alarmes appellent qui',
  routesLead: 'Une alarme prend tous les chemins qui lui vont. Beaucoup à la fois font un seul appel.',
  noRoutes: 'Aucune alarme n’appelle encore personne.',
  addRoute: 'Ajouter un chemin',
  newRoute: 'Nouveau chemin',
  editRoute: (name) => `Chemin\u202f: ${name}`,
  removeRouteQuestion: 'Ses appels en cours se terminent.',
  name: 'Comment vous l’appelez',
  which: 'Quelles alarmes',
  severitiesChoice: 'Urgence',
  noneIsAll: 'Rien de choisi\u202f: toutes.',
  kindsChoice: 'À propos de quoi',
  alarmKinds: {
    queue: 'files',
    desk: 'bureaux de tickets',
    team: 'équipes',
    agent: 'agents',
    pipeline: 'Vigie elle-même à l’arrêt',
  },
  clients: 'Files et bureaux',
  teams: 'Équipes et agents',
  scopes: { all: 'tous', none: 'aucun', some: 'certains' },
  theseClients: 'Ceux de ces clients',
  theseTeams: 'Ces équipes',
  who: 'Qui est appelé',
  step: (number) => (number === 1 ? 'D’abord' : `Étape ${number}`),
  stepHint: 'Appelés ensemble. Redonnez ici ceux qu’il faut continuer d’appeler.',
  noHookToCall: 'Ajoutez d’abord quelqu’un à appeler.',
  escalate: 'Si personne ne s’en occupe, continuer après',
  addStep: 'Ajouter une étape',
  removeStep: (number) => `Retirer l’étape ${number}`,
  pace: 'Cadence',
  groupWait: 'Attendre d’autres alarmes avant le premier appel (s)',
  groupInterval: 'En signaler d’autres au plus toutes les',
  repeat: 'Rappeler tant que personne ne s’en occupe, toutes les',
  mostNamed: 'Nommer tant d’alarmes, compter les autres',
  quiet: 'Heures calmes',
  quietOn: 'Il y a des heures calmes',
  hours: 'Quand c’est calme, une règle par ligne',
  hoursHint:
    'Jours Mo (lundi) Tu We Th Fr Sa Su (dimanche) et heures, ou une date\u202f: Mo-Fr 22:00-07:00, Sa,Su 00:00-24:00, 2026-12-25 off',
  timeZone: 'Fuseau horaire',
  except: 'Celles-ci appellent quand même',
  incomplete: 'Il lui faut un nom, et quelqu’un à appeler d’abord.',
  notYet: 'Ce qui est ouvert à la fin des heures calmes appelle à ce moment.',

  allAlarms: 'Toutes les alarmes',
  alarmsOf: (which) => `Les alarmes (${which})`,
  ofClients: (clients) => `clients\u202f: ${clients}`,
  ofTeams: (teams) => `équipes\u202f: ${teams}`,
  noClients: 'ni files ni bureaux',
  noTeams: 'ni équipes ni agents',
  calls: (what, first) => `${what} appellent ${first}`,
  thenAfter: (duration, names) => `après ${duration} ${names}`,
  quietIn: (hours, zone) => `Calme ${hours} (${zone})`,
  quietBut: (hours, zone, severities) => `Calme ${hours} (${zone}), sauf\u202f: ${severities}`,
  closed: 'jamais',
};

export const routeWords = inLanguage(english, french);
