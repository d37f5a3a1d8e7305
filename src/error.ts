/**
 * The only error that the library throws: for a call that would be wrong with any text, such as one with an unknown option or with
 * something that isn't a string. The message names the option and what it allows. No text ever makes a function throw. All entries
 * share this class, but the ES modules and the CommonJS modules have one each: a program that loads both should compare `name` and not
 * use `instanceof`.
 *
 * `toIsoDate('۱۴۰۳', { reference: 'x' })` throws `option 'reference'`
 */
export class MatnError extends Error {
  override readonly name = 'MatnError';
}

/** Refuses what isn't a string: a JavaScript caller may pass a field that is `undefined`. */
export function checkText(text: string): void {
  if (typeof text !== 'string') throw new MatnError(`a text is a string, not '${shown(text)}'`);
}

/** The name of a value's built-in type: `Object`, `Array`, `Date`, `Map`. */
export function typeName(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/**
 * A value as a message shows it. Lists, objects and functions are only named by their type: `['متن']` turned into a string would look like the text
 * «متن», and an object without a prototype can't be turned into a string at all.
 */
export function shown(value: unknown): string {
  if (Object(value) !== value) return typeof value === 'bigint' ? `${value}n` : String(value);
  const type = typeName(value);
  return type === 'Array' ? 'a list' : type === 'Object' ? 'an object' : `${type} object`;
}

/** A value in quotes, for an option that takes no string: `the string '0.5'` can't be mistaken for the number 0.5. */
export function shownWithType(value: unknown): string {
  return `${typeof value === 'string' ? 'the string ' : ''}'${shown(value)}'`;
}
