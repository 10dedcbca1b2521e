import { describe, expect, it } from 'vitest';
import { readAgents } from './agent-table';
import type { Directory } from './directory';

const NORTH = { id: 't-1', name: 'North', timeZone: 'Europe/Paris' };
const INES = {
  id: 'a-17',
  name: 'Ines Martin',
  team: 't-1',
  site: 'home',
  trainee: true,
  mentor: 'a-3',
  aliases: [{ source: '/pbx/1', id: '4017' }],
} as const;
const DIRECTORY: Directory = {
  client: [],
  queue: [],
  desk: [],
  team: [NORTH],
  agent: [{ ...INES, aliases: [...INES.aliases] }],
};
const read = (text: string) => readAgents(text, DIRECTORY);

describe('a pasted table of agents', () => {
  it.each([
    ['tabs', 'a-1\tAda Lovelace\tNorth\toffice'],
    ['semicolons', 'a-1;Ada Lovelace;North;bureau'],
    ['commas', 'a-1,Ada Lovelace,North,office'],
    ['quotes', '"a-1","Ada Lovelace",North,"office"'],
    ['a first line with names', 'Équipe;Nom;Identifiant\r\nnorth;Ada Lovelace;a-1\r\n'],
  ])('is read with %s', (_, text) => {
    const [row] = read(text);
    expect(row?.agent).toMatchObject({ id: 'a-1', name: 'Ada Lovelace', team: 't-1', site: 'office' });
    expect(row).toMatchObject({ problem: null, does: 'adds' });
  });

  it('keeps separators and quotes that stand within quotes', () => {
    expect(read('a-1,"Lovelace, ""Ada"""')[0]?.agent.name).toBe('Lovelace, "Ada"');
  });

  it('leaves what it does not say of an agent as it is', () => {
    const [row] = read('a-17\tInes Durand');
    expect(row?.agent).toEqual({ ...INES, name: 'Ines Durand' });
    expect(row?.does).toBe('changes');
    expect(read('a-17\tInes Martin\tNorth\thome')[0]?.does).toBe('nothing');
  });

  it('takes a team that is not described by its id', () => {
    expect(read('a-1\tAda\tsouth')[0]?.agent.team).toBe('south');
    expect(read('a-1\tAda')[0]?.agent.team).toBe('none');
  });

  it('says which rows cannot be written, by the line that they stand on', () => {
    const rows = read('a-1\tAda\n\n\tNobody\na-1\tAgain\na-2\tBob\tNorth\tmoon');
    expect(rows.map(({ line, problem }) => [line, problem])).toEqual([
      [1, null],
      [3, 'no-id'],
      [4, 'twice'],
      [5, 'site'],
    ]);
  });

  it('is empty where nothing was pasted', () => {
    expect(read(' \n')).toEqual([]);
  });
});
