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
  const hasAnswer = rows.some((row, i) => isAsked(row) && isSentence(rows[i - 1]) && isParagraph(rows[i + 1]));
  for (const [i, row] of rows.entries()) {
    // Two paragraphs are no reader's: that one's name stands between. The last question of an article may be asked of
    // the readers, so another one needs an answer.
    const isBelowQuestion = hasAnswer && isAsked(rows[i - 1]) && isParagraph(rows[i + 2]);
    if (!isSentence(rows[i - 1]) && !isBelowQuestion) continue;
    isInterview ||= isAsked(row);
    const next = rows[i + 1];
    if (!isParagraph(next)) continue;
    // «نظر شما درباره این خبر چیست؟», about «this» piece of news, is the page's.
    const isOfTalk = row.appearance === 'comments' && isInterview && row.text.endsWith('؟') && !row.key.includes('این');
    const isTold = isTagsLabel(row) && new Words(next!.text).has(row.key);
    if (isOfTalk || isTold) rows[i] = { ...row, appearance: 'text', isSure: false, items: [] };
  }
}

function isAsked(row: Row | undefined): boolean {
  return row?.appearance === 'text' && row.text.endsWith('؟');
}
