import { endOfRun, LINE, setOf, startOfRun } from '../text/kinds';
import type { RunLanguage } from './letters';
import { isFi, MANY_VOWELS, type Run, runsOf } from './runs';
import { A_FEH, CLUE, traits, VOWEL } from './traits';

/**
 * Every unit that is a clue or a vowel sign, and more: in few ranges, which engines find several times as fast as the units one by
 * one. Or the word في.
 */
export const MAYBE_CLUE: RegExp =
  /[\u0620\u0625\u0629\u063b-\u063f\u064b-\u0652\u0671-\u067d\u067f-\u0685\u0687-\u0697\u0699-\u06a8\u06aa-\u06ae\u06b0-\u06bf\u06c1-\u06cb\u06cd-\u06d5\u06fa-\u06ff\ufd3e\ufd3f]|ف[يىی](?![ء-ۓ])/g;

const IN_LINE = ~setOf(LINE);

/**
 * Tells the language of the run that a letter stands in; lines are read one after another, each once.
 *
 * A run is what stands between two marks that end a sentence, quote or bracket it, or the line's ends. Nearly every line has nothing
 * in it that could prove another language, and is Persian as a whole: the engine's own search goes on to the next one that has.
 */
export class LineJudge {
  readonly #text: string;
  /** Where the next clue is, as far as it has been looked for. */
  #clue = -1;
  /** The lines last read, and up to where the language last told holds. */
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
    if (at >= this.#lineEnd) this.#readLines(at);
    while (at >= this.#end && this.#next < this.#runs.length) {
      const run = this.#runs[this.#next++]!;
      this.#end = run.end;
      this.#language = run.language;
    }
    return this.#language;
  }

  /** Reads the line that holds `at`; all lines before the next clue at once. */
  #readLines(at: number): void {
    const text = this.#text;
    const start = startOfRun(text, at, Math.max(this.#lineEnd, 0), IN_LINE);
    if (this.#clue < start) this.#clue = nextClue(text, start);
    this.#runs = [];
    this.#language = 'persian';
    this.#lineEnd = this.#clue < text.length ? startOfRun(text, this.#clue, start, IN_LINE) : text.length;
    this.#end = this.#lineEnd;
    if (this.#lineEnd > at) return;
    this.#lineEnd = endOfRun(text, start, text.length, IN_LINE);
    this.#end = this.#lineEnd;
    if (!hasClue(text, start, this.#lineEnd)) return;
    this.#runs = runsOf(text, start, this.#lineEnd);
    this.#next = 0;
    this.#end = start;
  }
}

/** Where the next clue is, or what may be one; the text's length if there is none. */
function nextClue(text: string, from: number): number {
  MAYBE_CLUE.lastIndex = from;
  for (let found = MAYBE_CLUE.exec(text); found !== null; found = MAYBE_CLUE.exec(text)) {
    if (found[0].length === 1 || isFi(text, found.index + 1)) return found.index;
  }
  return text.length;
}

/** Whether anything in a line could prove another language: a clue, or as many vowel signs as the Quran has. */
function hasClue(text: string, start: number, end: number): boolean {
  const trait = traits();
  let vowels = 0;
  for (let at = start; at < end; at++) {
    const bits = trait[text.charCodeAt(at)]!;
    if (bits & CLUE || (bits & A_FEH && isFi(text, at + 1)) || (bits & VOWEL && ++vowels === MANY_VOWELS)) return true;
  }
  return false;
}
