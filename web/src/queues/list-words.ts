import { inLanguage } from '../ui/language';

interface ListWords {
  readonly title: string;
  readonly filter: string;
  readonly noneMatches: (text: string) => string;
  readonly emptyTitle: string;
  readonly emptyLead: string;
  readonly setUp: string;
  readonly caption: string;
  readonly queue: string;
  readonly waiting: string;
  readonly oldest: string;
  readonly service: string;
  readonly lastHour: string;
  readonly agents: string;
  readonly expected: string;
  readonly staff: string;
  readonly staffHint: string;
  readonly nobodyWaits: string;
  readonly waitingFor: (oldest: string) => string;
  readonly serviceToday: (share: string) => string;
  readonly target: (share: string) => string;
  readonly lastKnown: (waiting: string) => string;
  readonly atWork: (available: string, required: string) => string;
  readonly callbacks: (count: string) => string;
  readonly ready: string;
  readonly away: string;
  readonly range: (low: string, high: string) => string;
  readonly atOnce: string;
}

const english: ListWords = {
  title: 'Queues',
  filter: 'Find a queue',
  noneMatches: (text) => `No queue has “${text}” in its name or client.`,
  emptyTitle: 'No queue yet',
  emptyLead: 'A queue shows up here with its first call.',
  setUp: 'Describe queues and their targets',
  caption: 'Numbers are of today unless they say otherwise.',
  queue: 'Queue',
  waiting: 'Waiting',
  oldest: 'Oldest',
  service: 'Service today',
  lastHour: 'Last hour',
  agents: 'Agents',
  expected: 'Next caller waits',
  staff: 'Staff',
  staffHint: 'at work / needed',
  nobodyWaits: 'nobody waits',
  waitingFor: (oldest) => `waiting, oldest ${oldest}`,
  serviceToday: (share) => `${share} today`,
  target: (share) => `target ${share}`,
  lastKnown: (waiting) => `before that ${waiting} waiting`,
  atWork: (available, required) => `${available} at work, ${required} needed`,
  callbacks: (count) => `+ ${count} to call back`,
  ready: 'ready',
  away: 'away',
  range: (low, high) => `${low}–${high}`,
  atOnce: 'no wait',
};

const french: ListWords = {
  title: 'Files',
  filter: 'Chercher une file',
  noneMatches: (text) => `Aucune file n’a «\u202f${text}\u202f» dans son nom ou son client.`,
  emptyTitle: 'Pas encore de file',
  emptyLead: 'Une file apparaît ici dès son premier appel.',
  setUp: 'Décrire les files et leurs objectifs',
  caption: 'Chiffres du jour, sauf mention contraire.',
  queue: 'File',
  waiting: 'En attente',
  oldest: 'Attente max.',
  service: 'Service ce jour',
  lastHour: 'Dernière heure',
  agents: 'Conseillers',
  expected: 'Attente prévue',
  staff: 'Effectif',
  staffHint: 'en poste / requis',
  nobodyWaits: 'personne n’attend',
  waitingFor: (oldest) => `en attente, max. ${oldest}`,
  serviceToday: (share) => `${share} ce jour`,
  target: (share) => `objectif ${share}`,
  lastKnown: (waiting) => `avant cela ${waiting} en attente`,
  atWork: (available, required) => `${available} en poste, il en faut ${required}`,
  callbacks: (count) => `+ ${count} à rappeler`,
  ready: 'libres',
  away: 'absents',
  range: (low, high) => `${low} à ${high}`,
  atOnce: 'aucune',
};

export const listWords = inLanguage(english, french);
