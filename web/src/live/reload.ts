const RELOADED_FOR = 'vigie.reloaded-for';

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
  location.reload();
}
