import type { LineJudge } from '../characters/language';
import { FOREIGN_RUN } from '../characters/run-languages';
import { RULE } from '../rules';
import type { EditLog } from '../text/edits';
import { ZWNJ } from '../text/units';
import type { RepairSettings } from './options';
import type { Word } from './words/word';

/** The least confidence in a line that has as many half-spaces as it seems to miss: it was written with care, so little is missing. */
const CAREFUL_CONFIDENCE = 0.992;
/** The least for a gap that no rule explains, where it is all that the line misses: such a gap is often in a name. */
const LONE_CONFIDENCE = 0.65;
/** A line is left alone, as Arabic or another language, when this share of its words have letters that prove it. */
const FOREIGN_SHARE = 0.25;
/** How many numbers are kept for each find. The first one is where it starts; the others stand at the places below. */
const FIELDS = 6;
/** Where it ends: at its start inside a word, one unit later at a blank. */
const END = 1;
/** The number of the rule that it is by. */
const BY_RULE = 2;
/** In thousandths. */
const CONFIDENCE = 3;
/** The code unit that is put there, or `GLUED`. */
const UNIT = 4;
/** 1 where only the model speaks for it, and no rule. */
const IS_GUESS = 5;
/** In place of a code unit: nothing is put there, so that the letters on both sides meet. */
export const GLUED = -1;

/** Collects what a line might miss while its words are read, then decides how much of that is put into it. */
export class LineFinds {
  #enabled: Uint8Array = new Uint8Array(0);
  #minConfidence = 0;
  /** The finds in their order in the line, `FIELDS` numbers each. */
  readonly #found: number[] = [];
  /** How many half-spaces the line has, those of earlier passes included. */
  #present = 0;
  #words = 0;
  #foreignWords = 0;
  /** How many half-spaces all passes so far have put into the line, this one included once `decide` has run. */
  added = 0;

  begin({ enabled, minConfidence }: RepairSettings): void {
    this.#enabled = enabled;
    this.#minConfidence = minConfidence;
  }

  /** Begins a line into which earlier passes have put `added` half-spaces. */
  beginLine(added: number): void {
    this.added = added;
    this.#found.length = 0;
    this.#present = 0;
    this.#words = 0;
    this.#foreignWords = 0;
  }

  /** Counts a word and the half-spaces that it has. */
  count(word: Word): void {
    this.#words++;
    if (word.isForeign) this.#foreignWords++;
    if (word.hasHalfSpace) for (let i = 1; i < word.length; i++) this.#present += word.halfSpaceBefore[i]!;
  }

  /** Notes a gap that may miss its half-space; returns whether its rule and its confidence allow that. */
  note(start: number, end: number, rule: number, confidence: number, isGuess = false): boolean {
    if (!this.#enabled[rule] || confidence < this.#minConfidence) return false;
    this.#found.push(start, end, rule, Math.floor(confidence * 1000), ZWNJ, isGuess ? 1 : 0);
    return true;
  }

  /**
   * Notes what the house style wants in place of what stands from `start` to `end`: a half-space, a blank or nothing (`GLUED`). Returns whether that
   * rule is on.
   */
  noteStyle(start: number, end: number, unit: number): boolean {
    if (!this.#enabled[RULE['house-style']]) return false;
    this.#found.push(start, end, RULE['house-style'], 1000, unit, 0);
    return true;
  }

  /**
   * Takes back the count of a half-space that the house style removes. The next pass won't see it, so this one must not take it for a sign
   * of a carefully written line either.
   */
  discount(): void {
    this.#present--;
  }

  /** Adds what the line misses to `edits`; returns whether that joins or parts words, so that the line must be read again. */
  decide(edits: EditLog, languages: LineJudge): boolean {
    const found = this.#found;
    if (this.#foreignWords > 1 && this.#foreignWords >= this.#words * FOREIGN_SHARE) return false;
    const enoughInside = this.#enough(0) * 1000;
    // «سیب زمینی کوب» (potato masher): that an earlier pass joined the first two parts is no sign that the line was written with care, so
    // it must not keep the third from being joined as well.
    const enoughBetween = this.#enough(this.added) * 1000;
    let isChanged = false;
    for (let i = 0; i < found.length; i += FIELDS) {
      const confidence = found[i + CONFIDENCE]!;
      const start = found[i]!;
      const end = found[i + END]!;
      if (confidence < (end > start ? enoughBetween : enoughInside)) continue;
      // A run of words is known as Arabic by how many of them are. Joining two would leave fewer, and whoever reads the result might
      // take it for Persian.
      if (end > start && languages.languageAt(start) >= FOREIGN_RUN) continue;
      const unit = found[i + UNIT]!;
      const rule = found[i + BY_RULE]!;
      if (unit === GLUED) edits.remove(start, end, rule, confidence);
      else edits.put(start, end, unit, rule, confidence);
      if (unit === ZWNJ) this.added++;
      if (end > start || unit !== ZWNJ) isChanged = true;
    }
    return isChanged;
  }

  /** How sure a find must be, by how many half-spaces the line has and misses; `added` of those that it has count as missing. */
  #enough(added: number): number {
    const finds = this.#found.length / FIELDS + added;
    const present = this.#present - added;
    if (present >= finds) return CAREFUL_CONFIDENCE;
    return finds === 1 && this.#found[IS_GUESS] === 1 ? LONE_CONFIDENCE : 0;
  }
}
