import fc from 'fast-check';

/** Text as a scraper delivers it: Persian words and what gets in between them. */

const WORDS =
  'کتاب می نمی رود شبکههای مسالمتآمیز گفتوگوی هستهای خانه ای ها های تر ترین دنیا کار كتاب علي مسئول آنها رفته اند درخواست تنظیم کننده میدان ماه قبل از ظهر هٔ لطفاً مؤمن رأس دایرةالمعارف'.split(
    ' ',
  );
const GAPS = [
  ' ',
  '  ',
  '\u200c',
  '\u200c\u200c',
  ' \u200c',
  '\u00a0',
  '\t',
  '',
  '\u0640',
  '\u00ad',
  '\u00ac',
  '\u200f',
  '\u202b',
  '\u202c',
  '\u200b',
  '\ufeff',
  '\u2003',
];
const LINES = ['\n', '\r\n', '\r', '\n\n', '\n\n\n\n\n', ' \n', '\u00a0\n\u00a0', '\u2028'];
const MARKS = ['،', '.', '؟', ':', '«', '»', '(', ')', '!', '-', '…', '"', "'"];
const NUMBERS = ['۱۴۰۳', '1403', '١٤٠٣', '۱۶-۰۶-۱۴۰۳', '10:59', '۳۱ مهر ۱۴۰۳', '1.2.3', '٣', '۵٫۲'];
const PROTECTED = [
  'https://a.ir/كتاب?b=1',
  'www.x.com',
  'info@example.com',
  '@user_1',
  '#كتاب‌ها',
  'گزارش.pdf',
  '192.168.1.10',
  'v1.2',
  'IBM-96',
  '<b class="x">',
  '</b>',
  '<!-- ي -->',
  '`كد`',
  '```\nي\n```',
  '<code>ي ي</code>',
];
/** What is rare and may break a rule: lone surrogates, letters in several parts, presentation forms, other languages. */
const ODD = [
  '\ud800',
  '\udfff',
  '👨‍👩‍👧',
  'é',
  'e\u0301',
  '\u0627\u0653',
  '\u064a\u0654',
  '\u06cc\u0654',
  '\u0649\u0654',
  '\u06c0',
  '\u06d5\u0654',
  'ہے',
  'ے',
  'ې',
  'ە',
  'ﻣﯽ',
  'ﻣﯽﺭﻭﻡ',
  'ﹶ',
  'ﷲ',
  'ﷺ',
  'إن شاء الله في الأرض',
  'یہ اردو میں ہے',
  '\u2067',
  '\u2069',
  'ڕۆژ',
  '\u0301',
  '\u064e',
  'Hello',
  '中',
  '\u0000',
  '\u200d',
  '가',
  '\u1100\u1161',
];

const word = fc.constantFrom(...WORDS);
const piece = fc.oneof(
  { weight: 10, arbitrary: word },
  { weight: 9, arbitrary: fc.constantFrom(...GAPS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...LINES) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom(...PROTECTED) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
);

/** Persian-like text with scraping noise. */
export const scrapedText: fc.Arbitrary<string> = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

/** The same without anything protected, for laws that protected text would break. */
export const unprotectedText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 10, arbitrary: word },
      { weight: 9, arbitrary: fc.constantFrom(...GAPS) },
      { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 2, arbitrary: fc.constantFrom(...LINES) },
      { weight: 2, arbitrary: fc.constantFrom(...ODD.filter((text) => text !== 'Hello')) },
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

/** Any string of UTF-16 code units, lone surrogates included. */
export const anyString: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 60 });

/** Units of the Arabic blocks, blanks and invisibles, in any order. */
export const arabicUnits: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0x600, max: 0x6ff }),
      fc.integer({ min: 0x2000, max: 0x206f }),
      fc.integer({ min: 0xfb50, max: 0xfefc }),
      fc.constantFrom(0x20, 0xa0, 0x0a, 0x0d, 0x200c, 0x640, 0x654, 0xd800, 0xdc00, 0x3c, 0x3e, 0x60, 0x23, 0x2e),
    ),
    { maxLength: 24 },
  )
  .map((units) => String.fromCharCode(...units));
