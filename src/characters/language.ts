import { ARABIC, KIND, kinds, LINE } from '../text/kinds';
import { FOREIGN, letterTables, MAPPED_IF_PERSIAN, type RunLanguage } from './letters';
import { isFi, MANY_VOWELS, type Run, runsOf } from './runs';

/** What a unit tells of the language of its line; entries of the clue table. Most tell nothing. */
const A_LETTER = 1;
/** Worth a closer look at the line: a letter of another language, one shared with them, or one that Arabic has and Persian has not. */
const CLUE = 2;
const A_VOWEL = 3;
const LINE_END = 4;
/** ي and ى, which may be the end of في. */
const A_YEH = 5;

let clues: Uint8Array | undefined;

function clueTable(): Uint8Array {
  if (clues !== undefined) return clues;
  const kind = kinds();
  const { classes } = letterTables();
  clues = new Uint8Array(0x10000);
  for (let unit = 0; unit < clues.length; unit++) {
    const entry = kind[unit]! & KIND;
    if (entry === LINE) clues[unit] = LINE_END;
    else if (entry === ARABIC) {
      const letterClass = unit < classes.length ? classes[unit]! : 0;
      clues[unit] = letterClass === FOREIGN || letterClass === MAPPED_IF_PERSIAN ? CLUE : A_LETTER;
    }
  }
  for (let vowel = 0x64b; vowel <= 0x652; vowel++) clues[vowel] = A_VOWEL;
  for (const sign of 'إٱةٌٍ﴾﴿') clues[sign.charCodeAt(0)] = CLUE;
  for (const yeh of 'يىی') clues[yeh.charCodeAt(0)] = A_YEH;
  return clues;
}

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
    const table = clueTable();
    const floor = Math.max(this.#lineEnd, 0);
    let start = at;
    while (start > floor && table[text.charCodeAt(start - 1)] !== LINE_END) start--;
    let hasClue = false;
    let vowels = 0;
    let end = start;
    for (; end < text.length; end++) {
      const clue = table[text.charCodeAt(end)]!;
      if (clue <= A_LETTER) continue;
      if (clue === LINE_END) break;
      if (clue === CLUE) hasClue = true;
      else if (clue === A_VOWEL) vowels++;
      else hasClue ||= isFi(text, end);
    }
    this.#lineEnd = end;
    this.#end = end;
    this.#runs = [];
    this.#language = 'persian';
    if (!hasClue && vowels < MANY_VOWELS) return;
    this.#runs = runsOf(text, start, end);
    this.#next = 0;
    this.#end = start;
  }
}
