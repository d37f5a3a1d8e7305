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
  const steps: Step[] = [];
  const optional = name.endsWith('?') && !name.endsWith('\\?');
  const path = optional ? name.slice(0, -1) : name;
  let key = '';
  // A key must follow at the start and after a dot; after [] only a dot, another [] or the end may.
  let due = true;
  let open = false;
  for (let at = 0; at < path.length; at++) {
    const char = path[at]!;
    if (char === '.' || path.startsWith('[]', at)) {
      if (open) steps.push(key);
      else if (due) throw new InputError(`${flag} '${name}': ${SYNTAX}`);
      key = '';
      open = false;
      due = char === '.';
      if (char === '[') {
        steps.push(EACH);
        at++;
      }
      continue;
    }
    if ((!open && !due) || char === '[') throw new InputError(`${flag} '${name}': ${SYNTAX}`);
    if (char === '\\') at++;
    key += path[at] ?? '';
    open = true;
    due = false;
  }
  if (open) steps.push(key);
  if (due || steps.length === 0 || steps[0] === EACH) throw new InputError(`${flag} '${name}': ${SYNTAX}`);
  if (steps.length > MOST_STEPS)
    throw new InputError(`${flag} takes ${MOST_STEPS} names and [] in a row at most, not ${steps.length}`);
  return { name: path, steps, optional };
}

/** The field in one place of a record: `paragraphs[2]`, where `indices` are those of the arrays on the way to it. */
export function placeOf({ name }: Field, indices: readonly number[]): string {
  let next = 0;
  return name.replace(/\\[\s\S]|\[\]/g, (part) => (part === '[]' ? `[${indices[next++]}]` : part));
}
