export { MatnError } from '../error';
export { type FindNumbersOptions, findNumbers } from './find';
export type { NumberKind, NumberMention } from './mention';
export { type WordsOptions, wordsToNumber } from './read';
export { type NumberWordsOptions, numberToWords } from './write';
