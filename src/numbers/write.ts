import { numberToWords as toWords } from '@persian-tools/persian-tools';
import { MatnError, shownWithType } from '../error';
import { checkChoice, checkNames, checkSwitch } from '../option-checks';

/** Options of `numberToWords`. */
export interface NumberWordsOptions {
  /** Write the ordinal of a natural number: «بیست و سوم»; default false. */
  readonly ordinal?: boolean | undefined;
  /**
   * How tens and digits are joined: with `space` (default), «بیست و یک», or with `half-space`, «بیست‌ویک». After a letter that doesn't join
   * the next one there is no half-space: «هشتادویک».
   */
  readonly join?: 'space' | 'half-space' | undefined;
}

const LARGEST = Number.MAX_SAFE_INTEGER;
/** The second half of a hundred that persian-tools writes as two words, «چهار صد». A hundred itself is always first or after و. */
const SPLIT_HUNDREDS = /(?<!و) صد/g;
/** A ten before the و and its digit, with a last letter that joins the next one. */
const JOINING_TEN = /(بیست|سی|چهل|پنجاه|شصت) و /g;
/** A ten with another last letter. */
const OTHER_TEN = /(هفتاد|هشتاد|نود) و /g;
const ZWNJ = '\u200c';

/**
 * Writes a number in Persian words: its parts are joined by « و », and decimals follow «ممیز».
 *
 * `numberToWords(1403)` → `'یک هزار و چهارصد و سه'`
 * `numberToWords(-2.05)` → `'منفی دو ممیز صفر پنج'`
 * `numberToWords(23, { ordinal: true })` → `'بیست و سوم'`
 *
 * @throws {MatnError} when `value` is beyond ±(2⁵³ − 1), has more than six decimals, or is not a natural number where an ordinal is
 * wanted; when an option is wrong.
 */
export function numberToWords(value: number, options: NumberWordsOptions = {}): string {
  const { ordinal, join } = readOptions(options);
  if (typeof value !== 'number' || !(Math.abs(value) <= LARGEST))
    throw new MatnError(`numberToWords takes a number within ±${LARGEST}, not ${shownWithType(value)}`);
  if (ordinal && (!Number.isInteger(value) || value < 1))
    throw new MatnError(`option 'ordinal' goes with a whole number from 1 on, not ${shownWithType(value)}`);
  const [whole, decimals] = String(Math.abs(value)).split('.');
  if (/e/.test(String(value)) || (decimals?.length ?? 0) > MOST_DECIMALS)
    throw new MatnError(
      `numberToWords takes a number with at most ${MOST_DECIMALS} decimals, not ${shownWithType(value)}`,
    );
  let words = wholeInWords(Number(whole));
  if (decimals) words += ` ممیز ${decimalsInWords(decimals)}`;
  if (value < 0) words = `منفی ${words}`;
  if (join === 'half-space') words = words.replace(JOINING_TEN, `$1${ZWNJ}و`).replace(OTHER_TEN, '$1و');
  return ordinal ? toOrdinal(words) : words;
}

/** Decimals are written as one number after their zeros, and nobody can follow one of more than six digits. */
const MOST_DECIMALS = 6;

function wholeInWords(value: number): string {
  // persian-tools spells 10¹⁵ in a way that no dictionary has.
  return (toWords(value) as string).replace(SPLIT_HUNDREDS, 'صد').replace('کوآ', 'کوا');
}

/** «صفر پنج» for 05. There are no zeros at the end, since decimals come from a number. */
function decimalsInWords(decimals: string): string {
  const zeros = /^0*/.exec(decimals)![0].length;
  return 'صفر '.repeat(zeros) + wholeInWords(Number(decimals));
}

/** «سوم», «سی‌ام», and otherwise the word with م. */
function toOrdinal(words: string): string {
  return `${words.replace(/سه$/, 'سو').replace(/سی$/, `سی${ZWNJ}ا`)}م`;
}

function readOptions(options: NumberWordsOptions): Required<NumberWordsOptions> {
  checkNames(options, ['ordinal', 'join'], 'numberToWords');
  const { ordinal = false, join = 'space' } = options;
  checkSwitch('ordinal', ordinal);
  checkChoice('join', join, ['space', 'half-space']);
  return { ordinal, join };
}
