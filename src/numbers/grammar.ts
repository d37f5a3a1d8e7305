import { figuresValue } from '../digits/figures';
import { readCardinal } from './cardinal';
import type { Reading } from './reading';
import type { Token } from './token';
import { AND, FIGURES, MINUS, POINT, SCALE, THOUSAND, VULGAR, ZERO } from './token-types';
import type { NumberTokens } from './tokens';
import { ORDINAL } from './words';

/** Which of two readings «سه هزارم» has: 3000th or 0.003. */
export type Preference = 'ordinal' | 'fraction';

/**
 * Reads the longest well-formed number that begins at the token `from`, or gives `null`.
 *
 *     number   = [منفی] (fraction | decimal | ordinal | cardinal)
 *     decimal  = cardinal (و نیم | ممیز digits) [scale] | group scale و نیم, which is half of that scale
 *     fraction = [cardinal و] numerator denominator [scale], the numerator the longest that is smaller than the denominator
 *
 * No scale or number word follows a number directly: whether «دو سه» is 2, 3 or «two or three» is for the caller to say, and
 * «دو هزار هزار» is not a number. Nor is «سه هزار و نیم», where half of what is unclear, or «۲ میلیون ۳۰۰ هزار».
 */
export function readNumber(tokens: NumberTokens, from: number, preference: Preference = 'fraction'): Reading | null {
  const isNegative = tokens.type(from) === MINUS;
  const start = isNegative ? from + 1 : from;
  const reading = readVulgar(tokens, start) ?? readUnsigned(tokens, start, preference);
  if (reading === null || !(Math.abs(reading.value) <= Number.MAX_SAFE_INTEGER)) return null;
  if (isNegative) {
    if (tokens.at(start)!.negative) return null;
    reading.words++;
  }
  // Not −0.
  if (isNegative || tokens.at(start)!.negative) reading.value = 0 - reading.value;
  return reading;
}

function readUnsigned(tokens: NumberTokens, from: number, preference: Preference): Reading | null {
  const cardinal = readCardinal(tokens, from, tokens.count);
  if (cardinal === null) return null;
  if (cardinal.kind === 'ordinal') {
    // «سه هزارم»: the ordinal word is read as the denominator of what stands before it.
    return (preference === 'fraction' ? readFraction(tokens, from, cardinal.end - 1) : null) ?? cardinal;
  }
  // «۳ ممیز ۰۵» must not be read as 3.
  if (tokens.type(cardinal.end) === POINT) return readPoint(tokens, from, cardinal);
  return readFractionFrom(tokens, from, cardinal.end) ?? cardinal;
}

/** «دو سوم», «یک و دو سوم»: a fraction whose first number ends at `end`. */
function readFractionFrom(tokens: NumberTokens, from: number, end: number): Reading | null {
  if (denominatorValue(tokens.at(end)) > 0) return readFraction(tokens, from, end);
  const second = tokens.type(end) === AND ? readCardinal(tokens, end + 1, tokens.count) : null;
  return second === null ? null : readFraction(tokens, from, second.end);
}

/** `[whole و] numerator denominator`, where `denominator` is the token of that index. */
function readFraction(tokens: NumberTokens, from: number, denominator: number): Reading | null {
  const bottom = denominatorValue(tokens.at(denominator));
  for (let start = from; start < denominator; start++) {
    const top = readCardinal(tokens, start, denominator);
    if (top === null || top.end !== denominator) continue;
    if (!(top.value > 0 && top.value < bottom) || !Number.isInteger(top.value)) continue;
    const whole = readCardinal(tokens, from, start - 1);
    if (start > from && (whole?.end !== start - 1 || !Number.isInteger(whole.value))) continue;
    return fractionOf(tokens, whole, top, bottom, denominator);
  }
  return null;
}

/** The fraction of these parts, times the scale word after it: «چهار و دو دهم میلیون». */
function fractionOf(
  tokens: NumberTokens,
  whole: Reading | null,
  top: Reading,
  bottom: number,
  denominator: number,
): Reading {
  const scale = scaleAt(tokens, denominator + 1);
  const ones = whole?.value ?? 0;
  // The digits of a decimal fraction are known, so they need not be rounded by a division.
  const value = isPowerOfTen(bottom)
    ? Number(`${ones * bottom + top.value}e${scale - Math.round(Math.log10(bottom))}`)
    : // «۲ سوم»: two thirds or a second and a third; what has no value is refused as a whole.
      top.hasFigures
      ? Number.NaN
      : (ones + top.value / bottom) * 10 ** scale;
  return {
    end: denominator + (scale > 0 ? 2 : 1),
    value,
    kind: whole === null ? 'fraction' : 'cardinal',
    words: top.words + 1,
    hasFigures: top.hasFigures,
    scale,
    mantissa: value / 10 ** scale,
  };
}

/** The power of ten of a scale word; 0 where none stands. */
function scaleAt(tokens: NumberTokens, at: number): number {
  const token = tokens.at(at);
  return token?.type === SCALE && token.ordinal === 0 ? token.value : 0;
}

/** What «سوم», «دهم», «صدم» divide by; 0 when the token is not a denominator. */
function denominatorValue(token: Token | undefined): number {
  if (token?.ordinal !== ORDINAL) return 0;
  return token.type === SCALE ? 10 ** token.value : token.value;
}

function isPowerOfTen(value: number): boolean {
  return Number.isInteger(Math.log10(value));
}

/** «دو ممیز پنج», «دو ممیز صفر پنج», «دو ممیز هفتاد و پنج صدم», each perhaps with a scale after it. */
function readPoint(tokens: NumberTokens, from: number, whole: Reading): Reading | null {
  if (!Number.isInteger(whole.value) || whole.value >= 1e15) return null;
  let at = whole.end + 1;
  let zeros = '';
  while (tokens.type(at) === ZERO && tokens.at(at)!.ordinal === 0) {
    zeros += '0';
    at++;
  }
  const part = readCardinal(tokens, at, tokens.count, THOUSAND + 1);
  if (part === null || part.kind !== 'cardinal' || !Number.isInteger(part.value)) return null;
  // «سه ممیز دو هزار» may be 3.2 thousand, and nobody says a zero at the end of decimals.
  if (part.scale === THOUSAND && part.value % 10 === 0) return null;
  let decimals = zeros + part.value;
  let end = part.end;
  const bottom = denominatorValue(tokens.at(end));
  if (isPowerOfTen(bottom)) {
    const places = Math.round(Math.log10(bottom));
    if (zeros !== '' || decimals.length > places) return null;
    decimals = decimals.padStart(places, '0');
    end++;
  }
  const scale = scaleAt(tokens, end);
  if (scale > 0) end++;
  return {
    end,
    value: Number(`${whole.value}${decimals}e${scale - decimals.length}`),
    kind: 'cardinal',
    words: end - from,
    hasFigures: whole.hasFigures,
    scale,
    mantissa: Number(`${whole.value}.${decimals}`),
  };
}

/** «½» alone or after its whole number, «۲½», «۲ و ½». */
function readVulgar(tokens: NumberTokens, from: number): Reading | null {
  const first = tokens.at(from);
  const whole = first?.type === FIGURES && first.figures!.decimals === 0 ? first : undefined;
  const at = whole ? from + (tokens.type(from + 1) === AND ? 2 : 1) : from;
  const sign = tokens.at(at);
  if (sign?.type !== VULGAR) return null;
  const [top, bottom] = String.fromCharCode(sign.value).normalize('NFKC').split('\u2044').map(Number);
  const value = (whole ? figuresValue(whole.figures!) : 0) + top! / bottom!;
  return {
    end: at + 1,
    value,
    kind: whole ? 'cardinal' : 'fraction',
    words: 0,
    hasFigures: true,
    scale: 0,
    mantissa: value,
  };
}
