/** Languages that are written in Arabic script. */
export type Language = 'persian' | 'arabic' | 'urdu' | 'kurdish' | 'pashto' | 'sindhi' | 'uyghur';

/** Letters that Persian doesn't have, each under the one language that it is taken as a sign of (Unicode code charts, Arabic). */
const LETTERS: readonly (readonly [language: Language, letters: string])[] = [
  ['urdu', 'ٹڈڑںے'],
  ['kurdish', 'ڵڕۆێ'],
  ['pashto', 'ځڅډړږښټڼ'],
  ['sindhi', 'ٺٻٽٿڀڃڄڇڊڌڍڙڱڳڻ'],
  ['uyghur', 'ۇۈۋڭ'],
];

/** The language that each of these letters is a sign of, by its code unit. */
export const LANGUAGE_LETTERS: ReadonlyMap<number, Language> = new Map(
  LETTERS.flatMap(([language, letters]) => [...letters].map((letter) => [letter.charCodeAt(0), language] as const)),
);
