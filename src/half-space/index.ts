import { checkText, MatnError, shownWithType } from '../error';
import { checkNames } from '../option-checks';
import { ruleSwitches } from '../options';
import { HALF_SPACE_RULES, RULE } from '../rules';
import { Passage } from '../text/passage';
import { halfSpaceEdits } from './half-space';
import { REPAIR_OPTIONS, type RepairOptions, readRepairOptions } from './options';
import { heldSpellings } from './spelling/held-spellings';

export type { RuleSwitches } from '../options';
export type { HalfSpaceRuleId, RuleId } from '../rules';
export type { OwnPattern } from '../text/protect-own';
export type { RepairOptions } from './options';
export type { HouseStyle, StyleForm } from './spelling/house-style';
export { MatnError };

/**
 * Puts half-spaces (ZWNJ, U+200C) back where a scraper deleted them or made them blanks.
 *
 * Only ever inserts a half-space or turns one blank into one, unless the option `style` asks for another form. Left alone: what stands
 * after ا د ذ ر ز ژ و, URLs, code and the like, lines in another language, and matters of house style (به ویژه, آنها). Unchanged text
 * comes back as the very same string.
 *
 * `repairHalfSpaces('درخواست های ما را نمیپذیرد')` → `'درخواست‌های ما را نمی‌پذیرد'`
 *
 * Closed classes: the spelling guide of the Academy of Persian Language and Literature; words: dictionary-fa and our own lexicon;
 * the rest: a linear model over the letters, words and neighbours of each gap (docs/half-space.md, NOTICE).
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function repairHalfSpaces(text: string, options: RepairOptions = {}): string {
  checkText(text);
  checkNames(options, REPAIR_OPTIONS, 'repairHalfSpaces');
  const settings = readRepairOptions(options, ruleSwitches(HALF_SPACE_RULES, options.rules, RULE, HALF_SPACE_RULES));
  return halfSpaceEdits(new Passage(text, settings.protection), settings).apply(text);
}

/** Options of `learnWords`. */
export interface LearnOptions {
  /** How often a spelling must occur in the text at least, from 1; default 3. */
  readonly fewest?: number | undefined;
  /** The share that it must have of all the ways in which the text writes these letters, 0.5–1; default 0.85. */
  readonly share?: number | undefined;
}

/**
 * The words that a text spells in its own way: for the option `words`, so that other text from the same outlet is repaired in the
 * outlet's own spelling (رئیس‌جمهور, به‌ویژه, names).
 *
 * `sample` is text whose half-spaces are as the outlet writes them, or a list of such texts, the more the better: a few thousand
 * sentences. Words that repair gets right anyway are left out, and so are words that the sample writes now one way, now another.
 * Sorted.
 *
 * `learnWords('به‌ویژه در تهران\n'.repeat(3))` → `['به‌ویژه']`
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function learnWords(sample: string | readonly string[], options: LearnOptions = {}): string[] {
  const texts = Array.isArray(sample) ? (sample as readonly string[]) : [sample as string];
  for (const text of texts) checkText(text);
  checkNames(options, ['fewest', 'share'], 'learnWords');
  const { fewest = 3, share = 0.85 } = options;
  if (!Number.isInteger(fewest) || fewest < 1) {
    throw new MatnError(`option 'fewest' is a whole number from 1, not ${shownWithType(fewest)}`);
  }
  if (typeof share !== 'number' || !(share >= 0.5 && share <= 1)) {
    throw new MatnError(`option 'share' is a number from 0.5 to 1, not ${shownWithType(share)}`);
  }
  return heldSpellings(texts, fewest, share)
    .filter(({ spelling, spoilt }) => spoilt.some((form) => repairHalfSpaces(form) !== spelling))
    .map(({ spelling }) => spelling)
    .sort();
}
