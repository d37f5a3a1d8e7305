import { formTables, IS_LETTER, IS_WORD } from '../characters/form-tables';

/** Whether a unit is a letter, or letters, in a shape of their own code point: ﺳ ﻻ ﷺ. */
export function isForm(unit: number): boolean {
  return (formTables().flags[unit]! & IS_LETTER) !== 0;
}

/** Reports to `found` where every letter and vowel sign encoded by its shape is; ﷺ and ﷼ are signs that people type. */
export function findForms(text: string, found: (start: number) => void): void {
  const { flags } = formTables();
  for (let at = 0; at < text.length; at++) {
    const flag = flags[text.charCodeAt(at)]!;
    if (flag !== 0 && (flag & IS_WORD) === 0) found(at);
  }
}
