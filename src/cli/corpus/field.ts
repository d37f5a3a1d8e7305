import { InputError } from '../failure';

/** A step of a field's path: a key of an object, or every element of an array. */
export type Step = string | typeof EACH;
export const EACH: unique symbol = Symbol('every element');

/** A field of a record: where its text stands, and whether a record may be without it. */
export interface Field {
  /** As it was typed, without the `?`. */
  readonly name: string;
  readonly steps: readonly Step[];
  readonly optional: boolean;
}

/** The walk through a record goes down as many calls of functions. */
const MOST_STEPS = 100;

const SYNTAX = 'a field is written name, outer.inner, list[] or list[].name, with ? after it where it may be missing';
/** A key, and then keys after a dot each, or [] for every element; a backslash takes any character into a key. */
const PATH = /^(?:[^.[\\]|\\[\s\S])+(?:\.(?:[^.[\\]|\\[\s\S])+|\[\])*$/;
const STEP = /\[\]|(?:[^.[\\]|\\[\s\S])+/g;

/**
 * Reads a field from the command line: `meta.title`, `paragraphs[]`, `comments[].text`, `subtitle?`.
 * A backslash makes the next character part of the name: `a\.b` is the field "a.b".
 */
export function readField(name: string): Field {
  return fieldOf(name, '--field');
}

/** The field of `--reference-field`, which has one value in a record. */
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

/** The field in one place of a record: `paragraphs[2]`, where `indices` are those of the arrays on the way to it. */
export function placeOf({ name }: Field, indices: readonly number[]): string {
  let next = 0;
  return name.replace(/\\[\s\S]|\[\]/g, (part) => (part === '[]' ? `[${indices[next++]}]` : part));
}
