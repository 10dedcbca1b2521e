import { inLanguage } from '../ui/language';

interface FirstStepsWords {
  readonly title: string;
  readonly lead: string;
  readonly token: string;
  readonly send: string;
  readonly afterwards: string;
  readonly listening: string;
  readonly deaf: string;
  readonly arrivedTitle: string;
  readonly arrived: string;
  readonly fromSource: (source: string, time: string) => string;
  readonly inQueue: (queue: string, today: string, waiting: string) => string;
  readonly describeIt: string;
}

const english: FirstStepsWords = {
  title: 'Send the first event',
  lead: 'Nothing has been heard yet. Whatever you count with, begin with one call, from the machine that runs Vigie:',
  token: 'Take the token for events from the data folder.',
  send: 'Send a call that enters the queue “orders”. Its id may be yours: then your queue shows up.',
  afterwards: 'Then have your telephone system, your time clock and your ticket desk send theirs.',
  listening: 'Listening. What arrives shows up here by itself.',
  deaf: 'Not listening at the moment: this page has no live connection. It goes on by itself.',
  arrivedTitle: 'The first events have arrived',
  arrived: 'Vigie hears you. These are counted from now on:',
  fromSource: (source, time) => `from ${source}, heard at ${time}`,
  inQueue: (queue, today, waiting) => `queue ${queue}: ${today} today, ${waiting} waiting`,
  describeIt: 'Describe what has arrived',
};

const french: FirstStepsWords = {
  title: 'Envoyez le premier événement',
  lead: 'Rien n’a encore été entendu. Quel que soit votre équipement, commencez par un appel, depuis la machine où tourne Vigie\u202f:',
  token: 'Prenez le jeton des événements dans le dossier des données.',
  send: 'Envoyez un appel qui entre dans la file «\u202forders\u202f». Mettez le nom de la vôtre si vous voulez la voir apparaître.',
  afterwards: 'Ensuite, faites envoyer les leurs à votre téléphonie, à votre pointeuse et à vos guichets.',
  listening: 'À l’écoute. Ce qui arrive apparaît ici tout seul.',
  deaf: 'Pas à l’écoute pour l’instant\u202f: cette page n’a plus de liaison. Elle reprend d’elle-même.',
  arrivedTitle: 'Les premiers événements sont là',
  arrived: 'Vigie vous entend. Tout ceci est compté désormais\u202f:',
  fromSource: (source, time) => `de ${source}, entendu à ${time}`,
  inQueue: (queue, today, waiting) => `file ${queue}\u202f: ${today} ce jour, ${waiting} en attente`,
  describeIt: 'Décrire ce qui est arrivé',
};

export const firstStepsWords = inLanguage(english, french);
