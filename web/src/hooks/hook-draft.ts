import { idFrom } from '../rules/id-from';
import { HOOK_KINDS, type HookKind } from './hook-kinds';
import type { Hook, WrittenHook } from './hooks-api';

const USUAL_HEARTBEAT = 60;

/** A hook as it is being written. What is secret is empty until somebody writes it anew. */
export interface HookDraft {
  readonly name: string;
  readonly kind: HookKind;
  readonly language: Hook['language'];
  readonly url: string;
  /** The key that signs or opens, and the one before it while the other side still takes that. */
  readonly key: string;
  readonly olderKey: string;
  readonly withoutKey: boolean;
  readonly beats: boolean;
  readonly heartbeatSeconds: number | null;
  readonly enabled: boolean;
}

const NO_SECRETS = { url: '', key: '', olderKey: '', withoutKey: false } as const;

export function newHook(language: Hook['language']): HookDraft {
  return {
    ...NO_SECRETS,
    name: '',
    kind: 'slack',
    language,
    beats: false,
    heartbeatSeconds: USUAL_HEARTBEAT,
    enabled: true,
  };
}

/** A hook that the other side has told to stop is written to go on. */
export function draftOfHook({ name, kind, language, heartbeatSeconds, enabled, gone }: Hook): HookDraft {
  return {
    ...NO_SECRETS,
    name,
    kind,
    language,
    beats: heartbeatSeconds !== null,
    heartbeatSeconds: heartbeatSeconds ?? USUAL_HEARTBEAT,
    enabled: enabled || gone,
  };
}

export function withHookKind(draft: HookDraft, kind: HookKind): HookDraft {
  return { ...draft, ...NO_SECRETS, kind, beats: kind === 'healthcheck' };
}

/** Whether the secrets that the hook has stay where nothing is written: not in one of another kind. */
export function keepsSecrets(draft: HookDraft, before: Hook | null): boolean {
  return before !== null && before.kind === draft.kind;
}

export function hookId(draft: HookDraft, taken: ReadonlySet<string>): string {
  return idFrom(draft.name, draft.kind, taken);
}

/** What is sent; null stands for what is left out, and so stays as it was. */
export function writtenHook(draft: HookDraft): WrittenHook {
  const needs = HOOK_KINDS[draft.kind];
  const url = draft.url.trim();
  return {
    name: draft.name.trim() === '' ? null : draft.name.trim(),
    kind: draft.kind,
    language: draft.language,
    url: url === '' ? null : url,
    keys: needs.mostKeys === 0 ? null : keysOf(draft),
    heartbeatSeconds: needs.heartbeats && draft.beats ? (draft.heartbeatSeconds ?? USUAL_HEARTBEAT) : null,
    enabled: draft.enabled,
  };
}

function keysOf({ key, olderKey, withoutKey }: HookDraft): string[] | null {
  if (withoutKey) {
    return [];
  }
  const keys = [key.trim(), olderKey.trim()].filter((each) => each !== '');
  return keys.length === 0 ? null : keys;
}
