import type { Alert } from '../live/snapshots';
import { inLanguage } from '../ui/language';

interface AlarmsWords {
  readonly title: string;
  readonly toSeeTo: (count: number) => string;
  readonly seenTo: string;
  readonly over: string;
  readonly nothingTitle: string;
  readonly nothingLead: string;
  readonly allSeenTo: string;
  readonly notKnown: string;
  readonly mayBeOld: string;
  readonly severities: Readonly<Record<Alert['severity'], string>>;
  readonly since: (time: string, duration: string) => string;
  readonly sinceNow: (time: string) => string;
  readonly seenToBy: (who: string, time: string) => string;
  readonly seenToByYou: (time: string) => string;
  readonly through: (hook: string) => string;
  readonly acknowledge: string;
  readonly acknowledgeQuestion: string;
  readonly takenIn: string;
  readonly alreadyOver: string;
  readonly look: (page: 'queue' | 'desk' | 'team') => string;
  readonly resolutions: Readonly<Record<NonNullable<Alert['resolution']>, (time: string) => string>>;
  readonly newCritical: (sentence: string) => string;
}

const english: AlarmsWords = {
  title: 'Alarms',
  toSeeTo: (count) => (count === 1 ? '1 alarm nobody sees to' : `${count} alarms nobody sees to`),
  seenTo: 'Somebody sees to these',
  over: 'Over since you opened this page',
  nothingTitle: 'Nothing needs you',
  nothingLead: 'An alarm shows up here by itself as soon as there is one.',
  allSeenTo: 'Every open alarm has somebody who sees to it.',
  notKnown: 'The numbers stand still, so nobody can say whether something needs you.',
  mayBeOld: 'not up to date, more may have come',
  severities: { critical: 'critical', warning: 'warning', info: 'for information' },
  since: (time, duration) => `since ${time}, for ${duration}`,
  sinceNow: (time) => `since ${time}, just now`,
  seenToBy: (who, time) => `${who} sees to it, since ${time}`,
  seenToByYou: (time) => `You see to it, since ${time}`,
  through: (hook) => `Somebody called through “${hook}”`,
  acknowledge: 'I see to it',
  acknowledgeQuestion: 'Everybody will see that you do.',
  takenIn: 'Taken in. The alarm shows your name in a moment.',
  alreadyOver: 'It is over already. There is nothing left to see to.',
  look: (page) =>
    ({ queue: 'Look at the queue', desk: 'Look at the tickets', team: 'Look at the team' })[page],
  resolutions: {
    cleared: (time) => `over at ${time}: back within the limit`,
    corrected: (time) => `taken back at ${time}: late news showed that it was no alarm`,
    ended: (time) => `ended at ${time}, with the shift, the rule or what it was about`,
  },
  newCritical: (sentence) => `New critical alarm. ${sentence}.`,
};

const french: AlarmsWords = {
  title: 'Alarmes',
  toSeeTo: (count) =>
    count === 1 ? '1 alarme dont personne ne s’occupe' : `${count} alarmes dont personne ne s’occupe`,
  seenTo: 'Quelqu’un s’en occupe',
  over: 'Terminées depuis l’ouverture de cette page',
  nothingTitle: 'Rien ne vous attend',
  nothingLead: 'Une alarme apparaît ici d’elle-même dès qu’il y en a une.',
  allSeenTo: 'Chaque alarme ouverte a quelqu’un qui s’en occupe.',
  notKnown: 'Les chiffres sont arrêtés\u202f: personne ne peut dire si quelque chose vous attend.',
  mayBeOld: 'pas à jour, d’autres ont pu arriver',
  severities: { critical: 'critique', warning: 'attention', info: 'pour information' },
  since: (time, duration) => `depuis ${time}, soit ${duration}`,
  sinceNow: (time) => `depuis ${time}, à l’instant`,
  seenToBy: (who, time) => `${who} s’en occupe depuis ${time}`,
  seenToByYou: (time) => `Vous vous en occupez depuis ${time}`,
  through: (hook) => `Quelqu’un prévenu par «\u202f${hook}\u202f»`,
  acknowledge: 'Je m’en occupe',
  acknowledgeQuestion: 'Tout le monde le verra.',
  takenIn: 'C’est noté. Votre nom apparaît dans un instant.',
  alreadyOver: 'Elle est déjà terminée. Il n’y a plus rien à faire.',
  look: (page) => ({ queue: 'Voir la file', desk: 'Voir les tickets', team: 'Voir l’équipe' })[page],
  resolutions: {
    cleared: (time) => `terminée à ${time}\u202f: revenue à la normale`,
    corrected: (time) =>
      `retirée à ${time}\u202f: des nouvelles tardives ont montré que ce n’en était pas une`,
    ended: (time) => `finie à ${time}, avec le service, la règle ou ce dont il s’agissait`,
  },
  newCritical: (sentence) => `Nouvelle alarme critique. ${sentence}.`,
};

export const alarmsWords = inLanguage(english, french);
