import { RULE, type RuleId } from '../rules';
import {
  ARABIC,
  BIDI,
  BLANK,
  COMBINING,
  KASHIDA_KIND,
  KIND,
  kinds,
  LINE,
  PUNCTUATION,
  SOFT_HYPHEN_KIND,
  ZERO_WIDTH,
  ZWNJ_KIND,
} from '../text/kinds';
import {
  ARABIC_INDIC_ZERO,
  DIGIT_ZERO,
  FIRST_VARIATION_SELECTOR,
  LAST_VARIATION_SELECTOR,
  NOT_SIGN,
  PERSIAN_ZERO,
  ZWJ,
} from '../text/units';
import { FOLDS } from './folds.table';

// What folding does to a unit. Only with KEEP and MAP does a unit stay in its place.

export const KEEP = 0;
/** Another unit takes its place. */
export const MAP = 1;
export const DROP = 2;
/** It becomes a space, together with the blanks beside it. */
export const BLANK_OUT = 3;
/** It is folded by Unicode's own tables, in a run with its neighbours. */
export const BY_UNICODE = 4;

export interface FoldTables {
  /** What is done to each unit. */
  readonly action: Uint8Array;
  /** The number of the rule by which it is done. */
  readonly rule: Uint8Array;
  /** What a mapped unit becomes; all mapped units are below U+0800. */
  readonly target: Uint16Array;
}

/** Punctuation outside ASCII and the Arabic blocks that stays as it is: printed quotes and dashes. */
const STABLE = '«»“”‘’–—';
const FIRST_ARABIC = 0x600;
const LAST_ARABIC = 0x77f;

let tables: FoldTables | undefined;

/** What is done to every code unit, laid out on first use. */
export function foldTables(): FoldTables {
  tables ??= layOut();
  return tables;
}

function layOut(): FoldTables {
  const entries = kinds();
  const action = new Uint8Array(0x10000);
  const rule = new Uint8Array(0x10000);
  const target = new Uint16Array(0x800);
  const set = (unit: number, todo: number, ruleNumber: number): void => {
    action[unit] = todo;
    rule[unit] = ruleNumber;
  };
  const map = (unit: number, to: number, id: RuleId): void => {
    set(unit, MAP, RULE[id]);
    target[unit] = to;
  };
  for (let unit = 0; unit < action.length; unit++) {
    const kind = entries[unit]! & KIND;
    if (kind === BLANK || kind === LINE) set(unit, BLANK_OUT, RULE['fold-blank']);
    else if (kind === COMBINING || kind === KASHIDA_KIND) set(unit, DROP, RULE['fold-mark']);
    else if (kind === ZWNJ_KIND || kind === SOFT_HYPHEN_KIND || unit === NOT_SIGN)
      set(unit, DROP, RULE['fold-half-space']);
    else if (kind === BIDI || kind === ZERO_WIDTH || unit === ZWJ || isVariationSelector(unit))
      set(unit, DROP, RULE['fold-invisible']);
    else if (!isPlain(unit, kind)) set(unit, BY_UNICODE, RULE['fold-form']);
  }
  for (const mark of STABLE) action[mark.charCodeAt(0)] = KEEP;
  for (let digit = 0; digit < 10; digit++) {
    for (const zero of [ARABIC_INDIC_ZERO, PERSIAN_ZERO]) map(zero + digit, DIGIT_ZERO + digit, 'fold-digit');
  }
  for (let capital = 0x41; capital <= 0x5a; capital++) map(capital, capital | 0x20, 'fold-case');
  for (const fold of FOLDS) map(...fold);
  return { action, rule, target };
}

/** Whether a unit that nothing is said about stays as it is: ASCII, and letters and punctuation of the Arabic blocks. */
function isPlain(unit: number, kind: number): boolean {
  if (unit < 0x80) return true;
  if (unit < FIRST_ARABIC || unit > LAST_ARABIC) return false;
  return kind === ARABIC || kind === PUNCTUATION;
}

function isVariationSelector(unit: number): boolean {
  return unit >= FIRST_VARIATION_SELECTOR && unit <= LAST_VARIATION_SELECTOR;
}
