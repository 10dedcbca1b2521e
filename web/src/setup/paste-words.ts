import { inLanguage } from '../ui/language';
import type { AgentRow, RowProblem } from './agent-table';

interface PasteWords {
  readonly title: string;
  readonly lead: string;
  readonly table: string;
  readonly preview: string;
  readonly line: string;
  readonly does: string;
  readonly doing: Readonly<Record<AgentRow['does'], string>>;
  readonly problems: Readonly<Record<RowProblem, string>>;
  readonly write: (count: number) => string;
  readonly nothingToWrite: string;
  readonly progress: (done: string, all: string) => string;
  readonly written: (count: number) => string;
  readonly notWritten: (count: number) => string;
  readonly failedAgain: string;
  readonly rowWritten: string;
}

const english: PasteWords = {
  title: 'Paste many agents',
  lead: 'Copy rows from a spreadsheet: id, name, team, and site (office or home). A first line may name the columns. Who is there already keeps mentor and other systems.',
  table: 'The table',
  preview: 'What will be written',
  line: 'Line',
  does: 'What happens',
  doing: { adds: 'is added', changes: 'is changed', nothing: 'stays as it is' },
  problems: {
    'no-id': 'has no id',
    twice: 'has the id of a line above',
    site: 'site has to be office or home',
  },
  write: (count) => (count === 1 ? 'Write 1 agent' : `Write ${count} agents`),
  nothingToWrite: 'There is nothing to write.',
  progress: (done, all) => `${done} of ${all} done`,
  written: (count) => (count === 1 ? '1 agent is written.' : `${count} agents are written.`),
  notWritten: (count) =>
    count === 1 ? '1 was not written: see its line.' : `${count} were not written: see their lines.`,
  failedAgain: 'Write these again',
  rowWritten: 'written',
};

const french: PasteWords = {
  title: 'Coller plusieurs agents',
  lead: 'Copiez des lignes d’un tableur\u202f: identifiant, nom, équipe et lieu (bureau ou domicile). La première ligne peut nommer les colonnes. Qui existe déjà garde son tuteur et ses autres systèmes.',
  table: 'Le tableau',
  preview: 'Ce qui sera écrit',
  line: 'Ligne',
  does: 'Effet',
  doing: { adds: 'ajouté', changes: 'modifié', nothing: 'inchangé' },
  problems: {
    'no-id': 'sans identifiant',
    twice: 'même identifiant qu’une ligne plus haut',
    site: 'le lieu doit être bureau ou domicile',
  },
  write: (count) => (count < 2 ? `Écrire ${count} agent` : `Écrire ${count} agents`),
  nothingToWrite: 'Il n’y a rien à écrire.',
  progress: (done, all) => `${done} sur ${all}`,
  written: (count) => (count < 2 ? `${count} agent écrit.` : `${count} agents écrits.`),
  notWritten: (count) =>
    count < 2
      ? `${count} ne l’est pas\u202f: voyez sa ligne.`
      : `${count} ne le sont pas\u202f: voyez leurs lignes.`,
  failedAgain: 'Réessayer pour ceux-là',
  rowWritten: 'écrit',
};

export const pasteWords = inLanguage(english, french);
