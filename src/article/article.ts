import { checkText } from '../error';
import { linesOf } from './lines/lines';
import { haveAddresses } from './lines/markdown';
import { readPage } from './page';
import { NOTHING_KNOWN } from './record/known';
import type { Article } from './record/record';
import { type ArticleOptions, readArticleOptions } from './record/settings';
import { rowsOf } from './rows/rows';

/**
 * Takes the article out of a scraped page's text.
 *
 * Each line is judged by what it looks like (a label with its value, a stamp, a button, the name of a section, text)
 * and by where it stands; then the headline is found with the lines round it, the lead, the body and the headlines of
 * other articles. Fields are normalised; every line of the input is in one field of text or in `removed`, with a
 * reason.
 *
 * `readArticle('کد خبر ۹۹۵۳۲۶\nتاریخ انتشار: ۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳\n\nعنوان خبر\n\nمتن خبر.').publishedAt` → `'2024-09-06T10:59:00+03:30'`
 * `readArticle('عنوان خبر\n\nتهران- ایرنا- متن خبر.\nانتهای پیام/').removed[0].reason` → `'end'`
 *
 * Left alone: headlines that run together in one line, and tags without marks between them, are not cut apart by
 * guessing.
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function readArticle(input: string, options: ArticleOptions = {}): Article {
  checkText(input);
  const settings = readArticleOptions(options);
  const lines = linesOf(input);
  const isNumbered = haveAddresses(lines);
  const rows = lines.flatMap((line) => rowsOf(line, isNumbered));
  return readPage(input, rows, NOTHING_KNOWN, settings);
}
