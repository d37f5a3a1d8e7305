/** What the lexicon knows about a word; bits of an entry's value. The forge writes them, the repair reads them. */

/** A word that is written in one piece as it stands. */
export const WORD = 1;
/** Takes the plural ها. */
export const TAKES_PLURAL = 2;
/** Takes تر and ترین. */
export const TAKES_COMPARATIVE = 4;
/** Ends in ه (or ی) and takes ‌ای ‌ام ‌اند … with a half-space. */
export const TAKES_ENDINGS = 8;
/** A compound with one or more half-spaces. */
export const COMPOUND = 16;
/** Present stem of a verb. */
export const PRESENT_STEM = 32;
/** Past stem of a verb. */
export const PAST_STEM = 64;
/** A compound whose parts also stand side by side as two words: a blank between them is left alone. */
export const APART = 128;

/** The bits of the class; above them up to three positions of half-spaces, POSITION_BITS each. */
export const CLASS_BITS = 8;
/** A position counts the letters before a half-space, 1–31; 0 is none. */
export const POSITION_BITS = 5;
const POSITION_MASK = 31;
export const MOST_POSITIONS = 3;

/** The number of letters before the `index`-th half-space of a compound, or 0. */
export function halfSpaceAt(value: number, index: number): number {
  return (value >>> (CLASS_BITS + index * POSITION_BITS)) & POSITION_MASK;
}

/** Whether a value is that of a compound with a half-space after so many letters, 1 or more. */
export function hasHalfSpaceAt(value: number, at: number): boolean {
  for (let i = 0; i < MOST_POSITIONS; i++) if (halfSpaceAt(value, i) === at) return true;
  return false;
}

/** The letters before each half-space of a compound, ascending; none for other words. */
export function cutsOfCompound(value: number): number[] {
  const cuts: number[] = [];
  for (let i = 0; i < MOST_POSITIONS && halfSpaceAt(value, i) > 0; i++) cuts.push(halfSpaceAt(value, i));
  return cuts;
}

/** How often the training text writes the word in one piece: 0 for fewer than 5 times, 1 from 5, 2 from 30, 3 from 300. */
export const FREQUENCY_SHIFT: number = CLASS_BITS + MOST_POSITIONS * POSITION_BITS;
const FREQUENCY_MASK = 3;
/** A compound whose parts are two words when a blank separates them, by meaning or by house style: never joined. */
export const NEVER_JOINED: number = 1 << (FREQUENCY_SHIFT + 2);
/** Everything but the positions and the frequency. */
export const CLASS_MASK: number = (1 << CLASS_BITS) - 1;

/** The frequency class of a word's value. */
export function frequencyOf(value: number): number {
  return (value >>> FREQUENCY_SHIFT) & FREQUENCY_MASK;
}
