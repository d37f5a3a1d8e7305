import { Words } from '../phrases/words';
import type { Row } from '../rows/rows';
import { isParagraph, isSentence } from '../rows/surroundings';
import { isTagsLabel } from '../rows/tags';

/**
 * «نظر شما چیست؟» and «کلمات کلیدی» between a sentence and a paragraph are asked or told of in the text where another question stands above
 * or the paragraph has the words: below those of a page stand what readers say, and tags.
 */
export function markHeadings(rows: Row[]): void {
  let isInterview = false;
  for (const [i, row] of rows.entries()) {
    if (!isSentence(rows[i - 1])) continue;
    const isQuestion = row.text.endsWith('؟');
    isInterview ||= isQuestion && row.looks === 'text';
    const next = rows[i + 1];
    if (!isParagraph(next)) continue;
    // «نظر شما درباره این خبر چیست؟» is of the page.
    const isAsked = row.looks === 'comments' && isQuestion && isInterview && !row.key.includes('این');
    const isTold = isTagsLabel(row) && new Words(next!.text).has(row.key);
    if (isAsked || isTold) rows[i] = { ...row, looks: 'text', isSure: false, items: [] };
  }
}
