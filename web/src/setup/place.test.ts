import { describe, expect, it } from 'vitest';
import { addressOf, draftKey, idIn, placeOf } from './place';

const place = (address: string) => {
  const { pathname, search } = new URL(`http://vigie.test${address}`);
  const rest = pathname.split('/').slice(2).join('/');
  return placeOf(rest === '' ? null : decodeURIComponent(rest), new URLSearchParams(search));
};

describe('an address of the set-up', () => {
  it.each([
    ['/setup', { part: 'overview' }],
    ['/setup/nothing', { part: 'overview' }],
    ['/setup/sign-ins', { part: 'sign-ins' }],
    ['/setup/queues', { part: 'all', kind: 'queue' }],
    ['/setup/agents?paste', { part: 'paste' }],
    ['/setup/teams?paste', { part: 'all', kind: 'team' }],
    [addressOf('queue', null), { part: 'one', kind: 'queue', id: null }],
    [addressOf('agent', 'a/1 %'), { part: 'one', kind: 'agent', id: 'a/1 %' }],
  ])('%s names its part', (address, expected) => {
    expect(place(address)).toEqual(expected);
  });
});

it('the key of a draft tells of which entry it is', () => {
  expect(idIn(draftKey('agent', 'a/1'))).toBe('a/1');
  expect(idIn(draftKey('agent', null))).toBeNull();
});
