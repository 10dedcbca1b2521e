import { inLanguage } from '../ui/language';

interface TicketWords {
  readonly title: string;
  readonly caption: string;
  readonly desk: string;
  readonly open: string;
  readonly unassigned: string;
  readonly oldest: string;
  readonly complaints: string;
  readonly escalated: string;
  readonly overdue: string;
  readonly firstAnswer: string;
  readonly solution: string;
  readonly noLimit: string;
  readonly today: string;
  readonly opened: string;
  readonly answered: string;
  readonly resolved: string;
  readonly reopened: string;
  readonly noNews: (since: string, age: string, open: string) => string;
  readonly emptyTitle: string;
  readonly emptyLead: string;
  readonly setUp: string;
}

const english: TicketWords = {
  title: 'Tickets',
  caption: 'What is open now, by desk, and what today has brought.',
  desk: 'Desk',
  open: 'Open',
  unassigned: 'Nobody’s yet',
  oldest: 'Oldest',
  complaints: 'Complaints',
  escalated: 'Escalated',
  overdue: 'Overdue',
  firstAnswer: 'first answer',
  solution: 'solution',
  noLimit: 'no limit',
  today: 'Today',
  opened: 'opened',
  answered: 'answered',
  resolved: 'resolved',
  reopened: 'reopened',
  noNews: (since, age, open) => `No news since ${since} (${age}). ${open} were open then.`,
  emptyTitle: 'No desk yet',
  emptyLead: 'A desk shows up here with its first ticket.',
  setUp: 'Describe desks and their limits',
};

const french: TicketWords = {
  title: 'Tickets',
  caption: 'Ce qui est ouvert en ce moment, par guichet, et ce que le jour a apporté.',
  desk: 'Guichet',
  open: 'Ouverts',
  unassigned: 'À personne',
  oldest: 'Plus ancien',
  complaints: 'Réclamations',
  escalated: 'Escaladés',
  overdue: 'En retard',
  firstAnswer: '1re réponse',
  solution: 'résolution',
  noLimit: 'sans délai',
  today: 'Ce jour',
  opened: 'ouverts',
  answered: 'répondus',
  resolved: 'résolus',
  reopened: 'rouverts',
  noNews: (since, age, open) => `Sans nouvelles depuis ${since} (${age}). ${open} ouverts à ce moment-là.`,
  emptyTitle: 'Pas encore de guichet',
  emptyLead: 'Un guichet apparaît ici dès son premier ticket.',
  setUp: 'Décrire les guichets et leurs délais',
};

export const ticketWords = inLanguage(english, french);
