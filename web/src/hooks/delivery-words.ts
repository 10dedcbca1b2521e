import { inLanguage } from '../ui/language';
import type { Delivery } from './hooks-api';

interface DeliveryWords {
  readonly test: string;
  readonly testHint: string;
  readonly testing: string;
  readonly testSlow: string;
  readonly arrived: string;
  readonly notArrived: (reason: string) => string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly status: (status: string) => string;

  readonly deliveries: string;
  readonly noDeliveries: string;
  readonly deliveriesCaption: string;
  readonly headWhen: string;
  readonly headRoute: string;
  readonly headAlarms: string;
  readonly headTold: string;
  readonly headEnd: string;
  readonly headAttempts: string;
  readonly headAcknowledged: string;
  readonly severities: Readonly<Record<Delivery['severity'], string>>;
  readonly actions: Readonly<Record<Delivery['action'], string>>;
  readonly states: Readonly<Record<Delivery['state'], string>>;
}

const english: DeliveryWords = {
  test: 'Send a test',
  testHint: 'It says that it is a test and that nothing is to be done. What is not saved yet is not tested.',
  testing: 'Sending',
  testSlow: 'Vigie is still waiting for an answer. Look for the test where it should arrive.',
  arrived: 'It has arrived.',
  notArrived: (reason) => `It has not arrived: ${reason}`,
  reasons: {
    port: 'the port is not one that hooks may lead to (vigie.hooks.public-ports)',
    'inner-address': 'the address leads inside, which is not allowed (vigie.hooks.allowed-inner-addresses)',
    'unknown-host': 'there is no server of this name',
    'no-tls': 'the server’s certificate does not hold',
    'not-connected': 'no connection came about',
    'no-answer': 'no answer came in time',
    'connection-closed': 'the connection was closed without an answer',
    'disabled-or-removed': 'it was turned off or removed meanwhile',
    'not-written': 'its secrets cannot be read any more: write them anew',
  },
  status: (status) => `the other side answered ${status}`,

  deliveries: 'What was told here',
  noDeliveries: 'Nothing has been told here yet.',
  deliveriesCaption: 'The last that was told of each call, the newest first',
  headWhen: 'Since',
  headRoute: 'By',
  headAlarms: 'Alarms',
  headTold: 'Told',
  headEnd: 'How it ended',
  headAttempts: 'Tries',
  headAcknowledged: 'Seen to',
  severities: { critical: 'critical', warning: 'warning', info: 'for information' },
  actions: {
    trigger: 'that it is there',
    acknowledge: 'that somebody sees to it',
    resolve: 'that it is over',
  },
  states: {
    pending: 'on its way',
    delivered: 'arrived',
    'given-up': 'given up',
    'not-needed': 'not needed any more',
  },
};

const french: DeliveryWords = {
  test: 'Envoyer un essai',
  testHint:
    'Il dit que c’est un essai et que rien n’est à faire. Ce qui n’est pas enregistré n’est pas essayé.',
  testing: 'Envoi',
  testSlow: 'Vigie attend encore une réponse. Regardez là où l’essai doit arriver.',
  arrived: 'Il est arrivé.',
  notArrived: (reason) => `Il n’est pas arrivé\u202f: ${reason}`,
  reasons: {
    port: 'ce port n’est pas de ceux que les rappels peuvent joindre (vigie.hooks.public-ports)',
    'inner-address':
      'l’adresse mène à l’intérieur, ce qui n’est pas permis (vigie.hooks.allowed-inner-addresses)',
    'unknown-host': 'aucun serveur ne porte ce nom',
    'no-tls': 'le certificat du serveur n’est pas valable',
    'not-connected': 'la connexion ne s’est pas faite',
    'no-answer': 'aucune réponse à temps',
    'connection-closed': 'la connexion s’est fermée sans réponse',
    'disabled-or-removed': 'coupé ou supprimé entre-temps',
    'not-written': 'ses secrets ne se lisent plus\u202f: écrivez-les à nouveau',
  },
  status: (status) => `en face, on a répondu ${status}`,

  deliveries: 'Ce qui a été dit ici',
  noDeliveries: 'Rien n’a encore été dit ici.',
  deliveriesCaption: 'Le dernier message de chaque appel, les plus récents d’abord',
  headWhen: 'Depuis',
  headRoute: 'Par',
  headAlarms: 'Alarmes',
  headTold: 'Message',
  headEnd: 'Issue',
  headAttempts: 'Essais',
  headAcknowledged: 'Pris en charge',
  severities: { critical: 'critique', warning: 'attention', info: 'pour information' },
  actions: {
    trigger: 'l’alarme est là',
    acknowledge: 'quelqu’un s’en occupe',
    resolve: 'l’alarme est finie',
  },
  states: {
    pending: 'en route',
    delivered: 'arrivé',
    'given-up': 'abandonné',
    'not-needed': 'devenu inutile',
  },
};

export const deliveryWords = inLanguage(english, french);
