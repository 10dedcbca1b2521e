import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Language } from '../measures/format';
import { english } from './english';
import { french } from './french';
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
  speak(firstLanguage(new URL(location.href), readStored(), navigator.languages));
}

/** A choice made by hand is remembered on this display. */
export function chooseLanguage(tag: Language): void {
  speak(tag);
  try {
    localStorage.setItem(STORED_AS, tag);
  } catch {
    // A display that may not store anything asks its browser again next time.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}
