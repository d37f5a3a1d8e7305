import { IN_LINE, startOfRun } from '../text/kinds';
import { lineEnd } from '../text/line-end';
import { nextMatch } from '../text/next-match';
import type { Run } from './evidence';
import { PERSIAN_RUN } from './run-languages';
import { runsOf } from './runs';

/**
 * Finds every clue to another language: an Arabic-script sign that isn't among the letters, marks and digits of Persian; vowel signs
 * near each other, as in the Quran; the Arabic word «في» (in). It finds a little more than clues, because engines search a few ranges
 * several times as fast as many single units.
 */
export const MAYBE_CLUE: RegExp =
  /[^\0-\u061f\u0621-\u0624\u0626-\u0628\u062a-\u063a\u0640-\u064b\u064e-\u0670\u067e\u0686\u0698\u06a9\u06af\u06c0\u06cc\u06d6-\u06f9\u0700-\ufd3d\ufd40-\uffff]|[\u064b-\u0652](?=[^\u064b-\u0652]{1,6}[\u064b-\u0652])|(?<![ء-ي])ف[يىی](?![ء-ۓ])/g;

/**
 * Says which language the run round a letter is in. Lines are read in order, each once.
 *
 * A run is the text between two marks that end a sentence, quote it or put it in brackets, or between such a mark and an end of the line.
 * Nearly every line has nothing in it that could prove another language, and is Persian as a whole. So the engine's own search skips to
 * the next line that has.
 */
export class LineJudge {
  readonly #text: string;
  /** Where the clue is that was found last. */
  #nextClue = -1;
  /** Where the lines that have been read end. */
  #readEnd = 0;
  /** Up to where the last answer, `#language`, holds. */
  #answerEnd = -1;
  #language = PERSIAN_RUN;
  /** The runs of the line that was read last; empty if it has no clue. */
  #runs: readonly Run[] = [];
  #nextRun = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The language at `at` (run-languages.ts); calls go forward through the text. */
  languageAt(at: number): number {
    if (at < this.#answerEnd) return this.#language;
    if (at >= this.#readEnd) this.#readLines(at);
    while (at >= this.#answerEnd && this.#nextRun < this.#runs.length) {
      const run = this.#runs[this.#nextRun++]!;
      this.#answerEnd = run.end;
      this.#language = run.language;
    }
    return this.#language;
  }

  /** Reads the line that holds `at`, or, if it has no clue, all lines up to the one with the next clue at once. */
  #readLines(at: number): void {
    const text = this.#text;
    const start = startOfRun(text, at, this.#readEnd, IN_LINE);
    if (this.#nextClue < start) this.#nextClue = nextMatch(MAYBE_CLUE, text, start);
    this.#runs = [];
    this.#language = PERSIAN_RUN;
    this.#readEnd = this.#nextClue < text.length ? startOfRun(text, this.#nextClue, start, IN_LINE) : text.length;
    this.#answerEnd = this.#readEnd;
    // The next clue is in a later line.
    if (this.#readEnd > at) return;
    this.#readEnd = lineEnd(text, start);
    this.#runs = runsOf(text, start, this.#readEnd);
    // The answers of this line are found by `languageAt`, run by run.
    this.#nextRun = 0;
    this.#answerEnd = start;
  }
}
