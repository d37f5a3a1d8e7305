import { keyOf } from '../lines/key';
import { endsWith, FULL_STOP } from '../lines/line-marks';
import { countWords } from '../phrases/words';
import type { Row } from '../rows/rows';
import { type Above, breaksOffBeforeSource, isDayAlone } from '../rows/surroundings';

/**
 * Rows that look like something of the page and are text because of the paragraph above them: the day of a letter, an
 * answer, the towns of a list.
 */

/** Whether a row is the day of a letter or statement, below the name of who signs it. */
export function isDayOfLetter(rows: readonly Row[], at: number, above: Above): boolean {
  return isDayAlone(rows[at]!) && (above.hasDay || isBelowSigner(rows, at));
}

/** Whether a row stands right below a few words that stand below a sentence. */
function isBelowSigner(rows: readonly Row[], at: number): boolean {
  const [sentence, signer] = [rows[at - 2], rows[at - 1]!];
  return (
    sentence?.place === 'paragraph' && endsWith(sentence.text, FULL_STOP) && countWords(signer.text) <= MOST_OF_SIGNER
  );
}

const MOST_OF_SIGNER = 6;

/**
 * Whether a row is a short answer, such as «بله» (yes), right below a question. The name of a town or section there may
 * be the page's.
 */
export function isAnswer(rows: readonly Row[], at: number): boolean {
  const before = rows[at - 1];
  return ANSWERS.has(rows[at]!.key) && before?.place === 'paragraph' && endsWith(before.text, /؟$/);
}

const ANSWERS: ReadonlySet<string> = new Set(['بله', 'بلی', 'خیر', 'نه', 'پاسخ:'].map(keyOf));

/**
 * Whether a row is a town, section or day that belongs to the text above: in a list that it leads to (`isListOpen`), or in a
 * sentence that goes on.
 */
export function isListed(rows: readonly Row[], at: number, isListOpen: boolean): boolean {
  const { appearance, isSure } = rows[at]!;
  return (
    !isSure && (appearance === 'navigation' || appearance === 'masthead') && (isListOpen || breaksOff(rows[at - 1]))
  );
}

/** Whether a sentence breaks off before the next line: «به گزارش» (as reported by). */
function breaksOff(before: Row | undefined): boolean {
  return before?.place === 'paragraph' && breaksOffBeforeSource(before);
}

/**
 * Whether a line leads to a list: «استان‌های زیر فردا تعطیل هستند:» (the following provinces are closed tomorrow:). A
 * word or two with a colon are a label.
 */
export function leadsToList(text: string): boolean {
  return endsWith(text, /:$/) && countWords(text) >= FEWEST_LEADING_WORDS;
}

const FEWEST_LEADING_WORDS = 3;
