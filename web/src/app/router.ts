import { type ReadonlySignal, signal } from '@preact/signals';

const here = signal(address());

/** Where the reader is: the path and what follows it, as in the address bar. */
export const whereabouts: ReadonlySignal<URL> = here;

/** Goes to another page of Vigie without loading anything anew, so that the stream stays open. */
export function go(to: string): void {
  history.pushState(null, '', to);
  arrive();
}

/** The same, leaving no way back to where the reader was. */
export function goInstead(to: string): void {
  history.replaceState(null, '', to);
  arrive();
}

/** Goes there as a link does: to its top, and with the keyboard at its beginning. */
export function follow(to: string): void {
  go(to);
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('main')?.focus();
}

/** Makes links between pages of Vigie change the page in place; other links stay what they are. */
export function followLinks(): void {
  addEventListener('popstate', arrive);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a');
    if (link instanceof HTMLAnchorElement && staysHere(event, link)) {
      event.preventDefault();
      follow(link.href);
    }
  });
}

function staysHere(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const ours = link.origin === location.origin && link.dataset.inPlace !== undefined;
  return plain && ours && link.target === '' && !link.hasAttribute('download') && !event.defaultPrevented;
}

function arrive(): void {
  here.value = address();
}

function address(): URL {
  return new URL(location.href);
}
