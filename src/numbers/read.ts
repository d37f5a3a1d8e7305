import { checkText } from '../error';
import { checkNames, checkSwitch } from '../option-checks';
import { readNumber } from './grammar';
import { readTokens } from './read-tokens';
import { NumberTokens } from './tokens';

/** Options of `wordsToNumber`. */
export interface WordsOptions {
  /**
   * Read ordinals too, «بیست و سوم» as 23; default false. «سه هزارم» is then 3000, without it 0.003; «یک سوم» is ⅓ either way.
   */
  readonly ordinal?: boolean | undefined;
  /** Read a slash between digits as the decimal sign: «۳/۵ میلیون»; default false. */
  readonly slashDecimal?: boolean | undefined;
}

/** The longest text read as a number in words, in UTF-16 units without the blanks around it. */
const LONGEST = 200;

/**
 * The value of a number in Persian words, or `null` when the text isn't exactly one well-formed number.
 *
 * Half-spaces, blanks and no space at all are equal: «بیست‌ویک», «بیست و یک», «بیستویک». Also read: «منفی», figures with a scale
 * («۳ هزار و ۲۰۰»), halves («سه و نیم میلیون», «سه میلیون و نیم»), «ممیز» or «اعشاریه», decimal and common fractions («پنج دهم»,
 * «دو سوم»: a numerator is as long as it can be and smaller than its denominator), «هزار میلیارد». Refused rather than guessed:
 * «بیست سه» (no و), «صد و دویست», «دو هزار هزار», «دو سه», figures alone, spoken forms («پونصد»), what a double can't hold, anything
 * with another word, more than 200 units.
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
  if (readTokens(tokens, words, 0) < words.length || tokens.hasAdjective) return null;
  const reading = readNumber(tokens, 0, ordinal ? 'ordinal' : 'fraction');
  if (reading === null || reading.end !== tokens.count || reading.words === 0) return null;
  if (reading.kind === 'ordinal' && !ordinal) return null;
  return tokens.at(0)!.slashed ? null : reading.value;
}
