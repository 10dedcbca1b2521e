import { afterEach, describe, expect, it } from 'vitest';
import { draftOf, draftsIn, dropDraft } from './drafts';

interface Sign {
  readonly name: string;
  readonly size: number;
}

const SAVED: Sign = { name: 'Orders', size: 1 };
const KEY = 'sign/orders';
const draft = () => draftOf(KEY, SAVED);

/** Whether the browser would ask before it lets the page go. */
const asks = () => {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
};

afterEach(() => dropDraft(KEY));

describe('what is not saved yet', () => {
  it('begins as what is saved', () => {
    expect(draft()).toMatchObject({ value: SAVED, isChanged: false });
    expect(asks()).toBe(false);
  });

  it('is kept while its page is away, and asked for before the browser leaves', () => {
    draft().change({ name: 'Returns' });
    draft().change({ size: 2 });
    expect(draft()).toMatchObject({ value: { name: 'Returns', size: 2 }, isChanged: true });
    expect(draftsIn('sign/')).toEqual([KEY]);
    expect(draftsIn('board/')).toEqual([]);
    expect(asks()).toBe(true);
  });

  it('takes two changes of one moment together', () => {
    const first = draft();
    first.change({ name: 'Returns' });
    first.change({ size: 2 });
    expect(draft().value).toEqual({ name: 'Returns', size: 2 });
  });

  it('is no longer there once dropped, or once it says again what is saved', () => {
    draft().change({ name: 'Returns' });
    draft().drop();
    expect(draft().isChanged).toBe(false);
    draft().change({ name: 'Returns' });
    draft().change({ name: 'Orders' });
    expect(draftsIn('sign/')).toEqual([]);
    expect(asks()).toBe(false);
  });
});
