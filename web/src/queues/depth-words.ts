import { inLanguage } from '../ui/language';
import type { Band } from './ages';

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
  readonly callbacks: string;
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
  callbacks: 'to call back',
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
  callbacks: 'à rappeler',
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
};

export const depthWords = inLanguage(english, french);
