import { ARABIC, JOINS_NEXT, KIND, kinds } from '../text/kinds';
import { RIAL_SIGN } from '../text/units';
import { FIRST_FORM, IS_LETTER, IS_MARK, IS_PHRASE, IS_WORD, MAY_JOIN, SHAPE_SHIFT } from './form-flags';
import { FORMS } from './forms.table';

export * from './form-flags';

/** ﷺ, the first of the signs for a word or phrase: ﷺ ﷻ ﷼ ﷽. */
const FIRST_SIGN = 0xfdfa;
/** ﷽ */
const LAST_SIGN = 0xfdfd;
/** The phrases of the signs whose decomposition in Unicode isn't how Persian spells them, or that have none. */
const PHRASES: Readonly<Record<number, string>> = {
  [FIRST_SIGN]: 'صلی الله علیه و سلم',
  [LAST_SIGN]: 'بسم الله الرحمن الرحیم',
};

export interface FormTables {
  /** What each unit from U+FB50 on stands for: its phrase, or its compatibility decomposition in Unicode; empty if it is no form. */
  readonly letters: readonly string[];
  /** The bits of form-flags.ts for every code unit; 0 for one that is no form. */
  readonly flags: Uint8Array;
}

let tables: FormTables | undefined;

/** What is known about all forms, laid out on first use. */
export function formTables(): FormTables {
  tables ??= layOut();
  return tables;
}

function layOut(): FormTables {
  const entries = kinds();
  const flags = new Uint8Array(0x10000);
  const letters = [...FORMS].map((shape, i) => {
    if (shape === '-') return '';
    const unit = FIRST_FORM + i;
    const isSign = unit >= FIRST_SIGN && unit <= LAST_SIGN;
    // Unicode decomposes the form of a vowel sign to a blank or kashida that carries the sign, and here only the sign counts.
    const decomposed =
      PHRASES[unit] ??
      String.fromCharCode(unit)
        .normalize('NFKC')
        .replace(/^[ \u0640](?=.)/, '');
    const first = entries[decomposed.charCodeAt(0)]! & KIND;
    const last = entries[decomposed.charCodeAt(decomposed.length - 1)]!;
    flags[unit] =
      (first === ARABIC ? IS_LETTER : IS_MARK) |
      (+shape << SHAPE_SHIFT) |
      (last & JOINS_NEXT ? MAY_JOIN : 0) |
      (isSign ? IS_WORD : 0) |
      (isSign && unit !== RIAL_SIGN ? IS_PHRASE : 0);
    return decomposed;
  });
  return { letters, flags };
}
