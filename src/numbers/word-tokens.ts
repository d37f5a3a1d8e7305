import { ARABIC, BIDI, BLANK, endOfRun, HALF_SPACES, isOf, KASHIDAS, kindAt, MARK, SILENT } from '../text/kinds';
import { COMPANIONS, isCountable } from './companions';
import { BEGINNINGS, cutCounted, cutWord } from './glued';
import { mayBeKnown } from './known';
import { foldWord, unitsOf } from './spelling';
import { isCount, isHundredStem, isRound, mayName, type Token, takesEnding } from './token';
import { AND, CURRENCY, HUNDRED, ORDINAL_ENDING, PERCENT, SCALE, VAGUE, WORD } from './token-types';
import type { NumberTokens } from './tokens';
import { NUMBER_WORDS, type NumberWord, ORDINAL, ORDINAL_BEFORE_NOUN } from './words';

/** The longest word that is looked up, in code units as written. A number of fifteen digits in words has fewer, even without blanks. */
const LONGEST_WORD = 200;
/**
 * Endings of a counted noun: «۸۰ درصدشان» (80 percent of them), «۵ ساله‌اش», «۵۰ درصدی‌ها», and in speech «۸۰ درصدشون», «۲ هفته‌ست». Not
 * the plural «سالهای», before which no number stands, and not م or ت alone, which make other words, such as «سالم» (healthy).
 */
const AFTER_COUNTED =
  /(?:\u200cا[مىیيت]|\u200c?(?:ا?ش|[متش][او]ن|(?:ا[ىیي]?)?ست)|(?<=[هىیي])\u200c?ها(?:[ىیي]{1,2}(?:[متش](?:ان)?)?)?)$/;
/** Kashidas and vowel signs, which may stand in such an ending. */
const VOWELS = /[\u0640\u064b-\u0652\u0670]/g;
/** The kinds of units, as bits, that are part of no token. */
export const PASSED_OVER: number = SILENT | HALF_SPACES | (1 << BLANK);
/** The kinds of units, as bits, that a word is made of. */
export const IN_WORDS: number = HALF_SPACES | KASHIDAS | MARK | (1 << ARABIC) | (1 << BIDI);

/** Adds the tokens of a word: a number word or several, something counted, a number with what it counts, or just a word. */
export function addWord(tokens: NumberTokens, text: string, start: number, end: number, spaced: boolean): void {
  const before = tokens.last;
  const prefix = before?.companion?.isPrefix ? foldWord(text.slice(before.start, before.end)) : '';
  if (end - start > LONGEST_WORD || !(prefix || mayBeKnown(text, start, end))) {
    tokens.add(WORD, start, end, spaced);
    return;
  }
  const written = text.slice(start, end);
  const word = foldWord(written);
  if (before && takeEnding(before, word, end, spaced)) return;
  const joined = prefix && COMPANIONS.get(prefix + word);
  // «در هم» (in each other) is no «درهم» (dirham).
  if (joined && joined.type !== CURRENCY && (joined.type !== PERCENT || isPercent(tokens, text, end))) {
    // «سانتی متر», «۵۰ در صد», «ذی الحجه»
    before!.type = joined.type;
    before!.companion = joined;
    before!.end = end;
    return;
  }
  const number = NUMBER_WORDS.get(word === 'یه' && isPartOf(numberAfter(text, end)) ? 'یک' : word);
  if (number) {
    addNumberWord(tokens, number, start, end, spaced);
    if (word === 'یکصد') tokens.last!.isSure = true;
    return;
  }
  let companion = COMPANIONS.get(word);
  // After a number, a word may be something counted with an ending: «۸۰ درصدشان» (80 percent of them).
  if (before && isCount(before) && companion?.type !== WORD && !isCountable(companion)) {
    const counted = COMPANIONS.get(withoutEnding(written));
    if (isCountable(counted)) companion = counted;
  }
  if (companion) tokens.add(companion.type, start, end, spaced, companion);
  else addGlued(tokens, text, start, end, spaced, word);
}

/** Takes a word that is an ending of the number or name before it, written apart from it or after figures; tells whether it is one. */
function takeEnding(before: Token, word: string, end: number, spaced: boolean): boolean {
  if (word === 'مین' && !spaced && takesEnding(before)) {
    // «۱۲مین» (12th); after a blank, «مین» is a mine.
    before.ordinal = ORDINAL_BEFORE_NOUN;
    before.end = end;
  } else if (word === 'ها' && isRound(before)) {
    // «ده ها هزار» (tens of thousands)
    before.type = VAGUE;
  } else {
    // «دهک های ۱ تا ۴» (deciles 1 to 4)
    return word === 'های' && mayName(before);
  }
  return true;
}

/** Adds the pieces of a word in which numbers are glued together, «بیستوسه», or to what they count, «هزارتومانی», «دوتا»; or just a word. */
function addGlued(tokens: NumberTokens, text: string, start: number, end: number, spaced: boolean, word: string): void {
  const written = text.slice(start, end);
  const pieces = cutWord(word, () => numberAfter(text, end));
  if (pieces) {
    // A token for each piece, with its place in the word as it is written.
    let at = start;
    for (const { letters, word } of pieces) {
      const pieceStart = endOfRun(text, at, end, HALF_SPACES);
      at = pieceStart + unitsOf(text.slice(pieceStart, end), letters);
      addNumberWord(tokens, word, pieceStart, at, spaced);
    }
    tokens.last!.end = end;
    return;
  }
  const isSplit = (letters: number): boolean => isOf(HALF_SPACES, kindAt(text, start + unitsOf(written, letters)));
  const counted = BEGINNINGS.has(word.slice(0, 2))
    ? (cutCounted(word, isSplit) ?? cutCounted(withoutEnding(written), isSplit))
    : undefined;
  if (!counted) {
    tokens.add(WORD, start, end, spaced);
    return;
  }
  const cut = start + unitsOf(written, counted.letters);
  addWord(tokens, text, start, cut, spaced);
  if (counted.companion) {
    tokens.add(counted.companion.type, cut, end, false, counted.companion);
  } else {
    tokens.last!.end = end;
    tokens.hasSuffix = true;
  }
}

/** A word, folded, without the ending that a counted noun may have. */
function withoutEnding(written: string): string {
  return foldWord(written.replace(VOWELS, '').replace(AFTER_COUNTED, ''));
}

/** Whether «در صد» is a percent, as in «۵۰ در صد مردم» (50 percent of people), and not “in a hundred”: «۵ در صد هزار», «۵ در صد نفر». */
function isPercent(tokens: NumberTokens, text: string, end: number): boolean {
  const isHundred = numberAfter(text, end) || isCountable(COMPANIONS.get(wordAfter(text, end)));
  // «صد در صد» (a hundred percent) is a turn of speech.
  return tokens.type(tokens.count - 2) !== HUNDRED && !isHundred;
}

/** Adds a number word, or takes it into the token before it if the two are one word written apart: «سی صد», «سی ام». */
function addNumberWord(tokens: NumberTokens, word: NumberWord, start: number, end: number, spaced: boolean): void {
  tokens.hasNumber = true;
  const before = tokens.last;
  if (word.value === 100 && word.ordinal !== ORDINAL && before && isHundredStem(before)) {
    // «سی صد» is 300 and «پان صد» 500, but «هشت صدم» is eight hundredths.
    before.value = before.value === 30 ? 300 : before.value * 100;
    before.type = HUNDRED;
    before.isSure = true;
    before.ordinal = word.ordinal;
    before.end = end;
    return;
  }
  if (word.type === ORDINAL_ENDING && before && takesEnding(before)) {
    before.ordinal = word.value;
    before.end = end;
    return;
  }
  const token = tokens.add(word.type, start, end, spaced);
  token.value = word.value;
  token.ordinal = word.ordinal;
}

/** Whether «یه» (a) is a number before this word: «یه میلیون», «یه سوم», «یه و نیم»; not in «یه ده دقیقه» (some ten minutes). */
function isPartOf(next: NumberWord | undefined): boolean {
  return next?.type === SCALE || next?.type === AND || next?.ordinal === ORDINAL;
}

/** The number word after a place: «پنجاه», also with و glued to it, «پنجاهو», or the first of several in one piece, «بیستوپنج». */
export function numberAfter(text: string, at: number): NumberWord | undefined {
  const word = wordAfter(text, at);
  return NUMBER_WORDS.get(word) ?? NUMBER_WORDS.get(word.replace(/و$/, '')) ?? cutWord(word)?.[0]?.word;
}

/** The word after a place, folded; empty if a sign, figures or the end of the line come first. */
function wordAfter(text: string, at: number): string {
  const start = endOfRun(text, at, text.length, PASSED_OVER);
  const end = endOfRun(text, start, Math.min(text.length, start + LONGEST_WORD), IN_WORDS);
  return foldWord(text.slice(start, end));
}
