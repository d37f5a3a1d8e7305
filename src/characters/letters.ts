import { CHARACTER_RULE as RULE } from '../rules';
import { ALEF_MAKSURA, ARABIC_YEH, YEH } from '../text/units';
import { FOREIGN, MAPPED, MAPPED_IF_PERSIAN, PLAIN } from './letter-classes';
import { FOREIGN_LETTERS, LETTERS } from './letters.table';

export * from './letter-classes';

export interface LetterTables {
  /** PLAIN, MAPPED, MAPPED_IF_PERSIAN or FOREIGN for each unit. */
  readonly classes: Int8Array;
  /** What a mapped unit becomes. */
  readonly target: Uint16Array;
  /** The rule's number for a mapped unit. */
  readonly rule: Uint8Array;
}

let tables: LetterTables | undefined;

/** The letter map, laid out by code unit on first use. Only the Arabic block (below U+0700) has entries. */
export function letterTables(): LetterTables {
  tables ??= layOut();
  return tables;
}

function layOut(): LetterTables {
  const classes = new Int8Array(0x700);
  const target = new Uint16Array(0x700);
  const rule = new Uint8Array(0x700);
  for (const [id, where, pairs] of LETTERS) {
    const units = unitsOf(pairs);
    for (let i = 0; i < units.length; i += 2) {
      const from = units[i]!;
      classes[from] = where === 'always' ? MAPPED : MAPPED_IF_PERSIAN;
      target[from] = units[i + 1]!;
      rule[from] = RULE[id];
    }
  }
  for (const unit of unitsOf(FOREIGN_LETTERS)) classes[unit] = FOREIGN;
  return { classes, target, rule };
}

/** The units of letters as the table has them: two hex digits for each letter of the Arabic block. */
function unitsOf(letters: string): number[] {
  return letters.match(/../g)!.map((digits) => Number.parseInt(`6${digits}`, 16));
}

/** Whether it is a yeh of Persian or Arabic, with dots or without. */
export function isYeh(unit: number): boolean {
  return unit === YEH || unit === ALEF_MAKSURA || unit === ARABIC_YEH;
}

/** What the letter at `at` becomes in its language, or itself. The language is asked for only if the letter may change. */
export function settledLetter(text: string, at: number, enabled: Uint8Array, judge: LanguageJudge): number {
  const { classes, target, rule } = letterTables();
  const unit = text.charCodeAt(at);
  const letterClass = unit < classes.length ? classes[unit]! : PLAIN;
  return letterClass > PLAIN && enabled[rule[unit]!] && judge.languageAt(at) < letterClass ? target[unit]! : unit;
}

/**
 * Says which language (run-languages.ts) the run round an offset is in; asked from left to right. Only what is asked of a `LineJudge`,
 * which is itself built on the tables of this file.
 */
export interface LanguageJudge {
  languageAt(at: number): number;
}
