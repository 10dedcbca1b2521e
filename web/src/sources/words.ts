import { inLanguage } from '../ui/language';

interface SourcesWords {
  readonly title: string;
  readonly parts: string;
  readonly sources: string;
  readonly deadLetters: string;
  readonly audit: string;
  readonly forWhole: string;
  readonly upTo: (time: string) => string;
  readonly again: string;
  readonly more: string;
  readonly lead: string;
  readonly allHeard: string;
  readonly silent: (count: number) => string;
  readonly source: string;
  readonly standing: string;
  readonly heard: string;
  readonly silentFor: (age: string, time: string) => string;
  readonly notHeardYet: string;
  readonly onlyEvents: string;
  readonly lastHeard: string;
  readonly ago: (age: string) => string;
  readonly restarted: string;
  readonly queues: string;
  readonly noQueues: string;
  readonly none: string;
  readonly lettersLead: string;
  readonly noLetters: string;
  readonly lettersOf: (shown: string, total: string) => string;
  readonly byReason: string;
  readonly when: string;
  readonly what: string;
  readonly why: string;
  readonly place: (topic: string, position: string) => string;
  readonly event: string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly auditLead: string;
  readonly noAudit: string;
  readonly who: string;
  readonly did: string;
  readonly on: string;
  readonly from: string;
  readonly actions: Readonly<Record<string, string>>;
}

const english: SourcesWords = {
  title: 'Sources',
  parts: 'Parts of the sources',
  sources: 'Sources',
  deadLetters: 'Not counted',
  audit: 'Who did what',
  forWhole: 'This is of the whole installation, and told to its administrator alone.',
  upTo: (time) => `As of ${time}`,
  again: 'Look again',
  more: 'Show more',
  lead: 'The systems that send events. One that falls silent makes its queues unknown, not empty.',
  allHeard: 'All that have to speak are heard.',
  silent: (count) => (count === 1 ? '1 source is silent.' : `${count} sources are silent.`),
  source: 'Source',
  standing: 'How it stands',
  heard: 'heard',
  silentFor: (age, time) => `silent for ${age}, since ${time}`,
  notHeardYet: 'not heard yet',
  onlyEvents: 'heard, sends no sign of life between events',
  lastHeard: 'Last heard',
  ago: (age) => `${age} ago`,
  restarted: 'Restarted',
  queues: 'Queues',
  noQueues: 'none',
  none: 'No system has sent anything.',
  lettersLead:
    'What could not be counted, and why. Nothing is dropped in silence; a number that seems too low may be missing what stands here.',
  noLetters: 'Everything that came was counted.',
  lettersOf: (shown, total) => `The latest ${shown}, of ${total} ever`,
  byReason: 'The latest, by reason',
  when: 'When',
  what: 'What',
  why: 'Why',
  place: (topic, position) => `${topic}, at ${position}`,
  event: 'The event',
  reasons: {
    'not-json': 'cannot be read',
    missing: 'a field is missing',
    wrong: 'a field is wrong',
    'unknown-type': 'of an unknown type',
    'too-far-ahead': 'its time lies in the future',
    'too-late': 'came too late',
    orphan: 'has no beginning',
    'too-many-names': 'too many names',
  },
  auditLead: 'Kept for a year.',
  noAudit: 'Nobody has done anything yet.',
  who: 'Who',
  did: 'Did what',
  on: 'On what',
  from: 'From',
  actions: {
    'signed-in': 'signed in',
    'signed-out': 'signed out',
    'access-revoked': 'signed somebody out',
    'agents-opened': 'looked at named agents',
    'report-exported': 'took a report out',
    'alert-acknowledged': 'saw to an alarm',
    'rule-written': 'wrote a rule',
    'rule-removed': 'removed a rule',
    'directory-written': 'described',
    'board-written': 'wrote a board',
    'board-removed': 'removed a board',
    'pairing-approved': 'let a screen in',
    'display-revoked': 'turned a screen out',
    'hook-written': 'wrote a call for help',
    'hook-removed': 'removed a call for help',
    'hook-tested': 'tried a call for help',
    'hook-route-written': 'wrote who is called when',
    'hook-route-removed': 'removed who is called when',
  },
};

const french: SourcesWords = {
  title: 'Sources',
  parts: 'Rubriques des sources',
  sources: 'Sources',
  deadLetters: 'Non compté',
  audit: 'Qui a fait quoi',
  forWhole: 'Ceci concerne toute l’installation, et n’est montré qu’à son administrateur.',
  upTo: (time) => `À ${time}`,
  again: 'Regarder de nouveau',
  more: 'En montrer plus',
  lead: 'Les systèmes qui envoient des événements. S’il s’en tait un, ses files sont inconnues, et non vides.',
  allHeard: 'On entend toutes celles qui doivent parler.',
  silent: (count) => (count < 2 ? `${count} source est muette.` : `${count} sources sont muettes.`),
  source: 'Source',
  standing: 'État',
  heard: 'entendue',
  silentFor: (age, time) => `muette depuis ${age} (${time})`,
  notHeardYet: 'pas encore entendue',
  onlyEvents: 'entendue, sans signe de vie entre deux événements',
  lastHeard: 'Entendue',
  ago: (age) => `il y a ${age}`,
  restarted: 'Redémarrée',
  queues: 'Files',
  noQueues: 'aucune',
  none: 'Aucun système n’a rien envoyé.',
  lettersLead:
    'Ce qui n’a pas pu être compté, et pourquoi. Rien n’est écarté en silence\u202f: à un chiffre qui semble trop bas, il manque peut-être ceci.',
  noLetters: 'Tout ce qui est arrivé a été compté.',
  lettersOf: (shown, total) => `Les ${shown} derniers, sur ${total} en tout`,
  byReason: 'Les derniers, par raison',
  when: 'Quand',
  what: 'Quoi',
  why: 'Pourquoi',
  place: (topic, position) => `${topic}, en ${position}`,
  event: 'L’événement',
  reasons: {
    'not-json': 'illisible',
    missing: 'il manque un champ',
    wrong: 'un champ est faux',
    'unknown-type': 'type inconnu',
    'too-far-ahead': 'daté du futur',
    'too-late': 'arrivé trop tard',
    orphan: 'sans début',
    'too-many-names': 'trop de noms',
  },
  auditLead: 'Gardé un an.',
  noAudit: 'Personne n’a encore rien fait.',
  who: 'Qui',
  did: 'A fait',
  on: 'Sur quoi',
  from: 'Depuis',
  actions: {
    'signed-in': 's’est connecté',
    'signed-out': 's’est déconnecté',
    'access-revoked': 'a déconnecté quelqu’un',
    'agents-opened': 'a regardé des agents nommés',
    'report-exported': 'a sorti un rapport',
    'alert-acknowledged': 'a pris une alarme en charge',
    'rule-written': 'a écrit une règle',
    'rule-removed': 'a supprimé une règle',
    'directory-written': 'a décrit',
    'board-written': 'a écrit un tableau',
    'board-removed': 'a supprimé un tableau',
    'pairing-approved': 'a admis un écran',
    'display-revoked': 'a retiré un écran',
    'hook-written': 'a écrit un appel à l’aide',
    'hook-removed': 'a supprimé un appel à l’aide',
    'hook-tested': 'a essayé un appel à l’aide',
    'hook-route-written': 'a écrit qui est appelé quand',
    'hook-route-removed': 'a supprimé qui est appelé quand',
  },
};

export const sourcesWords = inLanguage(english, french);
