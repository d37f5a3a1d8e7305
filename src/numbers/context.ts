import { figuresValue } from '../digits/figures';
import { DAY_PART, LABEL, MONTH, PERCENT, TO, WEEKDAY } from './company';
import type { Reading } from './grammar';
import type { NumberKind } from './mention';
import { FIGURES, LATIN_WORD, type NumberTokens, SIGN, STAMP, type Token, VULGAR, WORD } from './tokens';
import { AND, HALF, HUNDRED, MINUS, ONE, ORDINAL, SCALE, TEEN, TEN, ZERO } from './words';

/** What is asked about: a number among its tokens. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly reading: Reading;
  readonly kind: NumberKind;
  readonly isCounted: boolean;
}

/** More figures than this in one piece, with nothing that they count, are a card, a phone or an account number. */
const MOST_BARE_DIGITS = 9;
/** So many days before one month are looked at. */
const MOST_LISTED = 6;
const COLON = 0x3a;
const ARABIC_COMMA = 0x60c;
const FULL_STOP = 0x2e;
/** What stands behind the number of a list item, and what may stand before it. */
const LIST_MARKS: ReadonlySet<number> = new Set([...'.)-–—ـ'].map((sign) => sign.charCodeAt(0)));
const BULLETS: ReadonlySet<number> = new Set([...'-–—•*▪◦■●(ـ'].map((sign) => sign.charCodeAt(0)));
/** نه, ده, سی, نود, صد: a "no", a village, a name, a programme, a metaphor. */
const AMBIGUOUS: ReadonlySet<number> = new Set([9, 10, 30, 90, 100]);
/** Years that news speaks of, of the Islamic and Persian calendars and of the Gregorian one. */
const YEARS: readonly (readonly [first: number, last: number])[] = [
  [1200, 1499],
  [1800, 2099],
];

/** Whether a number may begin at this token. */
export function startsNumber(tokens: NumberTokens, at: number): boolean {
  const token = tokens.at(at);
  if (token === undefined || token.inner) return false;
  const { type } = token;
  return (type >= ZERO && type <= SCALE) || type === HALF || type === MINUS || type === FIGURES || type === VULGAR;
}

/** Whether a number is an amount or a rank, and no date, time, name or turn of speech. `done` is where the last mention ended. */
export function counts(tokens: NumberTokens, numeral: Numeral, done: number): boolean {
  const { last, reading, kind, isCounted } = numeral;
  if (isNamed(tokens, numeral, done)) return false;
  if (isDay(tokens, last)) return kind === 'percent' || kind === 'currency';
  if (reading.hasFigures) return isCounted || isAmount(tokens, numeral);
  return isCounted ? countsBefore(tokens, numeral) : isNumberWord(tokens, numeral);
}

/** Whether what stands before a number makes it a name: a code, a year, a time, a model, the item of a list. */
export function isNamed(tokens: NumberTokens, { first, last, reading, kind }: Numeral, done: number): boolean {
  if (kind === 'percent' || kind === 'currency') return false;
  const before = tokens.at(first - 1);
  // «15 iPhone», «6 September»: what Latin words count or name is theirs.
  if (isOnlyFigures(reading) && tokens.type(last) === LATIN_WORD) return true;
  if (before === undefined) return isListItem(tokens, first, last);
  if (before.type === MONTH || (first > done && before.companion?.isLabel === true)) return true;
  if (!isOnlyFigures(reading)) return false;
  if (before.type === LATIN_WORD || before.type === FIGURES || before.type === STAMP) return true;
  if (isListItem(tokens, first, last)) return true;
  const name = before.type === SIGN && (before.value === COLON || before.value === FULL_STOP) ? first - 2 : first - 1;
  return tokens.type(name) === LABEL || (tokens.type(name) === WORD && tokens.type(name - 1) === LABEL);
}

/** Whether a month, a weekday or a part of the day stands behind a number, or behind others that it is listed with: «۱۸ و ۱۹ دی». */
export function isDay(tokens: NumberTokens, last: number): boolean {
  let at = last;
  for (let listed = 0; listed < MOST_LISTED; listed++) {
    const behind = tokens.at(at);
    if (behind === undefined) return false;
    if (behind.type === MONTH || behind.type === DAY_PART || behind.type === WEEKDAY) return true;
    const isTie = behind.type === AND || behind.type === TO || (behind.type === SIGN && behind.value === ARABIC_COMMA);
    const next = tokens.at(at + 1);
    if (!isTie || next === undefined || !(next.type === FIGURES || next.ordinal !== 0)) return false;
    at += 2;
  }
  return false;
}

/** A number in figures with nothing else in it. */
export function isOnlyFigures({ hasFigures, words }: Reading): boolean {
  return hasFigures && words === 0;
}

/** Figures without company: no year, no card number, no slash that may part a fraction, no row of a phone number. */
export function isAmount(tokens: NumberTokens, { first, last, reading }: Numeral): boolean {
  if (!isOnlyFigures(reading)) return true;
  const token = tokens.at(first)!;
  const behind = tokens.type(last);
  if (
    behind === FIGURES ||
    behind === STAMP ||
    isScore(tokens, first - 1, first - 2) ||
    isScore(tokens, last, last + 1)
  )
    return false;
  const { figures } = token;
  if (figures === undefined) return true;
  if (token.slashed) return false;
  if (figures.grouped || figures.decimals > 0) return true;
  if (figures.digits.length > MOST_BARE_DIGITS) return false;
  const value = figuresValue(figures);
  return figures.digits.length !== 4 || !YEARS.some(([from, to]) => value >= from && value <= to);
}

/** «۲ - ۱»: figures with a dash between, blanks or not, are a score as well as a range. */
function isScore(tokens: NumberTokens, dash: number, figures: number): boolean {
  const token = tokens.at(dash);
  return (
    token?.type === SIGN && LIST_MARKS.has(token.value) && token.value !== FULL_STOP && tokens.type(figures) === FIGURES
  );
}

/** Number words with a percent, currency, unit or counter: «یک» is an article before all but the first two. */
function countsBefore(tokens: NumberTokens, { first, reading, kind, last }: Numeral): boolean {
  if (kind === 'ordinal') return isRank(tokens, first, last, reading);
  const token = tokens.at(first)!;
  if (reading.words === 1 && token.type === ONE && token.value === 1) return kind === 'percent' || kind === 'currency';
  return true;
}

/** Number words alone. */
function isNumberWord(tokens: NumberTokens, { first, last, reading, kind }: Numeral): boolean {
  if (kind === 'ordinal') return isRank(tokens, first, last, reading);
  if (reading.words > 1) return true;
  const { type, value } = tokens.at(first)!;
  if (AMBIGUOUS.has(value) || type === SCALE || type === HALF || type === ZERO) return false;
  if (type === TEEN || type === TEN || type === HUNDRED) return true;
  const behind = tokens.at(last);
  return value > 1 && behind?.type === WORD && behind.spaced;
}

/** An ordinal that is nothing else: not «اول», «دهم» (I give), «صدم», not the day of a month. */
function isRank(tokens: NumberTokens, first: number, last: number, reading: Reading): boolean {
  if (tokens.at(last - 1)?.companion?.code === 'month') return false;
  if (reading.words > 1 || reading.hasFigures) return true;
  const { type, value, ordinal } = tokens.at(first)!;
  if (ordinal !== ORDINAL) return true;
  return !((type === ONE && value === 1) || (type === TEEN && value === 10) || type === SCALE || value === 100);
}

/** «۱. …», «- ۲) …»: the number of an item, at the beginning of its line. */
function isListItem(tokens: NumberTokens, first: number, last: number): boolean {
  const bullet = tokens.at(first - 1);
  if (first > 1 || (bullet !== undefined && !(bullet.type === SIGN && BULLETS.has(bullet.value)))) return false;
  const mark = tokens.at(last);
  const behind = tokens.at(last + 1);
  return mark !== undefined && isListMark(mark) && (behind === undefined || behind.spaced || behind.type !== PERCENT);
}

function isListMark({ type, value, spaced }: Token): boolean {
  return type === SIGN && !spaced && LIST_MARKS.has(value);
}
