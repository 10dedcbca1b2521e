const RELOADED_FOR = 'vigie.reloaded-for';

/** A server that has just moved on may not give out its pages yet. */
const ASK_AGAIN_MILLIS = 5_000;

/** Loads the page anew for a newer build; once for each, so that two servers of two builds make no loop. */
export function reloadFor(build: string): void {
  try {
    if (sessionStorage.getItem(RELOADED_FOR) === build) {
      return;
    }
    sessionStorage.setItem(RELOADED_FOR, build);
  } catch {
    // Without a memory of reloads there is no way to stop a loop, so none is begun.
    return;
  }
  void reloadOnceThere();
}

/** Loads the page anew as soon as the server gives it out; until then the last picture stays. */
export async function reloadOnceThere(): Promise<void> {
  if (await isThere()) {
    location.reload();
  } else {
    setTimeout(() => void reloadOnceThere(), ASK_AGAIN_MILLIS);
  }
}

async function isThere(): Promise<boolean> {
  try {
    return (await fetch('/', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
