/**
 * The one error that the library throws: a call that is wrong whatever the text is, such as an unknown option.
 * The message names the option and the allowed words. No text ever makes a function throw.
 *
 * `toIsoDate('۱۴۰۳', { reference: 'x' })` throws `option 'reference'`
 */
export class MatnError extends Error {
  override readonly name = 'MatnError';
}

/** A value as a message shows it; by its type where nothing makes a text of it, such as an object without a prototype. */
export function shown(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
