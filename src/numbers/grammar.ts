import { figuresValue } from '../digits/figures';
import { PERCENT } from './company';
import { FIGURES, type NumberTokens, type Token, VULGAR } from './tokens';
import { AND, HALF, HUNDRED, MINUS, ONE, ORDINAL, POINT, SCALE, TEEN, TEN, ZERO } from './words';

/** A number that was read. */
export interface Reading {
  /** The token after the number. */
  end: number;
  value: number;
  kind: 'cardinal' | 'ordinal' | 'fraction';
  /** How many words of the grammar it has. */
  words: number;
  hasFigures: boolean;
  /** The highest power of ten among its scale words, 0 when it has none. */
  scale: number;
  /** The number before its one scale word, when there is nothing else: the 3 of «۳ میلیون». */
  mantissa: number;
}

/** Which of two readings «سه هزارم» has: 3000th or 0.003. */
export type Preference = 'ordinal' | 'fraction';

const THOUSAND = 3;
/** Places left in a group below a thousand: all three, none. */
const WHOLE_GROUP = 3;
const NO_PLACE = 0;

/**
 * Reads the longest well-formed number that begins at the token `from`, or gives `null`.
 *
 *     number   = [منفی] (fraction | decimal | ordinal | cardinal)
 *     cardinal = part {و part}, each below the scale of the part before it, but «میلیون و … هزار میلیارد» is everything times the last
 *     part     = [group هزار [و]] [group] [scale] | figures [scale]
 *     group    = [hundred] [و ten] [و digit], joined by و
 *     decimal  = cardinal (و نیم | ممیز digits) [scale] | group scale و نیم, which is half of that scale
 *     fraction = [cardinal و] numerator denominator, the numerator the longest that is smaller than the denominator
 *
 * No scale or number word follows a number directly: whether «دو سه» is 2, 3 or «two or three» is for the caller to say, and
 * «دو هزار هزار» is not a number. Nor is «سه هزار و نیم», where half of what is unclear, or «۲ میلیون ۳۰۰ هزار».
 */
export function readNumber(tokens: NumberTokens, from: number, preference: Preference = 'fraction'): Reading | null {
  const isNegative = tokens.type(from) === MINUS;
  const start = isNegative ? from + 1 : from;
  if (isNegative && tokens.type(start) === MINUS) return null;
  const reading = readVulgar(tokens, start) ?? readUnsigned(tokens, start, preference);
  if (reading === null || Math.abs(reading.value) > Number.MAX_SAFE_INTEGER) return null;
  if (isNegative) {
    if (tokens.at(start)!.negative) return null;
    reading.words++;
  }
  if ((isNegative || tokens.at(start)!.negative) && reading.value !== 0) reading.value = -reading.value;
  return reading;
}

function readUnsigned(tokens: NumberTokens, from: number, preference: Preference): Reading | null {
  const cardinal = readCardinal(tokens, from, tokens.count);
  if (cardinal === null) return null;
  if (cardinal.kind === 'ordinal') {
    if (preference === 'fraction' && (cardinal.words > 1 || cardinal.hasFigures)) {
      // «سه هزارم»: the ordinal word is read as the denominator of what stands before it.
      const fraction = readFraction(tokens, from, cardinal.end - 1);
      if (fraction !== null && tokens.type(cardinal.end - 1) === SCALE) return fraction;
    }
    return cardinal;
  }
  const point = readPoint(tokens, from, cardinal);
  if (point !== null) return point;
  let numeratorEnd = cardinal.end;
  if (isDenominator(tokens.at(numeratorEnd))) {
    const fraction = readFraction(tokens, from, numeratorEnd);
    if (fraction !== null) return fraction;
  } else if (tokens.type(numeratorEnd) === AND) {
    const second = readCardinal(tokens, numeratorEnd + 1, tokens.count);
    if (second !== null && second.kind === 'cardinal') {
      numeratorEnd = second.end;
      const fraction = isDenominator(tokens.at(numeratorEnd)) ? readFraction(tokens, from, numeratorEnd) : null;
      if (fraction !== null) return fraction;
    }
  }
  return cardinal;
}

/** `[whole و] numerator denominator`, where `denominator` is the token of that index. */
function readFraction(tokens: NumberTokens, from: number, denominator: number): Reading | null {
  const bottom = denominatorValue(tokens.at(denominator));
  if (bottom === 0) return null;
  for (let start = from; start < denominator; start++) {
    if (start > from && tokens.type(start - 1) !== AND) continue;
    const top = readCardinal(tokens, start, denominator);
    if (top === null || top.end !== denominator || top.kind !== 'cardinal') continue;
    if (!(top.value > 0 && top.value < bottom) || !Number.isInteger(top.value)) continue;
    if (top.hasFigures && !isPowerOfTen(bottom)) return null;
    const whole = start === from ? null : readCardinal(tokens, from, start - 1);
    if (start > from && (whole === null || whole.end !== start - 1 || !Number.isInteger(whole.value))) continue;
    const value = (whole?.value ?? 0) + top.value / bottom;
    // The digits of a decimal fraction are known, so they need not be rounded by a sum.
    const exact = isPowerOfTen(bottom)
      ? Number(`${(whole?.value ?? 0) * bottom + top.value}e-${Math.round(Math.log10(bottom))}`)
      : value;
    return {
      end: denominator + 1,
      value: exact,
      kind: whole === null ? 'fraction' : 'cardinal',
      words: top.words + (whole === null ? 0 : whole.words + 1) + 1,
      hasFigures: top.hasFigures || (whole?.hasFigures ?? false),
      scale: 0,
      mantissa: exact,
    };
  }
  return null;
}

function isDenominator(token: Token | undefined): boolean {
  return denominatorValue(token) !== 0;
}

/** What «سوم», «دهم», «صدم» divide by; 0 when the token is not a denominator. */
function denominatorValue(token: Token | undefined): number {
  if (token === undefined || token.ordinal !== ORDINAL || token.figures !== undefined) return 0;
  if (token.type === SCALE) return 10 ** token.value;
  return token.type === ZERO || token.value < 2 ? 0 : token.value;
}

function isPowerOfTen(value: number): boolean {
  return Number.isInteger(Math.log10(value));
}

/** «دو ممیز پنج», «دو ممیز صفر پنج», «دو ممیز هفتاد و پنج صدم», each perhaps with a scale after it. */
function readPoint(tokens: NumberTokens, from: number, whole: Reading): Reading | null {
  if (tokens.type(whole.end) !== POINT || !Number.isInteger(whole.value) || whole.value >= 1e15) return null;
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
  if (bottom !== 0 && isPowerOfTen(bottom)) {
    const places = Math.round(Math.log10(bottom));
    if (zeros !== '' || decimals.length > places) return null;
    decimals = decimals.padStart(places, '0');
    end++;
  }
  const scaleToken = tokens.at(end);
  const scale = scaleToken?.type === SCALE && scaleToken.ordinal === 0 ? scaleToken.value : 0;
  if (scale > 0) end++;
  return {
    end,
    value: Number(`${whole.value}${decimals}e${scale - decimals.length}`),
    kind: 'cardinal',
    words: end - from,
    hasFigures: whole.hasFigures || part.hasFigures,
    scale,
    mantissa: Number(`${whole.value}.${decimals}`),
  };
}

/** «½» alone or after its whole number. */
function readVulgar(tokens: NumberTokens, from: number): Reading | null {
  const first = tokens.at(from);
  const whole = first?.type === FIGURES && first.figures!.decimals === 0 ? first : undefined;
  const sign = whole === undefined ? first : tokens.at(from + 1);
  if (sign?.type !== VULGAR) return null;
  const [top, bottom] = String.fromCharCode(sign.value).normalize('NFKC').split('\u2044').map(Number);
  const value = (whole === undefined ? 0 : figuresValue(whole.figures!)) + top! / bottom!;
  return {
    end: from + (whole === undefined ? 1 : 2),
    value,
    kind: whole === undefined ? 'fraction' : 'cardinal',
    words: 0,
    hasFigures: true,
    scale: 0,
    mantissa: value,
  };
}

/**
 * The longest cardinal (or ordinal, which ends where its last word does) among the tokens `from` to `limit`. `below` is a
 * scale that none of its scale words may reach.
 */
function readCardinal(
  tokens: NumberTokens,
  from: number,
  limit: number,
  below = Number.POSITIVE_INFINITY,
): Reading | null {
  /** Parts that a scale above a thousand has closed. */
  let total = 0;
  let lastScale = below;
  /** Thousands of the open part, and its group below a thousand with the places left in it. */
  let thousands = 0;
  let group = 0;
  let places = WHOLE_GROUP;
  let isGroupOpen = false;
  /** Figures with a point, or a half: only a scale may follow. */
  let exact: { value(power: number): number } | undefined;
  let scale = 0;
  let scales = 0;
  let mantissa = 0;
  let words = 0;
  let hasFigures = false;
  let isOrdinal = false;
  let end = -1;

  let at = from;
  let expectsWord = true;
  while (at < limit && !isOrdinal) {
    const token = tokens.at(at)!;
    const { type } = token;
    if (expectsWord) {
      if (type === ZERO && end < 0) {
        if (token.ordinal !== 0) return null;
        return { end: at + 1, value: 0, kind: 'cardinal', words: 1, hasFigures: false, scale: 0, mantissa: 0 };
      }
      if (token.inner && end < 0) return null;
      if (type === SCALE) {
        // «هزار و چهارصد»: a thousand may do without «یک».
        if (token.value !== THOUSAND || lastScale <= THOUSAND || thousands > 0 || isGroupOpen) break;
        thousands = 1000;
        scale ||= THOUSAND;
        scales++;
        mantissa = 1;
        words++;
      } else if (type === HALF && end >= 0 && !isGroupOpen) {
        // «دو میلیون و نیم»
        if (scales > 1 || thousands > 0 || token.ordinal !== 0 || isHalfOfAnother(tokens.at(at + 1))) return null;
        total += 10 ** lastScale / 2;
        mantissa += 0.5;
        words++;
        end = at + 1;
        break;
      } else if (type === HALF) {
        if (token.ordinal !== 0 || (end >= 0 && (!isGroupOpen || thousands + total > 0 || exact !== undefined))) break;
        exact = halfMore(end < 0 ? 0 : group);
        isGroupOpen = true;
        words++;
        places = NO_PLACE;
      } else if (type === FIGURES) {
        const { figures } = token;
        if ((token.slashed || token.negative) && end >= 0) break;
        const value = figuresValue(figures!);
        if (Number.isNaN(value)) break;
        if (figures!.decimals > 0) {
          if (end >= 0) break;
          exact = { value: (power) => figuresValue(figures!, power) };
        } else if (end >= 0 && value >= 10 ** places) break;
        if (thousands > 0 && value >= 1000) break;
        if (total > 0 && end >= 0 && value >= 10 ** lastScale) break;
        group += value;
        isGroupOpen = true;
        places = NO_PLACE;
        hasFigures = true;
        if (token.ordinal !== 0) words++;
      } else {
        const place = placeOf(type);
        if (place === NO_PLACE || place > places || (type === TEEN && places < 2)) break;
        group += token.value;
        isGroupOpen = true;
        places = place - 1;
        words++;
      }
      expectsWord = false;
      isOrdinal = token.ordinal !== 0;
      end = at + 1;
      at++;
      continue;
    }
    if (type === AND && token.ordinal === 0) {
      // A half ends a number; so do figures with a point.
      if (exact !== undefined) break;
      expectsWord = true;
      at++;
      continue;
    }
    if (type !== SCALE) break;
    const power = token.value;
    if (power === THOUSAND) {
      if (!isGroupOpen || thousands > 0 || lastScale <= THOUSAND) break;
      mantissa = exact === undefined ? group : exact.value(0);
      thousands = exact === undefined ? group * 1000 : exact.value(THOUSAND);
    } else if (power > lastScale && total > 0 && thousands > 0 && !isGroupOpen && scales === 2) {
      // «یک میلیون و ۲۱۱ هزار میلیارد»: the scale applies to everything before it.
      total = (total + thousands) * 10 ** power;
      lastScale = power;
      thousands = 0;
    } else {
      const part = thousands + (isGroupOpen ? group : 0);
      if (power >= lastScale || !(part > 0 || exact !== undefined)) break;
      const scaled = exact === undefined || thousands > 0 ? part * 10 ** power : exact.value(power);
      if (scales > 0 && total > 0 && scaled >= 10 ** lastScale) break;
      mantissa = exact === undefined || thousands > 0 ? part : exact.value(0);
      total += scaled;
      lastScale = power;
      thousands = 0;
    }
    group = 0;
    isGroupOpen = false;
    places = exact === undefined ? WHOLE_GROUP : NO_PLACE;
    scale = Math.max(scale, power);
    scales++;
    words++;
    isOrdinal = token.ordinal !== 0;
    end = at + 1;
    at++;
  }
  if (end < 0) return null;
  const value = total + thousands + (isGroupOpen ? (exact?.value(0) ?? group) : 0);
  const isWhole = scales === 1 && !isGroupOpen;
  // What follows is another number tied to this one in a way nobody can tell; but after a point it scales the whole.
  if (below === Number.POSITIVE_INFINITY && end < limit && !isOrdinal) {
    const behind = tokens.at(end);
    if (behind?.type === SCALE && behind.ordinal === 0) return null;
    if (behind?.type === FIGURES && hasFigures && tokens.type(end - 1) === SCALE) return null;
  }
  return {
    end,
    value,
    kind: isOrdinal ? 'ordinal' : 'cardinal',
    words: words + countAnds(tokens, from, end),
    hasFigures,
    scale,
    mantissa: isWhole ? mantissa : value,
  };
}

/** The place a word fills: 3 hundreds, 2 tens, 1 digits and teens. */
function placeOf(type: number): number {
  if (type === HUNDRED) return 3;
  if (type === TEN) return 2;
  return type === ONE || type === TEEN ? 1 : NO_PLACE;
}

/** Whether a half belongs to what follows it: «دو میلیون و نیم درصد». */
function isHalfOfAnother(behind: Token | undefined): boolean {
  return behind?.type === SCALE || behind?.type === PERCENT || behind?.companion?.code === 'hour';
}

function halfMore(whole: number): { value(power: number): number } {
  return { value: (power) => Number(`${whole * 10 + 5}e${power - 1}`) };
}

function countAnds(tokens: NumberTokens, from: number, end: number): number {
  let count = 0;
  for (let i = from; i < end; i++) if (tokens.type(i) === AND) count++;
  return count;
}
