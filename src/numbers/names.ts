import { unitSet } from '../text/unit-set';
import { CLOSE_BRACKET, COLON, OPEN_BRACKET, OPEN_PARENTHESIS } from '../text/units';
import type { Candidate } from './candidate';
import { isOnlyFigures, type Reading } from './reading';
import { isComma, isListed } from './ties';
import { isCount, type Token } from './token';
import {
  AND,
  DAY_PART,
  FIGURES,
  GAME_COUNTER,
  HALF,
  LABEL,
  LATIN_WORD,
  MONTH,
  NAME,
  SIGN,
  STAMP,
  THIS,
  THOUSAND,
  TO,
  VAGUE,
  WORD,
} from './token-types';
import type { NumberTokens } from './tokens';
import { ORDINAL_MIN } from './words';

/** No year is this high: from here on, a number with a scale word is an amount even after «سال». */
const BEYOND_YEARS = 3000;
/** From here on a number may be a name after what has no lower one: «انقلاب ۵۷», but «رهبر انقلاب ۶ فرمانده». */
const LEAST_HIGH = 50;
/** No price of a euro is lower: «یورو ۵» is a standard. */
const LEAST_OF_PRICE = 10;
/** The number of a verse or part stands after a sentence or title of some words, and no sura has more verses. */
const LEAST_OF_SENTENCE = 4;
const MOST_VERSES = 286;
/** What stands after the number of a list item, and what may stand before it. */
const LIST_MARKS = unitSet('.):-–—ـ');
/** What may stand between a name and its number: «ص. ۱۲», «کد: ۱۲», «شماره «۱۲»». */
const AFTER_NAMES = unitSet('.:({«"“');
/** What ends a title or a heading. */
const TITLE_ENDS = unitSet('»”":');
const BULLETS = unitSet('-–—•*▪◦■●(ـ');

/**
 * Whether what stands before a number makes it a name: a code, a year, a time, a model, the item of a list. Its first token is then
 * marked, since what is listed with a name is one too.
 */
export function isNamed(tokens: NumberTokens, candidate: Candidate, done: number): boolean {
  const isName = hasName(tokens, candidate, done);
  if (isName) tokens.at(candidate.first)!.named = true;
  return isName;
}

function hasName(tokens: NumberTokens, candidate: Candidate, done: number): boolean {
  const { first, last, reading, kind, isCounted } = candidate;
  if (kind === 'percent' || kind === 'currency') return false;
  const before = tokens.at(first - 1);
  // «15 iPhone», «6 September»: the number belongs to the Latin word.
  if (isOnlyFigures(reading) && tokens.type(last) === LATIN_WORD) return true;
  // A car plate, «۱۲ ب ۳۴۵ ایران ۶۷»
  if (isOneLetter(tokens, last) && tokens.type(last + 1) === FIGURES) return true;
  if (!before) return isListItem(tokens, candidate);
  const code = before.companion?.code;
  if (isLabelled(tokens, candidate, before, done) || isTitle(tokens, candidate)) return true;
  // «پلیس ۱۱۰»
  if (code === `${reading.value}`) return !isCounted;
  if (code === 'high' && reading.value < LEAST_HIGH) return false;
  if (code === 'cup' && (reading.value < LEAST_HIGH || tokens.type(first - 2) !== NAME)) return false;
  if (!isOnlyFigures(reading)) return isNumberName(tokens, candidate, done);
  // «۸ صبح تا ۱۴»
  if (!isCounted && before.type === TO && tokens.type(first - 2) === DAY_PART) return true;
  // «½ ۱» is one and a half.
  if (before.type >= FIGURES && before.type <= LATIN_WORD) return true;
  if (isListItem(tokens, candidate) || isNamedWith(tokens, candidate)) return true;
  if (isNameNoun(tokens, first - 1, done)) return !isCounted;
  if (!isCounted && isReference(tokens, candidate)) return true;
  if (first - 1 > done && isAfterColon(tokens, candidate)) return true;
  // «استاندارد یورو ۵»
  if (!isCounted && code === 'EUR' && reading.value < LEAST_OF_PRICE) return true;
  const name = first - (before.type === SIGN && AFTER_NAMES.has(before.value) ? 2 : 1);
  if (tokens.type(name) !== WORD) return tokens.type(name) === LABEL;
  // «ص. ۱۲»
  return tokens.type(name - 1) === LABEL || (!isCounted && isOneLetter(tokens, name));
}

/** «اخراجی‌های ۳», «سلول هجده» in quotes, «مرحله ۲: …», «فرانس ۲۴: …»: the number that a title or a heading ends in. */
function isTitle(tokens: NumberTokens, { first, last, reading, kind, isCounted }: Candidate): boolean {
  const end = tokens.at(last);
  if (isCounted || kind !== 'cardinal' || reading.scale > 0) return false;
  const before = tokens.type(first - 1);
  return (before === WORD || before === GAME_COUNTER) && end?.spaced === false && TITLE_ENDS.has(end.value);
}

/** «نوشته‌اند[۵]», «ماده (۵) قانون», «… مهربان است (۵)»: the number of a footnote, an article, a verse or part that ends the line. */
function isReference(tokens: NumberTokens, { first, last, value }: Candidate): boolean {
  if (tokens.isSign(first - 1, OPEN_BRACKET)) return tokens.isSign(last, CLOSE_BRACKET);
  if (!tokens.isSign(first - 1, OPEN_PARENTHESIS) || tokens.type(last) !== SIGN) return false;
  if (tokens.type(first - 2) === NAME) return true;
  // Not «نمره ریاضی (۱۸)», «طلا (۳)، نقره (۵)، برنز (۱۰)», «تعداد بیماران این شهر (۱۲)», «سود خالص این شرکت (۱۲٫۵)».
  if (last + 1 < tokens.count || first < LEAST_OF_SENTENCE || value > MOST_VERSES || !Number.isInteger(value))
    return false;
  for (let at = first - 2; at >= 0; at--) {
    const { type, companion } = tokens.at(at)!;
    if (companion?.code === 'count' || (type === FIGURES && tokens.isSign(at - 1, OPEN_PARENTHESIS))) return false;
  }
  return true;
}

/** «ساعت: ۸», «ساعت کار: ۸ تا ۱۶» */
function isAfterColon(tokens: NumberTokens, { first, isCounted }: Candidate): boolean {
  const label = !isCounted && tokens.type(first - 2) === WORD ? first - 3 : first - 2;
  return tokens.isSign(first - 1, COLON) && tokens.at(label)?.companion?.isLabel === true;
}

/** A letter for a word: «ص ۱۲», «پ ۱۷». */
function isOneLetter(tokens: NumberTokens, at: number): boolean {
  const token = tokens.at(at);
  return token?.type === WORD && token.end - token.start === 1;
}

/** «سال ۱۴۰۳», «مهر ۹۸», «ساعت ۱۰»: after the name of a month or a word that numbers what it names. */
function isLabelled(tokens: NumberTokens, candidate: Candidate, before: Token, done: number): boolean {
  const { first, kind } = candidate;
  const code = before.companion?.code;
  // «مهر ۹۸», «مهر ماه ۹۸», but not «مهر نخستین نشست»
  if (before.type === MONTH || (code === 'month' && tokens.type(first - 2) === MONTH))
    return kind !== 'ordinal' && mayBeYear(tokens, candidate);
  // «نیم سال دوم» is no year.
  const isHalfYear = kind === 'ordinal' && tokens.type(first - 2) === HALF;
  if (first <= done || !before.companion?.isLabel || isHalfYear) return false;
  return code === 'year' ? mayBeYear(tokens, candidate) : !isBeyondYears(candidate.reading);
}

/** «شبکه سه», «شماره دو تیم», but «پژو دو میلیون تومان», «ماده دو نفر». */
function isNumberName(tokens: NumberTokens, candidate: Candidate, done: number): boolean {
  const { first, last, reading, kind, isCounted } = candidate;
  if (kind !== 'cardinal' || reading.scale > 0) return false;
  const isLabel = tokens.type(first - 1) === LABEL;
  if (isLabel && tokens.type(last) === GAME_COUNTER) return true;
  if (!isCounted && (isLabel || isNameNoun(tokens, first - 1, done))) return true;
  // «دهه هفتاد و هشتاد», but «سال ۱۴۰۳ و دو نامزد»
  return tokens.type(first - 2) < AND && isNamedWith(tokens, candidate);
}

/** «ماده», but not «این ماده»; «صفحه», but neither «یک صفحه», «چند صفحه», «دومین صفحه», «تعداد صفحات» nor the unit of the last mention. */
function isNameNoun(tokens: NumberTokens, at: number, done: number): boolean {
  const noun = tokens.at(at)!;
  const before = tokens.at(at - 1);
  if (before?.type === THIS) return false;
  if (noun.companion?.isNumbered) return at >= done && (!before || before.named || !isQuantity(before));
  return noun.type === NAME || (noun.type === WORD && !tokens.at(at + 1)!.spaced);
}

function isQuantity(token: Token): boolean {
  return isCount(token) || token.type === VAGUE || token.ordinal === ORDINAL_MIN || token.companion?.code === 'count';
}

/** «دقایق ۲۲، ۳۹ و ۶۷», «ساعت ۲۳ و ۳۰ دقیقه», the end of a car plate: what is listed with a name is a name too. */
function isNamedWith(tokens: NumberTokens, { first, last, isCounted }: Candidate): boolean {
  const before = tokens.at(first - 2);
  const isRange = tokens.type(first - 1) === TO;
  // «ساعت۱۶ تا ۱۸», but «آرپی‌جی۷ و ۳۰ نارنجک»
  if (!before?.named && !(isRange && before?.type === STAMP)) return false;
  const isTied =
    isRange ||
    tokens.type(first - 1) === AND ||
    isOneLetter(tokens, first - 3) ||
    (isComma(tokens, first - 1) && isListed(tokens, last));
  return isTied && (!isCounted || tokens.at(last - 1)!.companion?.code === 'minute');
}

/** «در سال ۲۰ میلیون تن»: no year is that high. */
function isBeyondYears({ scale, value }: Reading): boolean {
  return scale > 0 && value >= BEYOND_YEARS;
}

/** «بهمن ۵۷», «سال ۴۰۴», «بهمن ۱۳۵۷», «سال ۱۴۰۳ هزار نفر», but «در ژوئن ۱۷۳ تن», «هر سال ۵ نفر». */
function mayBeYear(tokens: NumberTokens, { first, reading, isCounted }: Candidate): boolean {
  const { value, scale } = reading;
  if (isBeyondYears(reading)) return scale === THOUSAND && tokens.at(first)!.figures?.digits.length === 4;
  if (!isCounted) return true;
  return (value > 9 && value < 100) || (value >= 400 && value < 410) || (value >= 1000 && value < BEYOND_YEARS);
}

/** «۱. …», «- ۲) …»: the number of an item, at the beginning of its line. */
function isListItem(tokens: NumberTokens, { first, last, isCounted }: Candidate): boolean {
  const bullet = tokens.at(first - 1);
  return (
    !isCounted && first < 2 && (!bullet || BULLETS.has(bullet.value)) && LIST_MARKS.has(tokens.at(last)?.value ?? 0)
  );
}
