import { isAttribution, namesKindOfPiece } from '../items/attributions';
import {
  ENOUGH_WORDS,
  FEWEST_WORDS,
  isKicker,
  MOST_LINES_ABOVE,
  namesOffice,
  readsAsParagraph,
  saysWhen,
  tellsSomething,
} from '../items/line-wording';
import { keyOf } from '../lines/key';
import { VERB_END } from '../phrases/site';
import { countWords } from '../phrases/words';
import type { Row } from '../rows/rows';

/**
 * Lines above the headline that are the page's own. What tells them from a kicker is the text: an article has words of
 * its headline, and none of a menu or motto.
 */

/**
 * Whether a short line above what may be the headline is the page's own: it stands below another line, or an empty line
 * parts the headline and its stamp from it; and the first paragraphs have none of its words, but some of the
 * headline's.
 */
export function belongsToPage(rows: readonly Row[], at: number, title: number): boolean {
  const [line, headline] = [rows[at]!.text, rows[title]!.text];
  const isLong = countWords(line) >= ENOUGH_WORDS && !isMotto(rows, at, title);
  if (isLong || isKicker(line) || namesKindOfPiece(line) || isAttribution(line) || saysWhen(line)) return false;
  if ((at === 0 && !isParted(rows, title)) || countWords(headline) < ENOUGH_WORDS) return false;
  // Below the facts of the article two or three words may still be a section.
  if (isBelowFacts(rows, at) && (countWords(line) > FEWEST_WORDS || VERB_END.test(line))) return false;
  return onlyHeadlineIsInText(rows, at, title);
}

/** Whether the paragraphs have words of the headline, and none of the line above it. */
function onlyHeadlineIsInText(rows: readonly Row[], at: number, title: number): boolean {
  const [ofLine, ofHeadline] = countSharedWords(rows, at, title);
  return ofLine === 0 && ofHeadline >= FEWEST_SHARED;
}

/**
 * Whether a line above the headline is the name of an office, or what the page says of itself right below its own name.
 * Below the facts of the article it is neither.
 */
export function isOfficeOrMotto(rows: readonly Row[], at: number, title: number): boolean {
  if (isBelowFacts(rows, at)) return false;
  const { text } = rows[at]!;
  return namesOffice(text) || (isMotto(rows, at, title) && !isKicker(text));
}

/** Whether a line stands right below the first one and apart from the headline. */
function isMotto(rows: readonly Row[], at: number, title: number): boolean {
  return at === 1 && !rows[at]!.afterBlankLine && rows[0]!.appearance === 'text' && rows[title]!.afterBlankLine;
}

/** Whether a line has few words, and the paragraphs below the headline have none of them. */
export function isShortAndNotInText(rows: readonly Row[], at: number, title: number): boolean {
  return countWords(rows[at]!.text) < ENOUGH_WORDS && countSharedWords(rows, at, title)[0] === 0;
}

/** Whether the paragraphs below a line have a word of it. */
export function sharesWordsWithText(rows: readonly Row[], at: number): boolean {
  return countSharedWords(rows, at, at)[0] > 0;
}

/** Whether facts of the article stand above a line. */
function isBelowFacts(rows: readonly Row[], at: number): boolean {
  return rows.slice(Math.max(at - MOST_LINES_ABOVE, 0), at).some(({ appearance }) => appearance === 'masthead');
}

/** Whether an empty line stands above a row, and none between the row and its stamp. */
function isParted(rows: readonly Row[], at: number): boolean {
  const below = rows[at + 1];
  return rows[at]!.afterBlankLine && below?.appearance === 'masthead' && !below.afterBlankLine;
}

/**
 * Whether a line is only the one over the headline: «یک ماه پس از مهر» (a month after Mehr) over «هنوز سی کلاس سقف
 * ندارد» (thirty classrooms still have no roof).
 *
 * It is the name of an office, or stands right below the facts of the article. The second line is longer and tells
 * something, while the first doesn't; and the paragraphs have words of the second only.
 */
export function standsOverHeadline(rows: readonly Row[], at: number, title: number): boolean {
  const [line, headline] = [rows[at]!.text, rows[title]!.text];
  return (
    tellsSomething(headline) &&
    !tellsSomething(line) &&
    countWords(line) < countWords(headline) &&
    (namesOffice(line) || (at > 0 && rows[at - 1]!.appearance !== 'text')) &&
    // A headline that tells nothing has words of the text, too: «جزئیات افزایش حقوق کارگران».
    onlyHeadlineIsInText(rows, at, title)
  );
}

/** How many words of each of two lines the first paragraphs below the second line have. */
export function countSharedWords(rows: readonly Row[], first: number, second: number): [number, number] {
  const below = rows
    .slice(second + 1, second + MOST_LINES_ABOVE)
    .filter(({ appearance, place, text }) => appearance === 'text' && place !== 'outside' && readsAsParagraph(text));
  const said = new Set(
    below.slice(0, MOST_PARAGRAPHS_READ).flatMap(({ text }) => stemsOf(text.slice(0, MOST_READ_OF_PARAGRAPH))),
  );
  const shared = (text: string): number => new Set(stemsOf(text).filter((stem) => said.has(stem))).size;
  return [shared(rows[first]!.text), shared(rows[second]!.text)];
}

/**
 * The beginnings of the words of a text, so that endings make no difference; short words and «برای» (for) say nothing.
 */
function stemsOf(text: string): string[] {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length >= STEM_LENGTH);
  return words.map((word) => keyOf(word).slice(0, STEM_LENGTH)).filter((stem) => stem !== keyOf('برای'));
}

const STEM_LENGTH = 4;
export const FEWEST_SHARED = 2;
/** So many paragraphs, and so much of each, say what an article is about. */
export const MOST_PARAGRAPHS_READ = 4;
export const MOST_READ_OF_PARAGRAPH = 1000;
