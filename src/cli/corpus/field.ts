import { InputError } from '../failure';

/** A step on the path to a field: a key of an object, or every element of an array. */
export type Step = string | typeof EACH;
export const EACH: unique symbol = Symbol('every element');

/** A field of a JSON record: the path to its text, and whether a record may lack it. */
export interface Field {
  /** As it was typed, without the `?`. */
  readonly name: string;
  readonly steps: readonly Step[];
  readonly optional: boolean;
}

/** The longest path: the walk through a record calls itself once for every step. */
const MOST_STEPS = 100;

const SYNTAX = 'a field is written name, outer.inner, list[] or list[].name, with ? after it where it may be missing';
/** A key, followed by further keys with a dot before each, or by [] for every element. After a backslash any character is part of a key. */
const PATH = /^(?:[^.[\\]|\\[\s\S])+(?:\.(?:[^.[\\]|\\[\s\S])+|\[\])*$/;
const STEP = /\[\]|(?:[^.[\\]|\\[\s\S])+/g;

/**
 * Reads a field from the command line: `meta.title`, `paragraphs[]`, `comments[].text`, `subtitle?`.
 * A backslash makes the next character part of the name: `a\.b` is the field "a.b".
 */
export function readField(name: string): Field {
  return fieldOf(name, '--field');
}

/** Reads the field of `--reference-field`, which must have one value in a record. */
export function readSingleField(name: string): Field {
  const field = fieldOf(name, '--reference-field');
  if (field.steps.includes(EACH)) throw new InputError(`--reference-field takes a field of one value, not '${name}'`);
  return field;
}

function fieldOf(name: string, flag: string): Field {
  const optional = name.endsWith('?') && !name.endsWith('\\?');
  const path = optional ? name.slice(0, -1) : name;
  if (!PATH.test(path)) throw new InputError(`${flag} '${name}': ${SYNTAX}`);
  const steps = path.match(STEP)!.map((step) => (step === '[]' ? EACH : step.replace(/\\([\s\S])/g, '$1')));
  if (steps.length > MOST_STEPS)
    throw new InputError(`${flag} takes ${MOST_STEPS} names and [] in a row at most, not ${steps.length}`);
  return { name: path, steps, optional };
}

/** The name of one value of a field, such as `paragraphs[2]`; `indices` are those in the arrays on the way to it. */
export function nameOfValue({ name }: Field, indices: readonly number[]): string {
  let next = 0;
  return name.replace(/\\[\s\S]|\[\]/g, (part) => (part === '[]' ? `[${indices[next++]}]` : part));
}
