import { inLanguage } from '../ui/language';
import type { HookKind } from './hook-kinds';
import type { Delivery, Hook, Route } from './hooks-api';

type Severity = Delivery['severity'];

export const ALARM_KINDS = ['queue', 'desk', 'team', 'agent', 'pipeline'] as const;
export type AlarmKind = (typeof ALARM_KINDS)[number];

interface HooksWords {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly saved: string;
  readonly removed: string;
  readonly notThere: string;

  readonly hooks: string;
  readonly noHooks: string;
  readonly addHook: string;
  readonly newHook: string;
  readonly editHook: (name: string) => string;
  readonly kinds: Readonly<Record<HookKind, string>>;
  readonly kind: string;
  readonly on: string;
  readonly off: string;
  readonly gone: string;
  readonly goneHint: string;
  readonly heartbeat: (duration: string) => string;
  readonly languages: Readonly<Record<Hook['language'], string>>;
  readonly language: string;
  readonly name: string;
  readonly id: string;
  readonly url: string;
  readonly urlHints: Readonly<Record<HookKind, string>>;
  readonly keyNames: Readonly<Record<HookKind, string>>;
  readonly keyHints: Readonly<Record<HookKind, string>>;
  readonly keep: string;
  readonly olderKey: string;
  readonly olderKeyHint: string;
  readonly withoutKey: string;
  readonly beats: string;
  readonly beatsHint: string;
  readonly beatsEvery: string;
  readonly enabled: string;
  readonly removeHookQuestion: string;

  readonly test: string;
  readonly testHint: string;
  readonly testing: string;
  readonly testSlow: string;
  readonly arrived: string;
  readonly notArrived: (reason: string) => string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly status: (status: string) => string;

  readonly deliveries: string;
  readonly noDeliveries: string;
  readonly deliveriesCaption: string;
  readonly headWhen: string;
  readonly headRoute: string;
  readonly headAlarms: string;
  readonly headTold: string;
  readonly headEnd: string;
  readonly headAttempts: string;
  readonly headAcknowledged: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly actions: Readonly<Record<Delivery['action'], string>>;
  readonly states: Readonly<Record<Delivery['state'], string>>;

  readonly routes: string;
  readonly routesLead: string;
  readonly noRoutes: string;
  readonly addRoute: string;
  readonly newRoute: string;
  readonly editRoute: (name: string) => string;
  readonly removeRouteQuestion: string;
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
  readonly alarmsOf: (severities: string) => string;
  readonly calls: (what: string, first: string) => string;
  readonly thenAfter: (duration: string, names: string) => string;
  readonly quietIn: (hours: string, zone: string) => string;
  readonly quietBut: (hours: string, zone: string, severities: string) => string;
  readonly closed: string;
}

export type RouteKinds = NonNullable<Route['kinds']>;

const english: HooksWords = {
  title: 'Calls for help',
  lead: 'Vigie calls people where they are when an alarm is raised: here stands who can be called, and which alarms call whom.',
  back: 'All calls for help',
  saved: 'Saved.',
  removed: 'Removed.',
  notThere: 'It is not there, or no longer.',

  hooks: 'Who can be called',
  noHooks: 'Nobody yet. Add where your leads are: a channel of Slack or Teams, PagerDuty, a phone with ntfy.',
  addHook: 'Add somebody to call',
  newHook: 'Somebody to call',
  editHook: (name) => `Call ${name}`,
  kinds: {
    slack: 'Slack',
    teams: 'Microsoft Teams',
    mattermost: 'Mattermost',
    pagerduty: 'PagerDuty',
    ntfy: 'ntfy',
    webhook: 'signed webhook',
    alertmanager: 'Alertmanager',
    healthcheck: 'health check',
  },
  kind: 'How they are called',
  on: 'on',
  off: 'off',
  gone: 'told Vigie to stop',
  goneHint: 'The other side answered that it is gone for good (410). Save with the right address to go on.',
  heartbeat: (duration) => `sign of life every ${duration}`,
  languages: { en: 'English', fr: 'French' },
  language: 'In which language',
  name: 'What you call them',
  id: 'Its id',
  url: 'Address',
  urlHints: {
    slack: 'That of an incoming webhook: https://hooks.slack.com/services/…',
    teams: 'That of a workflow “when a webhook request is received”',
    mattermost: 'That of an incoming webhook',
    pagerduty: 'Leave empty for events.pagerduty.com',
    ntfy: 'The server and the topic: https://ntfy.sh/TOPIC',
    webhook: 'Where a program of yours listens',
    alertmanager: 'Its base, without /api',
    healthcheck: 'Where a check-in is posted: https://hc-ping.com/…',
  },
  keyNames: {
    slack: 'Key',
    teams: 'Key',
    mattermost: 'Key',
    pagerduty: 'Routing key',
    ntfy: 'Access token, if the topic needs one',
    webhook: 'Signing key',
    alertmanager: 'Bearer token, if it needs one',
    healthcheck: 'Key',
  },
  keyHints: {
    slack: '',
    teams: '',
    mattermost: '',
    pagerduty: 'Of a service with the integration “Events API v2”',
    ntfy: '',
    webhook: 'whsec_ and the base64 of 24 to 64 bytes, as standardwebhooks.com says',
    alertmanager: '',
    healthcheck: '',
  },
  keep: 'Never shown again. Leave empty to keep what it is.',
  olderKey: 'Older key',
  olderKeyHint: 'While the other side changes to the new one, both sign.',
  withoutKey: 'No longer needs a key',
  beats: 'Give a sign of life while all goes on',
  beatsHint: 'When the signs stop, the other side raises the alarm: it notices when Vigie itself is gone.',
  beatsEvery: 'A sign of life every',
  enabled: 'It is called',
  removeHookQuestion: 'Nobody is called there any more.',

  test: 'Send a test',
  testHint: 'It says that it is a test and that nothing is to be done. What is not saved yet is not tested.',
  testing: 'Sending',
  testSlow: 'Vigie is still waiting for an answer. Look for the test where it should arrive.',
  arrived: 'It has arrived.',
  notArrived: (reason) => `It has not arrived: ${reason}`,
  reasons: {
    'inner-address': 'the address leads inside, which is not allowed (vigie.hooks.allowed-inner-addresses)',
    'unknown-host': 'there is no server of this name',
    'no-tls': 'the server’s certificate does not hold',
    'not-connected': 'no connection came about',
    'no-answer': 'no answer came in time',
    'connection-closed': 'the connection was closed without an answer',
    'disabled-or-removed': 'it was turned off or removed meanwhile',
    'not-written': 'its secrets cannot be read any more: write them anew',
  },
  status: (status) => `the other side answered ${status}`,

  deliveries: 'What was told here',
  noDeliveries: 'Nothing has been told here yet.',
  deliveriesCaption: 'The last that was told of each call, the newest first',
  headWhen: 'Since',
  headRoute: 'By',
  headAlarms: 'Alarms',
  headTold: 'Told',
  headEnd: 'How it ended',
  headAttempts: 'Tries',
  headAcknowledged: 'Seen to',
  severities: { critical: 'critical', warning: 'warning', info: 'for information' },
  actions: {
    trigger: 'that it is there',
    acknowledge: 'that somebody sees to it',
    resolve: 'that it is over',
  },
  states: {
    pending: 'on its way',
    delivered: 'arrived',
    'given-up': 'given up',
    'not-needed': 'not needed any more',
  },

  routes: 'Which alarms call whom',
  routesLead: 'An alarm takes every way that fits it. Many at once make one call.',
  noRoutes: 'No alarm calls anybody yet.',
  addRoute: 'Add a way',
  newRoute: 'New way',
  editRoute: (name) => `Way: ${name}`,
  removeRouteQuestion: 'Calls that are open on it end.',
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
  alarmsOf: (severities) => `Alarms that are ${severities}`,
  calls: (what, first) => `${what} call ${first}`,
  thenAfter: (duration, names) => `after ${duration} ${names}`,
  quietIn: (hours, zone) => `Quiet ${hours} (${zone})`,
  quietBut: (hours, zone, severities) => `Quiet ${hours} (${zone}), but for ${severities}`,
  closed: 'never',
};

const french: HooksWords = {
  title: 'Appels à l’aide',
  lead: 'Quand une alarme part, Vigie prévient les gens là où ils sont\u202f: voici qui peut être appelé, et quelles alarmes appellent qui.',
  back: 'Tous les appels à l’aide',
  saved: 'C’est enregistré.',
  removed: 'C’est supprimé.',
  notThere: 'Cela n’existe pas, ou plus.',

  hooks: 'Qui peut être appelé',
  noHooks:
    'Personne pour l’instant. Ajoutez l’endroit où sont vos responsables\u202f: un canal Slack ou Teams, PagerDuty, un téléphone avec ntfy.',
  addHook: 'Ajouter quelqu’un à appeler',
  newHook: 'Quelqu’un à appeler',
  editHook: (name) => `Appeler ${name}`,
  kinds: {
    slack: 'Slack',
    teams: 'Microsoft Teams',
    mattermost: 'Mattermost',
    pagerduty: 'PagerDuty',
    ntfy: 'ntfy',
    webhook: 'webhook signé',
    alertmanager: 'Alertmanager',
    healthcheck: 'contrôle de vie',
  },
  kind: 'Par quel moyen',
  on: 'actif',
  off: 'coupé',
  gone: 'a demandé l’arrêt',
  goneHint:
    'En face, on a répondu que l’adresse n’existe plus (410). Enregistrez avec la bonne adresse pour reprendre.',
  heartbeat: (duration) => `signe de vie toutes les ${duration}`,
  languages: { en: 'anglais', fr: 'français' },
  language: 'Dans quelle langue',
  name: 'Comment vous l’appelez',
  id: 'Son identifiant',
  url: 'Adresse',
  urlHints: {
    slack: 'Celle d’un webhook entrant\u202f: https://hooks.slack.com/services/…',
    teams: 'Celle d’un flux «\u202flors de la réception d’une requête webhook\u202f»',
    mattermost: 'Celle d’un webhook entrant',
    pagerduty: 'Laisser vide pour events.pagerduty.com',
    ntfy: 'Le serveur et le sujet\u202f: https://ntfy.sh/SUJET',
    webhook: 'Là où écoute un programme à vous',
    alertmanager: 'Sa base, sans /api',
    healthcheck: 'Là où se poste le signe de vie\u202f: https://hc-ping.com/…',
  },
  keyNames: {
    slack: 'Clé',
    teams: 'Clé',
    mattermost: 'Clé',
    pagerduty: 'Clé de routage',
    ntfy: 'Jeton d’accès, si le sujet en demande un',
    webhook: 'Clé de signature',
    alertmanager: 'Jeton, s’il en demande un',
    healthcheck: 'Clé',
  },
  keyHints: {
    slack: '',
    teams: '',
    mattermost: '',
    pagerduty: 'D’un service avec l’intégration «\u202fEvents API v2\u202f»',
    ntfy: '',
    webhook: 'whsec_ suivi du base64 de 24 à 64 octets, comme le dit standardwebhooks.com',
    alertmanager: '',
    healthcheck: '',
  },
  keep: 'Plus jamais montré. Laissez vide pour garder l’actuel.',
  olderKey: 'Ancienne clé',
  olderKeyHint: 'Le temps que l’autre côté prenne la nouvelle, les deux signent.',
  withoutKey: 'N’a plus besoin de clé',
  beats: 'Donner signe de vie tant que tout va',
  beatsHint:
    'Si les signes s’arrêtent, l’autre côté donne l’alarme\u202f: il voit quand Vigie elle-même a disparu.',
  beatsEvery: 'Un signe de vie toutes les',
  enabled: 'On l’appelle',
  removeHookQuestion: 'Plus personne n’y sera appelé.',

  test: 'Envoyer un essai',
  testHint:
    'Il dit que c’est un essai et que rien n’est à faire. Ce qui n’est pas enregistré n’est pas essayé.',
  testing: 'Envoi',
  testSlow: 'Vigie attend encore une réponse. Regardez là où l’essai doit arriver.',
  arrived: 'Il est arrivé.',
  notArrived: (reason) => `Il n’est pas arrivé\u202f: ${reason}`,
  reasons: {
    'inner-address':
      'l’adresse mène à l’intérieur, ce qui n’est pas permis (vigie.hooks.allowed-inner-addresses)',
    'unknown-host': 'aucun serveur ne porte ce nom',
    'no-tls': 'le certificat du serveur n’est pas valable',
    'not-connected': 'la connexion ne s’est pas faite',
    'no-answer': 'aucune réponse à temps',
    'connection-closed': 'la connexion s’est fermée sans réponse',
    'disabled-or-removed': 'coupé ou supprimé entre-temps',
    'not-written': 'ses secrets ne se lisent plus\u202f: écrivez-les à nouveau',
  },
  status: (status) => `en face, on a répondu ${status}`,

  deliveries: 'Ce qui a été dit ici',
  noDeliveries: 'Rien n’a encore été dit ici.',
  deliveriesCaption: 'Le dernier message de chaque appel, les plus récents d’abord',
  headWhen: 'Depuis',
  headRoute: 'Par',
  headAlarms: 'Alarmes',
  headTold: 'Message',
  headEnd: 'Issue',
  headAttempts: 'Essais',
  headAcknowledged: 'Pris en charge',
  severities: { critical: 'critique', warning: 'attention', info: 'pour information' },
  actions: {
    trigger: 'l’alarme est là',
    acknowledge: 'quelqu’un s’en occupe',
    resolve: 'l’alarme est finie',
  },
  states: {
    pending: 'en route',
    delivered: 'arrivé',
    'given-up': 'abandonné',
    'not-needed': 'devenu inutile',
  },

  routes: 'Quelles alarmes appellent qui',
  routesLead: 'Une alarme prend tous les chemins qui lui vont. Beaucoup à la fois font un seul appel.',
  noRoutes: 'Aucune alarme n’appelle encore personne.',
  addRoute: 'Ajouter un chemin',
  newRoute: 'Nouveau chemin',
  editRoute: (name) => `Chemin\u202f: ${name}`,
  removeRouteQuestion: 'Ses appels en cours se terminent.',
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
  alarmsOf: (severities) => `Les alarmes «\u202f${severities}\u202f»`,
  calls: (what, first) => `${what} appellent ${first}`,
  thenAfter: (duration, names) => `après ${duration} ${names}`,
  quietIn: (hours, zone) => `Calme ${hours} (${zone})`,
  quietBut: (hours, zone, severities) => `Calme ${hours} (${zone}), sauf «\u202f${severities}\u202f»`,
  closed: 'jamais',
};

export const hooksWords = inLanguage(english, french);
