import { keyOf } from './key';
import {
  ENOUGH_WORDS,
  FEWEST_WORDS,
  isKicker,
  MOST_ABOVE,
  namesKind,
  namesOffice,
  readsAsParagraph,
  saysOnly,
  tells,
} from './line-wording';
import type { Row } from './rows';
import { VERB_END } from './site';
import { countWords } from './words';

/**
 * Whether the first of two lines at the top of a page, of a few words, is the page's own and the second the headline: the
 * page, but nothing of the article, stands above it, or an empty line keeps it from the headline with its stamp; and of its words none is in
 * the first paragraphs, of the other's some are.
 */
export function isOfPage(rows: readonly Row[], first: number, second: number): boolean {
  const [line, headline] = [rows[first]!.text, rows[second]!.text];
  const isLong = countWords(line) >= ENOUGH_WORDS && !isMotto(rows, first, second);
  if (isLong || isKicker(line) || namesKind(line) || saysOnly(line)) return false;
  if ((first === 0 && !isApart(rows, second)) || countWords(headline) < ENOUGH_WORDS) return false;
  // Beside the facts of the article two or three words may still be a section.
  if (isBelowFacts(rows, first) && (countWords(line) > FEWEST_WORDS || VERB_END.test(line))) return false;
  const [ofLine, ofHeadline] = sharedBelow(rows, first, second);
  return ofLine === 0 && ofHeadline >= FEWEST_SHARED;
}

/**
 * Whether a line above the headline is the name of an office, or what the page says of itself right below its name, apart from the headline;
 * below the facts of the article it is no name.
 */
export function isNameOfPage(rows: readonly Row[], at: number, title: number): boolean {
  if (isBelowFacts(rows, at)) return false;
  const { text } = rows[at]!;
  return namesOffice(text) || (isMotto(rows, at, title) && !isKicker(text));
}

/** Whether a line stands right below the first and apart from the headline. */
function isMotto(rows: readonly Row[], at: number, title: number): boolean {
  return at === 1 && !rows[at]!.afterBlankLine && rows[0]!.looks === 'text' && rows[title]!.afterBlankLine;
}

/** Whether a line of a few words at the top has none that the paragraphs below the headline have. */
export function isNameAlone(rows: readonly Row[], at: number, headline: number): boolean {
  return countWords(rows[at]!.text) < ENOUGH_WORDS && sharedBelow(rows, at, headline)[0] === 0;
}

/** Whether the paragraphs below have a word of a line. */
export function isTold(rows: readonly Row[], at: number): boolean {
  return sharedBelow(rows, at, at)[0] > 0;
}

function isBelowFacts(rows: readonly Row[], at: number): boolean {
  return rows.slice(Math.max(at - MOST_ABOVE, 0), at).some(({ looks }) => looks === 'masthead');
}

/** Whether an empty line stands above a row, and none between it and its stamp. */
function isApart(rows: readonly Row[], at: number): boolean {
  const below = rows[at + 1];
  return rows[at]!.afterBlankLine && below?.looks === 'masthead' && !below.afterBlankLine;
}

/**
 * «یک ماه پس از مهر» over «هنوز سی کلاس سقف ندارد», right below the facts of the article, or the name of an office: whether the second
 * line, the longer one, tells something and the first doesn't, and the paragraphs have words of the second, but none of the first.
 */
export function standsOverHeadline(rows: readonly Row[], first: number, second: number): boolean {
  const [line, headline] = [rows[first]!.text, rows[second]!.text];
  const [ofLine, ofHeadline] = sharedBelow(rows, first, second);
  return (
    tells(headline) &&
    !tells(line) &&
    countWords(line) < countWords(headline) &&
    (namesOffice(line) || (first > 0 && rows[first - 1]!.looks !== 'text')) &&
    // A headline that tells nothing has words of the text, too: «جزئیات افزایش حقوق کارگران».
    ofLine === 0 &&
    ofHeadline >= FEWEST_SHARED
  );
}

/** How many words of each of two lines are in the first paragraphs below. */
export function sharedBelow(rows: readonly Row[], first: number, second: number): [number, number] {
  const below = rows
    .slice(second + 1, second + MOST_ABOVE)
    .filter(({ looks, as, text }) => looks === 'text' && as !== 'outside' && readsAsParagraph(text));
  const said = new Set(below.slice(0, MOST_READ).flatMap(({ text }) => stemsOf(text.slice(0, MOST_OF_PARAGRAPH))));
  const shared = (text: string): number => new Set(stemsOf(text).filter((stem) => said.has(stem))).size;
  return [shared(rows[first]!.text), shared(rows[second]!.text)];
}

/** What the words that say something begin with, so that endings make no difference; «برای» says nothing. */
function stemsOf(text: string): string[] {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length >= STEM_LENGTH);
  return words.map((word) => keyOf(word).slice(0, STEM_LENGTH)).filter((stem) => stem !== keyOf('برای'));
}

const STEM_LENGTH = 4;
const FEWEST_SHARED = 2;
/** So many paragraphs, and so much of each, say what an article is about. */
export const MOST_READ = 4;
export const MOST_OF_PARAGRAPH = 1000;
