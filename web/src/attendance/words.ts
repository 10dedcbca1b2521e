import { inLanguage } from '../ui/language';
import type { SpanKind } from './agent-day';

interface AttendanceWords {
  readonly title: string;
  readonly team: string;
  readonly nobody: string;
  readonly plan: string;
  readonly was: string;
  readonly now: string;
  readonly spans: Readonly<Record<SpanKind, string>>;
  readonly planned: string;
  readonly flexible: string;
  readonly core: string;
  readonly clockedIn: string;
  readonly clockedOut: string;
  readonly asTable: string;
  readonly what: string;
  readonly from: string;
  readonly until: string;
  readonly goesOn: string;
  readonly nothingPlanned: string;
  readonly noDay: string;
  readonly legendPlanned: string;
  readonly legendClocked: string;
}

const english: AttendanceWords = {
  title: 'Attendance today',
  team: 'Team',
  nobody: 'Nobody of your teams is known yet, or views of single people are switched off.',
  plan: 'Plan',
  was: 'Was',
  now: 'now',
  spans: { contact: 'with a caller', away: 'away', desk: 'at work', offline: 'not on the phone' },
  planned: 'planned',
  flexible: 'planned, flexible',
  core: 'core time',
  clockedIn: 'clocked in',
  clockedOut: 'clocked out',
  asTable: 'As a table',
  what: 'What',
  from: 'From',
  until: 'Until',
  goesOn: 'goes on',
  nothingPlanned: 'Nothing is planned for today.',
  noDay: 'Nothing is known of this day yet.',
  legendPlanned: 'planned',
  legendClocked: 'clocked in',
};

const french: AttendanceWords = {
  title: 'Présence du jour',
  team: 'Équipe',
  nobody: 'Personne de vos équipes n’est encore connu, ou les vues individuelles sont désactivées.',
  plan: 'Prévu',
  was: 'Réel',
  now: 'maintenant',
  spans: { contact: 'en ligne', away: 'absent du poste', desk: 'au travail', offline: 'hors téléphonie' },
  planned: 'prévu',
  flexible: 'prévu, horaire souple',
  core: 'plage fixe',
  clockedIn: 'arrivée pointée',
  clockedOut: 'départ pointé',
  asTable: 'En tableau',
  what: 'Quoi',
  from: 'De',
  until: 'À',
  goesOn: 'en cours',
  nothingPlanned: 'Rien de prévu aujourd’hui.',
  noDay: 'On ne sait encore rien de cette journée.',
  legendPlanned: 'prévu',
  legendClocked: 'pointé',
};

export const attendanceWords = inLanguage(english, french);
