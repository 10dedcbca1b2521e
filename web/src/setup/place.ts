import { KINDS, type Kind } from './directory';

/** What of the set-up an address names. */
export type Place =
  | { readonly part: 'overview' }
  | { readonly part: 'sign-ins' }
  | { readonly part: 'all'; readonly kind: Kind }
  /** One entry; a new one where there is no id. */
  | { readonly part: 'one'; readonly kind: Kind; readonly id: string | null }
  | { readonly part: 'paste' };

export const SIGN_INS = '/setup/sign-ins';
export const PASTE = '/setup/agents?paste';

/** The place of `/setup/queues/orders?…`, of which `id` is what follows the page. */
export function placeOf(id: string | null, query: URLSearchParams): Place {
  const [plural, ...rest] = (id ?? '').split('/');
  if (plural === 'sign-ins') {
    return { part: 'sign-ins' };
  }
  const kind = KINDS.find((each) => plural === `${each}s`);
  if (kind === undefined) {
    return { part: 'overview' };
  }
  const entry = rest.join('/');
  if (entry !== '' || query.has('new')) {
    return { part: 'one', kind, id: entry === '' ? null : entry };
  }
  return kind === 'agent' && query.has('paste') ? { part: 'paste' } : { part: 'all', kind };
}

export function addressOfAll(kind: Kind): string {
  return `/setup/${kind}s`;
}

/** The address of one entry; of the form for a new one without an id. */
export function addressOf(kind: Kind, id: string | null): string {
  return id === null ? `${addressOfAll(kind)}?new` : `${addressOfAll(kind)}/${encodeURIComponent(id)}`;
}

/** The key of what is not saved of an entry: `queue/orders`, `queue/` of a new one. */
export function draftKey(kind: Kind, id: string | null): string {
  return `${kind}/${id ?? ''}`;
}

/** What a key of a draft names. */
export function idIn(key: string): string | null {
  const id = key.slice(key.indexOf('/') + 1);
  return id === '' ? null : id;
}
