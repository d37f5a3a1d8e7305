/**
 * The only error that the library throws: for a call that is wrong whatever the text, such as one with an unknown option or without
 * a string. The message names the option and what it allows. No text ever makes a function throw.
 *
 * `toIsoDate('۱۴۰۳', { reference: 'x' })` throws `option 'reference'`
 */
export class MatnError extends Error {
  override readonly name = 'MatnError';
}

/** Refuses what isn't a string: JavaScript callers may pass a field that is missing. */
export function checkText(text: string): void {
  if (typeof text !== 'string') throw new MatnError(`a text is a string, not '${shown(text)}'`);
}

/** A value as a message shows it, or its type if it can't become a string, such as an object without a prototype. */
export function shown(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
