/**
 * A gap as it is remembered, in one number of 32 bits. From the highest bit to the lowest: the sum of its weights (16 bits with sign),
 * whether it is a guess (only the model speaks for it), its place in the word, whether it is doubtful (there is another good reading of the
 * letters), and its rule.
 */
const SUM_SHIFT = 16;
const GUESS = 0x2000;
const PLACE_SHIFT = 8;
const PLACE_MASK = 0x1f;
const DOUBT = 0x80;
const RULE_MASK = 0x7f;

export function packGap(sum: number, place: number, rule: number, isDoubtful: boolean, isGuess: boolean): number {
  return (sum << SUM_SHIFT) | (isGuess ? GUESS : 0) | (place << PLACE_SHIFT) | (isDoubtful ? DOUBT : 0) | rule;
}

/** The same gap of a word that has one letter more before it. */
export function moveGap(gap: number): number {
  return gap + (1 << PLACE_SHIFT);
}

export function sumOf(gap: number): number {
  return gap >> SUM_SHIFT;
}

/** How many letters of the word stand before the gap; 0 where it is a blank. */
export function placeOf(gap: number): number {
  return (gap >> PLACE_SHIFT) & PLACE_MASK;
}

export function ruleOf(gap: number): number {
  return gap & RULE_MASK;
}

export function isDoubtful(gap: number): boolean {
  return (gap & DOUBT) !== 0;
}

export function isGuess(gap: number): boolean {
  return (gap & GUESS) !== 0;
}
