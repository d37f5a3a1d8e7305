import { ARABIC, COMBINING, JOINS_NEXT, KIND, kinds } from '../text/kinds';
import { RIAL_SIGN } from '../text/units';
import {
  FIRST_FORM,
  HAS_YEH_OR_KAF,
  IS_LETTER,
  IS_MARK,
  IS_PHRASE,
  IS_WORD,
  JOINS_AFTER,
  JOINS_BEFORE,
  MAY_JOIN,
} from './form-flags';
import { FORMS } from './forms.table';

/** Between the two blocks are variation selectors, half marks and East Asian signs. */
const LAST_FORM_A = 0xfdff;
const FIRST_FORM_B = 0xfe70;

export * from './form-flags';

/** Letters that have another code point in Arabic than in Persian. */
export const ARABIC_SPELLING: RegExp = /[يىك]/;

/** Signs for a whole phrase, spelt as Persian spells them: Unicode's own decomposition is Arabic, or there is none. */
const PHRASES: ReadonlyMap<number, string> = new Map([
  [0xfdfa, 'صلی الله علیه و سلم'],
  [0xfdfb, 'جل جلاله'],
  [0xfdfd, 'بسم الله الرحمن الرحیم'],
]);

export interface FormTables {
  /** What each form from U+FB50 on stands for: its phrase, or Unicode's compatibility decomposition; empty if it has neither. */
  readonly letters: readonly string[];
  readonly flags: Uint8Array;
}

let tables: FormTables | undefined;

/** All forms, laid out on first use. */
export function formTables(): FormTables {
  if (tables !== undefined) return tables;
  const kind = kinds();
  const flags = new Uint8Array(FORMS.length);
  const letters = [...FORMS].map((shape, i) => {
    const unit = FIRST_FORM + i;
    if (unit > LAST_FORM_A && unit < FIRST_FORM_B) return '';
    const form = String.fromCharCode(unit);
    // Unicode decomposes a vowel sign to a blank or kashida that carries it.
    const found = PHRASES.get(unit) ?? form.normalize('NFKC').replace(/^[ \u0640](?=.)/, '');
    if (found === form) return '';

    const first = kind[found.charCodeAt(0)]! & KIND;
    const last = kind[found.charCodeAt(found.length - 1)]!;
    flags[i] =
      (first === ARABIC ? IS_LETTER : first === COMBINING ? IS_MARK : 0) |
      (shape === 'f' || shape === 'm' ? JOINS_BEFORE : 0) |
      (shape === 'n' || shape === 'm' ? JOINS_AFTER : 0) |
      (last & JOINS_NEXT ? MAY_JOIN : 0) |
      (PHRASES.has(unit) ? IS_PHRASE | IS_WORD : unit === RIAL_SIGN ? IS_WORD : 0) |
      (ARABIC_SPELLING.test(found) ? HAS_YEH_OR_KAF : 0);
    return found;
  });
  tables = { letters, flags };
  return tables;
}
