/**
 * The one error that the library throws: a call that is wrong whatever the text is, such as an unknown option.
 * The message names the option and the allowed words. No text ever makes a function throw.
 *
 * `toIsoDate('۱۴۰۳', { reference: 'x' })` throws `option 'reference'`
 */
export class MatnError extends Error {
  override readonly name = 'MatnError';
}
