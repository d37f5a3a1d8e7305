import type { Passage } from '../text/passage';
import type { SpellingForms } from './choices';
import { ezafeEdits } from './ezafe';
import { kashidaDashEdits } from './kashida-dash';

/** Carries out the options of spelling on a text that `passCharacters` has settled. */
export function passSpelling(passage: Passage, enabled: Uint8Array, forms: SpellingForms): void {
  passage.take(ezafeEdits(passage.text, passage.spans, enabled, forms));
  passage.take(kashidaDashEdits(passage.text, passage.spans, enabled));
}
