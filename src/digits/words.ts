import { wordsToNumber as fromWords, numberToWords as toWords } from '@persian-tools/persian-tools';
import { MatnError } from '../error';

/** Number words by what they may stand beside. */
const ONES = new Set('یک دو سه چهار پنج شش شیش هفت هشت نه'.split(' '));
const TEENS = new Set('ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده هیجده نوزده'.split(' '));
const TENS = new Set('بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' '));
const HUNDREDS = new Set('صد یکصد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'.split(' '));
const SCALES = new Map([
  ['هزار', 3],
  ['میلیون', 6],
  ['میلیارد', 9],
  ['تریلیون', 12],
]);
/** Spellings that @persian-tools/persian-tools doesn't read. */
const READ_AS: readonly [RegExp, string][] = [
  [/هیجده/g, 'هجده'],
  [/یکصد/g, 'صد'],
];
const SPLIT_HUNDREDS = /(^| )(سی|چهار|پان|شش|هفت|هشت|نه) صد(?= |$)/g;
/** The largest number in words: 999 trillion and what follows. */
const LARGEST = 999_999_999_999_999;
/** The longest text read as a number in words, in code units. */
const LONGEST = 200;

/**
 * The value of a whole number in Persian words, or `null` when the text isn't exactly one well-formed number.
 *
 * Half-spaces and blanks count alike; `منفی` before it is read. Refused rather than guessed: «بیست سه» (no و),
 * «صد و دویست», «دو هزار هزار», «دو سه», anything with another word.
 *
 * `wordsToNumber('نهصد و پنجاه میلیون')` → `950000000`
 */
export function wordsToNumber(text: string): number | null {
  if (text.length > LONGEST) return null;
  let words = text
    .replace(/[\s\u200c\u00a0]+/g, ' ')
    .replace(/ي|ى/g, 'ی')
    .replace(/ك/g, 'ک')
    .trim()
    .replace(SPLIT_HUNDREDS, '$1$2صد');
  const negative = words.startsWith('منفی ');
  if (negative) words = words.slice('منفی '.length);
  // A و written on to the word after it: بیست‌وسه came here as «بیست وسه».
  words = words.replace(/ و(?=(?:یک|دو|سه|چهار|پنج|شش|شیش|هفت|هشت|نه|ده|بیست|سی|صد)(?: |$))/g, ' و ');
  if (words === 'صفر') return 0;
  if (!isWellFormed(words.split(' '))) return null;
  for (const [spelling, standard] of READ_AS) words = words.replace(spelling, standard);
  const value = fromWords(words) as number;
  return negative ? -value : value;
}

/** Hundreds, tens, ones, each once and in this order, joined by و; scales from large to small. */
function isWellFormed(words: readonly string[]): boolean {
  /** The smallest scale still allowed must be below this. */
  let scale = Number.POSITIVE_INFINITY;
  /** The place below which the next word of this group must stay: 3 hundreds, 2 tens, 1 ones, 0 full. */
  let room = 3;
  let groupIsEmpty = true;
  let expectsWord = true;
  for (const word of words) {
    if (!expectsWord) {
      if (word === 'و') {
        expectsWord = true;
        continue;
      }
      const power = SCALES.get(word);
      if (power === undefined || power >= scale || groupIsEmpty) return false;
      scale = power;
      room = 3;
      groupIsEmpty = true;
      continue;
    }
    const power = SCALES.get(word);
    if (word === 'هزار' && groupIsEmpty && power! < scale) {
      // «هزار و چهارصد»: a thousand may go without its one.
      scale = power!;
      room = 3;
    } else {
      const place = HUNDREDS.has(word) ? 3 : TENS.has(word) ? 2 : ONES.has(word) ? 1 : TEENS.has(word) ? 1 : 0;
      if (place === 0 || place > room || (TEENS.has(word) && room < 2)) return false;
      room = place - 1;
      groupIsEmpty = false;
    }
    expectsWord = false;
  }
  return !expectsWord;
}

/**
 * A whole number in Persian words, parts joined by « و ».
 *
 * `numberToWords(1403)` → `'یک هزار و چهارصد و سه'`
 *
 * @throws {MatnError} when `value` is no integer or beyond ±999,999,999,999,999.
 */
export function numberToWords(value: number): string {
  if (!Number.isSafeInteger(value) || Math.abs(value) > LARGEST) {
    throw new MatnError(`numberToWords takes an integer between −${LARGEST} and ${LARGEST}, not ${value}`);
  }
  // persian-tools writes the hundreds apart (چهار صد); one word is right.
  return (toWords(value) as string).replace(SPLIT_HUNDREDS, '$1$2صد');
}
