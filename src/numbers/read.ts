import { checkText } from '../error';
import { checkNames, checkSwitch } from '../option-checks';
import { readNumber } from './grammar';
import { readTokens } from './read-tokens';
import { NumberTokens } from './tokens';

/** Options of `wordsToNumber`. */
export interface WordsOptions {
  /** Read ordinals too: «بیست و سوم» is 23; default false. «سه هزارم» is then 3000 and otherwise 0.003; «یک سوم» is always ⅓. */
  readonly ordinal?: boolean | undefined;
  /** Read a slash between digits as the decimal sign: «۳/۵ میلیون»; default false. */
  readonly slashDecimal?: boolean | undefined;
}

/** The longest text that is read, in UTF-16 units without the blanks round it. */
const LONGEST = 200;

/**
 * Reads a number in Persian words; returns `null` if the text isn't exactly one well-formed number.
 *
 * Half-spaces, blanks and no blank at all are equal: «بیست‌ویک», «بیست و یک», «بیستویک». Also read are «منفی», figures with a scale («۳
 * هزار و ۲۰۰»), halves («سه و نیم میلیون», «سه میلیون و نیم»), decimals after «ممیز» or «اعشاریه», fractions («پنج دهم», «دو سوم»), in
 * which the numerator is as long as it can be and smaller than its denominator, «هزار میلیارد», «میلیون میلیارد», and spoken forms
 * («پونصد»). Refused rather than guessed are «بیست سه», which has no و, «صد و دویست», «دو هزار هزار», «دو سه», figures alone, spoken forms
 * that are other words too («چار», «بیس»), a value that a double can't hold, any other word, and a text of more than 200 units.
 *
 * `wordsToNumber('نهصد و پنجاه میلیون')` → `950000000`
 * `wordsToNumber('سی‌ام', { ordinal: true })` → `30`
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function wordsToNumber(text: string, options: WordsOptions = {}): number | null {
  checkText(text);
  checkNames(options, ['ordinal', 'slashDecimal'], 'wordsToNumber');
  const { ordinal = false, slashDecimal = false } = options;
  checkSwitch('ordinal', ordinal);
  checkSwitch('slashDecimal', slashDecimal);
  const words = text.trim();
  if (words.length > LONGEST) return null;
  const tokens = new NumberTokens(slashDecimal);
  if (readTokens(tokens, words, 0) < words.length || tokens.hasSuffix) return null;
  const reading = readNumber(tokens, 0, ordinal ? 'ordinal' : 'fraction');
  if (reading === null || reading.end !== tokens.count || reading.words === 0) return null;
  if (reading.kind === 'ordinal' && !ordinal) return null;
  return tokens.at(0)!.slashed ? null : reading.value;
}
