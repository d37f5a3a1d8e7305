import type { LineJudge } from '../characters/language';
import { FOREIGN_RUN } from '../characters/run-languages';
import { RULE } from '../rules';
import type { EditLog } from '../text/edits';
import { ZWNJ } from '../text/units';
import type { RepairSettings } from './options';
import type { Word } from './words/word';

/** In a line that has as many half-spaces as it seems to miss, written with care, the model must be nearly certain. */
const CAREFUL_CONFIDENCE = 0.992;
/** The least for a gap that no rule explains in a line that misses nothing else: likely in a name. */
const LONE_CONFIDENCE = 0.65;
/** A line is left alone as Arabic or another language when this share of its words have letters that prove it. */
const FOREIGN_SHARE = 0.25;
/** The numbers kept for each find: where, up to where, by which rule, how surely in thousandths, what goes in, 1 for a guess. */
const FIELDS = 6;
const END = 1;
const BY_RULE = 2;
const CONFIDENCE = 3;
const UNIT = 4;
const IS_GUESS = 5;
/** In place of the unit that goes in: nothing does. */
export const GLUED = -1;

/** What a line might miss, from its words, and which of that is put into it. */
export class LineFinds {
  #enabled: Uint8Array = new Uint8Array(0);
  #minConfidence = 0;
  /** What the line might miss, in order, `FIELDS` numbers each. */
  readonly #found: number[] = [];
  /** Half-spaces that the line already has. */
  #present = 0;
  #words = 0;
  #foreignWords = 0;
  /** Half-spaces that earlier passes have put into the line, and this one. */
  put = 0;

  begin({ enabled, minConfidence }: RepairSettings): void {
    this.#enabled = enabled;
    this.#minConfidence = minConfidence;
  }

  /** Begins a line into which earlier passes have put so many half-spaces. */
  beginLine(put: number): void {
    this.put = put;
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

  /** Notes a gap that may miss its half-space. */
  note(start: number, end: number, rule: number, confidence: number, isGuess = false): void {
    if (this.#enabled[rule] && confidence >= this.#minConfidence)
      this.#found.push(start, end, rule, Math.floor(confidence * 1000), ZWNJ, isGuess ? 1 : 0);
  }

  /** Notes what the house style wants: a half-space, a blank or nothing (`GLUED`). */
  noteStyle(start: number, end: number, unit: number): void {
    if (this.#enabled[RULE['house-style']]) this.#found.push(start, end, RULE['house-style'], 1000, unit, 0);
  }

  /** Forgets a half-space that the house style removes: it says nothing about how carefully the line was written, and the next pass won't see it. */
  discount(): void {
    this.#present--;
  }

  /** Adds what the line misses; returns whether words are joined or parted by it, so that the line must be read again. */
  decide(edits: EditLog, languages: LineJudge): boolean {
    const found = this.#found;
    if (this.#foreignWords > 1 && this.#foreignWords >= this.#words * FOREIGN_SHARE) return false;
    const enoughInside = this.#enough(0) * 1000;
    // «سیب زمینی کوب»: that a pass has joined two parts says nothing of how carefully the third was written.
    const enoughBetween = this.#enough(this.put) * 1000;
    let isChanged = false;
    for (let i = 0; i < found.length; i += FIELDS) {
      const confidence = found[i + CONFIDENCE]!;
      const start = found[i]!;
      const end = found[i + END]!;
      if (confidence < (end > start ? enoughBetween : enoughInside)) continue;
      // Fewer words might prove less: what has been left as Arabic would be Persian to whoever reads the result.
      if (end > start && languages.languageAt(start) === FOREIGN_RUN) continue;
      const unit = found[i + UNIT]!;
      const rule = found[i + BY_RULE]!;
      if (unit === GLUED) edits.remove(start, end, rule, confidence);
      else edits.put(start, end, unit, rule, confidence);
      if (unit === ZWNJ) this.put++;
      if (end > start || unit !== ZWNJ) isChanged = true;
    }
    return isChanged;
  }

  /** How sure a find must be, by what else the line has and misses; what it has, less those that are known to have been put there. */
  #enough(put: number): number {
    const finds = this.#found.length / FIELDS + put;
    const present = this.#present - put;
    if (present > 0 && present >= finds) return CAREFUL_CONFIDENCE;
    return finds === 1 && this.#found[IS_GUESS] === 1 ? LONE_CONFIDENCE : 0;
  }
}
