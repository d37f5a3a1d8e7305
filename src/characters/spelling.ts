import { compose, type EditLog } from '../text/edits';
import { protectedSpans } from '../text/protect';
import type { OwnProtection } from '../text/protect-own';
import type { SpellingForms } from './choices';
import { ezafeEdits } from './ezafe';
import { kashidaDashEdits } from './kashida-dash';

/** What the options of spelling ask for, over text that the characters' room has settled. */
export function spellingEdits(
  text: string,
  enabled: Uint8Array,
  forms: SpellingForms,
  own: OwnProtection | null = null,
): EditLog {
  const ezafe = ezafeEdits(text, protectedSpans(text, own), enabled, forms);
  const settled = ezafe.apply(text);
  return compose(text, ezafe, kashidaDashEdits(settled, protectedSpans(settled, own), enabled));
}
