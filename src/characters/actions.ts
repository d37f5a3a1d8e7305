import { ARABIC, BLANK, isOf, JOINS_NEXT, KIND, kinds, LINE, ZWJ_KIND } from '../text/kinds';
import { NOT_SIGN } from '../text/units';
import { BETWEEN } from './entries';
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
    if (isOf(BETWEEN, entry) || entry === BLANK || entry === LINE || entry === ZWJ_KIND || unit === NOT_SIGN)
      actions[unit] = GAP;
    else if (entry === ARABIC) actions[unit] = kind[unit]! & JOINS_NEXT ? IS_LETTER | IS_JOINING : IS_LETTER;
  }
  for (let unit = 0; unit < classes.length; unit++) {
    if (classes[unit] !== MAPPED && classes[unit] !== MAPPED_IF_PERSIAN) continue;
    actions[unit]! |= LETTER;
    if ((kind[target[unit]!]! & JOINS_NEXT) === 0) actions[unit]! &= ~IS_JOINING;
  }
  return actions;
}
