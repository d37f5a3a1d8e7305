import { keyOf } from '../article/lines/key';
import type { MarkedRow } from './marked-row';

/** Joins the lines that `<br>` makes of a heading, if the title of the metadata has them one after the other. */
export function joinHeadline(marked: MarkedRow[], known: string | null): void {
  if (known === null) return;
  const title = keyOf(known);
  for (let i = 0; i + 1 < marked.length; i++) {
    const first = marked[i]!;
    if (first.part !== 'title') continue;
    let end = i;
    let { text, written } = first.row;
    while (marked[end + 1]?.part === 'title' && title.includes(keyOf(`${text} ${marked[end + 1]!.row.text}`))) {
      const { row } = marked[++end]!;
      text += ` ${row.text}`;
      written += ` ${row.written}`;
    }
    if (end === i) continue;
    const { end: last } = marked[end]!.row;
    marked.splice(i, end - i + 1, { ...first, row: { ...first.row, text, written, key: keyOf(text), end: last } });
    return;
  }
}
