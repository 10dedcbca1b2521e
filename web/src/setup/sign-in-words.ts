import { inLanguage } from '../ui/language';

interface SignInWords {
  readonly linkTitle: string;
  readonly linkLead: string;
  readonly role: string;
  readonly roleDoes: Readonly<Record<'supervisor' | 'manager' | 'lead' | 'admin', string>>;
  readonly make: string;
  readonly link: (role: string) => string;
  readonly good: (until: string) => string;
  readonly qr: string;
  readonly byProvider: string;
  readonly outTitle: string;
  readonly outLead: string;
  readonly who: string;
  readonly whoHint: string;
  readonly signOut: string;
  readonly signOutQuestion: (name: string) => string;
  readonly isOut: (name: string) => string;
  readonly notIn: (name: string) => string;
}

const english: SignInWords = {
  linkTitle: 'A link to sign in',
  linkLead: 'Whoever opens it is in, on that device, with the part that you give. Hand it to one person.',
  role: 'With the part of',
  roleDoes: {
    supervisor: 'Queues, named agents of all teams, rules, walls.',
    manager: 'Queues, reports, a team only when it is opened.',
    lead: 'Queues and alarms.',
    admin: 'Set-up, sources, sign-ins.',
  },
  make: 'Make a link',
  link: (role) => `A link for: ${role}`,
  good: (until) => `It works once, until ${until}.`,
  qr: 'The link, for a phone to read',
  byProvider: 'Here people sign in by your sign-in service: give them a part there. Links are not made.',
  outTitle: 'Sign somebody out everywhere',
  outLead: 'On all devices, within ten seconds. Whoever may sign in can sign in again.',
  who: 'Name',
  whoHint: 'As the audit tells it.',
  signOut: 'Sign out everywhere',
  signOutQuestion: (name) => `Sign ${name} out everywhere?`,
  isOut: (name) => `${name} is signed out everywhere.`,
  notIn: (name) => `Nobody called ${name} is signed in.`,
};

const french: SignInWords = {
  linkTitle: 'Un lien pour se connecter',
  linkLead:
    'Qui l’ouvre entre, sur cet appareil, avec le rôle que vous donnez. Remettez-le à une seule personne.',
  role: 'Avec le rôle',
  roleDoes: {
    supervisor: 'Files, agents nommés de toutes les équipes, règles, murs.',
    manager: 'Files, rapports, une équipe seulement en l’ouvrant.',
    lead: 'Files et alarmes.',
    admin: 'Réglages, sources, connexions.',
  },
  make: 'Créer un lien',
  link: (role) => `Un lien pour\u202f: ${role}`,
  good: (until) => `Il sert une fois, jusqu’à ${until}.`,
  qr: 'Le lien, à lire avec un téléphone',
  byProvider:
    'Ici, on se connecte par votre service de connexion\u202f: c’est là que se donnent les rôles. Pas de liens.',
  outTitle: 'Déconnecter quelqu’un partout',
  outLead: 'Sur tous ses appareils, en moins de dix secondes. Qui en a le droit peut se reconnecter.',
  who: 'Nom',
  whoHint: 'Tel que l’écrit le journal.',
  signOut: 'Déconnecter partout',
  signOutQuestion: (name) => `Déconnecter ${name} partout\u202f?`,
  isOut: (name) => `${name} est déconnecté partout.`,
  notIn: (name) => `Personne du nom de ${name} n’est connecté.`,
};

export const signInWords = inLanguage(english, french);
