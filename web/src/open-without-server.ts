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

/** All that was loaded and will be: what was on its way while the worker took over is among it. */
function keepWhatIsLoaded(): void {
  new PerformanceObserver((list) => {
    for (const { name, initiatorType } of list.getEntries() as PerformanceResourceTiming[]) {
      const { origin, pathname } = new URL(name);
      // What is asked for here is itself loaded, and would be asked for over and over.
      if (initiatorType !== 'fetch' && origin === location.origin && pathname.startsWith('/assets/')) {
        fetch(name).catch(() => {
          // Then it is kept another time.
        });
      }
    }
  }).observe({ type: 'resource', buffered: true });
}
