/**
 * The only error that the library throws: for a call that is wrong whatever the text, such as one with an unknown option or without
 * a string. The message names the option and what it allows. No text ever makes a function throw. All entries share the class, but
 * what is imported and what is required have one each: where both are loaded, its `name` tells it.
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

/** What a value says it is: `Object`, `Array`, `Date`, `Map`. */
export function typeName(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/**
 * A value as a message shows it: a list or object only by what it is, since `['متن']` would pass for a text, and an object without a
 * prototype can't become one.
 */
export function shown(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (Object(value) !== value) return String(value);
  const type = typeName(value);
  return type === 'Array' ? 'a list' : type === 'Object' ? 'an object' : `a ${type}`;
}

/** The same in quotes, where no string is wanted: `the string '0.5'` is not taken for 0.5. */
export function shownWithType(value: unknown): string {
  return `${typeof value === 'string' ? 'the string ' : ''}'${shown(value)}'`;
}
