import { type ReadonlySignal, signal } from '@preact/signals';
import { recall, remember } from './remembered';

/** `auto` is what the device asks for. */
export type Look = 'auto' | 'light' | 'dark';

export const LOOKS: readonly Look[] = ['auto', 'light', 'dark'];

const STORED_AS = 'vigie.look';
const chosen = signal<Look>('auto');

export const look: ReadonlySignal<Look> = chosen;

let isDarkOnly = false;

function wear(wish: Look): void {
  chosen.value = wish;
  const isLight =
    !isDarkOnly &&
    (wish === 'light' || (wish === 'auto' && matchMedia('(prefers-color-scheme: light)').matches));
  document.documentElement.dataset.look = isLight ? 'light' : 'dark';
}

/** The look that was chosen on this device before, else the device's own, followed as it changes. */
export function wearFirstLook(): void {
  const stored = recall(STORED_AS);
  wear(LOOKS.find((each) => each === stored) ?? 'auto');
  matchMedia('(prefers-color-scheme: light)').addEventListener('change', () => wear(chosen.value));
}

/** A choice made by hand is remembered on this device. */
export function chooseLook(wish: Look): void {
  wear(wish);
  remember(STORED_AS, wish);
}

/** A page that is a light in a room stays dark, whatever the device asks for. */
export function stayDark(): void {
  isDarkOnly = true;
  wear(chosen.value);
}
