import { checkText } from '../error';
import { type Analysis, account } from '../normalize';
import { EditLog } from '../text/edits';
import type { TextBlock } from './block';
import { blockEdits, editsByRun, textEdits } from './block-edits';
import { readPage } from './page';
import type { MarkupEdit } from './place';
import { type HtmlOptions, type HtmlSettings, readHtmlOptions } from './settings';
import { valueBlock } from './value';
import { type Notation, TEXT, VALUE, type WrittenEdit, writeRun } from './write';

/**
 * Normalises the text of a page or a piece of HTML; all markup stays byte by byte as it is.
 *
 * The text of a block is read as one text, ignoring inline tags: words are joined across them, but never across a block's tag or a
 * `<br>`. Entities stay as they are written unless their text changes, and so do line breaks and the blanks round them.
 *
 * `normalizeHtml('<p title="علي">نمي<b>خواهيم</b> كتاب&nbsp;ها</p>')` → `'<p title="علي">نمی‌<b>خواهیم</b> کتاب‌ها</p>'`
 *
 * Left alone: script, style, pre, code, kbd, samp, textarea, noscript, svg, math, comments, attributes (but those of the option), elements
 * whose `lang` is another language in Arabic letters or that have `translate="no"`, blocks of nothing but blanks. A change that would
 * remove the last visible character of a text, or change letters across a tag, isn't made. Where parsers may read a page in two ways, what
 * follows is left as it is.
 *
 * @throws {MatnError} when an option is wrong; never because of the page.
 */
export function normalizeHtml(html: string, options: HtmlOptions = {}): string {
  return htmlNormalizer(options)(html);
}

/** The same for many pages: the options are checked once. */
export function htmlNormalizer(options: HtmlOptions): (html: string) => string {
  const settings = readHtmlOptions(options);
  return (html) => htmlEdits(html, settings).apply(html);
}

/**
 * `normalizeHtml` with an account of every change and a map of positions, all in offsets of the markup.
 *
 * `analyzeHtml('<b>علي</b>').changes` → `[{ start: 5, end: 6, before: 'ي', after: 'ی', rule: 'arabic-yeh' }]`
 *
 * @throws {MatnError} when an option is wrong; never because of the page.
 */
export function analyzeHtml(html: string, options: HtmlOptions = {}): Analysis {
  const edits = htmlEdits(html, readHtmlOptions(options));
  return account(html, { text: edits.apply(html), edits });
}

/** All changes of a page, in order. */
function htmlEdits(html: string, settings: HtmlSettings): EditLog {
  const { textAttributes } = settings;
  checkText(html);
  const edits: WrittenEdit[] = [];
  const write = (block: TextBlock, made: readonly MarkupEdit[], notation: Notation): void => {
    for (const [from, to] of editsByRun(made)) {
      for (const edit of writeRun(html, block, made[from]!.run, made.slice(from, to), notation)) edits.push(edit);
    }
  };
  readPage(html, textAttributes, {
    block: (block) => write(block, blockEdits(block, settings), TEXT),
    value: (start, end) => {
      const value = valueBlock(html, start, end);
      write(value, textEdits(value, settings), VALUE);
    },
  });
  // A block's text is reported at its end, after the values in its tags.
  edits.sort((a, b) => a.start - b.start);
  const log = new EditLog();
  for (const { start, end, text, rule, confidence } of edits) log.replace(start, end, text, rule, confidence);
  return log;
}
