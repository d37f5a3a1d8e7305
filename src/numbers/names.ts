import { unitSet } from '../text/unit-set';
import { CLOSE_BRACKET, COLON, OPEN_BRACKET, OPEN_PARENTHESIS, SLASH } from '../text/units';
import { isComma, isListSeparator } from './lists';
import { type Candidate, isOnlyFigures, type Reading } from './reading';
import { isCount, type Token } from './token';
import {
  AND,
  BETWEEN,
  DAY_PART,
  FIGURES,
  GAME_COUNTER,
  HALF,
  LABEL,
  LATIN_WORD,
  MONTH,
  NAME,
  NO_TOKEN,
  SIGN,
  STAMP,
  THIS,
  THOUSAND,
  TO,
  VAGUE,
  WORD,
} from './token-types';
import type { NumberTokens } from './tokens';
import { ORDINAL_BEFORE_NOUN } from './words';

/** From here on, a number with a scale word is no year, but an amount even after «سال» (year). */
const BEYOND_YEARS = 3000;
/** The lowest number after words of which only the year has two digits: «انقلاب ۵۷» (revolution), but «رهبر انقلاب ۶ فرمانده». */
const LEAST_HIGH = 50;
/** After «یورو», a lower number is the standard of a car and no price: «یورو ۵» (Euro 5). */
const LEAST_OF_PRICE = 10;
/** The number of a verse or part stands after a sentence or title: it is at least so many tokens from the beginning of its line. */
const LEAST_OF_SENTENCE = 4;
/** No sura has more verses. */
const MOST_VERSES = 286;
/** Signs after the number of an item in a list. */
const LIST_MARKS = unitSet('.):-–—ـ');
/** Signs that may stand between what is named and its number: «ص. ۱۲», «کد: ۱۲», «شماره «۱۲»». */
const AFTER_NAMES = unitSet('.:({«"“');
/** Signs at the end of a title or a heading. */
const TITLE_ENDS = unitSet('»”":');
/** Signs before the number of an item in a list. */
const BULLETS = unitSet('-–—•*▪◦■●(ـ');

/**
 * Whether a number names something and counts nothing: a code, a year, a time, a model, the item of a list. If so, its first token is
 * marked, since a number that is listed with a name is one too.
 */
export function markIfName(tokens: NumberTokens, candidate: Candidate): boolean {
  const isNamed = isName(tokens, candidate);
  if (isNamed) tokens.at(candidate.first)!.named = true;
  return isNamed;
}

function isName(tokens: NumberTokens, candidate: Candidate): boolean {
  const { first, end, reading, kind, counts } = candidate;
  if (kind === 'percent' || kind === 'currency') return false;
  const before = tokens.at(first - 1);
  // «15 iPhone», «6 September»: figures belong to the Latin word after them.
  if (isOnlyFigures(reading) && tokens.type(end) === LATIN_WORD) return true;
  // A car plate: «۱۲ ب ۳۴۵ ایران ۶۷».
  if (isOneLetter(tokens, end) && tokens.type(end + 1) === FIGURES) return true;
  if (!before) return isListItem(tokens, candidate);
  if (isLabelled(tokens, candidate, before) || isTitle(tokens, candidate)) return true;
  const { companion } = before;
  // «پلیس ۱۱۰» (police 110)
  if (companion?.after === reading.value) return !counts;
  if (companion?.isHigh && reading.value < LEAST_HIGH) return false;
  if (companion?.isNamed && tokens.type(first - 2) !== NAME) return false;
  if (!isOnlyFigures(reading)) return isNameInWords(tokens, candidate);
  // «۸ صبح تا ۱۴» (8 in the morning to 14)
  if (!counts && before.type === TO && tokens.type(first - 2) === DAY_PART) return true;
  // «½ ۱» is one and a half.
  if (before.type >= FIGURES && before.type <= LATIN_WORD) return true;
  if (isListItem(tokens, candidate) || isListedWithName(tokens, candidate)) return true;
  if (isNamingNoun(tokens, first - 1)) return !counts;
  if (!counts && isReference(tokens, candidate)) return true;
  if (first - 1 > tokens.mentionEnd && isAfterColon(tokens, candidate)) return true;
  // «استاندارد یورو ۵» (the standard Euro 5)
  if (!counts && companion?.code === 'EUR' && reading.value < LEAST_OF_PRICE) return true;
  const named = first - (before.type === SIGN && AFTER_NAMES.has(before.value) ? 2 : 1);
  if (![WORD, BETWEEN].includes(tokens.type(named))) return tokens.type(named) === LABEL;
  // «کد ملی ۱۲», «کد بین ۱۲ تا ۱۵» have a word between; «ص. ۱۲» is p. 12.
  return tokens.type(named - 1) === LABEL || (!counts && isOneLetter(tokens, named));
}

/** Whether a title in quotes or a heading ends in the number: «اخراجی‌های ۳», «سلول هجده» (films), «مرحله ۲: …» (step 2), «فرانس ۲۴: …». */
function isTitle(tokens: NumberTokens, { first, end, reading, kind, counts }: Candidate): boolean {
  const mark = tokens.at(end);
  if (counts || kind !== 'cardinal' || reading.scale > 0) return false;
  const before = tokens.type(first - 1);
  return (before === WORD || before === GAME_COUNTER) && mark?.spaced === false && TITLE_ENDS.has(mark.value);
}

/**
 * Whether a number in brackets is that of a footnote, «نوشته‌اند[۵]», of what a NAME says, «ماده (۵) قانون», «مواد (۵) و (۶) قانون» (articles
 * of the law), or of a verse or part at the end of its line, «… مهربان است (۵)»; or that of a verse after its sura, «(بقره/ ۱۲۰)».
 */
function isReference(tokens: NumberTokens, { first, end, value }: Candidate): boolean {
  // After the slash between two headlines, something is counted: «باران در راه است/ ۲ جاده بسته شد».
  if (tokens.isSign(first - 1, SLASH)) return [NO_TOKEN, AND, TO, SIGN].includes(tokens.type(end));
  if (tokens.isSign(first - 1, OPEN_BRACKET)) return tokens.isSign(end, CLOSE_BRACKET);
  if (!tokens.isSign(first - 1, OPEN_PARENTHESIS) || tokens.type(end) !== SIGN) return false;
  if (tokens.type(first - 2) === NAME || (isListSeparator(tokens, first - 2) && tokens.at(first - 4)?.named))
    return true;
  // No verses: «نمره ریاضی (۱۸)» (mark in maths), «سود خالص این شرکت (۱۲٫۵)» (profit).
  if (end + 1 < tokens.count || first < LEAST_OF_SENTENCE || value > MOST_VERSES || !Number.isInteger(value))
    return false;
  // Nor «طلا (۳)، نقره (۵)، برنز (۱۰)» (medals), «تعداد بیماران این شهر (۱۲)» (number of patients).
  for (let at = first - 2; at >= 0; at--) {
    const { type, companion } = tokens.at(at)!;
    if (companion?.counts || (type === FIGURES && tokens.isSign(at - 1, OPEN_PARENTHESIS))) return false;
  }
  return true;
}

/** Whether a number stands after a label and a colon: «ساعت: ۸» (time: 8), «ساعت کار: ۸ تا ۱۶» (working hours). */
function isAfterColon(tokens: NumberTokens, { first, counts }: Candidate): boolean {
  const label = !counts && tokens.type(first - 2) === WORD ? first - 3 : first - 2;
  return tokens.isSign(first - 1, COLON) && tokens.at(label)?.companion?.isLabel === true;
}

/** Whether a token is a word of one letter: «ص ۱۲» (p. 12), «پ ۱۷». */
export function isOneLetter(tokens: NumberTokens, at: number): boolean {
  const token = tokens.at(at);
  return token?.type === WORD && token.end - token.start === 1;
}

/** Whether a number is a year after a month, or a year, time or the like after its label: «مهر ۹۸», «سال ۱۴۰۳», «ساعت ۱۰». */
function isLabelled(tokens: NumberTokens, candidate: Candidate, before: Token): boolean {
  const { first, kind } = candidate;
  const code = before.companion?.code;
  // «مهر ۹۸», «مهر ماه ۹۸», but not «مهر نخستین نشست» (in Mehr, the first meeting)
  if (before.type === MONTH || (code === 'month' && tokens.type(first - 2) === MONTH))
    return kind !== 'ordinal' && mayBeYear(tokens, candidate);
  // «نیم سال دوم» (second semester) is no year.
  const isHalfYear = kind === 'ordinal' && tokens.type(first - 2) === HALF;
  if (first <= tokens.mentionEnd || !before.companion?.isLabel || isHalfYear) return false;
  return code === 'year' ? mayBeYear(tokens, candidate) : !isBeyondYears(candidate.reading);
}

/** Whether number words are a name: «شبکه سه» (channel three), «شماره دو تیم»; but not in «پژو دو میلیون تومان», «ماده دو نفر». */
function isNameInWords(tokens: NumberTokens, candidate: Candidate): boolean {
  const { first, end, reading, kind, counts } = candidate;
  if (kind !== 'cardinal' || reading.scale > 0) return false;
  const isLabel = tokens.type(first - 1) === LABEL;
  if (isLabel && tokens.type(end) === GAME_COUNTER) return true;
  if (!counts && (isLabel || isNamingNoun(tokens, first - 1))) return true;
  // «دهه هفتاد و هشتاد» (the seventies and eighties), but not «سال ۱۴۰۳ و دو نامزد» (1403, and two candidates)
  return tokens.type(first - 2) < AND && isListedWithName(tokens, candidate);
}

/**
 * Whether the noun at an index is named by the number after it: «ماده» (article), but not «این ماده» (this article); «صفحه» (page),
 * unless it is counted itself, as in «یک صفحه», «چند صفحه», «دومین صفحه», «تعداد صفحات» or as the unit of the last mention.
 */
function isNamingNoun(tokens: NumberTokens, at: number): boolean {
  const noun = tokens.at(at)!;
  const before = tokens.at(at - 1);
  if (before?.type === THIS) return false;
  if (noun.companion?.isNumbered) return at >= tokens.mentionEnd && (!before || before.named || !isQuantity(before));
  return noun.type === NAME || (noun.type === WORD && !tokens.at(at + 1)!.spaced);
}

/** Whether what follows a token is counted or numbered by it. */
function isQuantity(token: Token): boolean {
  return isCount(token) || token.type === VAGUE || token.ordinal === ORDINAL_BEFORE_NOUN || !!token.companion?.counts;
}

/** Whether a number is listed with one that is a name: «دقایق ۲۲، ۳۹ و ۶۷» (minutes), «ساعت ۲۳ و ۳۰ دقیقه», the end of a car plate. */
function isListedWithName(tokens: NumberTokens, { first, end, counts }: Candidate): boolean {
  const code = tokens.at(end - 1)!.companion?.code;
  // «ساعت ۱۰ و ۵۹ دقیقه و ۳۰ ثانیه»: the seconds of a time go with its minutes.
  const isSecond = code === 'second' && tokens.at(first - 2)?.companion?.code === 'minute';
  const before = tokens.at(first - (isSecond ? 3 : 2));
  const isRange = tokens.type(first - 1) === TO;
  // «ساعت۱۶ تا ۱۸» (16 to 18 o'clock), but not «آرپی‌جی۷ و ۳۰ نارنجک» (RPG-7 and 30 grenades)
  if (!before?.named && !(isRange && before?.type === STAMP)) return false;
  const isTied =
    isRange ||
    tokens.type(first - 1) === AND ||
    isOneLetter(tokens, first - 3) ||
    (isComma(tokens, first - 1) && isListSeparator(tokens, end));
  return isTied && (!counts || isSecond || code === 'minute');
}

/** Whether a number is too high for a year: «در سال ۲۰ میلیون تن» (20 million tons a year). */
function isBeyondYears({ scale, value }: Reading): boolean {
  return scale > 0 && value >= BEYOND_YEARS;
}

/** Whether a number may be a year: «بهمن ۵۷», «سال ۴۰۴», «بهمن ۱۳۵۷», «سال ۱۴۰۳ هزار نفر»; not in «در ژوئن ۱۷۳ تن», «هر سال ۵ نفر». */
function mayBeYear(tokens: NumberTokens, { first, reading, counts }: Candidate): boolean {
  const { value, scale } = reading;
  if (isBeyondYears(reading)) return scale === THOUSAND && tokens.at(first)!.figures?.digits.length === 4;
  if (!counts) return true;
  // Years are written with two digits, without the thousand (1400 to 1409), or whole.
  return (value > 9 && value < 100) || (value >= 400 && value < 410) || (value >= 1000 && value < BEYOND_YEARS);
}

/** Whether a number is that of an item, at the beginning of its line: «۱. …», «- ۲) …». */
function isListItem(tokens: NumberTokens, { first, end, counts }: Candidate): boolean {
  const bullet = tokens.at(first - 1);
  return !counts && first < 2 && (!bullet || BULLETS.has(bullet.value)) && LIST_MARKS.has(tokens.at(end)?.value ?? 0);
}
