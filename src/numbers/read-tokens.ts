import {
  ARABIC,
  BLANK,
  DIGIT,
  endOfRun,
  HALF_SPACES,
  isOf,
  KIND,
  kindAt,
  kinds,
  LATIN,
  LINE,
  LINES,
} from '../text/kinds';
import type { Spans } from '../text/stretches';
import { PER_CENT, PERSIAN_PER_CENT } from '../text/units';
import { readCluster } from './clusters';
import { CURRENCY_SIGNS } from './currencies';
import { isCount, mayName } from './token';
import {
  AND,
  CURRENCY,
  LATIN_WORD,
  OVER,
  PERCENT,
  PREPOSITION,
  SCALE,
  SIGN,
  STAMP,
  THOUSAND,
  VULGAR,
} from './token-types';
import type { NumberTokens } from './tokens';
import { addWord, IN_WORDS, numberAfter, PASSED_OVER } from './word-tokens';

/** The number of an item at the beginning of a line: «۲) پنج», «۲- پنج». */
const ITEM = /^\p{Nd}{1,2}[)–-]/u;
const LONGEST_ITEM = 3;

/**
 * Reads the tokens of the line that begins at `from`; returns where it ends. Each of the protected `spans` is one token that is part of no
 * number; `span` is the index of the first that may touch the line. The three sets of digits, Arabic yeh and kaf, half-spaces and other
 * invisible characters are dealt with here and nowhere later.
 */
export function readTokens(tokens: NumberTokens, text: string, from: number, spans: Spans = [], span = 0): number {
  const kindOf = kinds();
  tokens.clear(text);
  let spaced = true;
  let next = span;
  let at = from;
  while (at < text.length) {
    while (next < spans.length && spans[next + 1]! <= at) next += 2;
    const limit = next < spans.length ? spans[next]! : text.length;
    if (at >= limit) {
      tokens.add(LATIN_WORD, at, spans[next + 1]!, spaced);
      at = spans[next + 1]!;
      spaced = false;
      continue;
    }
    const unitKind = kindOf[text.charCodeAt(at)]! & KIND;
    if (unitKind === LINE && !goesOnAfterBreak(tokens, text, at)) break;
    if (unitKind === BLANK || unitKind === LINE) spaced = true;
    if (isOf(PASSED_OVER | LINES, unitKind)) {
      at++;
      continue;
    }
    at = readToken(tokens, text, at, limit, spaced);
    spaced = false;
  }
  return at;
}

/**
 * Whether a number goes on after the line break at `at`: after a و, «بیست و⏎دو», unless an empty line or the number of an item follows,
 * «۱) بیست و⏎۲) پنج»; or before a scale or a و, «بیش از ۹۵۰⏎میلیون». But a name has no scale, «فاز ۲⏎هزار نفر», and after a number that is
 * alone in its line, «هزار» is a number of its own.
 */
function goesOnAfterBreak(tokens: NumberTokens, text: string, at: number): boolean {
  const endsInAnd = tokens.type(tokens.count - 1) === AND;
  const number = tokens.at(tokens.count - (endsInAnd ? 2 : 1));
  if (!number || !isCount(number)) return false;
  const next = endOfRun(text, at + (text.startsWith('\r\n', at) ? 2 : 1), text.length, PASSED_OVER);
  if (endsInAnd) return kindAt(text, next) !== LINE && !ITEM.test(text.slice(next, next + LONGEST_ITEM));
  const word = numberAfter(text, next);
  if (word?.type !== SCALE) return word?.type === AND;
  const before = tokens.at(tokens.count - 2);
  return before ? !mayName(before) : word.value > THOUSAND;
}

/** Reads the token that begins at `start`; returns where it ends. */
function readToken(tokens: NumberTokens, text: string, start: number, limit: number, spaced: boolean): number {
  const unitKind = kindAt(text, start);
  if (unitKind === DIGIT) return addFigures(tokens, text, start, limit, spaced);
  if (unitKind === ARABIC) {
    let end = endOfRun(text, start, limit, IN_WORDS);
    // A half-space after a word is no part of it: «پنجاه‌-پنجاه».
    while (isOf(HALF_SPACES, kindAt(text, end - 1))) end--;
    addWord(tokens, text, start, end, spaced);
    return end;
  }
  if (unitKind === LATIN) {
    const end = endOfRun(text, start, limit, 1 << LATIN);
    tokens.add(LATIN_WORD, start, end, spaced);
    return end;
  }
  addSign(tokens, text.charCodeAt(start), start, spaced);
  return start + 1;
}

/** Adds the tokens of figures and of what is tied to them; returns where they end. */
function addFigures(tokens: NumberTokens, text: string, start: number, limit: number, spaced: boolean): number {
  tokens.hasNumber = true;
  const first = tokens.count;
  const before = tokens.type(first - 1);
  // A و between signs ties nothing: «91+و91».
  const isTied = (before >= PREPOSITION && before <= OVER) || (before === AND && tokens.type(first - 2) !== SIGN);
  const cluster = readCluster(text, start, limit, tokens.slashDecimal, isTied);
  for (const { type, start: from, end, figures, slashed = false } of cluster.parts) {
    const token = tokens.add(type, from, end, spaced && from === start);
    if (type === SIGN) token.value = text.charCodeAt(from);
    token.figures = figures;
    token.slashed = slashed;
    token.named = type === STAMP && (spaced || tokens.type(first - 1) === SIGN);
  }
  tokens.takeMinus(first);
  return cluster.end;
}

/** Adds the token of a sign: a percent, a currency, a fraction in one character, or any other. */
function addSign(tokens: NumberTokens, unit: number, start: number, spaced: boolean): void {
  const end = start + 1;
  if (unit === PER_CENT || unit === PERSIAN_PER_CENT) {
    tokens.add(PERCENT, start, end, spaced);
    return;
  }
  const currency = CURRENCY_SIGNS.get(unit);
  if (currency) {
    tokens.add(CURRENCY, start, end, spaced, currency);
    return;
  }
  const vulgar = isVulgar(unit);
  tokens.hasNumber ||= vulgar;
  tokens.add(vulgar ? VULGAR : SIGN, start, end, spaced).value = unit;
}

/** Whether a unit is a fraction: ¼, ½, ¾ or one from U+2150 to U+215E. */
function isVulgar(unit: number): boolean {
  return (unit >= 0xbc && unit <= 0xbe) || (unit >= 0x2150 && unit <= 0x215e);
}
