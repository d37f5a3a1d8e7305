/**
 * The form in which the lexicon is shipped: sorted words in printable ASCII, each written as its difference from the one before, and their classes in
 * a string of their own, since they would compress worse among the words.
 *
 * A word is one sign for how many letters the word before it loses at its end, then the letters that come instead. Letters are written as
 * A–Z a–z in the order of ALPHABET, signs are other printable characters, so no separator is needed. A class, one sign or three, is a number: which
 * of the values that words of the lexicon have. The forge writes this form (`src/forge/half-space/lexicon.ts`), `lexicon.ts` reads it.
 */

/** The letters that words of the lexicon are made of. */
export const ALPHABET = 'آأؤإئابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگیءةۀًَُِّْٔ';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Printable ASCII without letters, quotes, backslash and what is special in a template literal. */
export const SIGNS = '!#%&()*+,-./0123456789:;<=>?@[]^_{|}~ ';
/** Comes before a class that one sign can't write; two signs follow. */
const LONG_CLASS = SIGNS.length - 1;

export function encodeLetters(word: string): string {
  let encoded = '';
  for (const letter of word) {
    const index = ALPHABET.indexOf(letter);
    if (index < 0) throw new Error(`no such letter in the lexicon's alphabet: ${letter} in ${word}`);
    encoded += LETTERS[index];
  }
  return encoded;
}

export function encodeClass(index: number): string {
  if (index < LONG_CLASS) return SIGNS[index]!;
  return SIGNS[LONG_CLASS]! + SIGNS[Math.floor(index / SIGNS.length)]! + SIGNS[index % SIGNS.length]!;
}

/** Calls `visit` for each word; `shared` is how many letters it has in common with the beginning of the one before it. */
export function unpack(
  words: string,
  classes: string,
  visit: (letters: Uint16Array, length: number, shared: number, classIndex: number) => void,
): void {
  const sign = new Uint8Array(128);
  for (let i = 0; i < SIGNS.length; i++) sign[SIGNS.charCodeAt(i)] = i;
  const unit = new Uint16Array(128);
  for (let i = 0; i < ALPHABET.length; i++) unit[LETTERS.charCodeAt(i)] = ALPHABET.charCodeAt(i);
  const letters = new Uint16Array(64);
  let length = 0;
  let classAt = 0;
  for (let at = 0; at < words.length; ) {
    const shared = length - sign[words.charCodeAt(at++)]!;
    length = shared;
    for (let letter = unit[words.charCodeAt(at)]!; letter > 0; letter = unit[words.charCodeAt(++at)]!) {
      letters[length++] = letter;
    }
    let classIndex = sign[classes.charCodeAt(classAt++)]!;
    if (classIndex === LONG_CLASS) {
      classIndex = sign[classes.charCodeAt(classAt)]! * SIGNS.length + sign[classes.charCodeAt(classAt + 1)]!;
      classAt += 2;
    }
    visit(letters, length, shared, classIndex);
  }
}
