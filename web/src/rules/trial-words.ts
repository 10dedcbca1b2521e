import { inLanguage } from '../ui/language';

interface TrialWords {
  readonly title: string;
  readonly lead: string;
  readonly trying: string;
  readonly fired: (count: number) => string;
  readonly alreadyFiring: (count: number) => string;
  readonly byMinutes: string;
  readonly times: (count: number) => string;
  readonly newest: (count: number) => string;
  readonly spell: (from: string, until: string) => string;
  readonly lasting: (from: string) => string;
  readonly whole: string;
  readonly untried: Readonly<Record<string, string>>;
  readonly busy: string;
  readonly noAnswer: string;
  readonly tryNow: string;
  readonly older: string;
}

const english: TrialWords = {
  title: 'In the last 24 hours',
  lead: 'Once it has a limit, Vigie looks how often it would have fired.',
  trying: 'Looking at the last 24 hours',
  fired: (count) =>
    count === 0
      ? 'It would not have fired.'
      : `It would have fired ${count === 1 ? 'once' : `${count} times`}.`,
  alreadyFiring: (count) =>
    count === 1
      ? 'For one it would have fired since before then.'
      : `For ${count} it would have fired since before then.`,
  byMinutes: 'Looked at by whole minutes.',
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  newest: (count) => `the latest ${count} of them:`,
  spell: (from, until) => `${from} to ${until}`,
  lasting: (from) => `${from}, and it still would`,
  whole: 'Times in full',
  untried: {
    'not-kept': 'It cannot be tried: what it looks at is not kept over time.',
    'too-much': 'It cannot be tried: there were more calls than can be read again. Choose fewer queues.',
    'no-subject': 'It cannot be tried: there is nothing yet that it looks at.',
    'nothing-known': 'It cannot be tried: nothing is known of the last 24 hours.',
  },
  busy: 'Other rules are being tried at the moment.',
  noAnswer: 'It takes longer than one can wait for.',
  tryNow: 'Try it',
  older: 'For the rule as it was before:',
};

const french: TrialWords = {
  title: 'Sur les dernières 24 heures',
  lead: 'Dès qu’elle a un seuil, Vigie regarde combien de fois elle serait partie.',
  trying: 'Vigie regarde les dernières 24 heures',
  fired: (count) => (count === 0 ? 'Elle ne serait pas partie.' : `Elle serait partie ${count} fois.`),
  alreadyFiring: (count) =>
    count === 1
      ? 'Pour une cible, elle serait partie déjà avant.'
      : `Pour ${count} cibles, elle serait partie déjà avant.`,
  byMinutes: 'Regardé minute par minute.',
  times: (count) => `${count} fois`,
  newest: (count) => `les ${count} dernières\u202f:`,
  spell: (from, until) => `de ${from} à ${until}`,
  lasting: (from) => `depuis ${from}, et encore`,
  whole: 'Les heures exactes',
  untried: {
    'not-kept': 'Impossible à essayer\u202f: ce qu’elle regarde n’est pas conservé dans le temps.',
    'too-much': 'Impossible à essayer\u202f: trop d’appels à relire. Choisissez moins de files.',
    'no-subject': 'Impossible à essayer\u202f: rien de ce qu’elle regarde n’existe encore.',
    'nothing-known': 'Impossible à essayer\u202f: rien n’est connu des dernières 24 heures.',
  },
  busy: 'D’autres règles sont à l’essai en ce moment.',
  noAnswer: 'C’est plus long que ce qu’on peut attendre.',
  tryNow: 'Essayer',
  older: 'Pour la règle telle qu’elle était\u202f:',
};

export const trialWords = inLanguage(english, french);
