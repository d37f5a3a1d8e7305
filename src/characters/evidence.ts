import { TEH_MARBUTA } from '../text/units';
import { letterTables, MAPPED } from './letters';
import { ARABIC_WORDS, FOREIGN_WORDS, PERSIAN_WORDS } from './letters.table';
import { DOUBTFUL_RUN, FOREIGN_RUN, KURDISH_OR_OTHER_RUN, PERSIAN_RUN } from './run-languages';
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
  readonly end: number;
  language: number;
  /** Whether its own letters and words prove its language. */
  readonly isProved: boolean;
}

// What a small word proves: a language, by the place of its list in SMALL_WORDS.
const PERSIAN_WORD = 1;
const ARABIC_WORD = 2;
const FOREIGN_WORD = 3;
/** So many letters fit into the key of a small word, which has a byte for each. */
const LONGEST_SMALL_WORD = 4;

/** What each small word proves, by its key. */
const SMALL_WORDS: ReadonlyMap<number, number> = new Map(
  [PERSIAN_WORDS, ARABIC_WORDS, FOREIGN_WORDS].flatMap((words, i) =>
    words.split(' ').map((letters) => [Number.parseInt(letters, 16), i + 1]),
  ),
);
/** The key of في, “in” in Arabic. */
const FI = 0x41cc;
/** The key of ال, the Arabic article. */
const ARTICLE = 0x2744;
/** The key of وال, “and the”. */
const AND_ARTICLE = 0x482744;

/** A run with foreign words is Persian only if it has at least this many words for each of them. */
const WORDS_PER_FOREIGN = 8;
/** From this many vowel signs on, a run may be a quotation from the Quran. */
const MANY_VOWELS = 6;

/** The evidence of one run, added up word by word. */
export class Evidence {
  #words = 0;
  #letters = 0;
  /** Letters that carry a vowel sign. */
  #vowelledLetters = 0;
  /** Letters that Urdu, Kurdish or Pashto share with careless Persian. */
  #sharedLetters = 0;
  #persianLetters = 0;
  #persianWords = 0;
  /** Words that prove Arabic. */
  #arabicWords = 0;
  /** Words that look Arabic, with the article or with ة at the end, as Arabic words in Persian text do, too. */
  #arabicLookingWords = 0;
  /** Whether there is a clue to Arabic. A line without one is taken as Persian unread, so no run may be judged Arabic without one. */
  #hasArabicClue = false;
  /** Words each of which proves another language. */
  #foreignWords = 0;
  /** Where the foreign words begin and end, start, end, start, end …, unless there are too many for a Persian run. */
  readonly #foreignSpans: number[] = [];

  /** Adds the word that begins at `from`, and returns where it ends. */
  readWord(text: string, from: number, limit: number): number {
    const trait = traits();
    const { classes, target } = letterTables();
    /** The key that the word has if it is a small one; otherwise that of its first letters. */
    let key = 0;
    let length = 0;
    let lastLetter = 0;
    /** The traits of all its units together, marks included. */
    let allTraits = 0;
    /** Whether the letter that was read last carries a vowel sign. */
    let isVowelled = false;
    let at = from;
    for (; at < limit; at++) {
      const unit = text.charCodeAt(at);
      const bits = trait[unit]!;
      if ((bits & (LETTER | INSIDE)) === 0) break;
      allTraits |= bits;
      if (bits & INSIDE) {
        if (bits & VOWEL && !isVowelled) {
          isVowelled = true;
          this.#vowelledLetters++;
        }
        continue;
      }
      isVowelled = false;
      if (bits & SHARED) this.#sharedLetters++;
      else if (bits & PERSIAN_LETTER) this.#persianLetters++;
      lastLetter = classes[unit] === MAPPED ? target[unit]! : unit;
      if (length++ < LONGEST_SMALL_WORD) key = (key << 8) | (lastLetter & 0xff);
    }
    this.#words++;
    this.#letters += length;
    const proved = length <= LONGEST_SMALL_WORD ? SMALL_WORDS.get(key) : undefined;
    if (proved === PERSIAN_WORD) this.#persianWords++;
    if (allTraits & FOREIGN_LETTER || proved === FOREIGN_WORD) {
      // With more of them no run is Persian, even if the rest of its line were words of one letter, so nobody needs their places.
      if (++this.#foreignWords * WORDS_PER_FOREIGN <= this.#words + limit - at) this.#foreignSpans.push(from, at);
    }
    const hasArticle = length > LONGEST_SMALL_WORD && (key >>> 16 === ARTICLE || key >>> 8 === AND_ARTICLE);
    const endsInTehMarbuta = lastLetter === TEH_MARBUTA;
    if (allTraits & ARABIC_PROOF || proved === ARABIC_WORD || (hasArticle && endsInTehMarbuta)) this.#arabicWords++;
    else if (hasArticle || endsInTehMarbuta) this.#arabicLookingWords++;
    if (allTraits & ARABIC_CLUE || key === FI) this.#hasArabicClue = true;
    return at;
  }

  /** Adds the run, which ends at `end`, to `runs`, and in a Persian one each foreign word as a run of its own. */
  addRuns(end: number, runs: Run[]): void {
    const language = this.language;
    const isProved = language > PERSIAN_RUN || this.#persianWords > 0;
    // In a foreign run, they would be runs of the same language.
    const foreign = language > PERSIAN_RUN ? [] : this.#foreignSpans;
    for (let i = 0; i < foreign.length; i += 2) {
      runs.push({ end: foreign[i]!, language, isProved });
      runs.push({ end: foreign[i + 1]!, language: KURDISH_OR_OTHER_RUN, isProved: true });
    }
    runs.push({ end, language, isProved });
  }

  /** The language of the run, as the normaliser takes it (run-languages.ts). */
  get language(): number {
    const letters = this.#letters;
    const shared = this.#sharedLetters;
    if (this.#foreignWords > 0) {
      // A name or two in another language don't make a Persian sentence foreign.
      const isPersian = this.#persianWords >= 2 && this.#foreignWords * WORDS_PER_FOREIGN <= this.#words;
      return isPersian ? PERSIAN_RUN : KURDISH_OR_OTHER_RUN;
    }
    if (this.#lacksPersian) {
      const isArabic =
        this.#hasArabicClue && this.#arabicWords > 0 && this.#arabicWords + this.#arabicLookingWords >= 2;
      // In the Quran and in prayers at least every other letter carries a vowel sign.
      const isVowelled =
        this.#words >= 3 && this.#vowelledLetters >= MANY_VOWELS && this.#vowelledLetters * 2 >= letters;
      if (isArabic || isVowelled) return FOREIGN_RUN;
    }
    // Whether so few letters are shared with Urdu, Kurdish or Pashto that they are Persian, typed with the wrong keys.
    const isCareless = shared <= 2 || shared * 10 <= letters || (this.#persianWords > 0 && shared * 4 <= letters);
    return isCareless ? PERSIAN_RUN : DOUBTFUL_RUN;
  }

  /** Whether the run looks like Arabic, though perhaps not so much that the normaliser leaves it alone. */
  get looksArabic(): boolean {
    return this.#lacksPersian && (this.#arabicWords > 0 || this.#arabicLookingWords >= 2);
  }

  get #lacksPersian(): boolean {
    return this.#persianWords === 0 && this.#persianLetters === 0;
  }
}

/** The evidence of a stretch of text, read as one run. */
export function evidenceIn(text: string, start: number, end: number): Evidence {
  const trait = traits();
  const evidence = new Evidence();
  for (let at = start; at < end; )
    at = trait[text.charCodeAt(at)]! & LETTER ? evidence.readWord(text, at, end) : at + 1;
  return evidence;
}
