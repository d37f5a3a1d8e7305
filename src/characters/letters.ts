import { CHARACTER_RULE as RULE } from '../rules';
import { FOREIGN, MAPPED, MAPPED_IF_PERSIAN, PLAIN } from './letter-classes';
import { FOREIGN_LETTERS, LETTERS } from './letters.table';

export * from './letter-classes';

export interface LetterTables {
  /** The class of each unit: PLAIN, MAPPED_IF_PERSIAN, MAPPED or FOREIGN. */
  readonly classes: Int8Array;
  /** What a mapped unit becomes. */
  readonly target: Uint16Array;
  /** The number of the rule that maps a unit. */
  readonly rule: Uint8Array;
}

let tables: LetterTables | undefined;

/** The letters and digits that are mapped or prove a language, laid out by code unit on first use. All are below U+0700. */
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

/** Unpacks letters from the form that they have in the table: the last two hex digits of each code point. */
function unitsOf(letters: string): number[] {
  return letters.match(/../g)!.map((digits) => Number.parseInt(`6${digits}`, 16));
}

/** What the letter at `at` becomes in the language of its run; itself if it stays. The judge is asked only if the letter may change. */
export function settledLetter(text: string, at: number, enabled: Uint8Array, judge: LanguageJudge): number {
  const { classes, target, rule } = letterTables();
  const unit = text.charCodeAt(at);
  const letterClass = unit < classes.length ? classes[unit]! : PLAIN;
  return letterClass > PLAIN && enabled[rule[unit]!] && judge.languageAt(at) < letterClass ? target[unit]! : unit;
}

/**
 * Says which language (run-languages.ts) the run round an offset is in, and is asked from left to right. In fact that is a `LineJudge`,
 * which this file can't import, since it is built on the tables here.
 */
export interface LanguageJudge {
  languageAt(at: number): number;
}
