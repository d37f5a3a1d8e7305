/** Letters that are folded to others, and all that is dropped: invisible characters, kashidas, marks. */
const FOLDS =
  /[\u064a\u0649\u0643\u06c0\u06c1\u06d2\u06d5]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff\u00ad\u0640\u064b-\u065f\u0670]/g;
/** What letters are folded to; what isn't here is dropped. */
const FOLDED: Readonly<Record<string, string>> = { ك: 'ک', ي: 'ی', ى: 'ی', ے: 'ی', ۀ: 'ه', ہ: 'ه', ە: 'ه' };

/** Marks that composition takes into their letters: only a word that has one is composed, since that takes time. */
const COMPOSING = /[\u0300-\u036f\u0653-\u0655]/;

/** Letters that folding leaves as they are, by code unit: a word of nothing else, as most are, is folded already. */
export const isPlain: Uint8Array = new Uint8Array(0x700);
for (const letter of 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیأإؤئءة') isPlain[letter.charCodeAt(0)] = 1;

/** A word as the tables spell it. */
export function foldWord(word: string): string {
  let at = 0;
  while (at < word.length && isPlain[word.charCodeAt(at)]) at++;
  if (at === word.length) return word;
  return (COMPOSING.test(word) ? word.normalize() : word).replace(FOLDS, (unit) => FOLDED[unit] ?? '');
}

/** How many code units the first letters of a folded word take up in the word as it is written. */
export function unitsOf(written: string, letters: number): number {
  let units = 0;
  for (let left = letters; left > 0 && units < written.length; units++) {
    if (foldWord(written[units]!) !== '') left--;
  }
  return units;
}
