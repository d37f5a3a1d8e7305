import { figuresValue } from '../digits/figures';
import { readCardinal } from './cardinal';
import type { Reading } from './reading';
import type { Token } from './token';
import { AND, FIGURES, MINUS, PERCENT, POINT, SCALE, THOUSAND, VULGAR, ZERO } from './token-types';
import type { NumberTokens } from './tokens';
import { ORDINAL } from './words';

/** Which of its two readings «سه هزارم» has: 3000th or 0.003. */
export type Preference = 'ordinal' | 'fraction';

/**
 * Reads the longest well-formed number that begins at the token `from`; returns `null` if there is none.
 *
 *     number   = [منفی] (fraction | decimal | ordinal | cardinal)
 *     decimal  = cardinal (و نیم | ممیز digits) [scale] | group scale و نیم, where the half is of that scale
 *     fraction = [cardinal و] numerator denominator [scale], where the numerator is the longest that is smaller than the denominator
 *
 * A number ends before a number word that can't continue it: whether «دو سه» is 2 and 3 or “two or three” is for the caller to say. «دو
 * هزار هزار» and «۲ میلیون ۳۰۰ هزار» are refused, and so is «سه هزار و نیم», since nobody knows what the half is of.
 */
export function readNumber(tokens: NumberTokens, from: number, preference: Preference = 'fraction'): Reading | null {
  const isNegative = tokens.type(from) === MINUS;
  const start = isNegative ? from + 1 : from;
  const reading = readVulgar(tokens, start) ?? readUnsigned(tokens, start, preference);
  // NaN is refused too.
  if (reading === null || !(Math.abs(reading.value) <= Number.MAX_SAFE_INTEGER)) return null;
  if (isNegative) {
    if (tokens.at(start)!.negative) return null;
    reading.words++;
  }
  // A subtraction, since the negative of 0 would be −0.
  if (isNegative || tokens.at(start)!.negative) reading.value = 0 - reading.value;
  return reading;
}

function readUnsigned(tokens: NumberTokens, from: number, preference: Preference): Reading | null {
  const cardinal = readCardinal(tokens, from, tokens.count);
  if (cardinal === null) return null;
  if (cardinal.kind === 'ordinal') {
    // In «سه هزارم», the ordinal word may be the denominator of what stands before it.
    return (preference === 'fraction' ? readFraction(tokens, from, cardinal.end - 1) : null) ?? cardinal;
  }
  // «۳ ممیز ۰۵» must not be read as 3.
  if (tokens.type(cardinal.end) === POINT) return readPoint(tokens, from, cardinal);
  return readFractionFrom(tokens, from, cardinal.end) ?? cardinal;
}

/** Reads a fraction whose first number ends at the token `end`: «دو سوم» (two thirds), «یک و دو سوم» (one and two thirds). */
function readFractionFrom(tokens: NumberTokens, from: number, end: number): Reading | null {
  if (denominatorValue(tokens.at(end)) > 0) return readFraction(tokens, from, end);
  const second = tokens.type(end) === AND ? readCardinal(tokens, end + 1, tokens.count) : null;
  if (second === null) return null;
  // In «دو و پنج هزارم» (two and five thousandths), «هزارم» was taken for the end of an ordinal, 5000th.
  return readFraction(tokens, from, second.kind === 'ordinal' ? second.end - 1 : second.end);
}

/** Reads `[whole و] numerator denominator`, where the denominator is the token at that index. */
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
  // In «۱۲ دهم درصد» (12 tenths of a per cent) nobody knows whether hundredths are meant: NaN is refused as a whole.
  const top = tokens.type(denominator + 1) === PERCENT ? readCardinal(tokens, from, denominator) : null;
  return top?.end === denominator && Number.isInteger(top.value) ? { ...top, value: Number.NaN } : null;
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
  let value: number;
  if (isPowerOfTen(bottom)) {
    // The digits of a decimal fraction are known; a division would round them.
    value = Number(`${ones * bottom + top.value}e${scale - Math.log10(bottom)}`);
  } else {
    // «۲ سوم» is two thirds, or a second and a third: NaN is refused.
    value = top.hasFigures ? Number.NaN : (ones + top.value / bottom) * 10 ** scale;
  }
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

/** The power of ten of the scale word at an index; 0 if there is none. */
function scaleAt(tokens: NumberTokens, at: number): number {
  const token = tokens.at(at);
  return token?.type === SCALE && token.ordinal === 0 ? token.value : 0;
}

/** What «سوم» (third), «دهم» (tenth), «صدم» (hundredth) divide by; 0 if the token is no denominator. */
function denominatorValue(token: Token | undefined): number {
  if (token?.ordinal !== ORDINAL) return 0;
  return token.type === SCALE ? 10 ** token.value : token.value;
}

function isPowerOfTen(value: number): boolean {
  return Number.isInteger(Math.log10(value));
}

/** Reads decimals in words, perhaps with a scale: «دو ممیز پنج» (2.5), «دو ممیز صفر پنج» (2.05), «دو ممیز هفتاد و پنج صدم» (2.75). */
function readPoint(tokens: NumberTokens, from: number, whole: Reading): Reading | null {
  if (!Number.isInteger(whole.value) || whole.value >= 1e15) return null;
  let at = whole.end + 1;
  let zeros = '';
  while (tokens.type(at) === ZERO && tokens.at(at)!.ordinal === 0) {
    zeros += '0';
    at++;
  }
  let part = readCardinal(tokens, at, tokens.count, THOUSAND + 1);
  // In «دو ممیز پنج هزارم», «هزارم» is no part of the decimals.
  if (part?.kind === 'ordinal' && tokens.type(part.end - 1) === SCALE) part = readCardinal(tokens, at, part.end - 1);
  if (part === null || part.kind !== 'cardinal' || !Number.isInteger(part.value)) return null;
  // Nobody says zeros at the end of decimals, so «سه ممیز دو هزار» may be 3.2 thousand and not 3.2000.
  if (part.scale === THOUSAND && part.value % 10 === 0) return null;
  let decimals = zeros + part.value;
  let end = part.end;
  const bottom = denominatorValue(tokens.at(end));
  if (isPowerOfTen(bottom)) {
    const places = Math.log10(bottom);
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

/** Reads «½» alone or after its whole number, «۲½», «۲ و ½». */
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
