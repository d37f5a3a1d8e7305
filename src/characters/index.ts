import { checkNames, type RuleSwitches, readProtection, ruleSwitches } from '../options';
import { CHARACTER_RULES } from '../rules';
import type { OwnPattern } from '../text/protect-own';
import { characterEdits } from './characters';
import { CHOICES, type CharacterChoices, readChoices } from './choices';

export type { CharacterChoices } from './choices';

/** Options of character normalisation. */
export interface CharacterOptions extends CharacterChoices {
  /** Rules switched by name. */
  readonly rules?: RuleSwitches;
  /** Words and patterns that nothing may touch, beside all that is protected anyway. */
  readonly protect?: readonly OwnPattern[];
}

/**
 * The profile `safe` alone, without the half-space tables: one code point for each letter, one kind of blank and line end,
 * nothing invisible.
 *
 * `normalizeCharacters('كتاب\u200c\u200cهاي  ٣')` → `'کتاب\u200cهای ۳'`
 *
 * Left alone: what is spelt, punctuation, Latin digits, emoji, lines in another language, URLs, code and the like, with the
 * invisible characters that touch them. Line
 * breaks are kept, but CRLF becomes LF and three or more blank lines in a row become one. Unchanged text comes back as
 * the very same string.
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function normalizeCharacters(text: string, options: CharacterOptions = {}): string {
  checkNames(options, ['rules', 'protect', ...CHOICES], 'character');
  const enabled = ruleSwitches(CHARACTER_RULES, options.rules);
  const forms = readChoices(options, enabled);
  return characterEdits(text, enabled, forms, readProtection(options.protect)).apply(text);
}
