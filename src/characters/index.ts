import { checkText } from '../error';
import { checkNames } from '../option-checks';
import { type RuleSwitches, readProtection, ruleSwitches } from '../options';
import { CHARACTER_RULE, CHARACTER_RULES, type CharacterRuleId } from '../rules';
import { Passage } from '../text/passage';
import type { OwnPattern } from '../text/protect-own';
import { passCharacters } from './characters';

export { MatnError } from '../error';
export type { RuleSwitches } from '../options';
export type { CharacterRuleId, RuleId } from '../rules';
export type { OwnPattern } from '../text/protect-own';

/** Options of character normalisation. */
export interface CharacterOptions {
  /** Rules switched by name: those of the profile `safe`, and `drop-diacritic` and `phrase-ligature`, which no profile has. */
  readonly rules?: RuleSwitches<CharacterRuleId> | undefined;
  /** Words and patterns that nothing may touch, besides what is protected anyway. */
  readonly protect?: readonly OwnPattern[] | undefined;
}

/**
 * The profile `safe` alone, without the half-space tables: letters for presentation forms, one code point for each letter, marks on
 * their letters, one kind of blank and line end, no invisible characters except half-spaces that show.
 *
 * `normalizeCharacters('كتاب\u200c\u200cهاي  ٣')` → `'کتاب\u200cهای ۳'`
 * `normalizeCharacters('ﻣﯽﺭﻭﻡ')` → `'می\u200cروم'`
 *
 * Left alone: spelling, punctuation, Latin digits, emoji, runs in another language, URLs, code and the like, with the invisible
 * characters that touch them. Line breaks are kept, but CR and CRLF become LF and three or more blank lines in a row become one.
 * Unchanged text comes back as the very same string.
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function normalizeCharacters(text: string, options: CharacterOptions = {}): string {
  checkText(text);
  checkNames(options, ['rules', 'protect'], 'normalizeCharacters');
  const enabled = ruleSwitches(CHARACTER_RULES, options.rules, CHARACTER_RULE);
  const passage = new Passage(text, readProtection(options.protect));
  passCharacters(passage, enabled);
  // If one pass has undone what another did, the text is equal, but a string of its own.
  return passage.text === text ? text : passage.text;
}
