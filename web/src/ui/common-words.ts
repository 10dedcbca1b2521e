import type { Refusal } from '../api/request';
import { inLanguage } from './language';

interface CommonWords {
  readonly loading: string;
  readonly timesOf: (place: string) => string;
  readonly tryAgain: string;
  readonly noAnswer: string;
  readonly notAllowed: string;
  readonly gone: string;
  readonly tooOften: string;
  readonly justStarted: string;
  readonly refused: string;
  readonly serverSays: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly save: string;
  readonly saved: string;
  readonly remove: string;
  readonly edit: string;
  readonly add: string;
  readonly unknown: string;
  readonly yes: string;
  readonly no: string;
}

const english: CommonWords = {
  loading: 'Loading',
  timesOf: (place) => `Times of ${place}`,
  tryAgain: 'Try again',
  noAnswer: 'Vigie does not answer. Try again in a moment.',
  notAllowed: 'You may not do this. Ask whoever looks after Vigie.',
  gone: 'It is not there, or no longer.',
  tooOften: 'Too many at once. Wait a moment, then try again.',
  justStarted: 'Vigie has just started and is still reading. Try again in a moment.',
  refused: 'This was not accepted.',
  serverSays: 'Vigie says:',
  confirm: 'Yes',
  cancel: 'No',
  save: 'Save',
  saved: 'Saved',
  remove: 'Remove',
  edit: 'Edit',
  add: 'Add',
  unknown: 'unknown',
  yes: 'yes',
  no: 'no',
};

const french: CommonWords = {
  loading: 'Chargement',
  timesOf: (place) => `Heures locales\u202f: ${place}`,
  tryAgain: 'Réessayer',
  noAnswer: 'Vigie ne répond pas. Réessayez dans un instant.',
  notAllowed: 'Vous n’en avez pas le droit. Demandez à la personne qui s’occupe de Vigie.',
  gone: 'Cela n’existe pas, ou plus.',
  tooOften: 'Trop de demandes à la fois. Attendez un instant, puis réessayez.',
  justStarted: 'Vigie vient de démarrer et lit encore. Réessayez dans un instant.',
  refused: 'Cela n’a pas été accepté.',
  serverSays: 'Vigie dit\u202f:',
  confirm: 'Oui',
  cancel: 'Non',
  save: 'Enregistrer',
  saved: 'Enregistré',
  remove: 'Supprimer',
  edit: 'Modifier',
  add: 'Ajouter',
  unknown: 'inconnu',
  yes: 'oui',
  no: 'non',
};

export const commonWords = inLanguage(english, french);

/** Why something was refused, in the reader's words. */
export function whyRefused({ status }: Refusal, told: CommonWords): string {
  switch (status) {
    case null:
      return told.noAnswer;
    case 401:
    case 403:
      return told.notAllowed;
    case 404:
      return told.gone;
    case 429:
      return told.tooOften;
    case 503:
      return told.justStarted;
    default:
      return told.refused;
  }
}
