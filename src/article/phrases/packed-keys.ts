/** The letters of keys, of those typed one for another only the first. */
const LETTERS = 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیء';
/** What stands for each in the tables: one byte where bundlers write the letter as six. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ#$%&^~@';
const LETTER = /[ء-ی]/g;
const SIGN = /[A-Z#$%&^~@]/g;

/** Keys as the tables have them: `packed('خبر isna')` → `'IBL isna'`. No key has a sign of its own: Latin letters are small there. */
export function packed(keys: string): string {
  return keys.replace(LETTER, (letter) => SIGNS[LETTERS.indexOf(letter)] ?? letter);
}

/** The same back: `unpacked('IBL isna')` → `'خبر isna'`. */
export function unpacked(keys: string): string {
  return keys.replace(SIGN, (sign) => LETTERS[SIGNS.indexOf(sign)]!);
}
