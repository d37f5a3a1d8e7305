import { compose, type EditLog } from '../text/edits';
import { protectedSpans } from '../text/protect';
import type { SpellingForms } from './choices';
import { ezafeEdits } from './ezafe';
import { kashidaDashEdits } from './kashida-dash';

/** What the options of spelling ask for, over text that the characters' room has settled. */
export function spellingEdits(text: string, enabled: Uint8Array, forms: SpellingForms): EditLog {
  const ezafe = ezafeEdits(text, protectedSpans(text), enabled, forms);
  const settled = ezafe.apply(text);
  return compose(text, ezafe, kashidaDashEdits(settled, protectedSpans(settled), enabled));
}
