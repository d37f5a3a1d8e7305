import { fingerprintOf, fingerprintsOf } from './hash';
import { RareWords } from './rare-words';
import type { Word } from './word';

/** Which of two readings of a word in های is meant: گل‌های or گله‌ای. */
export const PLURAL = 1;
export const SINGULAR = 2;
const ANY = '';

/** Words in های as they are read, without a half-space, words before or after them, and the reading that these prove. */
const BESIDE: readonly (readonly [words: string, before: string, after: string, reading: number])[] = [
  ['زمینهای', 'بیماری بیماریهای مشکل مشکلات عوامل عفونت اختلال اختلالات مطالعات', ANY, SINGULAR],
  ['گلهای', ANY, 'گوسفند گوسفندی گاو بز گاومیش گوزن فیل شتر اسب گرگ آهو آهوی', SINGULAR],
  ['چشمهای', ANY, 'زلال جوشان آبگرم', SINGULAR],
  ['دستهای', ANY, 'اسکناس کاغذ ورق پرنده پرستو', SINGULAR],
  ['محلهای', ANY, 'فقیر فقیرنشین قدیمی مهاجرنشین کارگرنشین اعیاننشین', SINGULAR],
  ['پوستهای', ANY, 'توخالی نازک سخت شکننده', SINGULAR],
  ['گوشهای', ANY, 'خرگوش فیل گربه سگ الاغ بلند دراز شنوا', PLURAL],
  ['شاخهای', ANY, 'گاو گوزن قوچ گوسفند', PLURAL],
  ['خانهای', ANY, 'بلوچ قاجار ترکمن بختیاری قشقایی مغول', PLURAL],
  ['قطعهای', ANY, 'برق آب گاز اینترنت مکرر پیاپی گسترده طولانی طولانیمدت', PLURAL],
];

type Fingerprints = ReadonlySet<number> | null;

const BY_WORD: RareWords<readonly [before: Fingerprints, after: Fingerprints, reading: number]> = new RareWords(
  new Map(
    BESIDE.flatMap(([words, before, after, reading]) =>
      words.split(' ').map((word) => [fingerprintOf(word), [listed(before), listed(after), reading] as const] as const),
    ),
  ),
);

function listed(words: string): Fingerprints {
  return words === ANY ? null : fingerprintsOf(words);
}

/** The reading of a word that the one before or after it proves: «گله‌ای گوسفند»; 0 where neither does. */
export function readingBeside(word: Word, before: Word | null, after: Word | null): number {
  const row = BY_WORD.get(word.hash);
  if (row === undefined) return 0;
  const [befores, afters, reading] = row;
  return isIn(befores, before) && isIn(afters, after) ? reading : 0;
}

function isIn(words: Fingerprints, word: Word | null): boolean {
  return words === null || (word !== null && words.has(word.hash));
}
