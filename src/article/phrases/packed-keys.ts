/** The letters of keys. */
const LETTERS = 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیء';
/**
 * The sign for each letter in the tables. Bundlers write a Persian letter as an escape of six bytes, and a sign as one.
 */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ#$%&^~@';
const LETTER = /[ء-ی]/g;
const SIGN = /[A-Z#$%&^~@]/g;

/**
 * Keys as they stand in the tables: `packed('خبر isna')` → `'IBL isna'`. Keys have small Latin letters only, so that no
 * sign is ambiguous.
 */
export function packed(keys: string): string {
  return keys.replace(LETTER, (letter) => SIGNS[LETTERS.indexOf(letter)] ?? letter);
}

/** The way back: `unpacked('IBL isna')` → `'خبر isna'`. */
export function unpacked(keys: string): string {
  return keys.replace(SIGN, (sign) => LETTERS[SIGNS.indexOf(sign)]!);
}
