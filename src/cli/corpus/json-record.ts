import { applied, type Replacement } from '../../html/applied';
import { type Field, nameOfValue, namesBeside, readField, readSingleField } from './field';
import { BrokenRecord, type EditRecord } from './record';
import { ownReference, type ReferenceField } from './reference';
import { stringOf, type Value, valuesOf } from './values';
import type { Operation } from './work';

/**
 * An editor of JSON records, each a line. Changed strings and the added value are written into the line itself; every other character
 * stays as it is.
 */
export function jsonEditor(names: readonly string[], operation: Operation, reference?: ReferenceField): EditRecord {
  const given = names.map(readField);
  const into = 'into' in operation ? operation.into : null;
  // The key of the added value is looked up, too: if a record already has it, its value is replaced.
  const added: readonly Field[] = into === null ? [] : [{ name: into, steps: [into], optional: true }];
  const day = reference && readSingleField(reference.name);
  // A value tells its field by the index in this list: the given fields, the added key, the reference.
  const fields: readonly Field[] = [...given, ...added, ...(day === undefined ? [] : [day])];
  const isAdded = ({ field }: Value): boolean => field === given.length;
  const isDay = ({ field }: Value): boolean => field === fields.length - 1;
  return (line) => {
    const json = line.startsWith('\ufeff') ? line.slice(1) : line;
    const record = objectOf(json);
    const { values, reached } = valuesOf(json, fields);
    for (const [index, field] of given.entries())
      if (!field.optional && !reached.has(index)) throw missing(field, record);
    const strings = values.filter((value) => value.field < given.length && isText(json, value, given[value.field]!));
    // Two given fields may lead to the same value.
    const sources = strings.filter(({ start }, i) => start !== strings[i - 1]?.start);
    const edited = (edits: readonly Replacement[]): string =>
      edits.length === 0 ? line : (json === line ? '' : '\ufeff') + applied(json, edits);
    if ('change' in operation) return edited(changes(json, sources, operation.change));
    const texts = sources.map(({ field, indices, start, end }) => ({
      field: nameOfValue(given[field]!, indices),
      text: stringOf(json, start, end),
    }));
    const own =
      day && ownReference(reference.isNeeded, day.name, () => textOf(json, values.filter(isDay).at(-1), day, record));
    const value = JSON.stringify(operation.read(texts, own));
    return edited(placed(json, operation.into, value, values.filter(isAdded)));
  };
}

/** The record as an object; refuses what isn't one. */
function objectOf(json: string): object {
  // This may be the first line of a list of all records, which isn't valid JSON by itself.
  if (/^\s*\[/.test(json))
    throw new BrokenRecord("a list, not an object; jq -c '.[]' makes a line of each record in it");
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch {
    throw new BrokenRecord('not JSON');
  }
  if (typeof record !== 'object' || record === null) throw new BrokenRecord('not a JSON object');
  return record;
}

/** The error that a record lacks a field, with those that it has. */
function missing({ name, steps }: Field, record: object): BrokenRecord {
  return new BrokenRecord(`field '${name}' is not there`, namesBeside(steps, record));
}

/** Whether a value is a string and not the `null` of an optional field; any other value makes the record a broken one. */
function isText(json: string, { start }: Value, { name, optional }: Field): boolean {
  if (json[start] === '"') return true;
  if (optional && json.startsWith('null', start)) return false;
  throw new BrokenRecord(`field '${name}' is ${KINDS[json[start]!] ?? 'a number'}, not a string`);
}

/** The text of a field that has one value. */
function textOf(json: string, value: Value | undefined, field: Field, record: object): string | undefined {
  if (value === undefined && !field.optional) throw missing(field, record);
  return value !== undefined && isText(json, value, field) ? stringOf(json, value.start, value.end) : undefined;
}

/** What a value that isn't a string is, by its first character; if it is none of these, it is a number. */
const KINDS: Readonly<Record<string, string>> = { '[': 'a list', '{': 'an object', n: 'null', t: 'true', f: 'false' };

/** The edits that put changed strings in the place of the old ones. */
function changes(json: string, strings: readonly Value[], change: (text: string) => string): Replacement[] {
  return strings.flatMap(({ start, end }) => {
    const text = stringOf(json, start, end);
    const changed = change(text);
    return changed === text ? [] : [{ start, end, text: JSON.stringify(changed) }];
  });
}

/** The edits that put the added value in place of those that its key already has, or at the end of the record if it has none. */
function placed(json: string, key: string, value: string, present: readonly Value[]): Replacement[] {
  if (present.length > 0) return present.map(({ start, end }) => ({ start, end, text: value }));
  const end = json.lastIndexOf('}');
  const isEmpty = json.slice(0, end).trimEnd().endsWith('{');
  return [{ start: end, end, text: `${isEmpty ? '' : ','}${JSON.stringify(key)}:${value}` }];
}
