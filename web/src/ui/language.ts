import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Language } from '../measures/format';
import { english } from './english';
import { french } from './french';
import { recall, remember } from './remembered';
import type { Words } from './words';

const WORDS: Readonly<Record<Language, Words>> = { en: english, fr: french };
const STORED_AS = 'vigie.language';

export const LANGUAGES: readonly Language[] = ['fr', 'en'];

const chosen = signal<Language>('en');

export const language: ReadonlySignal<Language> = chosen;
export const words: ReadonlySignal<Words> = computed(() => WORDS[chosen.value]);

/** The language to begin with: asked for in the address, else chosen here before, else the browser's. */
export function firstLanguage(address: URL, stored: string | null, preferred: readonly string[]): Language {
  const wishes = [address.searchParams.get('lang'), stored, ...preferred];
  const spoken = wishes.map((wish) => LANGUAGES.find((tag) => wish?.toLowerCase().split('-')[0] === tag));
  return spoken.find((tag) => tag !== undefined) ?? 'en';
}

export function speak(tag: Language): void {
  chosen.value = tag;
  document.documentElement.lang = tag;
}

export function speakFirstLanguage(): void {
  speak(firstLanguage(new URL(location.href), recall(STORED_AS), navigator.languages));
}

/** A choice made by hand is remembered on this display. */
export function chooseLanguage(tag: Language): void {
  speak(tag);
  remember(STORED_AS, tag);
}

/** The words of one part of Vigie in the language that is spoken. Each part brings its own, and so loads no others. */
export function inLanguage<Some>(english: Some, french: NoInfer<Some>): ReadonlySignal<Some> {
  return computed(() => (chosen.value === 'fr' ? french : english));
}
