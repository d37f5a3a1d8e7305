import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDates, findNumbers, normalize, repairHalfSpaces } from '../../../src/index';
import { protectedSpans } from '../../../src/text/protect';
import { type Law, law } from '../law';
import { anyText } from '../texts';
import { dateText } from './dates';
import { numberText } from './numbers';

/** The same text written otherwise is read the same. */

type Writing = (text: string) => string;

const KASHIDA = 'ـ';
const SHORT_A = '\u064e';
/** A letter that joins the next one, before a letter. */
const JOINED = /[بپتثجچحخسشصضطظعغفقکگلمنهی](?=[آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی])/g;

const decomposed: Writing = (text) => text.normalize('NFD');
const stretched: Writing = (text) => text.replace(JOINED, `$&${KASHIDA}`);
const vowelled: Writing = (text) => text.replace(JOINED, `$&${SHORT_A}`);
const tabbed: Writing = (text) => text.replaceAll(' ', '\t');
const unbroken: Writing = (text) => text.replaceAll(' ', '\u00a0');
/** With a mark of direction before each word, as pages of two directions have them. */
const directed: Writing = (text) => text.replaceAll(' ', ' \u200f');
/** As Markdown and Windows end lines. */
const padded: Writing = (text) => `${text.replace(/\r?\n/g, '  \r\n')}  `;

/** Marks, kashida, and presentation forms, which may become either. */
const HAS_MARKS = /[\p{M}ـ\ufb50-\ufeff]/u;

/** What is read of a text as given and as written otherwise; what is protected in either is no longer the same text. */
function same<Value>(read: (text: string) => Value, text: string, writing: Writing, isSpared: boolean): void {
  const other = writing(text);
  if (isSpared && protectedSpans(text).length + protectedSpans(other).length > 0) return;
  assert.deepEqual(read(other), read(text));
}

const datesIn = (text: string): unknown =>
  findDates(text).map(({ value, until, grain, calendar, invalid }) => ({ value, until, grain, calendar, invalid }));
const numbersIn = (text: string): unknown =>
  findNumbers(text).map(({ value, kind, unit, currency }) => ({ value, kind, unit, currency }));

const writing = fc.constantFrom(decomposed, stretched, vowelled, tabbed, padded);

export const WRITING_LAWS: Readonly<Record<string, readonly Law[]>> = {
  findDates: [
    law(
      'findDates: decomposed, stretched, vowelled, tabbed or padded text has the same dates',
      fc.tuple(dateText, fc.oneof(writing, fc.constant(unbroken))),
      (text, write) => {
        // Whether «شب» after a joiner is a word of its own depends on how long the word before it is written.
        if (!/\p{Cf}شب/u.test(text)) same(datesIn, text, write, false);
      },
    ),
  ],
  findNumbers: [
    // A no-break space may group digits, so it is no blank here.
    law(
      'findNumbers: decomposed, stretched, vowelled, tabbed or padded text has the same numbers',
      fc.tuple(numberText, writing),
      (text, write) => {
        // A mark apart from its Latin letter ends the word, and one apart from a letter alone makes two of it («ۀ: ۴»).
        if (/[\u00c0-\u02af\u1e00-\u1eff]|(?<!\p{L})[آأؤئإۀۂۓ](?!\p{L})/u.test(text)) return;
        same(numbersIn, text, write, true);
      },
    ),
  ],
  repairHalfSpaces: [
    law(
      'repairHalfSpaces: any blank counts as a blank, and a kashida for nothing',
      fc.tuple(anyText, fc.constantFrom(tabbed, unbroken, stretched)),
      (text, write) => {
        if (HAS_MARKS.test(text)) return;
        const plain = (given: string): string => given.replace(/[\t\u00a0]/g, ' ').replaceAll(KASHIDA, '');
        same((given) => plain(repairHalfSpaces(given)), text, write, true);
      },
    ),
  ],
  normalize: [
    law(
      'normalize: any blank counts as a blank, and a kashida, a mark of direction or a break of Windows for nothing',
      fc.tuple(
        anyText,
        fc.constantFrom('safe' as const, 'news' as const, 'editorial' as const),
        fc.constantFrom(unbroken, stretched, directed, padded),
      ),
      (text, profile, write) => {
        if (HAS_MARKS.test(text)) return;
        same((given) => normalize(given, { profile }), text, write, true);
      },
    ),
  ],
};
