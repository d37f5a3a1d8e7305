import { analyze, type Change } from '../normalize';
import { HALF_SPACE_RULES, type RuleId } from '../rules';
import { countDigits, type DigitCounts } from './digits';
import { findMojibake, findReplacements } from './encoding';
import { type Finding, Tally } from './findings';
import { findForms } from './forms';
import { invisibles, nameOf } from './invisibles';
import { type LanguageRun, languageRuns } from './languages';
import { findVisualOrder } from './visual-order';

/** A sign that a text was damaged. */
export type Suspicion =
  | 'missing-half-space'
  | 'mixed-digits'
  | 'presentation-form'
  | 'mojibake'
  | 'replacement-character'
  | 'visual-order';

/** What `inspect` reports of a text. */
export interface Report {
  /** What `normalize` would change, by rule, the most frequent first. */
  readonly changes: readonly Finding<RuleId>[];
  /**
   * `missing-half-space`: what the rules of half-space repair would put back; `mixed-digits`: numbers written with more than one digit
   * set; `presentation-form`: letters and vowel signs encoded by their shape (U+FB50–FDF9, U+FE70–FEFC); `mojibake`: runs decoded in a
   * wrong encoding; `replacement-character`: runs of U+FFFD; `visual-order`: lines that run backwards.
   */
  readonly suspicions: readonly Finding<Suspicion>[];
  /** Invisible characters by their Unicode abbreviation (`ZWNJ`) or code point (`U+2063`), the most frequent first. */
  readonly invisible: readonly Finding<string>[];
  /** How many digits of each set there are. */
  readonly digits: { readonly latin: number; readonly arabic: number; readonly persian: number };
  /** The scripts and languages of the text, in order. */
  readonly runs: readonly LanguageRun[];
}

/**
 * Counts what is wrong in a text and changes nothing.
 *
 * `inspect('كتاب\u200c ۱2').changes.map(({ id, count }) => [id, count])` → `[['arabic-kaf', 1], ['blank', 1]]`
 * `inspect('كتاب\u200c ۱2').suspicions` → `[{ id: 'mixed-digits', count: 1, first: 6 }]`
 *
 * The suspicions are signs, not proofs; a text without any may still be faulty.
 *
 * @throws {MatnError} when the text is no string; never because of what is in it.
 */
export function inspect(text: string): Report {
  const inspection = new Inspection();
  inspection.addChanges(analyze(text).changes);
  inspection.addText(text, sameOffset, sameOffset);
  return inspection.report();
}

const sameOffset = (offset: number): number => offset;

/** A report as it grows. The text may come in pieces, such as those of an HTML page, and all places are those in the whole. */
export class Inspection {
  readonly #changes = new Tally<RuleId>();
  readonly #suspicions = new Tally<Suspicion>();
  readonly #invisible = new Tally<string>();
  readonly #digits: DigitCounts = { latin: 0, arabic: 0, persian: 0 };
  readonly #runs: LanguageRun[] = [];

  /** Adds what `normalize` would change, in offsets of the whole. */
  addChanges(changes: readonly Change[]): void {
    for (const { rule, start } of changes) {
      this.#changes.add(rule, start);
      if (REPAIR_RULES.has(rule)) this.#suspicions.add('missing-half-space', start);
    }
  }

  /**
   * Adds a piece of the text. For an offset in it, `startOf` tells where in the whole the character begins that is there, and `endOf` where
   * the character before it ends.
   */
  addText(text: string, startOf: (offset: number) => number, endOf: (offset: number) => number): void {
    const adderOf = (id: Suspicion) => (start: number) => this.#suspicions.add(id, startOf(start));
    countDigits(text, this.#digits, adderOf('mixed-digits'));
    findForms(text, adderOf('presentation-form'));
    findMojibake(text, adderOf('mojibake'));
    findReplacements(text, adderOf('replacement-character'));
    findVisualOrder(text, adderOf('visual-order'));
    for (const { index, 0: char } of text.matchAll(invisibles()))
      this.#invisible.add(nameOf(char.codePointAt(0)!), startOf(index));
    for (const run of languageRuns(text)) this.#runs.push({ ...run, start: startOf(run.start), end: endOf(run.end) });
  }

  report(): Report {
    return {
      changes: this.#changes.findings(),
      suspicions: this.#suspicions.findings(),
      invisible: this.#invisible.findings(),
      digits: this.#digits,
      runs: this.#runs,
    };
  }
}

const REPAIR_RULES: ReadonlySet<RuleId> = new Set<RuleId>(HALF_SPACE_RULES);
