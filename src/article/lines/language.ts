import { ARABIC, KIND, kinds, LATIN, OTHER } from '../../text/kinds';

/** Letters of Kurdish, Urdu, Pashto and others that Persian doesn't have, even with the letters of Arabic keyboards. */
const FOREIGN =
  /[\u0671-\u067d\u067f-\u0685\u0687-\u0697\u0699-\u06a8\u06aa-\u06ae\u06b0-\u06bf\u06c1\u06c3-\u06cb\u06cd-\u06d5]/;
/** In those languages more letters are their own; a name or two in a Persian text has fewer. */
const MOST_FOREIGN = 0.03;
/** A word with the article of Arabic, and how many of these a Persian text has at the most. */
const ARTICLE = /(?<![\p{L}\p{M}])(?:[وفبك])?ال(?=\p{L}{2})|(?<![\p{L}\p{M}])لل(?=\p{L}{2})/gu;
const MOST_ARTICLES = 0.15;
/** Persian has one of پ چ ژ گ in thirty letters. */
const MOST_LETTERS_BETWEEN = 200;
/** What is counted is the beginning of a text: enough, and quick. */
const ENOUGH = 20_000;

/**
 * Persian when more than half of the letters are of the Arabic script, and these are not those of another language; another
 * script or language is left undetermined.
 */
export function languageOf(text: string): 'fa' | 'und' {
  const kind = kinds();
  let arabic = 0;
  let others = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i++) {
    const entry = kind[text.charCodeAt(i)]! & KIND;
    if (entry === ARABIC) {
      arabic++;
      if (arabic <= ENOUGH && FOREIGN.test(text[i]!)) foreign++;
    } else if (entry === LATIN || entry === OTHER) others++;
  }
  if (arabic <= others || foreign > MOST_FOREIGN * Math.min(arabic, ENOUGH)) return 'und';
  return hasArticles(text.slice(0, ENOUGH)) ? 'und' : 'fa';
}

/** Whether enough words have the article for the text to be Arabic, and almost no letter is one that only Persian has. */
function hasArticles(text: string): boolean {
  if ((text.match(/[پچژگ]/g)?.length ?? 0) > text.length / MOST_LETTERS_BETWEEN) return false;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return (text.match(ARTICLE)?.length ?? 0) > MOST_ARTICLES * words;
}
