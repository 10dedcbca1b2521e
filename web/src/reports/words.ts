import { inLanguage } from '../ui/language';
import type { QuickPeriod } from './period';
import type { Kind, Step, Wrong } from './report';

interface ReportWords {
  readonly title: string;
  readonly lead: string;
  readonly what: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly from: string;
  readonly to: string;
  readonly quick: string;
  readonly periods: Readonly<Record<QuickPeriod, string>>;
  readonly step: string;
  readonly steps: Readonly<Record<Step, string>>;
  readonly team: string;
  readonly allTeams: string;
  readonly chooseTeam: string;
  readonly wrong: Readonly<Record<Wrong, string>>;
  readonly download: string;
  readonly preview: string;
  readonly notKept: string;
  readonly nothing: string;
  readonly firstRows: (shown: string, all: string, day: string) => string;
  readonly allRows: (all: number, written: string, day: string) => string;
  readonly peopleCaption: (all: number, written: string) => string;
  readonly begin: string;
  readonly queue: string;
  readonly offered: string;
  readonly answered: string;
  readonly abandoned: string;
  readonly service: string;
  readonly speed: string;
  readonly handling: string;
  readonly partial: string;
  readonly agent: string;
  readonly days: string;
  readonly planned: string;
  readonly worked: string;
  readonly paid: string;
  readonly late: string;
  readonly absent: string;
  readonly excused: string;
  readonly open: string;
}

const english: ReportWords = {
  title: 'Reports',
  lead: 'Files for a spreadsheet. Who opens or downloads a report is written down in the audit.',
  what: 'What',
  kinds: { intervals: 'Queues by interval', attendance: 'Attendance' },
  from: 'First day',
  to: 'Last day',
  quick: 'Often asked for',
  periods: {
    yesterday: 'Yesterday',
    'last-week': 'Last week',
    'this-month': 'This month',
    'last-month': 'Last month',
  },
  step: 'Intervals of',
  steps: { PT15M: '15 minutes', PT30M: '30 minutes', PT1H: 'one hour', P1D: 'one day' },
  team: 'Team',
  allTeams: 'all my teams',
  chooseTeam: 'choose a team',
  wrong: {
    'days-swapped': 'The last day lies before the first one.',
    'no-team': 'Attendance is opened team by team: choose one.',
  },
  download: 'Download as CSV',
  preview: 'Show the first rows here',
  notKept: 'Nothing is kept of these days. Without the store for longer times Vigie keeps 48 hours.',
  nothing: 'Nothing is known of these days.',
  firstRows: (shown, all, day) =>
    `The first ${shown} of ${all} rows of ${day}. The file has all rows and columns.`,
  allRows: (all, written, day) =>
    `${all === 1 ? 'The only row' : `All ${written} rows`} of ${day}. The file has all days and columns.`,
  peopleCaption: (all, written) =>
    `${all === 1 ? '1 agent' : `${written} agents`}, by team and name. Hours and minutes, in the days of the team.`,
  begin: 'Begin',
  queue: 'Queue',
  offered: 'Offered',
  answered: 'Answered',
  abandoned: 'Gave up',
  service: 'Service',
  speed: 'Mean wait',
  handling: 'Mean talk',
  partial: 'not all of it',
  agent: 'Agent',
  days: 'Days',
  planned: 'Planned',
  worked: 'Worked',
  paid: 'Within plan',
  late: 'Late',
  absent: 'Absent',
  excused: 'Excused',
  open: 'Days without a punch out',
};

const french: ReportWords = {
  title: 'Rapports',
  lead: 'Des fichiers pour tableur. Qui ouvre ou télécharge un rapport est noté au journal d’audit.',
  what: 'Quoi',
  kinds: { intervals: 'Files par tranche', attendance: 'Présence' },
  from: 'Premier jour',
  to: 'Dernier jour',
  quick: 'Souvent demandés',
  periods: {
    yesterday: 'Hier',
    'last-week': 'Semaine dernière',
    'this-month': 'Ce mois-ci',
    'last-month': 'Mois dernier',
  },
  step: 'Par tranches de',
  steps: { PT15M: '15 minutes', PT30M: '30 minutes', PT1H: 'une heure', P1D: 'un jour' },
  team: 'Équipe',
  allTeams: 'toutes mes équipes',
  chooseTeam: 'choisir une équipe',
  wrong: {
    'days-swapped': 'Le dernier jour précède le premier.',
    'no-team': 'La présence s’ouvre équipe par équipe\u202f: choisissez-en une.',
  },
  download: 'Télécharger en CSV',
  preview: 'Voir ici les premières lignes',
  notKept: 'Rien n’est conservé de ces jours. Sans la base des durées longues, Vigie garde 48 heures.',
  nothing: 'On ne sait rien de ces jours.',
  firstRows: (shown, all, day) =>
    `${day}\u202f: les ${shown} premières des ${all} lignes. Le fichier a toutes les lignes et colonnes.`,
  allRows: (all, written, day) =>
    `${day}\u202f: ${all === 1 ? '1 ligne' : `${written} lignes`}. Le fichier a tous les jours et colonnes.`,
  peopleCaption: (all, written) =>
    `${all === 1 ? '1 conseiller' : `${written} conseillers`}, par équipe et par nom. En heures et minutes, aux jours de l’équipe.`,
  begin: 'Début',
  queue: 'File',
  offered: 'Reçus',
  answered: 'Pris',
  abandoned: 'Abandonnés',
  service: 'Service',
  speed: 'Attente moy.',
  handling: 'Durée moy.',
  partial: 'incomplète',
  agent: 'Conseiller',
  days: 'Jours',
  planned: 'Prévu',
  worked: 'Fait',
  paid: 'Dans le prévu',
  late: 'Retard',
  absent: 'Absence',
  excused: 'Excusé',
  open: 'Jours sans pointage de sortie',
};

export const reportWords = inLanguage(english, french);
