import { checkText } from '../error';
import { checkNames, checkSwitch } from '../option-checks';
import { figuresValue, isDigit, readFigures } from './figures';

/** Options of `parseNumber`. */
export interface NumberOptions {
  /** Read a slash between digits as the decimal sign, «۳/۵» as 3.5; default false, since it may be a fraction or a date. */
  readonly slashDecimal?: boolean | undefined;
  /** Read a number with `٪` or `%` on either side as hundredths, «۵۰٪» as 0.5 (`findNumbers` gives 50); default false. */
  readonly percent?: boolean | undefined;
}

/** Blanks, and bidi marks that `Intl.NumberFormat('fa')` and editors put round a number. */
const AROUND = /^[\s\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+|[\s\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+$/g;
/** Bidi marks between a sign and its number. With a blank between, the two don't belong together. */
const AROUND_SIGN =
  /^[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+$/g;
const PERCENT = /^[%\u066a]|[%\u066a]$/;
const SIGN_BEFORE = /^[+\-\u2212]/;
/** A minus after the number, which right-to-left text shows in front of it. A plus there is no sign: it means “18 and more”. */
const MINUS_AFTER = /[-\u2212]$/;
/** The longest text read, in code units, blanks included: no number that a double can hold needs more. */
const LONGEST = 64;

/**
 * The value of a number written in figures, or `null` if the text isn't exactly one number.
 *
 * Read: the three digit sets, also mixed in one number; thousands in proper groups of three with `,` `٬` `،` `'` `’`, a no-break
 * or a thin space; decimals with `.` or `٫`; one sign, `+` `-` `−` before it or a minus after it; blanks and bidi marks round it,
 * as `Intl.NumberFormat('fa')` writes them. Refused: `1,23`, `1.2.3`, `5.`, `.5`, `1e5`, `0x1F`, `۳/۵` and `۵۰٪` without their
 * option, words, a whole part that a double can't hold, a text of more than 64 code units.
 *
 * `parseNumber('۱٬۲۳۴٫۵')` → `1234.5`
 * `parseNumber('۳/۵', { slashDecimal: true })` → `3.5`
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function parseNumber(text: string, options: NumberOptions = {}): number | null {
  checkText(text);
  const { slashDecimal, percent } = readNumberOptions(options);
  if (text.length > LONGEST) return null;
  let figures = text.replace(AROUND, '');
  const isPercent = percent && PERCENT.test(figures);
  if (isPercent) figures = figures.replace(PERCENT, '').replace(AROUND, '');
  let negative = false;
  if (SIGN_BEFORE.test(figures)) {
    negative = figures[0] !== '+';
    figures = figures.slice(1).replace(AROUND_SIGN, '');
  } else if (MINUS_AFTER.test(figures)) {
    negative = true;
    figures = figures.slice(0, -1).replace(AROUND_SIGN, '');
  }
  if (!isDigit(figures.charCodeAt(0))) return null;
  const read = readFigures(figures, 0, slashDecimal);
  if (read.end !== figures.length) return null;
  const value = figuresValue(read, isPercent ? -2 : 0);
  if (Number.isNaN(value)) return null;
  // Not −0: whoever asks for a number wants 0.
  return negative && value !== 0 ? -value : value;
}

function readNumberOptions(options: NumberOptions): { readonly slashDecimal: boolean; readonly percent: boolean } {
  checkNames(options, ['slashDecimal', 'percent'], 'parseNumber');
  const { slashDecimal = false, percent = false } = options;
  checkSwitch('slashDecimal', slashDecimal);
  checkSwitch('percent', percent);
  return { slashDecimal, percent };
}
