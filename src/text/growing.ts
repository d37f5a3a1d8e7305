/** Integer arrays that grow begin as this one: most short texts need no array, and making one would cost more than all else. */
export const NO_INTEGERS: Int32Array = new Int32Array(0);

const FIRST_LENGTH = 128;
/** Grows by much at once: memory that is never written costs nothing, but copying does. */
const GROWTH = 4;

/** The same integers in an array with room for more. */
export function enlarged(integers: Int32Array): Int32Array {
  const larger = new Int32Array(integers.length * GROWTH || FIRST_LENGTH);
  larger.set(integers);
  return larger;
}
