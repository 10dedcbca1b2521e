import type * as wire from '../api/wire';
import { inLanguage } from '../ui/language';

type Formula = wire.QueueEntry['serviceLevelFormula'];

interface FormWords {
  readonly client: string;
  readonly inHouse: string;
  readonly clientKind: string;
  readonly clientKinds: Readonly<Record<wire.ClientEntry['kind'], string>>;
  readonly timeZone: string;
  readonly timeZoneHint: string;
  readonly promise: string;
  readonly answeredWithin: string;
  readonly target: string;
  readonly shortAbandon: string;
  readonly shortAbandonHint: string;
  readonly formula: string;
  readonly formulaHint: string;
  readonly formulas: Readonly<Record<Formula, string>>;
  readonly fromThen: string;
  readonly hours: string;
  readonly alwaysOpen: string;
  readonly setHours: string;
  readonly daysOf: (row: number) => string;
  readonly from: string;
  readonly to: string;
  readonly nextDay: string;
  readonly addTimes: string;
  readonly removeTimes: (times: string) => string;
  readonly addDays: string;
  readonly removeDays: (row: number) => string;
  readonly dates: string;
  readonly datesHint: string;
  readonly date: string;
  readonly addDate: string;
  readonly removeDate: (date: string) => string;
  readonly closed: string;
  readonly noDays: string;
  readonly firstAnswer: string;
  readonly solution: string;
  readonly hasLimit: string;
  readonly noLimit: string;
  readonly hoursUnit: string;
  readonly minutesUnit: string;
  readonly team: string;
  readonly noTeam: string;
  readonly withoutTeam: string;
  readonly site: string;
  readonly sites: Readonly<Record<wire.AgentEntry['site'], string>>;
  readonly trainee: string;
  readonly mentor: string;
  readonly mentorHint: string;
  readonly aliases: string;
  readonly aliasesHint: string;
  readonly source: string;
  readonly aliasId: string;
  readonly addAlias: string;
  readonly removeAlias: (id: string) => string;
  readonly promised: (share: string, seconds: string) => string;
  readonly firstAnswerIn: (time: string) => string;
  readonly solvedIn: (time: string) => string;
  readonly members: (count: number) => string;
  readonly learnsFrom: (mentor: string) => string;
}

const english: FormWords = {
  client: 'Client',
  inHouse: 'in-house',
  clientKind: 'This client is',
  clientKinds: { external: 'another company', 'in-house': 'ourselves' },
  timeZone: 'Time zone',
  timeZoneHint: 'Its day begins at midnight there. Type a city.',
  promise: 'What is promised',
  answeredWithin: 'Answered within, in seconds',
  target: 'Of how many, in %',
  shortAbandon: 'A short abandon lasts up to, in seconds',
  shortAbandonHint: 'Who hangs up sooner did not really wait.',
  formula: 'How the service level is reckoned',
  formulaHint:
    'Who still waits, and for longer than promised, counts as missed already; not where only the answered count.',
  formulas: {
    'short-abandons-excluded':
      'Answered in time, of all who were answered or gave up. Short abandons are left out.',
    'all-abandons': 'Answered in time, of all who were answered or gave up, however soon.',
    'answered-only': 'Answered in time, of all who were answered. Who gave up does not count.',
    'late-abandons': 'Answered in time, of the answered and of those who gave up later than promised.',
    'quick-abandons-count': 'Who gave up before the promised time counts as served in time.',
    offered: 'Answered in time, of all who came, whatever became of them.',
  },
  fromThen: 'Changes hold for calls that come in from then on.',
  hours: 'Opening hours',
  alwaysOpen: 'Always open',
  setHours: 'At these hours',
  daysOf: (row) => `Days, row ${row}`,
  from: 'From',
  to: 'To',
  nextDay: 'on the next day',
  addTimes: 'Add times',
  removeTimes: (times) => `Remove ${times}`,
  addDays: 'Add other days',
  removeDays: (row) => `Remove row ${row}`,
  dates: 'Dates that differ',
  datesHint: 'Holidays, say. A date replaces what its day of the week has.',
  date: 'Date',
  addDate: 'Add a date',
  removeDate: (date) => `Remove ${date === '' ? 'this date' : date}`,
  closed: 'closed',
  noDays: 'A row of the opening hours names no day. Choose its days, or remove it.',
  firstAnswer: 'First answer to the customer',
  solution: 'Solution',
  hasLimit: 'There is a limit',
  noLimit: 'no limit',
  hoursUnit: 'Hours',
  minutesUnit: 'Minutes',
  team: 'Team',
  noTeam: 'none',
  withoutTeam: 'no team',
  site: 'Works',
  sites: { office: 'at the office', home: 'at home' },
  trainee: 'Is still learning',
  mentor: 'Mentor',
  mentorHint: 'The id of who is told when a trainee has a conflict. May stay empty.',
  aliases: 'What other systems call this agent',
  aliasesHint:
    'The telephone system says 4017, the time clock 88: here one says that this is the same agent.',
  source: 'System (source)',
  aliasId: 'Its id there',
  addAlias: 'Add a system',
  removeAlias: (id) => `Remove ${id === '' ? 'this system' : id}`,
  promised: (share, seconds) => `${share} in ${seconds}`,
  firstAnswerIn: (time) => `first answer: ${time}`,
  solvedIn: (time) => `solution: ${time}`,
  members: (count) => (count === 1 ? '1 agent' : `${count} agents`),
  learnsFrom: (mentor) => (mentor === '' ? 'still learning' : `learns from ${mentor}`),
};

const french: FormWords = {
  client: 'Client',
  inHouse: 'en interne',
  clientKind: 'Ce client est',
  clientKinds: { external: 'une autre entreprise', 'in-house': 'nous-mêmes' },
  timeZone: 'Fuseau horaire',
  timeZoneHint: 'La journée y commence à minuit. Tapez une ville.',
  promise: 'Ce qui est promis',
  answeredWithin: 'Pris en moins de, en secondes',
  target: 'Pour combien, en\u202f%',
  shortAbandon: 'Un abandon court dure au plus, en secondes',
  shortAbandonHint: 'Qui raccroche avant n’a pas vraiment attendu.',
  formula: 'Comment se calcule le niveau de service',
  formulaHint:
    'Qui attend encore, et déjà plus que promis, compte comme manqué\u202f; sauf là où seuls comptent les appels pris.',
  formulas: {
    'short-abandons-excluded':
      'Pris à temps, parmi les appels pris ou abandonnés. Les abandons courts sont écartés.',
    'all-abandons': 'Pris à temps, parmi tous les appels pris ou abandonnés, si vite que ce soit.',
    'answered-only': 'Pris à temps, parmi les appels pris. Les abandons ne comptent pas.',
    'late-abandons': 'Pris à temps, parmi les appels pris et ceux abandonnés après le délai promis.',
    'quick-abandons-count': 'Un abandon avant le délai promis compte comme servi à temps.',
    offered: 'Pris à temps, parmi tous les appels reçus, quoi qu’il en soit advenu.',
  },
  fromThen: 'Un changement vaut pour les appels qui entrent ensuite.',
  hours: 'Heures d’ouverture',
  alwaysOpen: 'Toujours ouverte',
  setHours: 'À ces heures',
  daysOf: (row) => `Jours, ligne ${row}`,
  from: 'De',
  to: 'À',
  nextDay: 'le lendemain',
  addTimes: 'Ajouter des heures',
  removeTimes: (times) => `Supprimer ${times}`,
  addDays: 'Ajouter d’autres jours',
  removeDays: (row) => `Supprimer la ligne ${row}`,
  dates: 'Dates à part',
  datesHint: 'Les jours fériés, par exemple. Une date remplace ce que prévoit son jour de semaine.',
  date: 'Date',
  addDate: 'Ajouter une date',
  removeDate: (date) => `Supprimer ${date === '' ? 'cette date' : date}`,
  closed: 'fermé',
  noDays: 'Une ligne des heures d’ouverture ne nomme aucun jour. Choisissez ses jours, ou supprimez-la.',
  firstAnswer: 'Première réponse au client',
  solution: 'Solution',
  hasLimit: 'Il y a un délai',
  noLimit: 'sans délai',
  hoursUnit: 'Heures',
  minutesUnit: 'Minutes',
  team: 'Équipe',
  noTeam: 'aucune',
  withoutTeam: 'sans équipe',
  site: 'Travaille',
  sites: { office: 'sur site', home: 'à domicile' },
  trainee: 'Est encore en formation',
  mentor: 'Tuteur',
  mentorHint: 'L’identifiant de qui est prévenu quand un débutant vit un conflit. Peut rester vide.',
  aliases: 'Comment les autres systèmes appellent cet agent',
  aliasesHint: 'Le téléphone dit 4017, la pointeuse 88\u202f: ici l’on dit que c’est la même personne.',
  source: 'Système (source)',
  aliasId: 'Son identifiant là-bas',
  addAlias: 'Ajouter un système',
  removeAlias: (id) => `Supprimer ${id === '' ? 'ce système' : id}`,
  promised: (share, seconds) => `${share} en ${seconds}`,
  firstAnswerIn: (time) => `première réponse\u202f: ${time}`,
  solvedIn: (time) => `solution\u202f: ${time}`,
  members: (count) => `${count} agent${count < 2 ? '' : 's'}`,
  learnsFrom: (mentor) => (mentor === '' ? 'en formation' : `en formation avec ${mentor}`),
};

export const formWords = inLanguage(english, french);
