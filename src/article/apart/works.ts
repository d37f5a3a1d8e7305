import { endsWith, STATEMENT_END } from '../lines/line-marks';
import type { Row } from '../rows/rows';

/** The key of a label that only a book, a film or the like has. */
const OF_A_WORK =
  /^(?:نام(?:کتاب|اثر|فیلم|سریال|مجموعه|نمایش)|عنوان(?:کتاب|اثر|فیلم|اصلی)?|ناشر|انتشارات|نشر|شابک|قطع|ژانر|کارگردان|بازیگران|تهیهکننده|اهنگساز|موسیقی|خواننده|فیلمنامه(?:نویس)?|محصول|ردهسنی|تعدادصفحات|سال(?:ساخت|تولید|نشر|چاپ|انتشار)):/;
/** The key of a label that an article may have, too. */
const OF_BOTH =
  /^(?:نویسند(?:ه|گان)|مترجم(?:ان)?|ترجمه|ویراستار|طراح|گرافیست|تدوین|تصویربردار|امتیاز|موضوع|صفحه|تاریخ(?:انتشار|نشر|چاپ)?|انتشار):/;
/** A label and its value: a line of a list of facts. */
const FACT = /^[^:؛.؟!،]{2,30} ?: ?\S/;
const LONGEST_FACT = 120;
/** What a fact may look like: «تاریخ چاپ: ۱۴۰۳» (printed in 1403) has the words of a button, «چاپ» (print). */
const MAY_BE_FACT: ReadonlySet<Row['appearance']> = new Set<Row['appearance']>([
  'text',
  'masthead',
  'counter',
  'navigation',
  'button',
]);

/**
 * Lines of such a list about a book or film are text, even those whose labels an article has, too: among «عنوان: …»
 * (title) and «ناشر: …» (publisher), «نویسنده: جورج اورول» says who wrote the book.
 */
export function markWorks(rows: Row[]): void {
  for (let from = 0; from < rows.length; from++) {
    let to = from;
    while (to < rows.length && isFact(rows[to]!)) to++;
    const isOfWork = rows.slice(from, to).some(({ key, appearance }) => appearance === 'text' && OF_A_WORK.test(key));
    for (; from < to; from++) {
      const row = rows[from]!;
      if (isOfWork && OF_BOTH.test(row.key)) rows[from] = { ...row, appearance: 'text', isSure: false, items: [] };
    }
  }
}

function isFact({ place, text, appearance }: Row): boolean {
  return (
    place === null &&
    MAY_BE_FACT.has(appearance) &&
    text.length <= LONGEST_FACT &&
    FACT.test(text) &&
    !endsWith(text, STATEMENT_END)
  );
}
