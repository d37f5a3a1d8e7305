import { checkColumns, checkSingle, columnsOf } from './csv-columns';
import { fieldsOf, withField, withFields } from './csv-fields';
import { BrokenRecord, type EditRecord } from './record';
import { ownReference, type ReferenceField } from './reference';
import type { Operation } from './work';

/**
 * An editor of CSV records: takes one record with its line end and returns it with the fields in the columns `names` changed, or with
 * one more field, which holds the added value as JSON. Changed fields keep their quotes; all others stay the same byte for byte.
 */
export function csvEditor(
  names: readonly string[],
  header: string,
  delimiter: string,
  operation: Operation,
  reference?: ReferenceField,
): EditRecord {
  const columns = columnsOf(header, delimiter);
  checkColumns(columns, reference === undefined ? names : [...names, reference.name], delimiter);
  if (reference !== undefined) checkSingle(reference.name, columns);
  const chosen = columns.map((column) => names.includes(column));
  return (line) => {
    const fields = fieldsOf(line, delimiter);
    if (fields.length !== columns.length)
      throw new BrokenRecord(`${counted(fields.length, 'field')}, but ${counted(columns.length, 'column')}`);
    if ('change' in operation) {
      const changed = fields.map((text, column) => (chosen[column] ? operation.change(text) : text));
      return withFields(line, fields, changed, delimiter);
    }
    const { into, read } = operation;
    const texts = fields
      .map((text, column) => ({ field: columns[column]!, text }))
      .filter((_, column) => chosen[column]);
    const own =
      reference && ownReference(reference.isNeeded, reference.name, () => fields[columns.indexOf(reference.name)]);
    const value = JSON.stringify(read(texts, own));
    if (!columns.includes(into)) return withField(line, value, delimiter);
    const replaced = fields.map((text, column) => (columns[column] === into ? value : text));
    return withFields(line, fields, replaced, delimiter);
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
