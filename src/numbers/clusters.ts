import { type Figures, isDigit, readFigures } from '../digits/figures';
import { ARABIC, BLANK, COMBINING, endOfRun, INVISIBLE, isOf, kindAt, LATIN } from '../text/kinds';
import { unitSet } from '../text/unit-set';
import { PERSIAN_COMMA, PLUS } from '../text/units';
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
const TIES = unitSet("./:,+~'’٬،٫-–—‐‑‒−ـ");
const DASHES = unitSet('-–—‐‑‒−ـ');
/** Signs that make a code of the figures they touch, and the brackets of a verse: ﴿۷۹﴾. */
const CODE_SIGNS = unitSet('﴿﴾+*×=\\^_#@&⁄⁰¹²³⁴⁵⁶⁷⁸⁹⁻');
/** Signs that belong to the figures after them, as well as to what is before: of «۱.۲٫۵», «٫۵» nobody knows the beginning. */
const INNER_SIGNS = unitSet('./٫٬');
/** `12.500`, `12.500.000`, and what must follow. */
const POINTED = /^[1-9۱-۹١-٩]\p{Nd}{0,2}(?:\.\p{Nd}{3})+$/u;
/** `۳/۵`, but not `3/5`: Latin figures stand just as often in the order in which they are seen, for 5.3. */
const SLASHED = /^[۰-۹٠-٩]+\/[۰-۹٠-٩]+$/;
const MONEY = /^[\t\p{Zs}]?(?:توما?ن|ریال)/u;
/** How far after the figures it is looked for. */
const MONEY_REACH = 16;
/** After a plus, seven digits in a row are a phone number. */
const DIALLED = /\p{Nd}{7}/u;
/** More figures than this in one piece are a card or an account, not an amount. */
const MOST_DIGITS = 15;

/**
 * Reads the figures that begin at `start`, with everything that is tied to them. One number; two with a dash between («۱۰-۱۵»);
 * a list («۱۲،۱۳»); or a stamp, which names something and counts nothing: a date, a time, a version, a phone number, a code with a
 * letter before it or with a leading zero. `isTied`: the letter before it ends و or a preposition, «۲ هزار و۴۰۰», «بیش از۳۰۰».
 */
export function readCluster(
  text: string,
  start: number,
  limit: number,
  slashDecimal: boolean,
  isTied: boolean,
): Cluster {
  const end = clusterEnd(text, start, limit);
  if (endOfRun(text, start, end, ~INVISIBLE) < end) return readVisible(text, start, end, slashDecimal, isTied);
  const stamp: Cluster = { end, parts: [{ type: STAMP, start, end }] };
  if (isCode(text, start, end, isTied)) return stamp;
  if (isPrice(text, start, end)) {
    const figures = readFigures(text.slice(start, end).replaceAll('.', ''), 0, false);
    return { end, parts: [{ type: FIGURES, start, end, figures: { ...figures, end, grouped: true } }] };
  }
  const parts: ClusterPart[] = [];
  for (let at = start; ; ) {
    const figures = readFigures(text, at, slashDecimal);
    if (figures.end > end || !isAmount(figures)) return stamp;
    if (figures.decimals === 3 && isThousands(text, at, figures.end)) return stamp;
    parts.push({ type: FIGURES, start: at, end: figures.end, figures });
    at = figures.end;
    if (at === end) break;
    const tie = text.charCodeAt(at);
    // Of decimals, only two may end in zero: «۲/۰ درصد» is 0.2 the wrong way round.
    if (SLASHED.test(text.slice(start, end)) && (end - at === 3 || !isThousands(text, start, end))) {
      return { end, parts: [{ type: FIGURES, start, end, figures: readFigures(text, start, true), slashed: true }] };
    }
    const isDash = DASHES.has(tie);
    if (!isDash && tie !== PERSIAN_COMMA) return stamp;
    parts.push({ type: isDash ? DASH : SIGN, start: at, end: ++at });
  }
  return parts.length <= 3 || parts.every(({ type }) => type !== DASH) ? { end, parts } : stamp;
}

/** «۱۰\u200e٬\u200e۰۰۰»: a number that invisible marks stand in is read without them. */
function readVisible(text: string, start: number, end: number, slashDecimal: boolean, isTied: boolean): Cluster {
  const before = text.charAt(start - 1);
  const visible = [...text.slice(start, end)].filter((unit) => !isOf(INVISIBLE, kindAt(unit, 0))).join('');
  const following = text.slice(end, end + MONEY_REACH);
  const limit = before.length + visible.length;
  const { parts } = readCluster(before + visible + following, before.length, limit, slashDecimal, isTied);
  return { end, parts: parts.length > 1 ? [{ type: STAMP, start, end }] : [{ ...parts[0]!, start, end }] };
}

/** «۱۲.۵۰۰ تومان»: points between groups of three digits before a currency that has no thousandths. */
function isPrice(text: string, start: number, end: number): boolean {
  return POINTED.test(text.slice(start, end)) && MONEY.test(foldWord(text.slice(end, end + MONEY_REACH)));
}

/** Where the figures and the signs between them end. */
function clusterEnd(text: string, start: number, limit: number): number {
  // No-break and thin spaces separate thousands, but tie nothing else.
  let at = readFigures(text, start, false).end;
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at++;
    const tie = endOfRun(text, at, limit, INVISIBLE);
    const next = endOfRun(text, tie + 1, limit, INVISIBLE);
    if (next >= limit || !TIES.has(text.charCodeAt(tie)) || !isDigit(text.charCodeAt(next))) return Math.min(at, limit);
    at = next;
  }
}

/** Whether a letter before the figures or a sign like # makes them a code. Those with Latin letters after them are protected. */
function isCode(text: string, start: number, end: number, isTied: boolean): boolean {
  const before = text.charCodeAt(start - 1);
  const beforeKind = isTied ? BLANK : kindAt(text, start - 1);
  if (beforeKind === LATIN || beforeKind === ARABIC || beforeKind === COMBINING || CODE_SIGNS.has(before)) {
    // «+۹۸۲۱…»: a plus before many figures belongs to a phone number.
    return before !== PLUS || DIALLED.test(text.slice(start, end));
  }
  return INNER_SIGNS.has(before) || CODE_SIGNS.has(text.charCodeAt(end));
}

function isAmount({ digits, decimals }: Figures): boolean {
  const whole = digits.length - decimals;
  return whole <= MOST_DIGITS && (whole === 1 || digits[0] !== '0');
}

/** «۵۴۰.۰۰۰», «۵۴۰٫۰۰۰», «۵۴۰/۰۰۰»: no decimal ends in zero, and three figures may be thousands, but not «۰٫۵۰۰». */
function isThousands(text: string, start: number, end: number): boolean {
  return (text.charCodeAt(end - 1) & 0x0f) === 0 && (text.charCodeAt(start) & 0x0f) !== 0;
}
