import { withoutEdges } from './edges';
import { asTag, type Row } from './rows';

/** At least two short lines, alone after the end mark, are tags: headlines are longer, and sections are known. */
export function markTags(rows: Row[]): void {
  const from = rows.map(({ looks }) => looks).lastIndexOf('end') + 1;
  let to = from;
  while (from > 0 && to < rows.length && isShort(rows[to]!)) to++;
  if (to - from < 2 || rows[to]?.looks === 'text') return;
  for (let i = from; i < to; i++) rows[i] = asTag(rows[i]!);
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
