import { afterEach, describe, expect, it } from 'vitest';
import { chooseLanguage, firstLanguage, language, speakFirstLanguage, words } from './language';

const page = (query: string) => new URL(`http://wall.test/${query}`);

afterEach(() => localStorage.clear());

describe('the first language', () => {
  it('is the one that the address asks for', () => {
    expect(firstLanguage(page('?lang=fr'), 'en', ['en-GB'])).toBe('fr');
  });

  it('is else the one chosen here before', () => {
    expect(firstLanguage(page(''), 'fr', ['en-GB'])).toBe('fr');
    expect(firstLanguage(page('?lang=tlh'), 'fr', ['en-GB'])).toBe('fr');
  });

  it('is else the first of the browser’s that is spoken here, at last English', () => {
    expect(firstLanguage(page(''), null, ['de-DE', 'fr-CA', 'en'])).toBe('fr');
    expect(firstLanguage(page(''), 'xx', ['de-DE'])).toBe('en');
  });
});

describe('a choice', () => {
  it('changes the words, tells the browser, and is remembered', () => {
    chooseLanguage('fr');
    expect(words.value.waiting).toBe('en attente');
    expect(document.documentElement.lang).toBe('fr');
    speakFirstLanguage();
    expect(language.value).toBe('fr');
  });
});
