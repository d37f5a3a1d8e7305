import { addNumber } from './glued-figures';
import { piecesOf } from './glued-words';
import {
  AND,
  CARDINAL,
  COLON,
  DAY_PART,
  DECIMAL,
  FEW,
  HALF,
  HOUR,
  NEAR_DAY,
  NUMBER,
  ORDINAL,
  PAIR_FACTOR,
  VALUE_BITS,
  VALUE_MASK,
  WEEKDAY,
  WITH_WORD,
  WORD,
} from './kinds';
import { clearShape } from './shape';
import { kindOfSign } from './signs';
import { isTiedBefore, isUnit } from './token-checks';
import { add, addGap, clearTokens, kind, replaceFrom, start, tokenCount } from './tokens';
import { ARABIC, BLANK, classAt, classOf, DIGIT, IN_WORD, JOINER, LATIN, LINE, OTHER } from './unit-classes';
import { begins, codeOf, fold, hasHash, hashOf, prepareVocabulary } from './vocabulary';
import { addWordToken, lastPlace } from './word-tokens';

/** The scanner: reads a line of text into tokens. */

/** The sign that stretches a letter inside a word. Outside words it is used as a dash: «۱۰ ـ ۱۵ مهر». */
const KASHIDA = 0x0640;
/** «و», which is also the word for and. */
const WAW = 0x0648;

/** The next word, after blanks. No number in one piece has more letters than this. */
const NEXT_WORD = /[\t\p{Zs}\p{Cf}]*(\p{L}[\p{L}\p{M}\p{Cf}]{0,23})/uy;

/**
 * The rest of a verb after its prefix «می», which is not the month of May then: «نسل پنجم می تواند» (the fifth generation can),
 * «۲۰۲۷ می شود», but not «ماه می رو به کاهش» (May is declining). These are 19 of 20 verbs in news.
 */
const REST_OF_VERB =
  /^(?:شد|کرد|داد|امد|توان|توانست|خواست|گفت|رفت|گرفت|(?:شو|رو|کن|ای|گوی|اور|خواه|دان|گذا?ر|رس(?:ان)?|گیر|یاب|ساز|مان|پرداز|کش|باش|خور|بر|زن|بین|ده)(?!$))(?:ن?د|ید|ی?م)?$/;

/** The token that may begin a longer word of the vocabulary, such as «سه» of «سه شنبه» (Tuesday); −1 when there is none. */
let openIndex = -1;
/** What the longer word has so far. */
let openWord = '';

/**
 * Reads the line that begins at `from` into tokens; returns where it ends. Digits of all three sets, Arabic yeh and kaf and invisible
 * characters make no difference to the tokens. A rule that looks at the letters of a word again asks for `foldedTextOf`.
 */
export function readLine(text: string, from: number): number {
  prepareVocabulary();
  clearTokens(text);
  clearShape();
  openIndex = -1;
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const unitClass = classOf(unit);
    if (unitClass === LINE) break;
    let to = at + 1;
    if (unitClass === ARABIC || unitClass === LATIN) {
      to = readWord(text, at, unitClass);
    } else if (unitClass === BLANK) {
      addGap();
    } else if (unitClass === DIGIT) {
      // «۱۴۰۳/۰۶/۱‌۶»: a half-space after a single digit may have come between those of one number, or in place of a sign; but
      // «۱۴۰۳/۰۶/۱۶‌۱۰:۵۹» are a date and a time.
      if (classAt(text, to) === JOINER && classAt(text, to + 1) === DIGIT) to++;
      while (classAt(text, to) === DIGIT) to++;
      openIndex = -1;
      addNumber(text, at, to);
    } else if (unitClass === OTHER || unit === KASHIDA) {
      const sign = kindOfSign(text[at]!);
      // «ه.ش», «ب٫ظ», «ه/ش»: a sign after a single letter may continue an abbreviation.
      if (sign > DECIMAL || !openWord.endsWith('.')) openIndex = -1;
      add(sign, at, to, unit);
    }
    at = to;
  }
  return at;
}

/**
 * Reads a word of either script, which is looked up without the marks and invisible characters between its letters; returns where it ends.
 */
function readWord(text: string, from: number, script: number): number {
  let to = from;
  let at = from;
  let hash = 0;
  let mayBeGlued = false;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const unitClass = classOf(unit);
    if (unitClass === ARABIC) {
      mayBeGlued ||= unit === WAW && hasHash(hash);
      hash = hashOf(hash, unit);
    }
    if (unitClass !== script && (script === LATIN || unitClass < IN_WORD)) break;
    // «دوازده‌شب» (twelve at night), «جمعه‌شب» (Friday night) are two words, but not «ام‌شب» (tonight).
    if (unitClass < JOINER) to = at + 1;
    else if (at - from > 3 && text.startsWith('شب', at + 1)) break;
  }
  if (mayBeGlued && !hasHash(hash) && addGluedWords(text, from, to, at)) return at;
  // Not in the vocabulary, as most words of prose.
  if (openIndex < 0 && script === ARABIC && !hasHash(hash)) {
    add(WORD, from, to, 0);
    return at;
  }
  const raw = text.slice(from, to);
  const word = script === LATIN ? raw.toLowerCase() : codeOf(raw) > 0 ? raw : fold(raw);
  const code = codeOf(word);
  // «سه شنبه» (Tuesday), «بعد از ظهر» (afternoon): a word of the vocabulary that the previous word begins and this one continues.
  const joined = openWord + word;
  const longer = openIndex < 0 ? 0 : codeOf(joined);
  const isLonger = longer > 0 && !isOfOnePiece(longer) && !isCountedDay(longer);
  if (isLonger) replaceFrom(openIndex, longer >> VALUE_BITS, to, longer & VALUE_MASK);
  else if (openIndex >= 0 && openWord === 'می' && REST_OF_VERB.test(word)) replaceFrom(openIndex, WORD, to, 0);
  else addWordToken(code, from, to);
  // «ذی الحجه الحرام», a month: what is a word already may go on.
  if (openIndex >= 0 && begins(joined)) openWord = joined;
  else open(word, from, word.length === 1 ? `${word}.` : word);
  return at;
}

/**
 * Notes that a word may begin a longer one. A word that only ends its token may not, such as the last in «سی و یک» (thirty-one). `written`
 * is the word as a longer one begins with it.
 */
function open(word: string, from: number, written = word): void {
  openIndex = begins(word) && start(tokenCount() - 1) === from ? tokenCount() - 1 : -1;
  openWord = written;
}

/**
 * Whether what looks like a near day belongs to the word before it. «روز گذشته» is yesterday, but in
 * «۳ روز گذشته» (the past 3 days) days are counted; «شب گذشته» is last night, but in «جمعه شب گذشته»
 * it is a Friday night. In «ساعت ۱۱ شب گذشته», «۲۲:۳۰ شب گذشته» the number is an hour.
 */
function isCountedDay(code: number): boolean {
  const before = kind(openIndex - 1);
  const sign = kind(openIndex - 2);
  const isHour = sign === COLON ? isTiedBefore(openIndex - 1) : isUnit(openIndex - 2, HOUR);
  return (
    code >> VALUE_BITS === NEAR_DAY &&
    !isHour &&
    ([NUMBER, CARDINAL, FEW].includes(before) || (before === WEEKDAY && kind(openIndex) === DAY_PART))
  );
}

/** Whether a word is written in one piece, «سال‌جاری», «محرم‌ماه»: with a blank inside, it is two tokens. */
function isOfOnePiece(code: number): boolean {
  return code >= PAIR_FACTOR || (code & WITH_WORD) > 0;
}

/**
 * Adds a word that «و» (and) is glued to as the tokens that it would be with blanks: «هزاروسیصد», «بیست‌ودوم», «ونیم», «هفت‌و۴۳»,
 * «بیستو سوم», «وشهریور». Returns whether it is such a word.
 */
function addGluedWords(text: string, from: number, to: number, next: number): boolean {
  const word = fold(text.slice(from, to));
  const pieces = piecesOf(word);
  if (pieces === null) return false;
  const endsInAnd = codeOf(pieces.at(-1)!) >> VALUE_BITS === AND;
  if (endsInAnd && !isBeforeNumber(text, next, codeOf(pieces.at(-2)!))) return false;
  let stop = from;
  for (const piece of pieces) {
    const begin = stop;
    // Half-spaces and marks of the text fold to nothing.
    for (let folded = 0; folded < piece.length; ) folded += fold(text[stop++]!).length;
    addWordToken(codeOf(piece), begin, stop);
    // «وسه شنبه» (and Tuesday)
    open(piece, begin);
  }
  return true;
}

/**
 * Whether figures follow right after a place, or a number word that can continue the number with this code: after «بیستو» in «بیستو سوم»
 * (twenty-third), «صدو» in «صدو پنجاهو سه» (153), not in «دوو سه» (two and three).
 */
function isBeforeNumber(text: string, at: number, code: number): boolean {
  if (classAt(text, at) === DIGIT) return true;
  NEXT_WORD.lastIndex = at;
  const word = fold(NEXT_WORD.exec(text)?.[1] ?? '');
  const next = codeOf(piecesOf(word)?.[0] ?? '') % PAIR_FACTOR;
  const type = next >> VALUE_BITS;
  // «سئو ۱۶ شهریور»: SEO is not «سه و» (three and); no word follows, so no number goes on.
  return type === HALF || (type > 0 && type <= ORDINAL && (next & VALUE_MASK) < lastPlace(code & VALUE_MASK));
}
