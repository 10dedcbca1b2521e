/**
 * Lets the pages open while no server is there: a service worker keeps what they are made of. Browsers have one
 * over TLS or on the same machine only.
 */
export function openWithoutServer(): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  workers?.register('/service-worker.js').then(
    () => void workers.ready.then(({ active }) => active !== null && keepWhatIsLoaded(active)),
    () => {
      // Then the pages open with a server only, as they did before.
    },
  );
}

/** All that was loaded, be it before there was a worker, and will be. */
function keepWhatIsLoaded(worker: ServiceWorker): void {
  const told = new Set<string>();
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      const { origin, pathname } = new URL(name);
      if (origin === location.origin && pathname.startsWith('/assets/') && !told.has(pathname)) {
        told.add(pathname);
        worker.postMessage(pathname);
      }
    }
  }).observe({ type: 'resource', buffered: true });
}
