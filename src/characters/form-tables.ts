import { ARABIC, JOINS_NEXT, KIND, kinds } from '../text/kinds';
import { RIAL_SIGN } from '../text/units';
import { FIRST_FORM, IS_LETTER, IS_MARK, IS_PHRASE, IS_WORD, MAY_JOIN, SHAPE_SHIFT } from './form-flags';
import { FORMS } from './forms.table';

export * from './form-flags';

/** The signs for a phrase or word: ﷺ ﷻ ﷼ ﷽. */
const FIRST_SIGN = 0xfdfa;
const LAST_SIGN = 0xfdfd;
/** Signs for a whole phrase that Persian spells otherwise than Unicode's own decomposition, or that have none. */
const PHRASES: Readonly<Record<number, string>> = {
  [FIRST_SIGN]: 'صلی الله علیه و سلم',
  [LAST_SIGN]: 'بسم الله الرحمن الرحیم',
};

export interface FormTables {
  /** What each form from U+FB50 on stands for: its phrase, or Unicode's compatibility decomposition; empty if it has neither. */
  readonly letters: readonly string[];
  /** Of every code unit. */
  readonly flags: Uint8Array;
}

let tables: FormTables | undefined;

/** All forms, laid out on first use. */
export function formTables(): FormTables {
  tables ??= layOut();
  return tables;
}

function layOut(): FormTables {
  const kind = kinds();
  const flags = new Uint8Array(0x10000);
  const letters = [...FORMS].map((shape, i) => {
    if (shape === '-') return '';
    const unit = FIRST_FORM + i;
    const isSign = unit >= FIRST_SIGN && unit <= LAST_SIGN;
    // Unicode decomposes a vowel sign to a blank or kashida that carries it.
    const found =
      PHRASES[unit] ??
      String.fromCharCode(unit)
        .normalize('NFKC')
        .replace(/^[ \u0640](?=.)/, '');
    const first = kind[found.charCodeAt(0)]! & KIND;
    const last = kind[found.charCodeAt(found.length - 1)]!;
    flags[unit] =
      (first === ARABIC ? IS_LETTER : IS_MARK) |
      (+shape << SHAPE_SHIFT) |
      (last & JOINS_NEXT ? MAY_JOIN : 0) |
      (isSign ? IS_WORD : 0) |
      (isSign && unit !== RIAL_SIGN ? IS_PHRASE : 0);
    return found;
  });
  return { letters, flags };
}
