import fc from 'fast-check';
import { scrapedText } from '../persian';

const WORDS = 'سلام دنیا کتاب ها را می رود تو او است ص ی نا ه ش و Hello iPhone it don'.split(' ');
const MARKS = [
  ',',
  '،',
  ';',
  '؛',
  '?',
  '؟',
  '!',
  '.',
  '..',
  '...',
  '…',
  ':',
  '-',
  '--',
  '---',
  '–',
  '%',
  '٪',
  '"',
  '"',
  "'",
  "''",
  '“',
  '”',
  '‘',
  '’',
  '„',
  '«',
  '»',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '/',
  '*',
  '=',
  '&',
  ':)',
  '«(',
  ')»',
  '"(',
  '("',
  '!؟',
  '؟!',
  '. . .',
  '#',
];
const NUMBERS = [
  '5',
  '12',
  '1403',
  '۱۲',
  '1,234',
  '1.5',
  '۱٫۵',
  '12:30',
  '2-1',
  '0912',
  '+98',
  '021-8877665',
  '1.2.3',
  '5"',
  "5'",
  '٣',
];
const GAPS = [' ', ' ', ' ', '  ', '', '', '\u200c', '\u00a0', '\u200f', '\n'];
const ODD = [
  'a.ir',
  '<b>',
  '</b>',
  '`x`',
  '%s',
  '{x}',
  '@ab',
  '\ud800',
  '👍',
  '\u064e',
  '\ufe0f',
  'ں',
  'ة',
  'إ',
  'привет',
  '中',
];

/** Persian-like text that is mostly marks, figures and the blanks round them. */
export const markedText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 8, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
      { weight: 7, arbitrary: fc.constantFrom(...GAPS) },
      { weight: 1, arbitrary: fc.constantFrom(...ODD) },
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

/** The same, or now and then any text as a scraper delivers it. */
export const anyMarkedText: fc.Arbitrary<string> = fc.oneof({ weight: 4, arbitrary: markedText }, scrapedText);
