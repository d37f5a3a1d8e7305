import { Words } from '../phrases/words';
import type { Row } from '../rows/rows';
import { isParagraph, isSentence } from '../rows/surroundings';
import { isTagsLabel } from '../rows/tags';

/**
 * Two lines that look like the page's are headings of the text between a sentence and a paragraph: «نظر شما چیست؟»
 * (what is your opinion?) is asked in an interview if another question stands above; «کلمات کلیدی» (keywords) is the
 * subject if the paragraph has these words. Those of a page have comments or tags below them.
 */
export function markHeadings(rows: Row[]): void {
  let isInterview = false;
  for (const [i, row] of rows.entries()) {
    const isBelowQuestion = rows[i - 1]?.appearance === 'text' && rows[i - 1]!.text.endsWith('؟');
    // Two paragraphs are no reader's: that one's name stands between.
    if (!isSentence(rows[i - 1]) && !(isBelowQuestion && isParagraph(rows[i + 2]))) continue;
    const isQuestion = row.text.endsWith('؟');
    isInterview ||= isQuestion && row.appearance === 'text';
    const next = rows[i + 1];
    if (!isParagraph(next)) continue;
    // «نظر شما درباره این خبر چیست؟», about «this» piece of news, is the page's.
    const isAsked = row.appearance === 'comments' && isQuestion && isInterview && !row.key.includes('این');
    const isTold = isTagsLabel(row) && new Words(next!.text).has(row.key);
    if (isAsked || isTold) rows[i] = { ...row, appearance: 'text', isSure: false, items: [] };
  }
}
