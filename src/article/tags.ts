import { withoutEdges } from './edges';
import { endsWith } from './line-ends';
import { asTag, type Row } from './rows';
import { Words } from './words';

/** At least two short lines, alone after the end mark, are tags: headlines are longer, and sections are known. */
export function markTags(rows: Row[]): void {
  markHashtags(rows);
  markTagsAtEnd(rows);
  const from = rows.map(({ looks }) => looks).lastIndexOf('end') + 1;
  let to = from;
  while (from > 0 && to < rows.length && isShort(rows[to]!)) to++;
  if (to - from < 2 || rows[to]?.looks === 'text') return;
  for (let i = from; i < to; i++) rows[i] = asTag(rows[i]!);
}

/** «#تخم_مرغ» in a line of its own is a tag where it can't be a heading: with the sign for a blank, or one behind the other. */
function markHashtags(rows: Row[]): void {
  const isHashtag = rows.map(({ looks, as, text }) => looks === 'text' && as === null && HASHTAG.test(text));
  for (const [i, row] of rows.entries()) {
    if (isHashtag[i] && (row.text.includes('_') || isHashtag[i - 1] || isHashtag[i + 1])) rows[i] = asTag(row);
  }
}

const HASHTAG = /^#[\p{L}\p{M}\p{N}_\u200c]{2,40}$/u;

/** Without the mark the same below a paragraph at the end of the page, where they are at least three, and the text has all of them as words. */
function markTagsAtEnd(rows: Row[]): void {
  let from = rows.length;
  while (from > 0 && rows.length - from <= MOST_TAGS && mayBeTag(rows[from - 1]!)) from--;
  const count = rows.length - from;
  if (count < FEWEST_TAGS || count > MOST_TAGS || !isParagraph(rows[from - 1]?.text ?? '')) return;
  const texts = rows
    .slice(0, from)
    .filter(({ looks }) => looks === 'text')
    .map(({ text }) => new Words(text));
  if (!rows.slice(from).every(({ key }) => texts.some((words) => words.has(key)))) return;
  for (let i = from; i < rows.length; i++) rows[i] = asTag(rows[i]!);
}

const FEWEST_TAGS = 3;
const MOST_TAGS = 15;
const SHORTEST_PARAGRAPH = 60;

function isParagraph(text: string): boolean {
  return text.length > SHORTEST_PARAGRAPH && endsWith(text, /\.$/);
}

function mayBeTag(row: Row): boolean {
  return (
    isShort(row) || (row.looks === 'navigation' && !row.sure && row.as === null && /^\S+(?: \S+){0,2}$/.test(row.text))
  );
}

function isShort({ looks, as, text }: Row): boolean {
  return looks === 'text' && as === null && /^\S+(?: \S+){0,2}(?<![.؟!:؛…])$/.test(text);
}

/** Tags in the line of their label, separated by marks, or one per line after it; a run of words without marks is one entry. */
export function tagsOf(rows: readonly Row[]): string[] {
  const tags = new Set<string>();
  for (const row of rows) {
    if (row.as !== 'tags') continue;
    const labelled = row.items.filter(({ is }) => is === 'tags');
    const texts = labelled.length > 0 ? labelled.map(({ value }) => value) : [row.text];
    for (const text of texts) {
      for (const part of text.split(/[،,;؛|•·#\t/]| [-–—] /)) {
        const tag = withoutEdges(part, /[^\s:]/, /[^\s.:]/).replace(/_/g, ' ');
        if (/[\p{L}\p{N}]/u.test(tag)) tags.add(tag);
      }
    }
  }
  return [...tags];
}
