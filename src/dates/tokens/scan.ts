import { addNumber } from './glued-figures';
import { piecesOf } from './glued-words';
import {
  AND,
  CALENDAR_SHIFT,
  CARDINAL,
  COLON,
  COMMON_LETTER,
  DAY_PART,
  DECIMAL,
  DOUBTFUL,
  FEW,
  HALF,
  HOUR,
  ISLAMIC,
  MONTH,
  NEAR_DAY,
  NUMBER,
  ORDINAL,
  PAIR_FACTOR,
  SAFAR,
  SUFFIX,
  VALUE_BITS,
  VALUE_MASK,
  WEEKDAY,
  WITH_WORD,
  WORD,
} from './kinds';
import { clearShape } from './shape';
import { kindOfSign } from './signs';
import { isCount, isNumbered, isTiedBefore, isUnit } from './token-checks';
import { add, addGap, clearTokens, digits, hasGap, kind, replaceFrom, start, tokenCount, value } from './tokens';
import { ARABIC, BLANK, classAt, classOf, DIGIT, IN_WORD, JOINER, LATIN, LINE, OTHER } from './unit-classes';
import { begins, codeOf, fold, hasHash, hashOf, prepareVocabulary } from './vocabulary';

/** Where it stretches no letter, it stands for a dash: «۱۰ ـ ۱۵ مهر». */
const KASHIDA = 0x0640;
const WAW = 0x0648;

/** صفر as a word of the vocabulary. */
const SAFAR_OR_ZERO = (MONTH << VALUE_BITS) | DOUBTFUL | (ISLAMIC << CALENDAR_SHIFT) | SAFAR;

/** The word after blanks, in as many letters as a number in one piece may have. */
const NEXT_WORD = /[\t\p{Zs}\p{Cf}]*(\p{L}[\p{L}\p{M}\p{Cf}]{0,23})/uy;

/** The rest of a verb after می, which is no month then: «نسل پنجم می تواند», «۲۰۲۷ می شود», not «ماه می رو به کاهش»; of the verbs in news, 19 of 20. */
const REST_OF_VERB =
  /^(?:(?:شد|کرد|داد|امد|توان|توانست|خواست|گفت|رفت|گرفت)(?:ن?د|ید|ی?م)?|(?:شو|رو|کن|ای|گوی|اور|خواه|دان|گذا?ر|رس(?:ان)?|گیر|یاب|ساز|مان|پرداز|کش|باش|خور|بر|زن|بین|ده)(?:ن?د|ید|ی?م))$/;

/** The token that may begin a longer word of the vocabulary, −1 when there is none, and the word so far. */
let openIndex = -1;
let openWord = '';

/**
 * Reads the line that begins at `from` into tokens; returns where it ends. Digits of all three sets, Arabic yeh and kaf and
 * invisible characters are dealt with here; who looks at a word again asks for `foldedTextOf`.
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
      while (classAt(text, to) === DIGIT) to++;
      openIndex = -1;
      addNumber(text, at, to);
    } else if (unitClass === OTHER || unit === KASHIDA) {
      const sign = kindOfSign(text[at]!);
      // «ه.ش», «ب٫ظ», «ه/ش»: after a letter, such a sign may continue the word.
      if (sign > DECIMAL || !openWord.endsWith('.')) openIndex = -1;
      add(sign, at, to, unit);
    }
    at = to;
  }
  return at;
}

/** A word of either script, looked up without what may stand between its letters; returns where it ends. */
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
    // «دوازده‌شب», «جمعه‌شب» are two words, but not «ام‌شب».
    if (unitClass < JOINER) to = at + 1;
    else if (at - from > 3 && text.startsWith('شب', at + 1)) break;
  }
  if (mayBeGlued && !hasHash(hash) && addGluedWords(text, from, to, at)) return at;
  // Most words of prose end here.
  if (openIndex < 0 && script === ARABIC && !hasHash(hash)) {
    add(WORD, from, to, 0);
    return at;
  }
  const raw = text.slice(from, to);
  const word = script === LATIN ? raw.toLowerCase() : codeOf(raw) > 0 ? raw : fold(raw);
  const code = codeOf(word);
  // «سه شنبه», «بعد از ظهر»: a word of the vocabulary that the previous word begins and this one continues.
  const joined = openWord + word;
  const longer = openIndex < 0 ? 0 : codeOf(joined);
  const isLonger = longer > 0 && !isOfOnePiece(longer) && !isCountedDay(longer);
  if (isLonger) replaceFrom(openIndex, longer >> VALUE_BITS, to, longer & VALUE_MASK);
  else if (openIndex >= 0 && openWord === 'می' && REST_OF_VERB.test(word)) replaceFrom(openIndex, WORD, to, 0);
  else addWord(code, from, to);
  // «ذی الحجه الحرام»
  if (openIndex >= 0 && begins(joined)) openWord = joined;
  else open(word, from, word.length === 1 ? `${word}.` : word);
  return at;
}

/** A word may begin a longer one, unless it only ends its token: not in «سی و یک هزار». */
function open(word: string, from: number, written = word): void {
  openIndex = begins(word) && start(tokenCount() - 1) === from ? tokenCount() - 1 : -1;
  openWord = written;
}

/**
 * «۳ روز گذشته»: after a number, «روز گذشته» is not yesterday; but in «ساعت ۱۱ شب گذشته», «۲۲:۳۰ شب گذشته» the number is its hour.
 * «جمعه شب گذشته» is not last night either.
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

/** «سال‌جاری», «محرم‌ماه»: with a blank, these are two tokens. */
function isOfOnePiece(code: number): boolean {
  return code >= PAIR_FACTOR || (code & WITH_WORD) > 0;
}

/** A word, or two in one piece. */
function addWord(code: number, from: number, to: number): void {
  if (code >= PAIR_FACTOR) {
    addWord(code % PAIR_FACTOR, from, to);
    addWord(Math.floor(code / PAIR_FACTOR), from, to);
    return;
  }
  const type = code >> VALUE_BITS;
  const number = code & VALUE_MASK;
  const last = tokenCount() - 1;
  if (type === CARDINAL || type === ORDINAL) addNumberWord(type, from, to, number, last);
  // «ساعت صفر» is not a month.
  else if (code === SAFAR_OR_ZERO && isUnit(last, HOUR)) add(CARDINAL, from, to, 0);
  // «۱۶ام», «سی ام»; «۵شنبه»
  else if (isSuffix(type, last, number)) {
    if (type === WEEKDAY) replaceFrom(last, type, to, value(last) + 1);
    else replaceFrom(last, ORDINAL, to, value(last), digits(last));
  } else add(code > 0 ? type : WORD, from, to, number);
}

/**
 * Whether a word makes an ordinal of the number before it, which must not end a date in figures. م alone must touch the
 * figures, and after four of them it is an era. شنبه makes a weekday of 1 to 5: «۵ شنبه», but not «صفحه ۵ شنبه ۱۷ شهریور».
 */
function isSuffix(type: number, last: number, number: number): boolean {
  if (!isCount(last) || isTiedBefore(last)) return false;
  if (type === WEEKDAY) return number === 1 && digits(last) < 2 && value(last) < 6 && !isNumbered(last);
  return type === SUFFIX || (type === COMMON_LETTER && digits(last) < 4 && !hasGap(last + 1));
}

/** A number word continues the number before it, after و or as هزار or صد: «بیست و سوم», misspelled «بیستم و سوم», «دو هزار», «سی صد». */
function addNumberWord(type: number, from: number, to: number, own: number, last: number): void {
  const hasAnd = kind(last) === AND;
  const before = hasAnd ? last - 1 : last;
  const sum = kind(before) === CARDINAL || kind(before) === type ? value(before) : 0;
  const few = sum % 1000;
  if (sum > 0 && hasAnd && own < lastPlace(sum)) replaceFrom(before, type, to, sum + own);
  else if (!hasAnd && own === 1000 && sum > 0) replaceFrom(before, type, to, sum * 1000);
  else if (!hasAnd && own === 100 && few > 0) replaceFrom(before, type, to, sum + few * (few < 10 ? 99 : 9));
  else add(type, from, to, own);
}

/** «هزاروسیصد», «بیست‌ودوم», «ونیم», «هفت‌و۴۳», «بیستو سوم», «وشهریور»: each word and each و a token, as with blanks between them; whether it is such a word. */
function addGluedWords(text: string, from: number, to: number, next: number): boolean {
  const word = fold(text.slice(from, to));
  const pieces = piecesOf(word);
  if (pieces === null) return false;
  const endsInAnd = codeOf(pieces.at(-1)!) >> VALUE_BITS === AND;
  if (endsInAnd && !isBeforeNumber(text, next, codeOf(pieces.at(-2)!))) return false;
  let stop = from;
  for (const piece of pieces) {
    const begin = stop;
    // Half-spaces and marks have no place in the folded word.
    for (let folded = 0; folded < piece.length; ) folded += fold(text[stop++]!).length;
    addWord(codeOf(piece), begin, stop);
    // «وسه شنبه»
    open(piece, begin);
  }
  return true;
}

/** Whether figures follow right after a place, or a number word that can continue the number `code`: «بیستو سوم», «صدو پنجاهو سه», not «دوو سه». */
function isBeforeNumber(text: string, at: number, code: number): boolean {
  if (classAt(text, at) === DIGIT) return true;
  NEXT_WORD.lastIndex = at;
  const word = fold(NEXT_WORD.exec(text)?.[1] ?? '');
  const next = codeOf(piecesOf(word)?.[0] ?? '') % PAIR_FACTOR;
  const type = next >> VALUE_BITS;
  // «سئو ۱۶ شهریور»: no word, no number.
  return type === HALF || (type > 0 && type <= ORDINAL && (next & VALUE_MASK) < lastPlace(code & VALUE_MASK));
}

/** What may follow a number is less than its last place: 10 after بیست, 100 after صد, nothing after دوازده. */
function lastPlace(number: number): number {
  if (number % 100 === 0) return number % 1000 ? 100 : 1000;
  return number % 10 || number % 100 === 10 ? 0 : 10;
}
