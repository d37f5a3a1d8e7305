import { byId } from './element';
import { type Language, WORDS, type Words } from './words';

/** Writes in a language all that stands in index.html itself: texts, labels and placeholders, which name their words in `words.ts`. */
export function writePage(language: Language): Words {
  const words = WORDS[language];
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'fa' ? 'rtl' : 'ltr';
  each('data-words', (spoken, name) => {
    spoken.textContent = words[name];
  });
  each('data-words-label', (spoken, name) => spoken.setAttribute('aria-label', words[name]));
  each('data-words-placeholder', (spoken, name) => spoken.setAttribute('placeholder', words[name]));
  // The button that switches to the other language is written in that language.
  byId('language').lang = language === 'fa' ? 'en' : 'fa';
  return words;
}

function each(attribute: string, write: (spoken: HTMLElement, name: keyof Words) => void): void {
  for (const spoken of document.querySelectorAll<HTMLElement>(`[${attribute}]`))
    write(spoken, spoken.getAttribute(attribute) as keyof Words);
}

/** Persian if it is among the browser's languages, otherwise English. */
export function preferredLanguage(): Language {
  return navigator.languages.some((name) => /^fa\b/.test(name)) ? 'fa' : 'en';
}
