import { IN_LINE, startOfRun } from '../text/kinds';
import { lineEnd } from '../text/line-end';
import { nextMatch } from '../text/next-match';
import type { Run } from './evidence';
import { PERSIAN_RUN } from './run-languages';
import { runsOf } from './runs';

/**
 * Every clue to another language and a little more, which is whatever isn't a Persian letter, blank, mark or digit; vowel signs near
 * each other, as in the Quran; the word في. Engines search a few ranges several times as fast as single units.
 */
export const MAYBE_CLUE: RegExp =
  /[^\0-\u061f\u0621-\u0624\u0626-\u0628\u062a-\u063a\u0640-\u064b\u064e-\u0670\u067e\u0686\u0698\u06a9\u06af\u06c0\u06cc\u06d6-\u06f9\u0700-\ufd3d\ufd40-\uffff]|[\u064b-\u0652](?=[^\u064b-\u0652]{1,6}[\u064b-\u0652])|(?<![ء-ي])ف[يىی](?![ء-ۓ])/g;

/**
 * Says which language the run around a letter is in; lines are read in order, each once.
 *
 * A run is the text between two marks that end a sentence, quote or bracket it, or the ends of the line. Nearly every line has
 * nothing in it that could prove another language, and is Persian as a whole: the engine's own search skips to the next that has.
 */
export class LineJudge {
  readonly #text: string;
  /** Where the next clue is, as far as it has been looked for. */
  #nextClue = -1;
  /** Where the lines read so far end, and up to where in them the last answer holds. */
  #readEnd = 0;
  #answerEnd = -1;
  #language = PERSIAN_RUN;
  /** The runs of a line that isn't Persian as a whole. */
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

  /** Reads the line that holds `at`; if it has no clue, all lines before the next clue at once. */
  #readLines(at: number): void {
    const text = this.#text;
    const start = startOfRun(text, at, this.#readEnd, IN_LINE);
    if (this.#nextClue < start) this.#nextClue = nextMatch(MAYBE_CLUE, text, start);
    this.#runs = [];
    this.#language = PERSIAN_RUN;
    this.#readEnd = this.#nextClue < text.length ? startOfRun(text, this.#nextClue, start, IN_LINE) : text.length;
    this.#answerEnd = this.#readEnd;
    if (this.#readEnd > at) return;
    this.#readEnd = lineEnd(text, start);
    this.#runs = runsOf(text, start, this.#readEnd);
    this.#nextRun = 0;
    this.#answerEnd = start;
  }
}
