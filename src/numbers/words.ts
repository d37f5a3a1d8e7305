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
 * The words of which a number is made. Each has a type, which says what it may stand next to. Spellings are folded: Persian yeh and kaf,
 * no half-space, no marks. Most ordinals are not listed but made from the cardinals.
 */

export const CARDINAL = 0;
/** «سوم» (third), which stands after its noun or is the denominator of a fraction. */
export const ORDINAL = 1;
/** «سومین» (third), which stands before its noun and is no denominator. */
export const ORDINAL_BEFORE_NOUN = 2;

/** A word of which numbers are made. */
export interface NumberWord {
  readonly type: number;
  /** The value of a digit, ten or hundred; the power of ten of a scale; which ordinal an ending makes. */
  readonly value: number;
  /** CARDINAL, ORDINAL or ORDINAL_BEFORE_NOUN. */
  readonly ordinal: number;
}

/** Lists of words whose values begin with `first` and grow by `step`; those of scales are powers of ten. */
const CARDINALS: readonly (readonly [type: number, first: number, step: number, words: string])[] = [
  [ZERO, 0, 1, 'صفر'],
  [ONE, 1, 1, 'یک دو سه چهار پنج شش هفت هشت نه'],
  [TEEN, 10, 1, 'ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'],
  [TEN, 20, 10, 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'],
  [HUNDRED, 100, 100, 'صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'],
  [SCALE, 3, 3, 'هزار میلیون میلیارد تریلیون کوادریلیون'],
  // Other spellings in news and old print, and those of speech that are no other word.
  [ONE, 6, 0, 'شیش'],
  [TEEN, 14, 1, 'چارده پونزده شونزده هیوده هیجده'],
  [TEEN, 17, 1, 'هیفده هژده'],
  [HUNDRED, 100, 100, 'یکصد دویس'],
  [HUNDRED, 400, 100, 'چارصد پونصد شیشصد هفصد هشصد'],
  // If these were not known, «۵ ملیون» would be read as 5. «بلیون» is a billion in Afghanistan; «بیلیون» may be a trillion in Iran.
  [SCALE, 6, 0, 'ملیون میلون مبلیون'],
  [SCALE, 9, 0, 'ملیارد میلارد میلیلارد بلیون'],
  [SCALE, 15, 0, 'کوآدریلیون'],
];
/** All other words; an ordinal is made of none of them. */
const OTHER_WORDS: readonly (readonly [word: string, type: number, value?: number, ordinal?: number])[] = [
  ['و', AND],
  ['نیم', HALF],
  ['اعشاریه', POINT],
  ['ممیز', POINT],
  ['منفی', MINUS],
  ['ام', ORDINAL_ENDING, ORDINAL],
  ['امین', ORDINAL_ENDING, ORDINAL_BEFORE_NOUN],
  ['پان', HUNDRED_STEM, 5],
  // As Afghans write them. Written apart, «سه صد» may be two numbers; «سه‌صدم» is three hundredths, so no ordinal is made of these.
  ['دوصد', HUNDRED, 200],
  ['سهصد', HUNDRED, 300],
  ['پنجصد', HUNDRED, 500],
  // As «پنجاه» is spoken; «پنج‌ام» (fifth) is no 50th.
  ['پنجا', TEN, 50],
  ['شص', TEN, 60],
  ['اول', ONE, 1, ORDINAL],
  ['اولین', ONE, 1, ORDINAL_BEFORE_NOUN],
  ['نخست', ONE, 1, ORDINAL],
  ['نخستین', ONE, 1, ORDINAL_BEFORE_NOUN],
];

/** Every word of which numbers are made, as it is folded. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = numberWords();

function numberWords(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  for (const [type, first, step, list] of CARDINALS) {
    list.split(' ').forEach((word, i) => {
      addNumeral(words, word, { type, value: first + i * step, ordinal: CARDINAL });
    });
  }
  for (const [word, type, value = 0, ordinal = CARDINAL] of OTHER_WORDS) words.set(word, { type, value, ordinal });
  return words;
}

/** Adds a cardinal and its two ordinals: پنج, پنجم, پنجمین. Those of سه and سی have a letter more: سوم, سی‌ام. */
function addNumeral(words: Map<string, NumberWord>, word: string, entry: NumberWord): void {
  words.set(word, entry);
  const stem = word.replace(/^سه$/, 'سو').replace(/^سی$/, 'سیا');
  words.set(`${stem}م`, { ...entry, ordinal: ORDINAL });
  words.set(`${stem}مین`, { ...entry, ordinal: ORDINAL_BEFORE_NOUN });
  // Scales have a second ordinal: «میلیونیم» (millionth).
  if (entry.type === SCALE) words.set(`${word}یم`, { ...entry, ordinal: ORDINAL });
}
