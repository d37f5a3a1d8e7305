/**
 * What the lexicon knows about a word, packed into one number, its value: eight bits of classes, then up to three positions of half-spaces, then
 * how common the word is. 0 is the value of an unknown word. The forge writes these bits, the repair reads them.
 */

/** A word that is right in one piece, as it stands. */
export const WORD = 1;
/** Takes the plural ها. */
export const TAKES_PLURAL = 2;
/** Takes تر and ترین. */
export const TAKES_COMPARATIVE = 4;
/** Ends in a silent ه (or ی) and takes ‌ای ‌ام ‌اند … with a half-space: خانه‌ای (a house). */
export const TAKES_ENDINGS = 8;
/** A compound that is written with one or more half-spaces. */
export const COMPOUND = 16;
/** Present stem of a verb. */
export const PRESENT_STEM = 32;
/** Past stem of a verb. */
export const PAST_STEM = 64;
/** A compound whose parts stand side by side as two words about as often, so that no rule makes the blank between them a half-space. */
export const APART = 128;

/** How many bits the classes take. */
export const CLASS_BITS = 8;
/** How many bits each position takes. A position is the number of letters before a half-space, 1–31; 0 is none. */
export const POSITION_BITS = 5;
const POSITION_MASK = 31;
/** The most positions of a word. */
export const MOST_POSITIONS = 3;

/** The number of letters before the `index`-th half-space of a compound, or 0. */
export function halfSpaceAt(value: number, index: number): number {
  return (value >>> (CLASS_BITS + index * POSITION_BITS)) & POSITION_MASK;
}

/** The value of a compound with one more half-space, its `index`-th, after the first `at` letters. */
export function withHalfSpaceAt(value: number, at: number, index: number): number {
  return value | (at << (CLASS_BITS + index * POSITION_BITS));
}

/** A value without the places of half-spaces. */
export function withoutHalfSpaces(value: number): number {
  return value & ~(((1 << (MOST_POSITIONS * POSITION_BITS)) - 1) << CLASS_BITS);
}

/** Whether a value is that of a compound with a half-space after the first `at` letters; `at` is not 0. */
export function hasHalfSpaceAt(value: number, at: number): boolean {
  for (let i = 0; i < MOST_POSITIONS; i++) if (halfSpaceAt(value, i) === at) return true;
  return false;
}

/** The places of all half-spaces of a compound, ascending; none for other words. */
export function cutsOfCompound(value: number): number[] {
  const cuts: number[] = [];
  for (let i = 0; i < MOST_POSITIONS && halfSpaceAt(value, i) > 0; i++) cuts.push(halfSpaceAt(value, i));
  return cuts;
}

/**
 * Where the frequency class stands: how often the training text has the word in one piece. 0 is fewer than 5 times, 1 from 5, 2 from 30, 3
 * from 300.
 */
export const FREQUENCY_SHIFT: number = CLASS_BITS + MOST_POSITIONS * POSITION_BITS;
const FREQUENCY_MASK = 3;
/** A compound whose parts are two words wherever a blank separates them, by meaning or by house style, and are never joined. */
export const NEVER_JOINED: number = 1 << (FREQUENCY_SHIFT + 2);
/** The bits of the classes alone. */
export const CLASS_MASK: number = (1 << CLASS_BITS) - 1;

/** The frequency class of a word's value. */
export function frequencyOf(value: number): number {
  return (value >>> FREQUENCY_SHIFT) & FREQUENCY_MASK;
}
