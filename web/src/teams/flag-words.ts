import type * as wire from '../api/wire';
import { inLanguage } from '../ui/language';

export type FlagKind = wire.Flag['kind'];

/** The numbers of a reason, already written; one that is not there is a dash. */
export interface Written {
  readonly count: string;
  readonly minutes: string;
  readonly seconds: string;
  readonly share: string;
  readonly contacts: string;
  readonly isOne: boolean;
}

export interface FlagWords {
  readonly kinds: Readonly<Record<FlagKind, string>>;
  /** How many people a flag is raised for, as a part of a sentence. */
  readonly counted: (kind: FlagKind, count: number, written: string) => string;
  readonly levels: Readonly<Record<wire.Flag['level'], string>>;
  readonly since: (time: string) => string;
  readonly reasons: Readonly<Record<string, (numbers: Written) => string>>;
}

const one = (isOne: boolean, single: string, more: string) => (isOne ? single : more);

const english: FlagWords = {
  kinds: {
    'complaint-streak': 'with complaints in a row',
    'complaint-load': 'with many complaints',
    conflict: 'after a conflict',
    'sustained-occupancy': 'busy without let-up',
    'no-recovery': 'without a breath between calls',
    'break-debt': 'due a pause',
    monotony: 'on the same all day',
    overrun: 'kept too long',
  },
  counted: (kind, _, written) => `${written} ${english.kinds[kind]}`,
  levels: { attention: 'worth a look', raised: 'needs a word', severe: 'needs relief now' },
  since: (time) => `raised at ${time}`,
  reasons: {
    'complaints-in-a-row': ({ count }) => `${count} complaints in a row`,
    'complaints-in-an-hour': ({ count }) => `${count} complaints within an hour`,
    'conflict-contact': ({ count, isOne }) => `${count} ${one(isOne, 'conflict', 'conflicts')} with callers`,
    'escalated-ticket': ({ count, isOne }) => `${count} escalated ${one(isOne, 'ticket', 'tickets')}`,
    occupancy: ({ share, minutes }) => `with callers ${share} of the last ${minutes} min`,
    'short-gaps': ({ contacts, seconds }) => `${contacts} contacts with less than ${seconds} s between them`,
    'desk-time': ({ minutes }) => `${minutes} min without a pause`,
    'mostly-information': ({ share, count }) => `${share} of ${count} contacts were for information`,
    'mostly-support': ({ share, count }) => `${share} of ${count} contacts were for support`,
    'mostly-order': ({ share, count }) => `${share} of ${count} contacts were orders`,
    'mostly-complaint': ({ share, count }) => `${share} of ${count} contacts were complaints`,
    'mostly-conflict': ({ share, count }) => `${share} of ${count} contacts were conflicts`,
    'mostly-other': ({ share, count }) => `${share} of ${count} contacts were of one kind`,
    'after-shift': ({ minutes }) => `still with a caller ${minutes} min after the shift`,
    'into-meal': ({ minutes }) => `still with a caller ${minutes} min into the meal break`,
  },
};

/** The same of several people. */
const SEVERAL: FlagWords['kinds'] = {
  'complaint-streak': 'avec des réclamations d’affilée',
  'complaint-load': 'avec beaucoup de réclamations',
  conflict: 'après un conflit',
  'sustained-occupancy': 'sans répit',
  'no-recovery': 'sans souffler entre les appels',
  'break-debt': 'pauses à prendre',
  monotony: 'toujours sur la même chose',
  overrun: 'retenus trop longtemps',
};

const french: FlagWords = {
  kinds: {
    'complaint-streak': 'avec des réclamations d’affilée',
    'complaint-load': 'avec beaucoup de réclamations',
    conflict: 'après un conflit',
    'sustained-occupancy': 'sans répit',
    'no-recovery': 'sans souffler entre les appels',
    'break-debt': 'pause à prendre',
    monotony: 'toujours sur la même chose',
    overrun: 'retenu trop longtemps',
  },
  counted: (kind, count, written) => `${written} ${count > 1 ? SEVERAL[kind] : french.kinds[kind]}`,
  levels: { attention: 'à regarder', raised: 'un mot à dire', severe: 'à relayer maintenant' },
  since: (time) => `signalé à ${time}`,
  reasons: {
    'complaints-in-a-row': ({ count }) => `${count} réclamations d’affilée`,
    'complaints-in-an-hour': ({ count }) => `${count} réclamations en une heure`,
    'conflict-contact': ({ count, isOne }) => `${count} ${one(isOne, 'conflit', 'conflits')} au téléphone`,
    'escalated-ticket': ({ count, isOne }) =>
      `${count} ${one(isOne, 'ticket escaladé', 'tickets escaladés')}`,
    occupancy: ({ share, minutes }) => `en ligne ${share} des ${minutes} dernières min`,
    'short-gaps': ({ contacts, seconds }) => `${contacts} contacts à moins de ${seconds} s d’intervalle`,
    'desk-time': ({ minutes }) => `${minutes} min sans pause`,
    'mostly-information': ({ share, count }) => `${share} de ${count} contacts pour information`,
    'mostly-support': ({ share, count }) => `${share} de ${count} contacts pour assistance`,
    'mostly-order': ({ share, count }) => `${share} de ${count} contacts pour commande`,
    'mostly-complaint': ({ share, count }) => `${share} de ${count} contacts pour réclamation`,
    'mostly-conflict': ({ share, count }) => `${share} de ${count} contacts en conflit`,
    'mostly-other': ({ share, count }) => `${share} de ${count} contacts du même genre`,
    'after-shift': ({ minutes }) => `encore en ligne ${minutes} min après la fin`,
    'into-meal': ({ minutes }) => `encore en ligne ${minutes} min après le début du repas`,
  },
};

export const flagWords = inLanguage(english, french);
