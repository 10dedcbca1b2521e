import { describe, expect, it } from 'vitest';
import { draftOfHook, hookId, keepsSecrets, newHook, withHookKind, writtenHook } from './hook-draft';
import type { Hook } from './hooks-api';

const HOOK: Hook = {
  id: 'leads',
  name: 'On-call leads',
  kind: 'webhook',
  language: 'fr',
  host: 'chat.example',
  keys: 1,
  heartbeatSeconds: null,
  enabled: true,
  gone: false,
};

describe('a hook that is being written', () => {
  it('leaves out the secrets that it does not write anew, so that they stay', () => {
    expect(writtenHook(draftOfHook(HOOK))).toEqual({
      name: 'On-call leads',
      kind: 'webhook',
      language: 'fr',
      url: null,
      keys: null,
      heartbeatSeconds: null,
      enabled: true,
    });
  });

  it('signs with both keys while one takes the place of the other', () => {
    const draft = { ...draftOfHook(HOOK), key: ' whsec_new ', olderKey: 'whsec_old' };

    expect(writtenHook(draft).keys).toEqual(['whsec_new', 'whsec_old']);
    expect(writtenHook({ ...draft, withoutKey: true }).keys).toEqual([]);
  });

  it('keeps no secret of another kind, and sends no key to a kind that has none', () => {
    const draft = withHookKind({ ...draftOfHook(HOOK), key: 'whsec_new' }, 'slack');

    expect(keepsSecrets(draftOfHook(HOOK), HOOK)).toBe(true);
    expect(keepsSecrets(draft, HOOK)).toBe(false);
    expect(keepsSecrets(draft, null)).toBe(false);
    expect(writtenHook(draft).keys).toBeNull();
  });

  it('beats only where it is asked to and can', () => {
    const draft = { ...newHook('en'), beats: true, heartbeatSeconds: 120 };

    expect(writtenHook(draft).heartbeatSeconds).toBeNull();
    expect(writtenHook({ ...draft, kind: 'webhook' }).heartbeatSeconds).toBe(120);
    expect(writtenHook(withHookKind(newHook('en'), 'healthcheck')).heartbeatSeconds).toBe(60);
  });

  it('goes on once it is written anew, if the other side had told it to stop', () => {
    expect(draftOfHook({ ...HOOK, enabled: false, gone: true }).enabled).toBe(true);
    expect(draftOfHook({ ...HOOK, enabled: false }).enabled).toBe(false);
  });

  it('has an id of its name', () => {
    expect(hookId({ ...newHook('fr'), name: 'Équipe de nuit' }, new Set(['equipe-de-nuit']))).toBe(
      'equipe-de-nuit-2',
    );
    expect(hookId(newHook('fr'), new Set())).toBe('slack');
  });
});
