import { type ReadonlySignal, signal } from '@preact/signals';

/** As in frame.css: from here on the pages lie beside what is read. */
const query = matchMedia('(min-width: 60rem)');

const isWide = signal(query.matches);
query.addEventListener('change', () => {
  isWide.value = query.matches;
});

/** Whether there is room for tables of many columns; else what they hold is told as a list. */
export const wide: ReadonlySignal<boolean> = isWide;
