import { inLanguage } from '../ui/language';
import type { PageName } from './pages';

interface AppWords {
  readonly pages: Readonly<Record<PageName, string>>;
  readonly navigation: string;
  readonly more: string;
  readonly settings: string;
  readonly hold: string;
  readonly release: string;
  readonly heldSince: (time: string) => string;
  readonly signOut: string;
  readonly wall: string;
  readonly look: string;
  readonly looks: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly notHereTitle: string;
  readonly notHereLead: string;
  readonly notYoursTitle: string;
  readonly notYoursLead: (role: string) => string;
  readonly backToNow: string;
  readonly ingestTitle: string;
  readonly ingestLead: string;
}

const english: AppWords = {
  pages: {
    now: 'Now',
    queues: 'Queues',
    teams: 'Teams',
    attendance: 'Attendance',
    tickets: 'Tickets',
    alarms: 'Alarms',
    reports: 'Reports',
    rules: 'Rules',
    hooks: 'Calls for help',
    boards: 'Walls',
    setup: 'Set-up',
    sources: 'Sources',
  },
  navigation: 'Pages',
  more: 'More',
  settings: 'Settings',
  hold: 'Pause',
  release: 'Go on',
  heldSince: (time) => `Paused: numbers are from ${time}`,
  signOut: 'Sign out',
  wall: 'Show as a wall',
  look: 'Look',
  looks: { auto: 'as the device', light: 'light', dark: 'dark' },
  roles: {
    supervisor: 'supervisor',
    manager: 'manager',
    lead: 'on-call lead',
    admin: 'administrator',
    wall: 'wall',
    ingest: 'source of events',
  },
  notHereTitle: 'There is no such page',
  notHereLead: 'The address may be mistyped, or from an older Vigie.',
  notYoursTitle: 'This page is for others',
  notYoursLead: (role) => `You are signed in as ${role}. Ask whoever looks after Vigie if you need it.`,
  backToNow: 'To what is happening now',
  ingestTitle: 'This key sends events',
  ingestLead: 'It opens no screen. Sign in as somebody who watches.',
};

const french: AppWords = {
  pages: {
    now: 'En cours',
    queues: 'Files',
    teams: 'Équipes',
    attendance: 'Présence',
    tickets: 'Tickets',
    alarms: 'Alarmes',
    reports: 'Rapports',
    rules: 'Règles',
    hooks: 'Appels à l’aide',
    boards: 'Murs',
    setup: 'Réglages',
    sources: 'Sources',
  },
  navigation: 'Pages',
  more: 'Plus',
  settings: 'Préférences',
  hold: 'Figer',
  release: 'Reprendre',
  heldSince: (time) => `Figé\u202f: chiffres de ${time}`,
  signOut: 'Se déconnecter',
  wall: 'Afficher en mur',
  look: 'Apparence',
  looks: { auto: 'comme l’appareil', light: 'clair', dark: 'sombre' },
  roles: {
    supervisor: 'superviseur',
    manager: 'responsable',
    lead: 'astreinte',
    admin: 'administrateur',
    wall: 'mur',
    ingest: 'source d’événements',
  },
  notHereTitle: 'Cette page n’existe pas',
  notHereLead: 'L’adresse est peut-être mal écrite, ou date d’un ancien Vigie.',
  notYoursTitle: 'Cette page est pour d’autres',
  notYoursLead: (role) =>
    `Vous êtes connecté comme ${role}. Demandez à la personne qui s’occupe de Vigie si vous en avez besoin.`,
  backToNow: 'Voir ce qui se passe',
  ingestTitle: 'Cette clé envoie des événements',
  ingestLead: 'Elle n’ouvre aucun écran. Connectez-vous comme quelqu’un qui veille.',
};

export const appWords = inLanguage(english, french);
