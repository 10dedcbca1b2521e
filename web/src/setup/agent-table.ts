import type { Directory, Entries } from './directory';
import { freshAgent } from './fresh';
import { readTable } from './table';

type Agent = Entries['agent'];
type Site = Agent['site'];

/** What is wrong with a row of a pasted table. */
export type RowProblem = 'no-id' | 'twice' | 'site';

export interface AgentRow {
  /** Its line in what was pasted, from 1. */
  readonly line: number;
  readonly agent: Agent;
  readonly problem: RowProblem | null;
  /** What writing it does. */
  readonly does: 'adds' | 'changes' | 'nothing';
}

const COLUMNS = ['id', 'name', 'team', 'site'] as const;

type Column = (typeof COLUMNS)[number];

/** What columns and places are called in tables that people have, in both languages. */
const CALLED: Readonly<Record<string, Column>> = {
  id: 'id',
  identifiant: 'id',
  name: 'name',
  nom: 'name',
  team: 'team',
  équipe: 'team',
  equipe: 'team',
  site: 'site',
  lieu: 'site',
};
const SITES: Readonly<Record<string, Site>> = {
  office: 'office',
  bureau: 'office',
  site: 'office',
  home: 'home',
  domicile: 'home',
  maison: 'home',
  télétravail: 'home',
};

/**
 * The agents of a table as spreadsheets copy or save it: id, name, team (by id or name) and site, in this order
 * or as its first line calls them. What an agent has that is not in the table stays as it is.
 */
export function readAgents(text: string, directory: Directory): readonly AgentRow[] {
  const lines = readTable(text);
  const header = columnsOf(lines[0]?.cells ?? []);
  const columns = header ?? COLUMNS;
  const teams = new Map(directory.team.map(({ id, name }) => [name.toLowerCase(), id]));
  const described = new Map(directory.agent.map((agent) => [agent.id, agent]));
  const seen = new Set<string>();
  return lines.slice(header === null ? 0 : 1).map(({ line, cells }) => {
    const cell = (column: Column) => cells[columns.indexOf(column)]?.trim() ?? '';
    const id = cell('id');
    const before = described.get(id) ?? null;
    const { name, team, site, ...others } = before ?? freshAgent(id);
    const said = cell('site').toLowerCase();
    const agent: Agent = {
      ...others,
      name: cell('name') || name || id,
      team: teams.get(cell('team').toLowerCase()) ?? (cell('team') || team),
      site: SITES[said] ?? site,
    };
    const problem = problemOf(id, seen.has(id), said === '' || Object.hasOwn(SITES, said));
    seen.add(id);
    return { line, agent, problem, does: whatItDoes(agent, before) };
  });
}

function problemOf(id: string, isTwice: boolean, isPlace: boolean): RowProblem | null {
  if (id === '') {
    return 'no-id';
  }
  return isTwice ? 'twice' : isPlace ? null : 'site';
}

function whatItDoes(agent: Agent, before: Agent | null): AgentRow['does'] {
  if (before === null) {
    return 'adds';
  }
  return COLUMNS.every((column) => agent[column] === before[column]) ? 'nothing' : 'changes';
}

/** The columns by the first line, where it names them. */
function columnsOf(first: readonly string[]): readonly (Column | undefined)[] | null {
  const columns = first.map((cell) => CALLED[cell.trim().toLowerCase()]);
  return columns.includes('id') && first.length > 1 ? columns : null;
}
