import { inLanguage } from '../ui/language';
import type { Kind } from './directory';

interface SetupWords {
  readonly title: string;
  readonly parts: string;
  readonly overview: string;
  readonly signIns: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** What each kind is for. */
  readonly purposes: Readonly<Record<Kind, string>>;
  readonly wallsPurpose: string;
  readonly walls: string;
  readonly described: (count: number, written: string) => string;
  readonly undescribed: (count: string) => string;
  readonly undescribedTitle: string;
  readonly undescribedLead: string;
  readonly none: Readonly<Record<Kind, string>>;
  readonly newOne: Readonly<Record<Kind, string>>;
  readonly search: string;
  readonly noneFound: string;
  readonly tooMany: (shown: string, all: string) => string;
  readonly notSaved: string;
  readonly goOn: string;
  readonly discard: string;
  readonly discardQuestion: string;
  readonly savedEntry: (name: string) => string;
  readonly next: (step: string) => string;
  readonly back: (kind: string) => string;
  readonly defaultsHold: string;
  readonly id: string;
  readonly idIs: (id: string) => string;
  readonly idHint: Readonly<Record<Kind, string>>;
  readonly idTaken: string;
  readonly name: string;
  readonly paste: string;
}

const english: SetupWords = {
  title: 'Set-up',
  parts: 'Parts of the set-up',
  overview: 'Overview',
  signIns: 'Sign-ins',
  kinds: { client: 'Clients', queue: 'Queues', desk: 'Ticket desks', team: 'Teams', agent: 'Agents' },
  purposes: {
    client: 'For whom you answer. What has no client is your own.',
    queue: 'What is promised to callers, and when somebody is there for them.',
    desk: 'How soon tickets are to be answered and solved. Only if you have tickets.',
    team: 'Who works together, and in which time zone their day begins.',
    agent: 'Names, teams, who learns from whom, and what other systems call them.',
  },
  wallsPurpose: 'What hangs on the walls, and the screens that show it.',
  walls: 'Walls',
  described: (_, written) => `${written} described`,
  undescribed: (count) => `${count} not described yet`,
  undescribedTitle: 'Seen in events, not described yet',
  undescribedLead: 'They are counted already, with what holds where nobody says otherwise.',
  none: {
    client: 'No client is described. Begin here if you answer for others; if not, go on with a queue.',
    queue: 'No queue is described. Say what is promised to its callers; its events then count against it.',
    desk: 'No ticket desk is described. You need one only if tickets are counted too.',
    team: 'No team is described. Describe one, then say which agents are in it.',
    agent: 'No agent is described. Add one, or paste all of them from a spreadsheet.',
  },
  newOne: {
    client: 'Add a client',
    queue: 'Add a queue',
    desk: 'Add a ticket desk',
    team: 'Add a team',
    agent: 'Add an agent',
  },
  search: 'Search by name or id',
  noneFound: 'Nothing is called that.',
  tooMany: (shown, all) => `The first ${shown} of ${all}. Search to see others.`,
  notSaved: 'Not saved yet:',
  goOn: 'Go on',
  discard: 'Discard changes',
  discardQuestion: 'Discard what is not saved?',
  savedEntry: (name) => `${name} is saved.`,
  next: (step) => `Next: ${step}`,
  back: (kind) => `Back to: ${kind}`,
  defaultsHold: 'Nobody has described it. What stands here holds once it is saved.',
  id: 'Id',
  idIs: (id) => `Id: ${id}`,
  idHint: {
    client: 'As queues name it. It stays.',
    queue: 'Exactly as events name the queue. It stays.',
    desk: 'Exactly as events name the desk. It stays.',
    team: 'As agents name it. It stays.',
    agent: 'As events name the agent. It stays.',
  },
  idTaken: 'There is one with this id already. Open it in the list to change it.',
  name: 'Name',
  paste: 'Paste many',
};

const french: SetupWords = {
  title: 'Réglages',
  parts: 'Rubriques des réglages',
  overview: 'Vue d’ensemble',
  signIns: 'Connexions',
  kinds: { client: 'Clients', queue: 'Files', desk: 'Guichets', team: 'Équipes', agent: 'Agents' },
  purposes: {
    client: 'Pour qui vous répondez. Ce qui n’a pas de client est à vous.',
    queue: 'Ce qui est promis aux appelants, et quand quelqu’un est là pour eux.',
    desk: 'En combien de temps un ticket reçoit une réponse, puis une solution. Seulement si vous en traitez.',
    team: 'Qui travaille ensemble, et dans quel fuseau commence sa journée.',
    agent: 'Noms, équipes, qui apprend de qui, et comment les autres systèmes les appellent.',
  },
  wallsPurpose: 'Ce qu’affichent les murs, et les écrans qui le montrent.',
  walls: 'Murs',
  described: (count, written) => `${written} décrit${count < 2 ? '' : 's'}`,
  undescribed: (count) => `${count} à décrire`,
  undescribedTitle: 'Vus dans les événements, pas encore décrits',
  undescribedLead: 'Ils sont déjà comptés, avec les valeurs d’office.',
  none: {
    client:
      'Aucun client décrit. Commencez ici si vous répondez pour d’autres\u202f; sinon, passez aux files.',
    queue: 'Aucune file décrite. Dites ce qui est promis à ses appelants\u202f: elle sera jugée là-dessus.',
    desk: 'Aucun guichet décrit. Il n’en faut que si vous comptez aussi des tickets.',
    team: 'Aucune équipe décrite. Décrivez-en une, puis dites quels agents y sont.',
    agent: 'Aucun agent décrit. Ajoutez-en un, ou collez-les tous depuis un tableur.',
  },
  newOne: {
    client: 'Ajouter un client',
    queue: 'Ajouter une file',
    desk: 'Ajouter un guichet',
    team: 'Ajouter une équipe',
    agent: 'Ajouter un agent',
  },
  search: 'Chercher par nom ou identifiant',
  noneFound: 'Rien ne porte ce nom.',
  tooMany: (shown, all) => `Les ${shown} premiers sur ${all}. Cherchez pour voir les autres.`,
  notSaved: 'Pas encore enregistré\u202f:',
  goOn: 'Continuer',
  discard: 'Abandonner les changements',
  discardQuestion: 'Abandonner ce qui n’est pas enregistré\u202f?',
  savedEntry: (name) => `${name}\u202f: c’est enregistré.`,
  next: (step) => `Ensuite\u202f: ${step}`,
  back: (kind) => `Retour\u202f: ${kind}`,
  defaultsHold: 'Personne ne l’a encore décrit. Ce qui est écrit ici vaudra une fois enregistré.',
  id: 'Identifiant',
  idIs: (id) => `Identifiant\u202f: ${id}`,
  idHint: {
    client: 'Tel que les files le nomment. Il ne change plus.',
    queue: 'Exactement comme les événements nomment la file. Il ne change plus.',
    desk: 'Exactement comme les événements nomment le guichet. Il ne change plus.',
    team: 'Tel que les agents la nomment. Il ne change plus.',
    agent: 'Comme les événements nomment l’agent. Il ne change plus.',
  },
  idTaken: 'Cet identifiant est déjà pris. Ouvrez-le dans la liste pour le modifier.',
  name: 'Nom',
  paste: 'En coller plusieurs',
};

export const setupWords = inLanguage(english, french);
