import { checkText } from '../error';
import { ruleSwitches } from '../options';
import { FOLDING_RULES, RULE } from '../rules';
import { foldingEdits } from './folding';

export { MatnError } from '../error';

const ENABLED = /* @__PURE__ */ ruleSwitches(FOLDING_RULES, {}, RULE);

/**
 * The search key of a text: one folded form to compare and find by, never to show. It is what `normalize` gives in the profile
 * `searchKey`, without loading the other profiles.
 *
 * `searchKey('آقای مؤمنی، کِتاب‌هايِ IBM')` → `'اقای مومنی، کتابهای ibm'`
 *
 * What is folded: docs/search.md. Blanks between words are kept, so «می رود» and «میرود» have different keys. A key is its own key, and
 * composed and decomposed text have the same.
 *
 * @throws {MatnError} when the text is no string; never because of what is in it.
 */
export function searchKey(text: string): string {
  checkText(text);
  return foldingEdits(text, ENABLED).apply(text);
}
