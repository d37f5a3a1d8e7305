/**
 * The only error that the library throws: for a call that is wrong whatever the text, such as one with an unknown option. The
 * message names the option and what it allows. No text ever makes a function throw.
 *
 * `toIsoDate('۱۴۰۳', { reference: 'x' })` throws `option 'reference'`
 */
export class MatnError extends Error {
  override readonly name = 'MatnError';
}

/** A value as a message shows it, or its type if it can't become a string, such as an object without a prototype. */
export function shown(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
