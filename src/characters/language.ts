import type { RunLanguage } from './letters';
import { isFi, MANY_VOWELS, type Run, runsOf } from './runs';
import { A_FEH, CLUE, LINE_END, traits, VOWEL } from './traits';

/**
 * Tells the language of the run that a letter stands in; lines are read one after another, each once.
 *
 * A run is what stands between two marks that end a sentence, quote or bracket it, or the line's ends. Nearly every line has nothing
 * in it that could prove another language, and is Persian as a whole.
 */
export class LineJudge {
  readonly #text: string;
  /** The line last read, and up to where the language last told holds. */
  #lineEnd = -1;
  #end = -1;
  #language: RunLanguage = 'persian';
  /** The runs of a line that isn't Persian as a whole. */
  #runs: readonly Run[] = [];
  #next = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The language at `at`; calls go forward through the text. */
  languageAt(at: number): RunLanguage {
    if (at < this.#end) return this.#language;
    if (at >= this.#lineEnd) this.#readLine(at);
    while (at >= this.#end && this.#next < this.#runs.length) {
      const run = this.#runs[this.#next++]!;
      this.#end = run.end;
      this.#language = run.language;
    }
    return this.#language;
  }

  #readLine(at: number): void {
    const text = this.#text;
    const trait = traits();
    const floor = Math.max(this.#lineEnd, 0);
    let start = at;
    while (start > floor && trait[text.charCodeAt(start - 1)] !== LINE_END) start--;
    let seen = 0;
    let vowels = 0;
    let end = start;
    for (; end < text.length; end++) {
      const bits = trait[text.charCodeAt(end)]! & (CLUE | VOWEL | LINE_END | A_FEH);
      if (bits === 0) continue;
      if (bits === LINE_END) break;
      seen |= bits;
      if (bits & VOWEL) vowels++;
      else if (bits === A_FEH && isFi(text, end + 1)) seen |= CLUE;
    }
    this.#lineEnd = end;
    this.#end = end;
    this.#runs = [];
    this.#language = 'persian';
    if ((seen & CLUE) === 0 && vowels < MANY_VOWELS) return;
    this.#runs = runsOf(text, start, end);
    this.#next = 0;
    this.#end = start;
  }
}
