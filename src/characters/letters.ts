import { RULE } from '../rules';
import { ARABIC, KIND, kinds, LINE } from '../text/kinds';
import { FOREIGN_LETTERS, LETTERS } from './letters.table';

/** How a unit is treated; entries of the class table. */
export const PLAIN = 0;
/** Mapped wherever the line is not proved to be in another language. */
export const MAPPED = 1;
/** Mapped only where the line is Persian for the rest. */
export const MAPPED_IF_PERSIAN = 2;
/** A letter that proves another language. */
export const FOREIGN = 3;

/** A Persian line has at most this share of letters that Urdu, Kurdish or Pashto use as their own … */
const FEW = 0.1;
/** … or this many. */
const A_FEW = 2;

export interface LetterTables {
  /** PLAIN, MAPPED, MAPPED_IF_PERSIAN or FOREIGN for each unit. */
  readonly classes: Uint8Array;
  /** What a mapped unit becomes. */
  readonly target: Uint16Array;
  /** The rule's number for a mapped unit. */
  readonly rule: Uint8Array;
}

let tables: LetterTables | undefined;

/** The letter map, laid out by code unit on first use. Only the Arabic block (below U+0700) has entries. */
export function letterTables(): LetterTables {
  if (tables !== undefined) return tables;
  const classes = new Uint8Array(0x700);
  const target = new Uint16Array(0x700);
  const rule = new Uint8Array(0x700);
  for (const [from, to, id, where] of LETTERS) {
    classes[from] = where === 'always' ? MAPPED : MAPPED_IF_PERSIAN;
    target[from] = to;
    rule[from] = RULE[id];
  }
  for (const letter of FOREIGN_LETTERS) classes[letter] = FOREIGN;
  tables = { classes, target, rule };
  return tables;
}

/** What a line's letters say of its language. */
export type LineLanguage = 'persian' | 'other' | 'foreign';

/**
 * Judges one line after another, each once, however often it is asked.
 *
 * `foreign`: a letter of another language stands in the line, nothing is mapped; `other`: so many letters are shared with
 * Urdu, Kurdish or Pashto that only Arabic yeh, kaf and digits are; `persian`: all are.
 */
export class LineJudge {
  readonly #text: string;
  #end = -1;
  #language: LineLanguage = 'persian';

  constructor(text: string) {
    this.#text = text;
  }

  /** The language of the line that holds `at`; calls go forward through the text. */
  languageAt(at: number): LineLanguage {
    if (at < this.#end) return this.#language;
    const text = this.#text;
    const kind = kinds();
    const { classes } = letterTables();
    let start = at;
    while (start > 0 && start > this.#end && (kind[text.charCodeAt(start - 1)]! & KIND) !== LINE) start--;
    let letters = 0;
    let shared = 0;
    let foreign = false;
    let end = start;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      const entry = kind[unit]! & KIND;
      if (entry === LINE) break;
      if (entry !== ARABIC) continue;
      letters++;
      const letterClass = unit < classes.length ? classes[unit]! : PLAIN;
      if (letterClass === FOREIGN) foreign = true;
      else if (letterClass === MAPPED_IF_PERSIAN) shared++;
    }
    this.#end = end;
    this.#language = foreign ? 'foreign' : shared <= A_FEW || shared <= letters * FEW ? 'persian' : 'other';
    return this.#language;
  }
}
