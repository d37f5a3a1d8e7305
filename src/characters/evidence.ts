import { BLANK, KIND, kinds, LINE, PUNCTUATION } from '../text/kinds';
import { FEH, NOT_SIGN, TEH_MARBUTA } from '../text/units';
import { isYeh, letterTables, MAPPED } from './letters';
import { ARABIC_WORDS, FOREIGN_WORDS, PERSIAN_WORDS } from './letters.table';
import { DOUBTFUL_RUN, FOREIGN_RUN, PERSIAN_RUN } from './run-languages';
import {
  ARABIC_CLUE,
  ARABIC_PROOF,
  FOREIGN_LETTER,
  INSIDE,
  LETTER,
  PERSIAN_LETTER,
  SHARED,
  traits,
  VOWEL,
} from './traits';

/** A stretch of a line in one language, up to `end`. */
export interface Run {
  end: number;
  language: number;
  /** Whether its own letters and words prove that. */
  readonly isProved: boolean;
}

/** What a small word proves. */
const PERSIAN_WORD = 1;
const ARABIC_WORD = 2;
const FOREIGN_WORD = 3;
/** So many letters fit into the key of a small word. */
const LONGEST_SMALL_WORD = 4;

/** The small words by their letters, a byte each. */
const SMALL_WORDS: ReadonlyMap<number, number> = new Map(
  [PERSIAN_WORDS, ARABIC_WORDS, FOREIGN_WORDS].flatMap((words, i) =>
    words.split(' ').map((letters) => [Number.parseInt(letters, 16), i + 1]),
  ),
);
/** ال and وال in the same way. */
const ARTICLE = 0x2744;
const AND_ARTICLE = 0x482744;

/** A Persian run has this many words or more for each foreign one. */
const WORDS_PER_FOREIGN = 8;
/** From this many vowel signs on, a run may be a quotation from the Quran. */
const MANY_VOWELS = 6;

/** The evidence of one run, added up word by word. */
export class Evidence {
  #words = 0;
  #letters = 0;
  /** Letters that carry a vowel sign. */
  #vowelled = 0;
  /** Letters that Urdu, Kurdish or Pashto share with careless Persian. */
  #shared = 0;
  #persianLetters = 0;
  #persianWords = 0;
  /** Proofs of Arabic, and features that Arabic words in Persian have as well. */
  #arabic = 0;
  #arabicLook = 0;
  /** Whether one of the proofs is a clue; lines without one are taken as Persian unread, so no run is judged Arabic by less. */
  #hasArabicClue = false;
  /** How many words alone prove another language. */
  #foreignWords = 0;
  /** Where they begin and end, start, end, start, end …, unless there are too many for a Persian run. */
  readonly #foreignSpans: number[] = [];

  /** Adds the word that begins at `from`; returns where it ends. */
  readWord(text: string, from: number, limit: number): number {
    const trait = traits();
    const { classes, target } = letterTables();
    let word = 0;
    let length = 0;
    let last = 0;
    /** The bits of all its units together, marks included. */
    let all = 0;
    let isVowelled = false;
    let at = from;
    for (; at < limit; at++) {
      const unit = text.charCodeAt(at);
      const bits = trait[unit]!;
      if ((bits & (LETTER | INSIDE)) === 0) break;
      all |= bits;
      if (bits & INSIDE) {
        if (bits & VOWEL && !isVowelled) {
          isVowelled = true;
          this.#vowelled++;
        }
        continue;
      }
      isVowelled = false;
      if (bits & SHARED) this.#shared++;
      else if (bits & PERSIAN_LETTER) this.#persianLetters++;
      last = classes[unit] === MAPPED ? target[unit]! : unit;
      if (length++ < LONGEST_SMALL_WORD) word = (word << 8) | (last & 0xff);
    }
    this.#words++;
    this.#letters += length;
    const isForeign = (all & FOREIGN_LETTER) !== 0;
    const small = length <= LONGEST_SMALL_WORD && !isForeign ? SMALL_WORDS.get(word) : undefined;
    const hasArticle = length > LONGEST_SMALL_WORD && (word >>> 16 === ARTICLE || word >>> 8 === AND_ARTICLE);
    const hasProof = (all & ARABIC_PROOF) !== 0;
    if (small === PERSIAN_WORD) this.#persianWords++;
    if (isForeign || small === FOREIGN_WORD) {
      // Of more, no run is Persian even if all that is left of its line are words of one letter.
      if (++this.#foreignWords * WORDS_PER_FOREIGN <= this.#words + limit - at) this.#foreignSpans.push(from, at);
    }
    if (hasProof || small === ARABIC_WORD || (hasArticle && last === TEH_MARBUTA)) this.#arabic++;
    else if (hasArticle || last === TEH_MARBUTA) this.#arabicLook++;
    if (all & ARABIC_CLUE || isFi(text, at - 1)) this.#hasArabicClue = true;
    return at;
  }

  /** Gives the run up to `end` to `add`: whole, or, if it is Persian, in parts between its foreign words. */
  addRuns(end: number, add: (run: Run) => void): void {
    const language = this.language;
    const isProved = language > PERSIAN_RUN || this.#persianWords > 0;
    const foreign = language === FOREIGN_RUN ? [] : this.#foreignSpans;
    for (let i = 0; i < foreign.length; i += 2) {
      add({ end: foreign[i]!, language, isProved });
      add({ end: foreign[i + 1]!, language: FOREIGN_RUN, isProved: true });
    }
    add({ end, language, isProved });
  }

  /** What it is for the normaliser (run-languages.ts). */
  get language(): number {
    const letters = this.#letters;
    const shared = this.#shared;
    if (this.#foreignWords > 0) {
      // A name or two in another language don't make a Persian sentence foreign.
      const isPersian = this.#persianWords >= 2 && this.#foreignWords * WORDS_PER_FOREIGN <= this.#words;
      return isPersian ? PERSIAN_RUN : FOREIGN_RUN;
    }
    if (this.#lacksPersian) {
      const isArabic = this.#hasArabicClue && this.#arabic > 0 && this.#arabic + this.#arabicLook >= 2;
      // The Quran, and prayers: a vowel sign on at least every other letter.
      const isVowelled = this.#words >= 3 && this.#vowelled >= MANY_VOWELS && this.#vowelled * 2 >= letters;
      if (isArabic || isVowelled) return FOREIGN_RUN;
    }
    // So few letters are shared with Urdu, Kurdish or Pashto that they are Persian typed with the wrong keys.
    const isCareless = shared <= 2 || shared * 10 <= letters || (this.#persianWords > 0 && shared * 4 <= letters);
    return isCareless ? PERSIAN_RUN : DOUBTFUL_RUN;
  }

  /** Whether it looks like Arabic, though perhaps not enough to be left alone. */
  get looksArabic(): boolean {
    return this.#lacksPersian && (this.#arabic > 0 || this.#arabicLook >= 2);
  }

  get #lacksPersian(): boolean {
    return this.#persianWords === 0 && this.#persianLetters === 0;
  }
}

/** The evidence of a stretch that is read on its own. */
export function evidenceIn(text: string, start: number, end: number): Evidence {
  const trait = traits();
  const evidence = new Evidence();
  for (let at = start; at < end; )
    at = trait[text.charCodeAt(at)]! & LETTER ? evidence.readWord(text, at, end) : at + 1;
  return evidence;
}

/** Whether the yeh at `at` ends the word في, between blanks, marks or ends. */
function isFi(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== FEH) return false;
  return isYeh(text.charCodeAt(at)) && isEdge(text, at - 2) && isEdge(text, at + 1);
}

function isEdge(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const unit = text.charCodeAt(at);
  const entry = kinds()[unit]! & KIND;
  return entry === BLANK || entry === LINE || (entry === PUNCTUATION && unit !== NOT_SIGN);
}
