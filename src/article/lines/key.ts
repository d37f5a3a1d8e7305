import {
  BIDI,
  BLANK,
  COMBINING,
  KASHIDA_KIND,
  KIND,
  kinds,
  LINE,
  SOFT_HYPHEN_KIND,
  ZERO_WIDTH,
  ZWJ_KIND,
  ZWNJ_KIND,
} from '../../text/kinds';
import { ARABIC_INDIC_ZERO, DIGIT_ZERO, PERSIAN_ZERO } from '../../text/units';

/**
 * A text in the form in which set phrases are compared: without blanks, half-spaces, marks on letters and kashida; with
 * one letter for all that are typed in its place, Latin digits and small Latin letters. So «به‌روزرسانی», «به روز
 * رساني» and «بهروزرسانی» are one phrase.
 */
export interface Keyed {
  readonly key: string;
  /** For each unit of the key its place in the text, and then the end of the last one. */
  readonly at: readonly number[];
}

/** The key of a text, with the way back. */
export function keyed(text: string): Keyed {
  const unitOf = keyUnits();
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) if (unitOf[text.charCodeAt(i)] !== DROPPED) at.push(i);
  const key = keyOf(text);
  at.push(at.length === 0 ? text.length : at[at.length - 1]! + 1);
  return { key, at };
}

/** The key alone; the very same string where the text is its own key. */
export function keyOf(text: string): string {
  const unitOf = keyUnits();
  let key = '';
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const mapped = unitOf[unit]!;
    if (mapped === unit) continue;
    key += text.slice(kept, i);
    if (mapped !== DROPPED) key += String.fromCharCode(mapped);
    kept = i + 1;
  }
  return kept === 0 ? text : key + text.slice(kept);
}

/** Stands for «left out» in the table of units. U+0000 is a control character, which no phrase holds. */
const DROPPED = 0;
const DROPPED_KINDS: ReadonlySet<number> = new Set([
  BLANK,
  LINE,
  COMBINING,
  ZWNJ_KIND,
  ZWJ_KIND,
  BIDI,
  ZERO_WIDTH,
  SOFT_HYPHEN_KIND,
  KASHIDA_KIND,
]);
/** Letters that are typed one for another; the first of each group stands for all. */
const KIN = ['یيىئېې', 'کكڪ', 'هةۀەۂہھ', 'اآأإٱ', 'وؤ'];

let units: Uint16Array | undefined;

function keyUnits(): Uint16Array {
  if (units !== undefined) return units;
  const kind = kinds();
  units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) units[unit] = DROPPED_KINDS.has(kind[unit]! & KIND) ? DROPPED : unit;
  for (const group of KIN) for (const letter of group) units[letter.charCodeAt(0)] = group.charCodeAt(0);
  for (let digit = 0; digit < 10; digit++) {
    units[ARABIC_INDIC_ZERO + digit] = DIGIT_ZERO + digit;
    units[PERSIAN_ZERO + digit] = DIGIT_ZERO + digit;
  }
  for (let letter = 0; letter < 26; letter++) units['A'.charCodeAt(0) + letter] = 'a'.charCodeAt(0) + letter;
  return units;
}
