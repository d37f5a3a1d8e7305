import { checkText } from '../error';
import { checkNames, checkSwitch } from '../option-checks';
import { protectedSpans } from '../text/protect';
import { isAmountOrRank } from './amounts';
import { readCandidate } from './candidate';
import { isVague } from './doubts';
import type { NumberMention } from './mention';
import { amountsOfPair, isHundreds, isUntied, tiedTo } from './pairs';
import { readTokens } from './read-tokens';
import type { Candidate } from './reading';
import { runEnd, startsNumber } from './runs';
import { DASH } from './token-types';
import { NumberTokens } from './tokens';

/** Options of `findNumbers`. */
export interface FindNumbersOptions {
  /**
   * Read a slash as the decimal sign everywhere: «۳/۵» is 3.5 even if no percent, unit, currency or scale follows, and so is «3/5», in
   * which the two parts may be the other way round; default false.
   */
  readonly slashDecimal?: boolean | undefined;
}

/**
 * Finds every number in running text, in figures, in words or in both, with what it counts.
 *
 * `findNumbers('۹۵۰ میلیون کاربر')` → `[{ text: '۹۵۰ میلیون', start: 0, end: 10, value: 950000000, kind: 'cardinal' }]`
 * `findNumbers('رشد دو و نیم درصدی')` → `[{ text: 'دو و نیم درصدی', start: 4, end: 18, value: 2.5, kind: 'percent' }]`
 *
 * A range is two numbers, and the first takes what only the second has: in «۲ تا ۳ میلیون دلار» it is two million dollars. The same goes
 * for «۲ یا ۳ میلیون», «از ۲ به ۳ میلیون» and «بین ۲ و ۳ میلیون». A half or quarter after what is counted belongs to
 * the number, «دو سال و نیم», and degrees «زیر صفر» are below zero. What is counted may be in the same word: «سه‌ساله», «دوبرابر»,
 * «۵ هزارنفری». A number may go on in the next line after a و or before a scale, «بیست و⏎دو»; an empty line ends it.
 *
 * These are not found, since they count nothing:
 * - dates, years and times, phone and card numbers, versions, scores («سه بر یک», «سپاهان ۱ - پیکان ۰»), codes and car plates;
 * - the numbers of items in a list, of a heading that ends in one («مرحله ۲: …»), and of a verse or part: the only number in brackets, at
 *   the end of its line («او مهربان است (۵)»);
 * - what «کد», «تلفن», «ماده», «شبکه», «گروه», «صفحه», «هفته» or a single letter («ص. ۱۲») names;
 * - verses («بقره/۱۲۰») and the items of a law in brackets («مواد (۵) و (۶)»);
 * - figures that are glued to a word other than و or a preposition, and those in URLs and other protected spans.
 *
 * Nor are those of which nobody can be sure: vague amounts («چند هزار», «صدها هزار», «یکی دو هزار»), «یک میلیون و سیصد», «سه هزار و نیم»,
 * «نیم سال», «۵ در هزار», «۱۲ دهم درصد», «۱۰ میلیون ۲۳۰ هزار», «۵۴۰/۰۰۰ تومان», «5/3 درصد» in Latin figures, which is as often 3.5, «$3.5 million», and a
 * percent after a dash that begins its line.
 *
 * A number word alone counts if a word that it can count follows («سه کشور», not «دو و میدانی»). But «نه», «ده», «سی», «نود», «صد» and
 * «هزار», which also mean other things, need a unit, counter, percent or currency, and «یک», which is mostly an article, needs a percent
 * or currency; «اول», «نخست», «دهم» and «صدم» alone never count.
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function findNumbers(text: string, options: FindNumbersOptions = {}): NumberMention[] {
  checkText(text);
  checkNames(options, ['slashDecimal'], 'findNumbers');
  const { slashDecimal = false } = options;
  checkSwitch('slashDecimal', slashDecimal);
  const mentions: NumberMention[] = [];
  const tokens = new NumberTokens(slashDecimal);
  const spans = protectedSpans(text);
  let span = 0;
  for (let at = 0; at < text.length; at++) {
    while (span < spans.length && spans[span + 1]! <= at) span += 2;
    at = readTokens(tokens, text, at, spans, span);
    if (tokens.hasNumber) findInLine(tokens, mentions);
  }
  return mentions;
}

/** Finds the numbers of the line whose tokens these are, and adds them to the others. */
function findInLine(tokens: NumberTokens, mentions: NumberMention[]): void {
  for (let at = 0; at < tokens.count; ) at = startsNumber(tokens, at) ? findAt(tokens, mentions, at) : at + 1;
}

/**
 * Reads the number that begins at a token, with what it counts (candidate.ts), and a second one if something ties it to the first
 * (pairs.ts); returns where they end. Each is reported if it is an amount (amounts.ts) and doesn't only name something (names.ts).
 */
function findAt(tokens: NumberTokens, mentions: NumberMention[], at: number): number {
  const first = isVague(tokens, at) ? null : readCandidate(tokens, at);
  // If words make no number together, none of them is read alone.
  if (first === null || isHundreds(tokens, first.reading)) return runEnd(tokens, at);
  const second = tiedTo(tokens, first);
  if (second === null) {
    if (tokens.type(first.end) !== DASH && isAmountOrRank(tokens, first)) report(tokens, mentions, first);
    return first.end;
  }
  for (const amount of amountsOfPair(tokens, first, second)) report(tokens, mentions, amount);
  // «بیست سی چهل» (twenty, thirty, forty): a third number belongs to neither of the two and is not one by itself, as in phone numbers.
  return isUntied(tokens, second, second.end) ? runEnd(tokens, second.end) : second.end;
}

/** Adds a number to the mentions. */
function report(
  tokens: NumberTokens,
  mentions: NumberMention[],
  { first, end, value, kind, unit, currency }: Candidate,
): void {
  const from = tokens.at(first)!.start;
  const to = tokens.at(end - 1)!.end;
  mentions.push({
    text: tokens.text.slice(from, to),
    start: from,
    end: to,
    value,
    kind,
    ...(unit && { unit }),
    ...(currency && { currency }),
  });
  tokens.mentionEnd = end;
}
