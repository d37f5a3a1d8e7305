import { ARABIC, KIND, kinds, LATIN, OTHER } from '../../text/kinds';

/** Letters that Persian doesn't have, even as Arabic keyboards type it: those of Kurdish, Urdu, Pashto and others. */
const FOREIGN =
  /[\u0671-\u067d\u067f-\u0685\u0687-\u0697\u0699-\u06a8\u06aa-\u06ae\u06b0-\u06bf\u06c1\u06c3-\u06cb\u06cd-\u06d5]/;
/**
 * The largest share of such letters in a Persian text, for a name or two; in a text of those languages they are more.
 */
const MOST_FOREIGN = 0.03;
/** A word with the article of Arabic: ال, or لل after the preposition ل. */
const ARTICLE = /(?<![\p{L}\p{M}])(?:[وفبك])?ال(?=\p{L}{2})|(?<![\p{L}\p{M}])لل(?=\p{L}{2})/gu;
/** The largest share of such words in a Persian text. */
const MOST_ARTICLES = 0.15;
/**
 * About one in thirty letters of a Persian text is a پ, چ, ژ or گ, which Arabic doesn't have; one in so many is enough.
 */
const MOST_LETTERS_BETWEEN = 200;
/** So much of the beginning of a text tells its language. */
const ENOUGH = 20_000;

/**
 * `fa` where more than half of the letters are Arabic ones and these are not of another language; otherwise `und`,
 * undetermined.
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
  return isArabic(text.slice(0, ENOUGH)) ? 'und' : 'fa';
}

/**
 * Whether a text is Arabic: many words have its article, and almost none of the letters that Persian added are there.
 */
function isArabic(text: string): boolean {
  if ((text.match(/[پچژگ]/g)?.length ?? 0) > text.length / MOST_LETTERS_BETWEEN) return false;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return (text.match(ARTICLE)?.length ?? 0) > MOST_ARTICLES * words;
}
