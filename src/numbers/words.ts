import {
  AND,
  HALF,
  HUNDRED,
  HUNDRED_STEM,
  MINUS,
  ONE,
  ORDINAL_ENDING,
  POINT,
  SCALE,
  TEEN,
  TEN,
  ZERO,
} from './token-types';

/**
 * The words a number is made of, by what they may stand next to. Spellings are folded: Persian yeh and kaf, no half-space, no
 * marks. Ordinals are made from the cardinals below by the rules of the grammar, not listed.
 */

/** How an ordinal is written: «سوم» may also be the denominator of a fraction, «سومین» may not. */
export const CARDINAL = 0;
export const ORDINAL = 1;
export const ORDINAL_MIN = 2;

/** A word of the number grammar. */
export interface NumberWord {
  readonly type: number;
  /** The value of a digit, ten or hundred; the power of ten of a scale. */
  readonly value: number;
  /** CARDINAL, ORDINAL or ORDINAL_MIN. */
  readonly ordinal: number;
}

const CARDINALS: readonly (readonly [type: number, first: number, step: number, words: string])[] = [
  [ZERO, 0, 1, 'صفر'],
  [ONE, 1, 1, 'یک دو سه چهار پنج شش هفت هشت نه'],
  [TEEN, 10, 1, 'ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'],
  [TEN, 20, 10, 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'],
  [HUNDRED, 100, 100, 'صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'],
  [SCALE, 3, 3, 'هزار میلیون میلیارد تریلیون کوادریلیون'],
  // Second spellings found in news and old print. Spoken ones (پونصد, هیفده) are not read.
  [ONE, 6, 0, 'شیش'],
  [TEEN, 18, 0, 'هیجده هژده'],
  [HUNDRED, 100, 0, 'یکصد'],
  // Left out, they would make a thousandth of an amount. A بلیون is the Afghans'; in Iran, a بیلیون may be a thousand of them.
  [SCALE, 6, 0, 'ملیون میلون'],
  [SCALE, 9, 0, 'ملیارد میلارد بلیون'],
  [SCALE, 15, 0, 'کوآدریلیون'],
];
const SMALL_WORDS: readonly (readonly [word: string, type: number, value?: number, ordinal?: number])[] = [
  ['و', AND],
  ['نیم', HALF],
  ['ممیز', POINT],
  ['اعشاریه', POINT],
  ['منفی', MINUS],
  ['ام', ORDINAL_ENDING, ORDINAL],
  ['امین', ORDINAL_ENDING, ORDINAL_MIN],
  ['پان', HUNDRED_STEM, 5],
  // As Afghans write them; «سه صد» may be two numbers, and «سه‌صدم» are hundredths.
  ['دوصد', HUNDRED, 200],
  ['سهصد', HUNDRED, 300],
  ['پنجصد', HUNDRED, 500],
  ['اول', ONE, 1, ORDINAL],
  ['نخست', ONE, 1, ORDINAL],
  ['اولین', ONE, 1, ORDINAL_MIN],
  ['نخستین', ONE, 1, ORDINAL_MIN],
];
/** Every word of the grammar. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = numberWords();

function numberWords(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  for (const [type, first, step, list] of CARDINALS) {
    list.split(' ').forEach((word, i) => {
      addNumeral(words, word, { type, value: first + i * step, ordinal: CARDINAL });
    });
  }
  for (const [word, type, value = 0, ordinal = CARDINAL] of SMALL_WORDS) words.set(word, { type, value, ordinal });
  return words;
}

/** A cardinal with its two ordinals: پنج, پنجم, پنجمین; those of سه and سی have a letter more, سوم, سی‌ام. */
function addNumeral(words: Map<string, NumberWord>, word: string, entry: NumberWord): void {
  words.set(word, entry);
  const stem = word.replace(/^سه$/, 'سو').replace(/^سی$/, 'سیا');
  words.set(`${stem}م`, { ...entry, ordinal: ORDINAL });
  words.set(`${stem}مین`, { ...entry, ordinal: ORDINAL_MIN });
  // «میلیونیم»
  if (entry.type === SCALE) words.set(`${word}یم`, { ...entry, ordinal: ORDINAL });
}
