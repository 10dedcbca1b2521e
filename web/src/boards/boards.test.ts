import { describe, expect, it } from 'vitest';
import { freeId } from './board-id';
import { choose, moved } from './board-parts';

describe('the id of a new board', () => {
  it('is after its name', () => {
    expect(freeId('Étage 2, à gauche', new Set())).toBe('etage-2-a-gauche');
    expect(freeId('日本', new Set())).toBe('board');
    expect(freeId('x'.repeat(64), new Set()).length).toBeLessThanOrEqual(64);
  });

  it('is that of no other', () => {
    expect(freeId('Floor', new Set(['floor', 'floor-2']))).toBe('floor-3');
  });
});

describe('a list of a board', () => {
  it('moves one thing and leaves the others in their order', () => {
    const list = ['a', 'b', 'c', 'd'];
    expect(moved(list, 2, 1)).toEqual(['a', 'c', 'b', 'd']);
    expect(moved(list, 0, 1)).toEqual(['b', 'a', 'c', 'd']);
    expect(moved(list, 0, 3)).toEqual(['b', 'c', 'd', 'a']);
  });

  it('is all, none, or begins with all to choose from', () => {
    const all = [{ id: 'a', name: 'A' }];
    expect(choose('all', all)).toBeNull();
    expect(choose('none', all)).toEqual([]);
    expect(choose('chosen', all)).toEqual(['a']);
  });
});
