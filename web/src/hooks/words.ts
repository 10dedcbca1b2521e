import { inLanguage } from '../ui/language';
import type { HookKind } from './hook-kinds';
import type { Hook } from './hooks-api';

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
  readonly inLanguage: Readonly<Record<Hook['language'], string>>;
  readonly language: string;
  readonly name: string;
  readonly id: (id: string) => string;
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
}

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
  heartbeat: (duration) => `sign of life (${duration})`,
  languages: { en: 'English', fr: 'French' },
  inLanguage: { en: 'in English', fr: 'in French' },
  language: 'In which language',
  name: 'What you call them',
  id: (id) => `Its id: ${id}`,
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
  heartbeat: (duration) => `signe de vie (${duration})`,
  languages: { en: 'anglais', fr: 'français' },
  inLanguage: { en: 'en anglais', fr: 'en français' },
  language: 'Dans quelle langue',
  name: 'Comment vous l’appelez',
  id: (id) => `Son identifiant\u202f: ${id}`,
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
};

export const hooksWords = inLanguage(english, french);
