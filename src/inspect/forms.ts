import { formTables, IS_LETTER, IS_WORD } from '../characters/form-tables';

/** Whether a unit stands for one letter or several by their shape: ﺳ ﻻ ﷺ. */
export function isForm(unit: number): boolean {
  return (formTables().flags[unit]! & IS_LETTER) !== 0;
}

/** Reports to `found` where every letter and vowel sign is that is encoded by its shape. ﷺ and ﷼ don't count: people type these signs. */
export function findForms(text: string, found: (start: number) => void): void {
  const { flags } = formTables();
  for (let at = 0; at < text.length; at++) {
    const flag = flags[text.charCodeAt(at)]!;
    if (flag !== 0 && (flag & IS_WORD) === 0) found(at);
  }
}
