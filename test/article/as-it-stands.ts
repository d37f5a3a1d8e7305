import assert from 'node:assert/strict';
import type { Article, ArticleOptions } from '../../src/article/index';
import { RULES } from '../../src/rules';
import { BLANK, KIND, kinds, LINE } from '../../src/text/kinds';

/** Leaves every field as it is in the page, so that it can be found there and its characters counted. */
export const AS_IT_STANDS: ArticleOptions = {
  normalize: { rules: Object.fromEntries(RULES.map((rule) => [rule, false])) },
};

/**
 * Nothing of a page is lost, and nothing is given twice: every character that is not blank is in one field of text or in `removed`. The
 * article must be read with `AS_IT_STANDS`. In a line without anything visible, such as one of bidi marks, every character is blank.
 */
export function expectNothingLost(page: string, article: Article): void {
  const withBlankLines = page.replace(
    /(?<![^\n-\r\u0085\u2028\u2029])[\p{Zs}\t\p{Cf}]+(?![^\n-\r\u0085\u2028\u2029])/gu,
    (line) => ' '.repeat(line.length),
  );
  let rest = '';
  let kept = 0;
  for (const { text, start, end } of article.removed) {
    assert.ok(start >= kept && end > start, `removed from ${start} to ${end}, after a line that ends at ${kept}`);
    assert.equal(page.slice(start, end), text);
    rest += withBlankLines.slice(kept, start);
    kept = end;
  }
  rest += withBlankLines.slice(kept);
  const { kicker, title, subtitle, lead, paragraphs, related } = article;
  // If the page shows no headline, its title comes from the metadata alone.
  const shownTitle = title !== null && rest.replace(/\n/g, ' ').includes(title) ? title : null;
  const fields = [kicker, shownTitle, subtitle, lead, ...paragraphs, ...related].map((text) => text ?? '').join('');
  assert.deepEqual(unitsOf(fields), unitsOf(rest));
}

/** How often each code unit occurs that is not blank. */
function unitsOf(text: string): Map<string, number> {
  const kind = kinds();
  const counts = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const entry = kind[text.charCodeAt(i)]! & KIND;
    if (entry !== BLANK && entry !== LINE) counts.set(text[i]!, (counts.get(text[i]!) ?? 0) + 1);
  }
  return counts;
}
