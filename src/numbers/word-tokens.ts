import { ARABIC, BIDI, BLANK, endOfRun, HALF_SPACES, isOf, KASHIDAS, kindAt, MARK, SILENT } from '../text/kinds';
import { COMPANIONS } from './company';
import { BEGINNINGS, cutCounted, cutWord, isCountable } from './glued';
import { mayBeKnown } from './known';
import { foldWord, unitsOf } from './spelling';
import { isCount, isHundredStem, isRound, mayName, type Token, takesEnding } from './token';
import { CURRENCY, HUNDRED, ORDINAL_ENDING, PERCENT, VAGUE, WORD } from './token-types';
import type { NumberTokens } from './tokens';
import { NUMBER_WORDS, type NumberWord, ORDINAL, ORDINAL_MIN } from './words';

/** The longest word that is looked up, in code units as written: a number of fifteen digits in one piece has fewer. */
const LONGEST_WORD = 200;
/**
 * What a counted noun may end in: «۸۰ درصدشان», «۵ ساله‌اش», «۵۰ درصدی‌ها», unlike «سالهای»; in speech «۸۰ درصدشون», «۲ هفته‌ست».
 * م or ت alone make other words, «سالم».
 */
const AFTER_COUNTED =
  /(?:\u200cا[مىیيت]|\u200c?(?:ا?ش|[متش][او]ن|(?:ا[ىیي]?)?ست)|(?<=[هىیي])\u200c?ها(?:[ىیي]{1,2}(?:[متش](?:ان)?)?)?)$/;
/** Kashidas and vowels, which may stand in that ending. */
const VOWELS = /[\u0640\u064b-\u0652\u0670]/g;
/** Kinds of units that are part of no token, and those of a word's units. */
export const PASSED_OVER: number = SILENT | HALF_SPACES | (1 << BLANK);
export const IN_WORDS: number = HALF_SPACES | KASHIDAS | MARK | (1 << ARABIC) | (1 << BIDI);

/** Adds what a word becomes: a number word or the pieces of one, what is counted, both in one word, or just a word. */
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
  const unit = prefix && COMPANIONS.get(prefix + word);
  // «در هم» is no dirham.
  if (unit && unit.type !== CURRENCY && (unit.type !== PERCENT || isPercent(tokens, text, end))) {
    // «سانتی متر», «۵۰ در صد», «ذی الحجه»
    before!.type = unit.type;
    before!.companion = unit;
    before!.end = end;
    return;
  }
  const number = NUMBER_WORDS.get(word);
  if (number) {
    addNumberWord(tokens, number, start, end, spaced);
    if (word === 'یکصد') tokens.last!.hasOne = true;
    return;
  }
  let companion = COMPANIONS.get(word);
  if (before && isCount(before) && companion?.type !== WORD && !isCountable(companion)) {
    // «۸۰ درصدشان»
    const counted = COMPANIONS.get(withoutEnding(written));
    if (isCountable(counted)) companion = counted;
  }
  if (companion) tokens.add(companion.type, start, end, spaced, companion);
  else addGlued(tokens, text, start, end, spaced, word);
}

/** Whether a word is an ending of the number or name before it, written apart or after figures. */
function takeEnding(before: Token, word: string, end: number, spaced: boolean): boolean {
  if (word === 'مین' && !spaced && takesEnding(before)) {
    // «۱۲مین»; with a blank between, they are mines.
    before.ordinal = ORDINAL_MIN;
    before.end = end;
  } else if (word === 'ها' && isRound(before)) {
    // «ده ها هزار»
    before.type = VAGUE;
  } else {
    // «دهک های ۱ تا ۴»
    return word === 'های' && mayName(before);
  }
  return true;
}

/** Adds the pieces of «بیستوسه», «هزارتومانی», «دوتا»; or just a word. */
function addGlued(tokens: NumberTokens, text: string, start: number, end: number, spaced: boolean, word: string): void {
  const written = text.slice(start, end);
  const pieces = cutWord(word, () => numberAfter(text, end));
  if (pieces) {
    // A token for each piece, with its place in the word as it is written.
    let at = start;
    for (const { letters, word } of pieces) {
      const pieceEnd = at + unitsOf(text.slice(at, end), letters);
      addNumberWord(tokens, word, at, pieceEnd, spaced);
      at = pieceEnd;
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
    tokens.hasAdjective = true;
  }
}

function withoutEnding(written: string): string {
  return foldWord(written.replace(VOWELS, '').replace(AFTER_COUNTED, ''));
}

/** Whether «در صد» is a percentage: «۵۰ در صد مردم», but not «۵ در صد هزار», «۵ در صد نفر». */
function isPercent(tokens: NumberTokens, text: string, end: number): boolean {
  const isCounted = numberAfter(text, end) || isCountable(COMPANIONS.get(wordAfter(text, end)));
  // «صد در صد» is a turn of speech.
  return tokens.type(tokens.count - 2) !== HUNDRED && !isCounted;
}

function addNumberWord(tokens: NumberTokens, word: NumberWord, start: number, end: number, spaced: boolean): void {
  tokens.hasNumber = true;
  const before = tokens.last;
  if (word.value === 100 && word.ordinal !== ORDINAL && before && isHundredStem(before)) {
    // «سی صد», «پان صد»: one hundred in two words, but «یک صدم», «هشت صدم» are hundredths.
    before.value = before.value === 30 ? 300 : before.value * 100;
    before.type = HUNDRED;
    before.hasOne = true;
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

/** The number word after a place, or the first of those that are glued there: «پنجاه», «پنجاهو», «بیستوپنج». */
export function numberAfter(text: string, at: number): NumberWord | undefined {
  const word = wordAfter(text, at);
  return NUMBER_WORDS.get(word) ?? NUMBER_WORDS.get(word.replace(/و$/, '')) ?? cutWord(word)?.[0]?.word;
}

/** The word after a place in its line, folded; empty where a sign or nothing comes first. */
function wordAfter(text: string, at: number): string {
  const start = endOfRun(text, at, text.length, PASSED_OVER);
  const end = endOfRun(text, start, Math.min(text.length, start + LONGEST_WORD), IN_WORDS);
  return foldWord(text.slice(start, end));
}
