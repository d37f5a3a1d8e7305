import { MatnError, shown, shownWithType, typeName } from './error';

/** Refuses unknown option names. `what` is the function that takes the options, or its kind, as messages name it. */
export function checkNames(options: object, allowed: readonly string[], what: string): void {
  // `texts.map(normalize)` passes an index as the second argument.
  checkObject(options, `${what} options are`, typeof options === 'number' ? '; in map, write text => f(text)' : '');
  for (const name of Object.keys(options)) {
    if (!allowed.includes(name))
      throw new MatnError(`unknown ${what} option '${name}'; there are: ${allowed.join(', ')}`);
  }
}

/** Refuses what isn't a plain object. A JavaScript caller may pass null, a list, a Date and other things that the types forbid. */
export function checkObject(options: object, what: string, hint = ''): void {
  if (!isObject(options)) throw new MatnError(`${what} an object, not '${shown(options)}'${hint}`);
}

/** Whether a value holds options as properties, as a plain object or a module does, and not a Map, a Date, a list or a promise. */
export function isObject(value: unknown): boolean {
  return typeName(value) === 'Object' || typeName(value) === 'Module';
}

/** Refuses what is neither true nor false. */
export function checkSwitch(name: string, value: unknown): asserts value is boolean {
  if (typeof value !== 'boolean') throw new MatnError(`option '${name}' is true or false, not ${shownWithType(value)}`);
}

/** Refuses what isn't a list of allowed values, which the message calls `what`; it shows the first wrong one. */
export function checkList(name: string, value: unknown, isAllowed: (one: unknown) => boolean, what: string): void {
  const wrong = Array.isArray(value) ? value.filter((one) => !isAllowed(one)) : [value];
  if (wrong.length > 0) throw new MatnError(`option '${name}' is a list of ${what}, not '${shown(wrong[0])}'`);
}

/** Reads an option that takes one of several words; the first of them is the default. */
export function choice<Word extends string>(name: string, value: Word | undefined, words: readonly Word[]): Word {
  const word = value === undefined ? words[0]! : value;
  checkChoice(name, word, words);
  return word;
}

/** Refuses what isn't one of the allowed values. */
export function checkChoice(name: string, value: unknown, allowed: readonly unknown[]): void {
  if (!allowed.includes(value))
    throw new MatnError(`option '${name}' is one of '${allowed.join("', '")}', not '${shown(value)}'`);
}
