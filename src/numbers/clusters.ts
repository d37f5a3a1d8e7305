import { type Figures, isDigit, readFigures } from '../digits/figures';
import { ARABIC, BLANK, COMBINING, endOfRun, INVISIBLE, isOf, kindAt, LATIN } from '../text/kinds';
import { unitSet } from '../text/unit-set';
import { PERSIAN_COMMA, PLUS, SLASH } from '../text/units';
import { foldWord } from './spelling';
import { DASH, FIGURES, SIGN, STAMP } from './token-types';

/** A part of a cluster of figures. */
export interface ClusterPart {
  /** FIGURES, DASH, SIGN (a comma), or STAMP. */
  readonly type: number;
  readonly start: number;
  readonly end: number;
  readonly figures?: Figures;
  /** Whether a slash was read as the decimal sign, which the caller believes only beside a unit, scale or the like. */
  readonly slashed?: boolean;
}

/** Figures and the signs that tie them together. */
export interface Cluster {
  readonly end: number;
  /** One number, two with a dash between, several with commas between, or one stamp. */
  readonly parts: readonly ClusterPart[];
}

/** Signs that tie figures together if digits touch them on both sides. */
const TIES = unitSet("./:,+~'’°٬،٫-–—‐‑‒−ـ");
/** Those of them that may stand between the two numbers of a range. */
const TOUCHING_DASHES = unitSet('-–—‐‑‒−ـ');
/** Signs that make a code of the figures that they touch, and the brackets round the number of a verse: ﴿۷۹﴾. */
const CODE_SIGNS = unitSet('﴿﴾+*×=‰\\^_#@&⁄⁰¹²³⁴⁵⁶⁷⁸⁹⁻');
/** Signs that stand inside a number: figures right after one are only the end of a number, as in «٫۵», so they are no amount. */
const INNER_SIGNS = unitSet('./٫٬');
/**
 * The end of a verb, and a sign that may end a sentence or headline. Other words may be named by the number, «شبکه/۳» (channel 3), and «حدود.۵ درصد»
 * (about .5 per cent) is no verb.
 */
const VERB_END = /(?:(?<!حدو)د|[سشف]ت)[./]$/;
const LONGEST_VERB_END = 5;
/** Points between groups of three digits, `12.500` or `12.500.000`, or two slashes and more, `12/500/000`: «۲۰۰/۳۰۰ تومن» may be two prices. */
const THOUSANDS = /^[1-9۱-۹١-٩]\p{Nd}{0,2}(?:(?:\.\p{Nd}{3})+|(?:\/\p{Nd}{3}){2,})$/u;
/** `۳/۵`, but not `3/5`: in Latin figures the two parts are just as often the other way round, so that 5.3 is meant. */
const SLASHED = /^[۰-۹٠-٩]+\/[۰-۹٠-٩]+$/;
/** A currency without thousandths, perhaps after the end of a range: after it, such signs can only separate thousands. */
const MONEY = /^[\t\p{Zs}]*(?:(?:تا|الی) \p{Nd}+(?:[./]\p{Nd}{3})+ )?(?:توما?ن|ریال)/u;
/** How many units after the figures are searched for it. */
const MONEY_REACH = 32;
/** Seven digits in a row, which are a phone number after a plus. */
const PHONE_DIGITS = /\p{Nd}{7}/u;
/** A number with more digits than these is that of a card or an account and not an amount. */
const MOST_DIGITS = 15;

/**
 * Reads the figures that begin at `start`, with everything that is tied to them: one number; two with a dash between («۱۰-۱۵»); a list
 * («۱۲،۱۳»); or a stamp, which names something and counts nothing, such as a date, a time, a version, a phone number, or a code with a
 * letter before it or a leading zero. `isTied` says that the letter before the figures is the end of a و or a preposition and makes no
 * code of them: «۲ هزار و۴۰۰», «بیش از۳۰۰».
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
    const figures = readFigures(text.slice(start, end).replace(/[./]/g, ''), 0, false);
    return { end, parts: [{ type: FIGURES, start, end, figures: { ...figures, end, grouped: true } }] };
  }
  const parts = readParts(text, start, end, slashDecimal);
  return parts === null ? stamp : { end, parts };
}

/** One number, two with a dash between, or several with commas between; `null` if the figures are anything else. */
function readParts(text: string, start: number, end: number, slashDecimal: boolean): ClusterPart[] | null {
  const parts: ClusterPart[] = [];
  for (let at = start; ; at++) {
    const figures = readFigures(text, at, slashDecimal);
    if (figures.end > end || !mayBeAmount(figures)) return null;
    if (figures.decimals === 3 && endsLikeThousands(text, at, figures.end)) return null;
    parts.push({ type: FIGURES, start: at, end: figures.end, figures });
    at = figures.end;
    if (at === end) break;
    const tie = text.charCodeAt(at);
    if (tie === SLASH) return readSlashed(text, start, at, end);
    const isDash = TOUCHING_DASHES.has(tie);
    if (!isDash && tie !== PERSIAN_COMMA) return null;
    parts.push({ type: isDash ? DASH : SIGN, start: at, end: at + 1 });
  }
  // A range is two numbers; more with a dash among them are none.
  return parts.length <= 3 || parts.every(({ type }) => type !== DASH) ? parts : null;
}

/** The only number of a cluster, in which the slash is the decimal sign; `null` if there is more in it or the slash may be something else. */
function readSlashed(text: string, start: number, slash: number, end: number): ClusterPart[] | null {
  if (!SLASHED.test(text.slice(start, end))) return null;
  // «۲/۰ درصد» is 0.2 the wrong way round, but two decimals may well end in zero.
  const hasTwoDecimals = end - slash === 3;
  if (!hasTwoDecimals && endsLikeThousands(text, start, end)) return null;
  return [{ type: FIGURES, start, end, figures: readFigures(text, start, true), slashed: true }];
}

/** Reads a cluster that has invisible characters in it, «۱۰\u200e٬\u200e۰۰۰», without them. It is a stamp if it isn't a single number. */
function readVisible(text: string, start: number, end: number, slashDecimal: boolean, isTied: boolean): Cluster {
  const before = text.charAt(start - 1);
  const visible = [...text.slice(start, end)].filter((unit) => !isOf(INVISIBLE, kindAt(unit, 0))).join('');
  const following = text.slice(end, end + MONEY_REACH);
  const limit = before.length + visible.length;
  const { parts } = readCluster(before + visible + following, before.length, limit, slashDecimal, isTied);
  return { end, parts: parts.length > 1 ? [{ type: STAMP, start, end }] : [{ ...parts[0]!, start, end }] };
}

/** Whether points or slashes separate thousands, as they do before a currency that has no thousandths: «۱۲.۵۰۰ تومان», «۱۲/۵۰۰/۰۰۰ ریال». */
function isPrice(text: string, start: number, end: number): boolean {
  return THOUSANDS.test(text.slice(start, end)) && MONEY.test(foldWord(text.slice(end, end + MONEY_REACH)));
}

/** Where the figures and the signs that tie them together end. */
function clusterEnd(text: string, start: number, limit: number): number {
  // The first number may also have blanks between its thousands, which tie nothing else.
  let at = readFigures(text, start, false).end;
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at++;
    const tie = endOfRun(text, at, limit, INVISIBLE);
    const next = endOfRun(text, tie + 1, limit, INVISIBLE);
    if (next >= limit || !TIES.has(text.charCodeAt(tie)) || !isDigit(text.charCodeAt(next))) return Math.min(at, limit);
    at = next;
  }
}

/** Whether a letter before the figures, or a sign such as # beside them, makes a code of them. Those before Latin letters are protected. */
function isCode(text: string, start: number, end: number, isTied: boolean): boolean {
  const before = text.charCodeAt(start - 1);
  const beforeKind = isTied ? BLANK : kindAt(text, start - 1);
  if (beforeKind === LATIN || beforeKind === ARABIC || beforeKind === COMBINING || CODE_SIGNS.has(before)) {
    // A plus is a sign of the number, except before a phone number: «+۹۸۲۱…».
    return before !== PLUS || PHONE_DIGITS.test(text.slice(start, end));
  }
  // After a verb a point or slash ends a sentence or headline: «… بسته شد/۲ نفر …».
  const isInner = INNER_SIGNS.has(before) && !VERB_END.test(text.slice(Math.max(0, start - LONGEST_VERB_END), start));
  return isInner || CODE_SIGNS.has(text.charCodeAt(end));
}

/** Whether figures have no leading zero and not too many digits. */
function mayBeAmount({ digits, decimals }: Figures): boolean {
  const whole = digits.length - decimals;
  return whole <= MOST_DIGITS && (whole === 1 || digits[0] !== '0');
}

/**
 * Whether what stands after a point or slash ends in zero, as thousands do and decimals don't: «۵۴۰.۰۰۰», «۵۴۰٫۰۰۰», «۵۴۰/۰۰۰». In «۰٫۵۰۰»
 * they are decimals all the same, since no group of thousands follows a zero.
 */
function endsLikeThousands(text: string, start: number, end: number): boolean {
  return (text.charCodeAt(end - 1) & 0x0f) === 0 && (text.charCodeAt(start) & 0x0f) !== 0;
}
