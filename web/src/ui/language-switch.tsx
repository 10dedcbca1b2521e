import { chooseLanguage, LANGUAGES, language, words } from './language';

export function LanguageSwitch() {
  return (
    <fieldset class="languages" aria-label={words.value.languageChoice}>
      {LANGUAGES.map((tag) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          aria-pressed={language.value === tag}
          onClick={() => chooseLanguage(tag)}
        >
          {tag.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
