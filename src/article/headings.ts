import type { Row } from './rows';
import { isParagraph, isSentence } from './surroundings';

/**
 * «نظر شما چیست؟» and «کلمات کلیدی» between a sentence and paragraphs are asked or told of in the text: below the question of a page stand
 * the fields of a form, below its label of tags are words.
 */
export function markHeadings(rows: Row[]): void {
  for (const [i, row] of rows.entries()) {
    if (row.as !== null || !isSentence(rows[i - 1]) || !isParagraph(rows[i + 1])) continue;
    // «نظر شما درباره این خبر چیست؟» is of the page.
    const isQuestion = row.looks === 'comments' && row.text.endsWith('؟') && !row.key.includes('این');
    const isLabel = row.looks === 'tags' && row.items.every(({ value }) => value === '') && !row.text.endsWith(':');
    if (isQuestion || (isLabel && isParagraph(rows[i + 2])))
      rows[i] = { ...row, looks: 'text', isSure: false, items: [] };
  }
}
