import { MatnError, shown } from '../error';

/** For an option that is the name of a zone. */
export function noZone(name: string, value: unknown): MatnError {
  return new MatnError(`option '${name}' takes an IANA name such as 'Asia/Tehran', not '${shown(value)}'`);
}

/** An option that is one of several words; the first of them when it is not given. */
export function choice<Word extends string>(name: string, value: Word | undefined, words: readonly Word[]): Word {
  const word = value === undefined ? words[0]! : value;
  if (words.includes(word)) return word;
  throw new MatnError(`option '${name}' is ${words.map((word) => `'${word}'`).join(' or ')}, not '${shown(value)}'`);
}
