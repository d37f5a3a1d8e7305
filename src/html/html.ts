import { MatnError } from '../error';
import { type Analysis, account, type NormalizeOptions, readOptions, type Settings, walk } from '../normalize';
import { EditLog } from '../text/edits';
import type { TextBlock } from './block';
import { readPage } from './page';
import { inkOf, type MarkupEdit, placeEdits } from './place';
import { valueBlock } from './value';
import { type Notation, TEXT, VALUE, type WrittenEdit, writeRun } from './write';

/** An attribute that holds text for a reader. */
export type TextAttribute = (typeof TEXT_ATTRIBUTES)[number];

const TEXT_ATTRIBUTES = ['title', 'alt', 'aria-label', 'placeholder'] as const;

/** Options of `normalizeHtml` and `analyzeHtml`: those of `normalize`, and the attributes whose values are text. */
export interface HtmlOptions extends NormalizeOptions {
  /** Attributes that are normalised too: `title`, `alt`, `aria-label`, `placeholder`; default none. Values without quotes are left. */
  readonly attributes?: readonly TextAttribute[];
}

/**
 * Normalises the text of a page or a piece of HTML; all markup stays byte by byte as it is.
 *
 * The text of a block is one text, its inline tags taken for nothing: words are joined over them, but no further than to a block's tag or
 * a `<br>`. Entities stay as they are written unless their text changes, and so do line breaks and the blanks round them.
 *
 * `normalizeHtml('<p title="علي">نمي<b>خواهيم</b> كتاب&nbsp;ها</p>')` → `'<p title="علي">نمی‌<b>خواهیم</b> کتاب‌ها</p>'`
 *
 * Left alone: script, style, pre, code, kbd, samp, textarea, noscript, svg, math, comments, attributes (but those of the option), elements
 * whose `lang` is another language in Arabic letters, blocks of nothing but blanks. A change that would take the last visible character
 * of a text away, or a letter over a tag, isn't made. Where parsers may read a page in two ways, what follows is left as it is.
 *
 * @throws {MatnError} when an option is wrong; never because of the page.
 */
export function normalizeHtml(html: string, options: HtmlOptions = {}): string {
  return htmlEdits(html, options).apply(html);
}

/**
 * `normalizeHtml` with an account of every change and a map of positions, all in offsets of the markup.
 *
 * `analyzeHtml('<b>علي</b>').changes` → `[{ start: 5, end: 6, before: 'ي', after: 'ی', rule: 'arabic-yeh' }]`
 *
 * @throws {MatnError} when an option is wrong; never because of the page.
 */
export function analyzeHtml(html: string, options: HtmlOptions = {}): Analysis {
  const edits = htmlEdits(html, options);
  return account(html, { text: edits.apply(html), edits });
}

/** All changes of a page, in order. */
function htmlEdits(html: string, options: HtmlOptions): EditLog {
  const { attributes = [], ...rest } = options;
  const names = readAttributes(attributes);
  const settings = readOptions(rest);
  const edits: WrittenEdit[] = [];
  readPage(html, names, {
    block: (block) => blockEdits(html, block, settings, TEXT, edits),
    value: (start, end) => blockEdits(html, valueBlock(html, start, end), settings, VALUE, edits),
  });
  // A value stands before text of its block that was read before it.
  if (names.size > 0) edits.sort((a, b) => a.start - b.start);
  const log = new EditLog();
  for (const { start, end, text, rule, confidence } of edits) log.replace(start, end, text, rule, confidence);
  return log;
}

/** The changes of one block's text. */
function blockEdits(
  html: string,
  block: TextBlock,
  settings: Settings,
  notation: Notation,
  edits: WrittenEdit[],
): void {
  const { text } = block;
  let start = 0;
  let end = text.length;
  if (notation === TEXT) {
    while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
    while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  }
  const inner = text.slice(start, end);
  if (inner.trim() === '') return;
  const log = walk(inner, settings).edits;
  if (log.length === 0) return;
  const placed = placeEdits(block, log, start);
  const made = notation === VALUE ? placed : keepInk(block, placed);
  for (const [from, to] of runsOf(made)) {
    for (const edit of writeRun(html, block, made[from]!.run, made.slice(from, to), notation)) edits.push(edit);
  }
}

/**
 * The edits without those that would take from a run its last character that is no blank to HTML. A parser puts such a text in other
 * places than blanks, and opens elements for it, so the tree would be another.
 */
function keepInk(block: TextBlock, edits: readonly MarkupEdit[]): readonly MarkupEdit[] {
  let kept = edits;
  // What is not made in one run may leave another without: look again, but not for ever.
  for (let round = 0; round < ROUNDS; round++) {
    const refused = new Set<number>();
    for (const [from, to] of runsOf(kept)) {
      if (isEmptied(block, kept, from, to)) for (let i = from; i < to; i++) refused.add(kept[i]!.source);
    }
    if (refused.size === 0) return kept;
    kept = kept.filter(({ source }) => !refused.has(source));
  }
  return [];
}

const ROUNDS = 4;

/** Whether the edits from `from` up to `to`, all of one run, leave only blanks of it. */
function isEmptied(block: TextBlock, edits: readonly MarkupEdit[], from: number, to: number): boolean {
  let lost = 0;
  for (let i = from; i < to; i++) lost += edits[i]!.lost;
  if (lost <= 0) return false;
  const { run } = edits[from]!;
  const text = block.text.slice(block.textStart[block.firstPiece[run]!], block.textEnd(block.pastRun(run) - 1));
  return inkOf(text) <= lost;
}

/** Where the edits of each run begin and end. */
function* runsOf(edits: readonly MarkupEdit[]): Generator<[from: number, to: number]> {
  for (let from = 0; from < edits.length; ) {
    let to = from;
    while (to < edits.length && edits[to]!.run === edits[from]!.run) to++;
    yield [from, to];
    from = to;
  }
}

function isWhiteSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0c || unit === 0x0d;
}

function readAttributes(attributes: readonly TextAttribute[]): ReadonlySet<string> {
  const wrong = Array.isArray(attributes) ? attributes.find((name) => !TEXT_ATTRIBUTES.includes(name)) : attributes;
  if (wrong !== undefined || !Array.isArray(attributes)) {
    throw new MatnError(`option 'attributes' is a list of ${TEXT_ATTRIBUTES.join(', ')}, not '${String(wrong)}'`);
  }
  return new Set(attributes);
}
