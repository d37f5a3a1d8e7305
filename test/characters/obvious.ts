/**
 * The character rules a second time: slow, and written so that they are obviously right. One law per line, applied until none changes
 * the text. It knows only Persian: no protected text, no other language, no other script, no presentation forms.
 */

const JOINING = 'بتسعفکلمنیئيىكه';
const LETTER = `ءاآدذرزژوأإؤةۀە${JOINING}`;
const MARK = '\u064b-\u0655\u0670';
/** A half-space, or what some encodings make of it. */
const HALF = '\u200c\u00ad';
const INVISIBLE = '\u200f\u200b\ufeff';
const KASHIDA = '\u0640';

const onLetter = `(?<=[${LETTER}][${MARK}]*)`;

/** A letter has each mark only once; a mark that is part of the letter is seen when the letter is decomposed. */
const DOUBLE = new RegExp(`${onLetter}([${MARK}])([${MARK}]*)\\1`, 'g');

const LAWS: readonly (readonly [law: string, pattern: RegExp, change: string | ((...parts: string[]) => string)])[] = [
  [
    'a kashida between a letter that joins and another is filler',
    new RegExp(
      `(?<=[${JOINING}][${MARK}${HALF}${INVISIBLE}${KASHIDA}]*)${KASHIDA}(?=[${MARK}${HALF}${INVISIBLE}${KASHIDA}]*[${LETTER}])`,
      'g',
    ),
    '',
  ],
  ['nothing invisible stands before a mark', new RegExp(`[${INVISIBLE}](?=[${HALF}${INVISIBLE}]*[${MARK}])`, 'g'), ''],
  [
    'a half-space stands after the marks of its letter',
    new RegExp(`${onLetter}(?:[${HALF}]+[${MARK}]+)+`, 'g'),
    (marks) => `${marks!.replace(new RegExp(`[${HALF}]`, 'g'), '')}\u200c`,
  ],
  ['and before no mark elsewhere', new RegExp(`(?<![${LETTER}][${MARK}]*)[${HALF}](?=[${HALF}]*[${MARK}])`, 'g'), ''],
  ['yeh with a hamza is one letter', new RegExp(`[یيى]([${MARK}]*)\u0654`, 'g'), 'ئ$1'],
  ['yeh', /[يى]/g, 'ی'],
  ['kaf', /ك/g, 'ک'],
  ['digits', /[٠-٩]/g, (digit) => String.fromCharCode(digit!.charCodeAt(0) - 0x660 + 0x6f0)],
  [
    'between a letter that joins and another, many half-spaces are one',
    new RegExp(
      `(?<=[${JOINING}][${MARK}]*)(?!\u200c[${LETTER}])[${HALF}${INVISIBLE}]*[${HALF}][${HALF}${INVISIBLE}]*(?=[${LETTER}])`,
      'g',
    ),
    '\u200c',
  ],
  [
    'after a letter that does not join there is none',
    new RegExp(`(?<=(?=[^${JOINING}])[${LETTER}][${MARK}]*)[${HALF}${INVISIBLE}]+(?=[${LETTER}])`, 'g'),
    '',
  ],
  ['a half-space parts letters only', new RegExp(`[${HALF}](?![${LETTER}])|(?<![${LETTER}${MARK}])[${HALF}]`, 'g'), ''],
  ['and hangs on no mark of something else', new RegExp(`(?<=(?:^|[^${LETTER}${MARK}])[${MARK}]+)[${HALF}]`, 'g'), ''],
  ['nothing invisible stays', new RegExp(`[${INVISIBLE}]`, 'g'), ''],
  ['blanks are one', / {2,}/g, ' '],
  ['lines have no blanks at their ends', /^ +| +$/gm, ''],
  ['three blank lines at the beginning are one', /^\n{3,}/g, '\n'],
  ['and anywhere', /\n{4,}/g, '\n\n'],
];

export function obvious(text: string): string {
  for (let current = text; ; ) {
    let next = current.normalize('NFD').replace(DOUBLE, '$1$2').normalize('NFC');
    for (const [, pattern, change] of LAWS) next = next.replace(pattern, change as string);
    if (next === current) return next;
    current = next;
  }
}
