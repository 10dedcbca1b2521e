import type { SubjectKind } from '../alarms/metric';
import type * as wire from '../api/wire';
import { inLanguage } from '../ui/language';

type Comparator = wire.Rule['comparator'];
type FilterKind = keyof wire.Filter;

interface RulesWords {
  readonly title: string;
  readonly lead: string;
  readonly add: string;
  readonly on: string;
  readonly off: string;
  readonly turnOn: string;
  readonly turnOff: string;
  readonly turnOnQuestion: string;
  readonly turnOffQuestion: string;
  readonly none: string;
  readonly ships: string;
  readonly back: string;
  readonly takenBack: string;
  readonly notThere: string;
  readonly newTitle: string;
  readonly editTitle: string;
  readonly severities: Readonly<Record<wire.Rule['severity'], string>>;

  readonly every: Readonly<Record<SubjectKind, string>>;
  readonly everyTrainee: string;
  readonly only: (kind: SubjectKind, names: string) => string;
  readonly comparators: Readonly<Record<Comparator, string>>;
  readonly sentence: (scope: string, condition: string, lasting: string | null) => string;
  readonly lasting: (duration: string) => string;
  readonly overAt: (limit: string) => string;

  readonly kind: string;
  readonly kinds: Readonly<Record<SubjectKind, string>>;
  readonly metric: string;
  readonly other: string;
  readonly path: string;
  readonly pathHint: string;
  readonly comparator: string;
  readonly threshold: (unit: string) => string;
  readonly clear: (unit: string) => string;
  readonly limitName: string;
  readonly clearName: string;
  readonly clearHint: string;
  readonly percent: string;
  readonly number: string;
  readonly duration: string;
  readonly forHowLong: string;
  readonly forHint: string;
  readonly units: Readonly<Record<'seconds' | 'minutes' | 'hours', string>>;
  readonly unitOf: (label: string) => string;
  readonly severity: string;
  readonly filters: Readonly<Record<FilterKind, string>>;
  readonly filterHint: Readonly<Record<FilterKind, string>>;
  readonly filterYours: string;
  readonly noSuch: string;
  readonly enabled: string;
  readonly id: string;
  readonly reads: string;
  readonly incomplete: string;
  readonly about: (field: string) => string;
  readonly saved: string;
  readonly removeQuestion: string;
  readonly restore: string;
  readonly restoreQuestion: string;
  readonly restoreHint: string;
  readonly asItCame: string;
}

const english: RulesWords = {
  title: 'Rules',
  lead: 'A rule says when an alarm is raised. What comes with Vigie can be changed and turned off.',
  add: 'New rule',
  on: 'on',
  off: 'off',
  turnOn: 'Turn on',
  turnOff: 'Turn off',
  turnOnQuestion: 'It raises alarms from now on.',
  turnOffQuestion: 'Its open alarms end.',
  none: 'There is no rule. Without one, no alarm is raised.',
  ships: 'comes with Vigie',
  back: 'All rules',
  takenBack: 'Taken back.',
  notThere: 'There is no such rule, or no longer.',
  newTitle: 'New rule',
  editTitle: 'Change a rule',
  severities: { critical: 'critical', warning: 'warning', info: 'for information' },

  every: { queue: 'Every queue', desk: 'Every desk', agent: 'Every agent', team: 'Every team' },
  everyTrainee: 'Everybody still learning',
  only: (kind, names) => (kind === 'agent' ? `Agents of ${names}` : names),
  comparators: { '>': 'above', '>=': 'at least', '<': 'below', '<=': 'at most' },
  sentence: (scope, condition, lasting) => `${scope}: ${condition}${lasting === null ? '' : `, ${lasting}`}`,
  lasting: (duration) => `for ${duration}`,
  overAt: (limit) => `over again at ${limit}`,

  kind: 'It watches',
  kinds: { queue: 'queues', desk: 'desks of tickets', agent: 'agents', team: 'teams' },
  metric: 'What it looks at',
  other: 'something else, by its path',
  path: 'Path of the number',
  pathHint: 'As in the answers of the API: today.lost',
  comparator: 'It fires when that is',
  threshold: (unit) => `Limit (${unit})`,
  clear: (unit) => `Over again at (${unit})`,
  limitName: 'Limit',
  clearName: 'Over again at',
  clearHint: 'Left empty: as soon as the limit no longer holds. A step away from it keeps an alarm calm.',
  percent: '%',
  number: 'number',
  duration: 'duration',
  forHowLong: 'For how long without a break',
  forHint: '0: at once',
  units: { seconds: 's', minutes: 'min', hours: 'h' },
  unitOf: (label) => `Unit of: ${label}`,
  severity: 'How urgent',
  filters: {
    clients: 'Only of these clients',
    queues: 'Only these queues',
    desks: 'Only these desks',
    teams: 'Only these teams',
  },
  filterHint: {
    clients: 'None chosen: of all.',
    queues: 'None chosen: all.',
    desks: 'None chosen: all.',
    teams: 'None chosen: all.',
  },
  filterYours: 'You look after a part of the centre: choose what of it the rule is for.',
  noSuch: 'not there at present',
  enabled: 'It is on',
  id: 'Its id',
  reads: 'So it reads',
  incomplete: 'Something is still missing above.',
  about: (field) => `It is about: ${field}.`,
  saved: 'Saved. It is in force within seconds.',
  removeQuestion: 'Its open alarms end.',
  restore: 'Back to how it came',
  restoreQuestion: 'What was changed is lost.',
  restoreHint: 'This rule comes with Vigie. It cannot be removed, only turned off or set back.',
  asItCame: 'It is as it came with Vigie: nobody has changed it.',
};

const french: RulesWords = {
  title: 'Règles',
  lead: 'Une règle dit quand une alarme part. Celles fournies avec Vigie se modifient et se coupent.',
  add: 'Nouvelle règle',
  on: 'active',
  off: 'coupée',
  turnOn: 'Activer',
  turnOff: 'Couper',
  turnOnQuestion: 'Elle donnera l’alarme dès maintenant.',
  turnOffQuestion: 'Ses alarmes ouvertes se terminent.',
  none: 'Il n’y a aucune règle. Sans règle, aucune alarme ne part.',
  ships: 'fournie avec Vigie',
  back: 'Toutes les règles',
  takenBack: 'C’est fait.',
  notThere: 'Cette règle n’existe pas, ou plus.',
  newTitle: 'Nouvelle règle',
  editTitle: 'Modifier une règle',
  severities: { critical: 'critique', warning: 'attention', info: 'pour information' },

  every: {
    queue: 'Chaque file',
    desk: 'Chaque bureau de tickets',
    agent: 'Chaque agent',
    team: 'Chaque équipe',
  },
  everyTrainee: 'Toute personne en formation',
  only: (kind, names) => (kind === 'agent' ? `Agents de ${names}` : names),
  comparators: { '>': 'au-dessus de', '>=': 'd’au moins', '<': 'en dessous de', '<=': 'd’au plus' },
  sentence: (scope, condition, lasting) =>
    `${scope}\u202f: ${condition}${lasting === null ? '' : `, ${lasting}`}`,
  lasting: (duration) => `pendant ${duration}`,
  overAt: (limit) => `finie à ${limit}`,

  kind: 'Elle surveille',
  kinds: { queue: 'les files', desk: 'les bureaux de tickets', agent: 'les agents', team: 'les équipes' },
  metric: 'Ce qu’elle regarde',
  other: 'autre chose, par son chemin',
  path: 'Chemin du nombre',
  pathHint: 'Comme dans les réponses de l’API\u202f: today.lost',
  comparator: 'Elle part quand c’est',
  threshold: (unit) => `Seuil (${unit})`,
  clear: (unit) => `Finie à (${unit})`,
  limitName: 'Seuil',
  clearName: 'Finie à',
  clearHint:
    'Vide\u202f: dès que le seuil n’est plus atteint. Un peu d’écart évite les alarmes qui vont et viennent.',
  percent: '%',
  number: 'nombre',
  duration: 'durée',
  forHowLong: 'Pendant combien de temps d’affilée',
  forHint: '0\u202f: tout de suite',
  units: { seconds: 's', minutes: 'min', hours: 'h' },
  unitOf: (label) => `Unité\u202f: ${label}`,
  severity: 'Urgence',
  filters: {
    clients: 'Seulement de ces clients',
    queues: 'Seulement ces files',
    desks: 'Seulement ces bureaux',
    teams: 'Seulement ces équipes',
  },
  filterHint: {
    clients: 'Aucun choisi\u202f: tous.',
    queues: 'Aucune choisie\u202f: toutes.',
    desks: 'Aucun choisi\u202f: tous.',
    teams: 'Aucune choisie\u202f: toutes.',
  },
  filterYours: 'Vous suivez une partie du centre\u202f: choisissez à quoi la règle s’applique.',
  noSuch: 'absent en ce moment',
  enabled: 'Elle est active',
  id: 'Son identifiant',
  reads: 'Elle dit donc',
  incomplete: 'Il manque encore quelque chose ci-dessus.',
  about: (field) => `Cela concerne\u202f: ${field}.`,
  saved: 'Enregistrée. Elle est en vigueur en quelques secondes.',
  removeQuestion: 'Ses alarmes ouvertes se terminent.',
  restore: 'Revenir à l’origine',
  restoreQuestion: 'Les modifications sont perdues.',
  restoreHint:
    'Cette règle est fournie avec Vigie. Elle ne se supprime pas\u202f: elle se coupe ou revient à l’origine.',
  asItCame: 'Elle est comme à l’origine\u202f: personne ne l’a modifiée.',
};

export const rulesWords = inLanguage(english, french);
