import { isDigit } from '../digits/figures';
import { HYPHEN } from '../text/units';
import { isCountedType, takeCounted } from './counted';
import { mayLackThousand } from './doubts';
import { readNumber } from './grammar';
import type { Candidate } from './reading';
import { hasScaleOutside } from './runs';
import { isMinus } from './token';
import { AND, COUNTER, CURRENCY, GAME_COUNTER, PERCENT, SCALE } from './token-types';
import type { NumberTokens } from './tokens';
import { ORDINAL } from './words';

/**
 * Scales that are not read: the number before one is refused. They are Latin words, «م» (million) in small ads, «لک», «کرور», «میلیارده»,
 * and those that are not the same number to all, «بیلیون», «تریلیارد».
 */
const UNREAD_SCALE =
  /^(?:(?:(?:m|b|tr)illion|hundred|thousand|[mbt](?:l?n)?|k)s?|م|(?:لک|کرور|بیلیون|تریلیارد|میلیارده)ی?)$/i;

/** Parts that may be added after the noun: «دو سال و نیم» (two and a half years). */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['نیم', 0.5],
  ['نیمه', 0.5],
  ['نیمهی', 0.5],
  ['ربع', 0.25],
]);

/**
 * Reads the number that begins at a token, with the sign before it and what it counts; returns `null` if there is none, or if nobody
 * knows its value. A sign that belongs to the last mention isn't taken again.
 */
export function readCandidate(tokens: NumberTokens, at: number): Candidate | null {
  const candidate = withCounted(tokens, at);
  if (candidate === null) return null;
  // «$3.5 million», «دوازده لک»: without its scale the amount would be wrong.
  if (UNREAD_SCALE.test(tokens.foldedWords(candidate.end, 1)) || hasScaleOutside(tokens, candidate.end)) return null;
  takeHalf(tokens, candidate);
  takeBelowZero(tokens, candidate);
  return isBullet(tokens, candidate) ? withoutBullet(tokens, candidate) : candidate;
}

/** A number with a sign before it, or with the percent, currency, unit or counter after it. */
function withCounted(tokens: NumberTokens, at: number): Candidate | null {
  const reading = readNumber(tokens, at);
  if (reading === null || mayLackThousand(reading)) return null;
  const candidate: Candidate = {
    first: at,
    end: reading.end,
    reading,
    value: reading.value,
    kind: reading.kind,
    unit: '',
    currency: '',
    counts: false,
  };
  // «دوم» follows what it counts, so in «نیمه دوم سال» (the second half of the year) it isn't the year; only «دومین» stands before it.
  if (reading.kind === 'ordinal' && tokens.at(reading.end - 1)!.ordinal === ORDINAL) return candidate;
  if (!takeCounted(tokens, candidate) && at > tokens.mentionEnd) takeSignBefore(tokens, candidate);
  return candidate;
}

/** Takes a percent or currency sign before the figures, «٪۵», «$۲۰», and a minus before that. */
function takeSignBefore(tokens: NumberTokens, candidate: Candidate): void {
  const figures = tokens.at(candidate.first)!;
  const sign = tokens.at(candidate.first - 1);
  if (sign?.type !== PERCENT && sign?.type !== CURRENCY) return;
  // `Intl.NumberFormat('fa')` writes a no-break space after «$», but none after «٪», which belongs to what is before it in «چند ٪ ۱۲».
  // After a word it is chance, as in «نرخ دلار ۵۰ هزار» (the dollar at 50 thousand).
  const isApart = sign.type === CURRENCY && tokens.text.slice(sign.start + 1, figures.start) === '\u00a0';
  if (sign.end !== figures.start && !isApart) return;
  candidate.kind = sign.type === PERCENT ? 'percent' : 'currency';
  candidate.currency = sign.companion?.code ?? '';
  candidate.first--;
  candidate.counts = true;
  // «-٪۱۵»; but in «۱۰-٪۱۵» it stands between the two, and after a minus and a blank it may be an item of a list.
  const minus = tokens.at(candidate.first - 1);
  if (!minus || !isMinus(minus) || !tokens.isFree(candidate.first - 1) || sign.spaced) return;
  candidate.first--;
  candidate.value = -candidate.value;
}

/** Adds a half or quarter that stands after the noun: «دو سال و نیم», «سه برابر و نیم», «دو ساعت و ربع». */
function takeHalf(tokens: NumberTokens, candidate: Candidate): void {
  const { reading, counts, end, value } = candidate;
  const noun = tokens.type(end);
  const hasNoun = noun === COUNTER || noun === GAME_COUNTER;
  const and = hasNoun ? end + 1 : end;
  if (!(counts || hasNoun) || reading.kind !== 'cardinal' || reading.scale > 0 || !Number.isInteger(value)) return;
  const part = tokens.type(and) === AND ? PARTS.get(tokens.foldedWords(and + 1, 1)) : undefined;
  if (!part) return;
  const following = tokens.type(and + 2);
  // «یک سال و نیمه دوم» (a year and the second half) adds none.
  if (following === SCALE || isCountedType(following) || tokens.at(and + 2)?.ordinal) return;
  candidate.value += value < 0 ? -part : part;
  candidate.end = and + 2;
}

/** Makes a number negative before “below zero”: «ده درجه زیر صفر», «ده درجه و نیم زیرصفر». */
function takeBelowZero(tokens: NumberTokens, candidate: Candidate): void {
  if (candidate.value <= 0) return;
  const words = [2, 1].find((count) => tokens.foldedWords(candidate.end, count) === 'زیرصفر');
  if (!words) return;
  candidate.value = -candidate.value;
  candidate.end += words;
}

/**
 * Whether the minus of a number is a bullet: «-30 کشته …» (- 30 killed …). So is a hyphen at the beginning of a line, unless the line is
 * nothing but the number or counts degrees.
 */
function isBullet(tokens: NumberTokens, { first, end, reading }: Candidate): boolean {
  const { start } = tokens.at(first)!;
  const isOfDegrees = tokens.at(reading.end)?.companion?.code === 'degree';
  return first === 0 && tokens.text.charCodeAt(start) === HYPHEN && end < tokens.count && !isOfDegrees;
}

/**
 * The number without its bullet; `null` with a percent, since nobody knows whether the line lists it or it fell, and if nothing is
 * counted, since the 7 of «-7 …» is then the number of the item.
 */
function withoutBullet(tokens: NumberTokens, candidate: Candidate): Candidate | null {
  if (candidate.kind === 'percent' || !candidate.counts) return null;
  const token = tokens.at(candidate.first)!;
  while (!isDigit(tokens.text.charCodeAt(token.start))) token.start++;
  candidate.value = -candidate.value;
  return candidate;
}
