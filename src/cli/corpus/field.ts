import { InputError } from '../failure';
import { nameList } from './name-list';

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

const SYNTAX = 'a field is written name, outer.inner, list[] or list[].name, with ? at the end where it may be missing';
/**
 * A key, followed by further keys with a dot before each, or by [] for every element. After a backslash any character is part of a key. A ?
 * at the end of a key that isn't the last would look like one that lets it be missing, so it needs the backslash.
 */
const PATH = /^(?:[^.[\\?]|\?(?![.[])|\\[\s\S])+(?:\.(?:[^.[\\?]|\?(?![.[])|\\[\s\S])+|\[\])*$/;
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

/** How much of a list of names a message shows. */
const LONGEST_LIST = 200;

/**
 * The names of the fields that a record has where the path `steps` leads nowhere, as they are typed; of an array the first element tells.
 * `undefined` if there are none.
 */
export function namesBeside(steps: readonly Step[], record: object): string | undefined {
  let before = '';
  let object: unknown = record;
  for (const step of steps) {
    const inner = step === EACH ? firstOf(object) : own(object, step);
    if (typeof inner !== 'object' || inner === null) break;
    object = inner;
    if (step === EACH) before += '[]';
    else before += `${before === '' ? '' : '.'}${typed(step)}`;
  }
  if (Array.isArray(object)) return `${before}[]`;
  const names = Object.keys(object as object).map((name) => (before === '' ? '' : `${before}.`) + typed(name));
  return nameList(names, LONGEST_LIST) || undefined;
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}

function own(value: unknown, key: string): unknown {
  return !Array.isArray(value) && Object.hasOwn(value as object, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** A key as it is typed in a path. */
function typed(key: string): string {
  return key.replace(/[.[\\]|\?$/g, '\\$&');
}
