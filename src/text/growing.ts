/** An array would cost more than everything else done to a short text, and most of those need none. */
export const NO_INTEGERS: Int32Array = new Int32Array(0);

const FIRST_LENGTH = 128;
/** Memory that is never written costs nothing; copying does. */
const GROWTH = 4;

/** The same integers in an array with room for more. */
export function enlarged(integers: Int32Array): Int32Array {
  const larger = new Int32Array(integers.length * GROWTH || FIRST_LENGTH);
  larger.set(integers);
  return larger;
}
