import { type Figures, isDigit, newFigures, readFigures } from '../digits/figures';
import { ARABIC, COMBINING, KIND, kinds, LATIN, OTHER } from '../text/kinds';
import { unitSet } from '../text/unit-set';
import { FULL_STOP, PERSIAN_COMMA, SLASH } from '../text/units';
import { foldWord } from './spelling';
import { DASH, FIGURES, SIGN, STAMP } from './token-types';

/** A piece of a cluster of figures. */
export interface ClusterPart {
  /** FIGURES, DASH, SIGN for a comma, or STAMP. */
  readonly type: number;
  readonly start: number;
  readonly end: number;
  readonly figures?: Figures;
  /** Two numbers with a slash, which is read as the decimal sign only next to a unit, scale or the like. */
  readonly slashed?: boolean;
}

/** Figures with the signs between them, and what they are. */
export interface Cluster {
  readonly end: number;
  readonly parts: readonly ClusterPart[];
}

/** Signs that tie figures together when digits touch them on both sides. */
const TIES = unitSet("./:,_+*×=\\^~'’٬،٫⁄-–—‐‑‒−ـ");
const DASHES = unitSet('-–—‐‑‒−ـ');
/** Signs that make a code of the figures they touch, and the brackets of a verse: ﴿۷۹﴾. */
const CODE_SIGNS = unitSet('﴿﴾+*×=\\^_#@&⁄⁰¹²³⁴⁵⁶⁷⁸⁹⁻');
/** `12.500`, `12.500.000`, and what must follow. */
const POINTED = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const MONEY = /^[\t\p{Zs}]?(?:توما?ن|ریال)/u;
/** How far after the figures it is looked for. */
const MONEY_REACH = 16;
const LONGEST_PRICE = 19;
/** More figures than this in one piece are a card or an account, not an amount. */
const MOST_DIGITS = 15;

/**
 * Reads the figures that begin at `start`, with everything that is tied to them. One number; two with a dash between («۱۰-۱۵»);
 * a list («۱۲،۱۳»); or a stamp, which names something and counts nothing: a date, a time, a version, a phone number, a code with a
 * letter before it or with a leading zero. `isTied`: the letter before it is the word و, «۲ هزار و۴۰۰».
 */
export function readCluster(
  text: string,
  start: number,
  limit: number,
  slashDecimal: boolean,
  isTied: boolean,
): Cluster {
  const end = clusterEnd(text, start, limit);
  const stamp: Cluster = { end, parts: [{ type: STAMP, start, end }] };
  if (isCode(text, start, end, isTied)) return stamp;
  if (isPrice(text, start, end)) {
    const figures = newFigures();
    figures.digits = latinDigits(text.slice(start, end)).replaceAll('.', '');
    figures.grouped = true;
    figures.end = end;
    return { end, parts: [{ type: FIGURES, start, end, figures }] };
  }
  const parts: ClusterPart[] = [];
  for (let at = start; ; ) {
    const figures = newFigures();
    readFigures(text, at, slashDecimal, figures);
    if (figures.end > end || !isAmount(figures.digits, figures.decimals, figures.grouped)) return stamp;
    if (figures.decimals === 3 && isThousands(text, at, figures.end)) return stamp;
    parts.push({ type: FIGURES, start: at, end: figures.end, figures });
    at = figures.end;
    if (at === end) break;
    const tie = text.charCodeAt(at);
    if (tie === SLASH && parts.length === 1 && isSlashDecimal(text, start, at, end)) {
      readFigures(text, start, true, figures);
      return { end, parts: [{ type: FIGURES, start, end, figures, slashed: true }] };
    }
    const isDash = DASHES.has(tie);
    if (!isDash && tie !== PERSIAN_COMMA) return stamp;
    parts.push({ type: isDash ? DASH : SIGN, start: at, end: ++at });
  }
  const dashes = parts.filter(({ type }) => type === DASH).length;
  return dashes === 0 || (dashes === 1 && parts.length === 3) ? { end, parts } : stamp;
}

/** «۱۲.۵۰۰ تومان»: points between groups of three digits before a currency that has no thousandths. */
function isPrice(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_PRICE || !POINTED.test(latinDigits(text.slice(start, end)))) return false;
  return MONEY.test(foldWord(text.slice(end, end + MONEY_REACH)));
}

function latinDigits(figures: string): string {
  return figures.replace(/[^.]/g, (digit) => String(digit.charCodeAt(0) & 0x0f));
}

/** Where the figures and the signs between them end. */
function clusterEnd(text: string, start: number, limit: number): number {
  const figures = newFigures();
  // No-break and thin spaces separate thousands, but tie nothing else.
  readFigures(text, start, false, figures);
  let at = figures.end;
  for (;;) {
    while (at < limit && isDigit(text.charCodeAt(at))) at++;
    if (at + 1 < limit && TIES.has(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))) at++;
    else return Math.min(at, limit);
  }
}

/** Whether a letter before the figures, a Latin letter after them or a sign like # makes them a code. */
function isCode(text: string, start: number, end: number, isTied: boolean): boolean {
  const kind = kinds();
  const before = start > 0 && !isTied ? text.charCodeAt(start - 1) : 0x20;
  const beforeKind = kind[before]! & KIND;
  if (beforeKind === LATIN || beforeKind === ARABIC || beforeKind === COMBINING || CODE_SIGNS.has(before)) {
    // «+۹۸۲۱…»: a plus before many figures belongs to a phone number.
    return before !== 0x2b || [...text.slice(start, end)].filter((unit) => isDigit(unit.charCodeAt(0))).length > 6;
  }
  // A character outside every list (a letter of a third script) says nothing, but a tie that was not read into the number does.
  if (beforeKind !== OTHER && (before === SLASH || before === FULL_STOP)) return true;
  const following = end < text.length ? text.charCodeAt(end) : 0x20;
  return (kind[following]! & KIND) === LATIN || CODE_SIGNS.has(following);
}

function isAmount(digits: string, decimals: number, grouped: boolean): boolean {
  const whole = digits.length - decimals;
  if (whole > MOST_DIGITS) return false;
  return grouped || whole === 1 || digits[0] !== '0';
}

/** «۵۴۰.۰۰۰», «۵۴۰٫۰۰۰», «۵۴۰/۰۰۰»: no decimal ends in zero, and three figures may be thousands, but not «۰٫۵۰۰». */
function isThousands(text: string, start: number, end: number): boolean {
  return (text.charCodeAt(end - 1) & 0x0f) === 0 && (text.charCodeAt(start) & 0x0f) !== 0;
}

/** `۳/۵`: two runs of figures and a slash, and nothing else. Of decimals, only two may end in zero: «۲/۰ درصد» is 0.2 the wrong way round. */
function isSlashDecimal(text: string, start: number, slash: number, end: number): boolean {
  if (end - slash !== 3 && isThousands(text, start, end)) return false;
  for (let i = start; i < end; i++) if (i !== slash && !isDigit(text.charCodeAt(i))) return false;
  return true;
}
