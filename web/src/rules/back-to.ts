import { go } from '../app/router';

/** Goes on to another page once something is saved, and begins there at the top, as a link would. */
export function backTo(path: string): void {
  go(path);
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('main')?.focus();
}
