import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkSession, signIn } from './session';

afterEach(() => vi.unstubAllGlobals());

function serverAnswers(status: number) {
  const asked = vi.fn((_url: string, _request: RequestInit) =>
    Promise.resolve(new Response('{}', { status })),
  );
  vi.stubGlobal('fetch', asked);
  return asked;
}

function serverIsDown(): void {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no connection')));
}

describe('asking for the session', () => {
  it.each([
    [200, 'in'],
    [401, 'out'],
    [503, 'unreachable'],
  ] as const)('takes %i for %s', async (status, expected) => {
    serverAnswers(status);
    expect(await checkSession()).toBe(expected);
  });

  it('takes no answer for no news about the session', async () => {
    serverIsDown();
    expect(await checkSession()).toBe('unreachable');
  });
});

describe('signing in', () => {
  it('posts the code as JSON', async () => {
    const asked = serverAnswers(200);
    expect(await signIn('k3y')).toBe('in');
    expect(asked.mock.calls[0]?.[0]).toBe('/api/v1/session');
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ method: 'POST', body: '{"code":"k3y"}' });
  });

  it.each([
    [400, 'refused'],
    [401, 'refused'],
    [429, 'unreachable'],
    [500, 'unreachable'],
  ] as const)('takes %i for %s', async (status, expected) => {
    serverAnswers(status);
    expect(await signIn('k3y')).toBe(expected);
  });

  it('can be tried again when the server is down', async () => {
    serverIsDown();
    expect(await signIn('k3y')).toBe('unreachable');
  });
});
