/**
 * Lets the pages open while no server is there: a service worker keeps what they are made of. Browsers have
 * one over TLS or on the same machine only. What this page is made of came before there was a worker, so it
 * is asked for once more, through it; the browser has it at hand.
 */
export function openWithoutServer(): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  workers?.register('/service-worker.js').then(
    () => workers.ready.then(keepWhatIsLoaded),
    () => {
      // Then the pages open with a server only, as they did before.
    },
  );
}

async function keepWhatIsLoaded(): Promise<void> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const ours = loaded.filter((url) => url.origin === location.origin && url.pathname.startsWith('/assets/'));
  await Promise.allSettled(ours.map((url) => fetch(url)));
}
