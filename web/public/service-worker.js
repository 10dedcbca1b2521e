/*
 * Keeps what the pages are made of, so that an installed Vigie opens without its server. Nothing of /api is
 * ever touched, nor any page that is not one of these.
 */
const KEPT = 'vigie-1';
const SHELL = '/now';
const PAGES = new Set([
  '',
  'now',
  'queues',
  'teams',
  'attendance',
  'tickets',
  'alarms',
  'reports',
  'rules',
  'hooks',
  'boards',
  'setup',
  'sources',
]);

/** A server that takes longer than this for a page is taken for one that is not there. */
const PATIENCE_MILLIS = 3_000;

addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(fetchShell());
});

addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('message', (event) => {
  keeping = keeping
    .then(() => keepAsset(event.data))
    .catch(() => {
      // Then it is kept another time.
    });
  event.waitUntil(keeping);
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) {
    return;
  }
  if (request.mode === 'navigate' && PAGES.has(url.pathname.split('/')[1])) {
    event.respondWith(page(event));
  } else if (url.pathname.startsWith('/assets/')) {
    event.respondWith(asset(request));
  }
});

/** The page as the server has it now, else as it was the last time: every address has the same one. */
async function page(event) {
  const kept = await (await caches.open(KEPT)).match(SHELL);
  if (kept === undefined) {
    return fetch(event.request);
  }
  const fresh = fetchShell();
  event.waitUntil(fresh.catch(() => kept));
  const late = new Promise((done) => setTimeout(done, PATIENCE_MILLIS, kept));
  return Promise.race([fresh.catch(() => kept), late]);
}

async function fetchShell() {
  const fresh = await fetch(SHELL, { cache: 'no-cache' });
  if (!fresh.ok) {
    throw new Error('The server is there, and the page is not');
  }
  await keepShell(fresh.clone());
  return fresh;
}

/** Another page is made of other files; those of the one before would pile up. */
async function keepShell(fresh) {
  const cache = await caches.open(KEPT);
  const before = await cache.match(SHELL);
  if (before !== undefined && (await before.text()) !== (await fresh.clone().text())) {
    await caches.delete(KEPT);
  }
  await (await caches.open(KEPT)).put(SHELL, fresh);
}

/** Files are named by their content, so one that is kept is right. */
async function asset(request) {
  return (await (await caches.open(KEPT)).match(request)) ?? fetch(request);
}

/** What the page has loaded, which the browser has at hand; one after another, so that the page is never in the queue. */
let keeping = Promise.resolve();

async function keepAsset(path) {
  const cache = await caches.open(KEPT);
  if ((await cache.match(path)) === undefined) {
    await cache.add(path);
  }
}
