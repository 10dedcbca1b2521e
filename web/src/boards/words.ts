import type * as wire from '../api/wire';
import { inLanguage } from '../ui/language';
import type { Part } from './board-parts';

interface BoardsWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly add: string;
  readonly show: string;
  readonly all: Readonly<Record<Part, string>>;
  readonly nothing: Readonly<Record<Part, string>>;
  readonly chosen: Readonly<Record<Part, (count: number) => string>>;
  readonly orders: Readonly<Record<wire.Board['order'], string>>;
  readonly orderHints: Readonly<Record<wire.Board['order'], string>>;
  readonly fromMetres: (metres: string) => string;
  readonly shownOn: (displays: string) => string;
  readonly shownNowhere: string;
  readonly newBoard: string;
  readonly name: string;
  readonly nameHint: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly choices: Readonly<Record<'all' | 'none' | 'chosen', string>>;
  readonly allHint: string;
  readonly inThisOrder: string;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  readonly leaveOut: (name: string) => string;
  readonly movedTo: (name: string, place: string, of: string) => string;
  readonly addOf: Readonly<Record<Part, string>>;
  readonly find: string;
  readonly noMore: string;
  readonly order: string;
  readonly distance: string;
  readonly distanceMeans: (tiles: number) => string;
  readonly pageSeconds: string;
  readonly pageSecondsHint: string;
  readonly saved: (name: string) => string;
  readonly remove: string;
  readonly removeAfter: (displays: string) => string;
  readonly removeQuestion: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly discard: string;
  readonly discardQuestion: string;
  readonly notSaved: string;
  readonly goOn: string;
  readonly back: string;
  readonly displays: string;
  readonly display: string;
  readonly board: string;
  readonly approved: string;
  readonly approvedBy: (who: string, date: string) => string;
  readonly lastSeen: string;
  readonly neverSeen: string;
  readonly until: string;
  readonly revoke: string;
  readonly revokeQuestion: (name: string) => string;
  readonly revoked: (name: string) => string;
  readonly noDisplays: string;
  readonly pairTitle: string;
  readonly pairSteps: readonly [string, string, string];
  readonly pairHere: string;
}

const english: BoardsWords = {
  title: 'Walls',
  lead: 'A board says what a wall shows. Screens that show it follow a change within seconds.',
  none: 'There is no board yet. Make one, then let a screen show it.',
  add: 'Make a board',
  show: 'Look at it',
  all: { queues: 'all queues', desks: 'all ticket desks', teams: 'all teams' },
  nothing: { queues: 'no queue', desks: 'no ticket desk', teams: 'no team' },
  chosen: {
    queues: (count) => (count === 1 ? '1 queue' : `${count} queues`),
    desks: (count) => (count === 1 ? '1 ticket desk' : `${count} ticket desks`),
    teams: (count) => (count === 1 ? '1 team' : `${count} teams`),
  },
  orders: { urgency: 'the most urgent first', 'as-listed': 'always in the same place' },
  orderHints: {
    urgency: 'Tiles change places at most every 30\u00a0s.',
    'as-listed': 'People know where to look; light tells what is urgent.',
  },
  fromMetres: (metres) => `read from ${metres} m`,
  shownOn: (displays) => `on ${displays}`,
  shownNowhere: 'on no screen',
  newBoard: 'A new board',
  name: 'Name',
  nameHint: 'It stands on the wall, above: the floor, or who looks at it.',
  parts: { queues: 'Queues', desks: 'Ticket desks', teams: 'Teams' },
  choices: { all: 'all', none: 'none', chosen: 'these' },
  allHint: 'Those that come later too.',
  inThisOrder: 'In this order',
  up: (name) => `${name} further up`,
  down: (name) => `${name} further down`,
  leaveOut: (name) => `Leave out ${name}`,
  movedTo: (name, place, of) => `${name} is in place ${place} of ${of}.`,
  addOf: { queues: 'Add a queue', desks: 'Add a ticket desk', teams: 'Add a team' },
  find: 'Find by name',
  noMore: 'All that there are stand above.',
  order: 'Where tiles stand',
  distance: 'Read from how far, in metres',
  distanceMeans: (tiles) =>
    tiles === 1
      ? 'Large enough for that, 1 tile fits on a page.'
      : `Large enough for that, about ${tiles} tiles fit on a page.`,
  pageSeconds: 'Turn the page after, in seconds',
  pageSecondsHint: 'Where not all fits on one. A page with something urgent stays.',
  saved: (name) => `${name} is saved.`,
  remove: 'Remove this board',
  removeAfter: (displays) => `It can be removed once no screen shows it: ${displays}.`,
  removeQuestion: (name) => `Remove ${name}?`,
  removed: (name) => `${name} is removed.`,
  discard: 'Discard changes',
  discardQuestion: 'Discard what is not saved?',
  notSaved: 'Not saved yet:',
  goOn: 'Go on',
  back: 'Back to all boards',
  displays: 'Screens',
  display: 'Screen',
  board: 'Shows',
  approved: 'Let in',
  approvedBy: (who, date) => `${date}, by ${who}`,
  lastSeen: 'Last seen',
  neverSeen: 'not yet',
  until: 'Until',
  revoke: 'Turn out',
  revokeQuestion: (name) => `Turn ${name} out? It goes dark within 10 s.`,
  revoked: (name) => `${name} is turned out.`,
  noDisplays: 'No screen has been let in yet.',
  pairTitle: 'Let a screen in',
  pairSteps: [
    'On the screen, open this address in its browser:',
    'It shows a code and a square. Read the square with a phone that is signed in to Vigie, or type the code here.',
    'Say which board it shows and what you call it. Nobody signs in on the screen itself.',
  ],
  pairHere: 'Type a code',
};

const french: BoardsWords = {
  title: 'Murs',
  lead: 'Un tableau dit ce qu’un mur affiche. Les écrans qui le montrent suivent un changement en quelques secondes.',
  none: 'Aucun tableau encore. Créez-en un, puis faites-le afficher par un écran.',
  add: 'Créer un tableau',
  show: 'Le voir',
  all: { queues: 'toutes les files', desks: 'tous les guichets', teams: 'toutes les équipes' },
  nothing: { queues: 'aucune file', desks: 'aucun guichet', teams: 'aucune équipe' },
  chosen: {
    queues: (count) => (count < 2 ? `${count} file` : `${count} files`),
    desks: (count) => (count < 2 ? `${count} guichet` : `${count} guichets`),
    teams: (count) => (count < 2 ? `${count} équipe` : `${count} équipes`),
  },
  orders: { urgency: 'le plus urgent en tête', 'as-listed': 'toujours à la même place' },
  orderHints: {
    urgency: 'Les cases changent de place au plus toutes les 30\u00a0s.',
    'as-listed': 'Chacun sait où regarder\u202f; la lumière dit ce qui presse.',
  },
  fromMetres: (metres) => `lu à ${metres} m`,
  shownOn: (displays) => `sur ${displays}`,
  shownNowhere: 'sur aucun écran',
  newBoard: 'Un nouveau tableau',
  name: 'Nom',
  nameHint: 'Il est écrit en haut du mur\u202f: l’étage, ou qui le regarde.',
  parts: { queues: 'Files', desks: 'Guichets', teams: 'Équipes' },
  choices: { all: 'tout', none: 'rien', chosen: 'un choix' },
  allHint: 'Ce qui viendra plus tard aussi.',
  inThisOrder: 'Dans cet ordre',
  up: (name) => `Monter ${name}`,
  down: (name) => `Descendre ${name}`,
  leaveOut: (name) => `Retirer ${name}`,
  movedTo: (name, place, of) => `${name}\u202f: place ${place} sur ${of}.`,
  addOf: { queues: 'Ajouter une file', desks: 'Ajouter un guichet', teams: 'Ajouter une équipe' },
  find: 'Chercher par nom',
  noMore: 'Tout ce qui existe est déjà au-dessus.',
  order: 'Place des cases',
  distance: 'Lu de quelle distance, en mètres',
  distanceMeans: (tiles) =>
    tiles < 2
      ? 'Assez grand pour cela\u202f: 1 case par page.'
      : `Assez grand pour cela\u202f: environ ${tiles} cases par page.`,
  pageSeconds: 'Tourner la page après, en secondes',
  pageSecondsHint: 'Quand tout ne tient pas sur une seule. Une page où quelque chose presse reste.',
  saved: (name) => `${name}\u202f: c’est enregistré.`,
  remove: 'Supprimer ce tableau',
  removeAfter: (displays) => `Il peut être supprimé quand plus aucun écran ne le montre\u202f: ${displays}.`,
  removeQuestion: (name) => `Supprimer ${name}\u202f?`,
  removed: (name) => `${name} est supprimé.`,
  discard: 'Abandonner les changements',
  discardQuestion: 'Abandonner ce qui n’est pas enregistré\u202f?',
  notSaved: 'Pas encore enregistré\u202f:',
  goOn: 'Continuer',
  back: 'Retour à tous les tableaux',
  displays: 'Écrans',
  display: 'Écran',
  board: 'Affiche',
  approved: 'Admis',
  approvedBy: (who, date) => `${date}, par ${who}`,
  lastSeen: 'Vu',
  neverSeen: 'pas encore',
  until: 'Jusqu’au',
  revoke: 'Retirer',
  revokeQuestion: (name) => `Retirer ${name}\u202f? Il s’éteint en 10 s.`,
  revoked: (name) => `${name} est retiré.`,
  noDisplays: 'Aucun écran n’a encore été admis.',
  pairTitle: 'Admettre un écran',
  pairSteps: [
    'Sur l’écran, ouvrez cette adresse dans son navigateur\u202f:',
    'Il montre un code et un carré. Lisez le carré avec un téléphone connecté à Vigie, ou tapez le code ici.',
    'Dites quel tableau il affiche et comment vous l’appelez. Personne ne se connecte sur l’écran lui-même.',
  ],
  pairHere: 'Taper un code',
};

export const boardsWords = inLanguage(english, french);
