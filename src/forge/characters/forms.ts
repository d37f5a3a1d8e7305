import { readFileSync } from 'node:fs';
import { FIRST_FORM } from '../../characters/form-flags';
import { literal, rows, type Table, table } from '../table';

const FORMS = 'corpus/tables/forms.tsv';
const LAST_FORM = 0xfefc;
/** Isolated, final, initial, medial. The index of a sign is a set of bits: 1 joins the letter before it, 2 the letter after it. */
const SHAPES = 'ifnm';

/** How each presentation form joins, with one sign for every code point of their two blocks. */
export function formsTable(): Table {
  const joining = new Array<string>(LAST_FORM - FIRST_FORM + 1).fill('-');
  let count = 0;
  for (const [first, last, forms] of rows(readFileSync(FORMS, 'utf8'))) {
    const start = Number.parseInt(first!, 16);
    const length = Number.parseInt(last!, 16) - start + 1;
    if (!/^[ifnm]+$/.test(forms!) || (forms!.length !== 1 && forms!.length !== length))
      throw new Error(`${FORMS}: ${first} has the forms ${forms}`);
    for (let i = 0; i < length; i++)
      joining[start - FIRST_FORM + i] = String(SHAPES.indexOf(forms!.length === 1 ? forms! : forms![i]!));
    count += length;
  }
  const body = [
    '/** From U+FB50: 0 isolated, 1 final, 2 initial, 3 medial, - no form. */',
    `export const FORMS = ${literal(joining.join(''))};`,
    '',
  ].join('\n');
  return table(
    'src/characters/forms.table.ts',
    { what: 'How presentation forms join', sources: [FORMS], count: `${count} forms` },
    body,
  );
}
