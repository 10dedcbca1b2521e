import { inLanguage } from '../ui/language';

interface TeamWords {
  readonly title: string;
  readonly none: string;
  readonly back: string;
  readonly hereOf: (here: string, scheduled: string) => string;
  readonly nobodyPlanned: string;
  readonly tooSmall: string;
  readonly scheduled: string;
  readonly present: string;
  readonly late: string;
  readonly noShow: string;
  readonly excused: string;
  readonly leftEarly: string;
  readonly unknown: string;
  readonly absence: string;
  readonly states: Readonly<Record<'talking' | 'wrappingUp' | 'ready' | 'away', string>>;
  readonly noFlags: string;
  readonly gone: string;
  readonly goneLead: string;

  readonly people: string;
  readonly onlyCounts: string;
  readonly openLead: string;
  readonly open: string;
  readonly openAgain: string;
  readonly openedAt: (time: string) => string;
  readonly switchedOff: string;
  readonly noPeople: string;
  readonly needsAttention: (count: string) => string;
  readonly nobodyNeedsAttention: string;
  readonly order: string;
  readonly showDay: string;
  readonly hideDay: string;
  readonly dayOf: (name: string) => string;
}

const english: TeamWords = {
  title: 'Teams',
  none: 'Teams show up here once somebody of them is planned or at work.',
  back: 'All teams',
  hereOf: (here, scheduled) => `${here} of ${scheduled} here`,
  nobodyPlanned: 'Nobody is planned now',
  tooSmall: 'Fewer than five people are at work: their numbers are not shown, so that nobody is singled out.',
  scheduled: 'Planned now',
  present: 'On time',
  late: 'Late',
  noShow: 'Missing',
  excused: 'Excused',
  leftEarly: 'Left early',
  unknown: 'Not known',
  absence: 'Absent',
  states: { talking: 'with a caller', wrappingUp: 'wrapping up', ready: 'ready', away: 'away' },
  noFlags: 'No signs of strain',
  gone: 'There is no such team',
  goneLead: 'It is not there any more, or it is not one of yours.',

  people: 'People',
  onlyCounts: 'Names are for the supervisor of the team; here are the counts.',
  openLead: 'Names are for the supervisor of the team. You can open it; who opens it and when is logged.',
  open: 'Open (this is logged)',
  openAgain: 'Ask again (this is logged)',
  openedAt: (time) => `As it was at ${time}. This does not go on by itself.`,
  switchedOff: 'Views of single people are switched off in this centre.',
  noPeople: 'Nobody of this team is known yet, or views of single people are switched off.',
  needsAttention: (count) => `Only who needs attention (${count})`,
  nobodyNeedsAttention: 'Nobody needs attention now.',
  order: 'In order of names.',
  showDay: 'The day',
  hideDay: 'Close the day',
  dayOf: (name) => `the day of ${name}`,
};

const french: TeamWords = {
  title: 'Équipes',
  none: 'Les équipes apparaissent ici dès que quelqu’un y est prévu ou au travail.',
  back: 'Toutes les équipes',
  hereOf: (here, scheduled) => `${here} présents sur ${scheduled}`,
  nobodyPlanned: 'Personne n’est prévu en ce moment',
  tooSmall:
    'Moins de cinq personnes au travail\u202f: leurs chiffres ne sont pas montrés, pour ne désigner personne.',
  scheduled: 'Prévus',
  present: 'À l’heure',
  late: 'En retard',
  noShow: 'Manquants',
  excused: 'Excusés',
  leftEarly: 'Partis tôt',
  unknown: 'Inconnus',
  absence: 'Absence',
  states: {
    talking: 'en ligne',
    wrappingUp: 'en post-appel',
    ready: 'disponibles',
    away: 'absents du poste',
  },
  noFlags: 'Aucun signe de surcharge',
  gone: 'Cette équipe n’existe pas',
  goneLead: 'Elle n’existe plus, ou n’est pas une des vôtres.',

  people: 'Personnes',
  onlyCounts: 'Les noms sont réservés au superviseur de l’équipe\u202f; voici les nombres.',
  openLead:
    'Les noms sont réservés au superviseur de l’équipe. Vous pouvez l’ouvrir\u202f: qui l’ouvre, et quand, est consigné.',
  open: 'Ouvrir (c’est consigné)',
  openAgain: 'Redemander (c’est consigné)',
  openedAt: (time) => `La situation à ${time}. Elle ne se met pas à jour.`,
  switchedOff: 'Les vues individuelles sont désactivées dans ce centre.',
  noPeople: 'Personne de cette équipe n’est encore connu, ou les vues individuelles sont désactivées.',
  needsAttention: (count) => `Seulement qui a besoin d’attention (${count})`,
  nobodyNeedsAttention: 'Personne n’a besoin d’attention en ce moment.',
  order: 'Par ordre alphabétique.',
  showDay: 'La journée',
  hideDay: 'Fermer la journée',
  dayOf: (name) => `la journée de ${name}`,
};

export const teamWords = inLanguage(english, french);
