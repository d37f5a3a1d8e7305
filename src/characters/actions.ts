import {
  ARABIC,
  BIDI,
  BLANK,
  JOINS_NEXT,
  KASHIDA_KIND,
  KIND,
  kinds,
  LINE,
  SOFT_HYPHEN_KIND,
  ZERO_WIDTH,
  ZWJ_KIND,
  ZWNJ_KIND,
} from '../text/kinds';
import { NOT_SIGN } from '../text/units';
import { letterTables, MAPPED, MAPPED_IF_PERSIAN } from './letters';

/** What the pass over letters and gaps does at a unit: the low bits of the action table. */
export const NOTHING = 0;
export const LETTER = 1;
export const GAP = 2;
export const ACTION = 3;
/** Set on letters, and on letters that join the next one whatever they are mapped to. */
export const IS_LETTER = 4;
export const IS_JOINING = 8;

let actions: Uint8Array | undefined;

/** The action for every code unit, laid out on first use. */
export function actionTable(): Uint8Array {
  if (actions !== undefined) return actions;
  const kind = kinds();
  const { classes, target } = letterTables();
  actions = new Uint8Array(0x10000);
  for (let unit = 0; unit < actions.length; unit++) {
    const entry = kind[unit]! & KIND;
    if (GAPS.has(entry) || unit === NOT_SIGN) actions[unit] = GAP;
    else if (entry === ARABIC) actions[unit] = kind[unit]! & JOINS_NEXT ? IS_LETTER | IS_JOINING : IS_LETTER;
  }
  for (let unit = 0; unit < classes.length; unit++) {
    if (classes[unit] !== MAPPED && classes[unit] !== MAPPED_IF_PERSIAN) continue;
    actions[unit]! |= LETTER;
    if ((kind[target[unit]!]! & JOINS_NEXT) === 0) actions[unit]! &= ~IS_JOINING;
  }
  return actions;
}

const GAPS: ReadonlySet<number> = new Set([
  BLANK,
  LINE,
  ZWNJ_KIND,
  ZWJ_KIND,
  BIDI,
  ZERO_WIDTH,
  KASHIDA_KIND,
  SOFT_HYPHEN_KIND,
]);
