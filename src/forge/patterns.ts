import XRegExp from 'xregexp';
import { type Table, table } from './table';

/**
 * The patterns of the article room, written in named pieces with XRegExp and shipped as native literals, so that nothing of
 * XRegExp runs in the library.
 */

/** What the pieces are put together from. */
const PIECES = {
  /** A blank or half-space inside a set phrase, or none where the parts came glued. */
  gap: /[ \u200c\u00a0]?/,
  colon: /\s*:?\s*/,
  number: /[0-9۰-۹٠-٩]{3,12}/,
};

const PATTERNS: readonly [name: string, comment: string, pattern: RegExp][] = [
  [
    'NEWS_CODE',
    '«کد خبر ۹۹۵۳۲۶», «کد: ۹۹۵۳۲۶», «شناسه خبر: …»; the code is group 1.',
    XRegExp.build(
      `^ (?: کد | شناسه ) (?: [ ] (?: خبر | مطلب | یادداشت ) )?   # the label
        {{colon}} ( {{number}} ) $`,
      PIECES,
      'x',
    ),
  ],
  [
    'PUBLISHED_LABEL',
    '«تاریخ انتشار:», «زمان انتشار», «انتشار:», «منتشر شده در»',
    XRegExp.build(
      `^ (?: (?: تاریخ | زمان ) {{gap}} انتشار | انتشار | منتشر {{gap}} شده [ ] در )
        {{colon}}`,
      PIECES,
      'x',
    ),
  ],
  [
    'UPDATED_LABEL',
    '«به روز شده در:», «به‌روزرسانی», «آخرین ویرایش:»',
    XRegExp.build(
      `^ (?: آخرین [ ] )?
        (?: به {{gap}} روز {{gap}} (?: شده (?: [ ] در )? | رسانی )   # brought up to date
          | ویرایش )                                                 # edited
        {{colon}}`,
      PIECES,
      'x',
    ),
  ],
  [
    'NAVIGATION',
    "A link that points on («فیلم بیشتر »»»), or the page's way back.",
    XRegExp.build('(?: »» | >> | › | → | ← ) $ | ^ (?: صفحه {{gap}} نخست | خانه ) $', PIECES, 'x'),
  ],
  [
    'BUTTON',
    'What ends the text: «ارسال به دوستان», «انتهای پیام».',
    XRegExp.build(
      `^ (?: ارسال [ ] به [ ] دوستان | نسخه {{gap}} چاپی | انتهای [ ] پیام | اشتراک {{gap}} گذاری | بازگشت [ ] به [ ] بالا )
        [./]? $`,
      PIECES,
      'x',
    ),
  ],
  [
    'BYLINE',
    '«به گزارش جماران؛», «به گزارش خبرگزاری ایسنا،»: a name of at most four words up to a mark; the name is group 1.',
    XRegExp.build(
      `^ به [ ] گزارش [ ]
        (?: (?: خبرنگار | خبرگزاری | پایگاه {{gap}} خبری | سایت ) [ ] )?
        ( {{word}} (?: [ ] {{word}} ){0,3} ) [ ]? [،؛:,]`,
      { ...PIECES, word: /[^\s،؛:,.]{1,30}/ },
      'x',
    ),
  ],
];

/** Compiles the patterns to literals. */
export function patternsTable(): Table {
  const body = PATTERNS.map(([name, comment, pattern]) => {
    // XRegExp leaves (?:) where a comment or blank stood between two tokens.
    const source = pattern.source.replaceAll('(?:)', '').replace(/[\u200c\u00a0]/g, escaped);
    return `/** ${comment} */\nexport const ${name}: RegExp = /${source}/;\n`;
  }).join('');
  return table(
    'src/article/patterns.table.ts',
    {
      what: 'The patterns of the article room as native literals',
      sources: ['src/forge/patterns.ts'],
      count: `${PATTERNS.length} patterns`,
    },
    body,
  );
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
