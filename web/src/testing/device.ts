import { vi } from 'vitest';

/** Lets the page be read in this time zone, until the end of a test. */
export function deviceIn(timeZone: string): void {
  const own = new Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ ...own, timeZone });
}
