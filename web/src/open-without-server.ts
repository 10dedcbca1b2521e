/**
 * Lets the pages open while no server is there: a service worker keeps what they are made of. Browsers have
 * one over TLS or on the same machine only. What this page is made of came before there was a worker, so it
 * is asked for once more, through it; the browser has it at hand.
 */
export function openWithoutServer(): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  workers?.register('/service-worker.js').then(
    () => throughWorker(workers).then(keepWhatIsLoaded),
    () => {
      // Then the pages open with a server only, as they did before.
    },
  );
}

/** A worker that is ready does not see what a page asks for until it has taken the page over. */
async function throughWorker(workers: ServiceWorkerContainer): Promise<void> {
  if (workers.controller === null) {
    await new Promise((taken) => workers.addEventListener('controllerchange', taken, { once: true }));
  }
}

async function keepWhatIsLoaded(): Promise<void> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const ours = loaded.filter((url) => url.origin === location.origin && url.pathname.startsWith('/assets/'));
  await Promise.allSettled(ours.map((url) => fetch(url)));
}
