import { CHARACTER_RULE as RULE } from '../rules';
import { BIDI, KASHIDA_KIND, SOFT_HYPHEN_KIND, ZERO_WIDTH, ZWJ_KIND, ZWNJ_KIND } from '../text/kinds';

/** The rule that removes each kind of a gap but blanks. */
export const RULE_OF: Readonly<Record<number, number>> = {
  [ZWNJ_KIND]: RULE['half-space-junk'],
  [ZWJ_KIND]: RULE['zero-width'],
  [BIDI]: RULE['bidi-mark'],
  [ZERO_WIDTH]: RULE['zero-width'],
  [SOFT_HYPHEN_KIND]: RULE['soft-hyphen'],
  [KASHIDA_KIND]: RULE.kashida,
};
