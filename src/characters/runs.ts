import { BLANK, KIND, kinds, LINE, PUNCTUATION } from '../text/kinds';
import { FEH, NOT_SIGN, TEH_MARBUTA } from '../text/units';
import { isYeh, letterTables, MAPPED, type RunLanguage } from './letters';
import { ARABIC_WORDS, FOREIGN_WORDS, PERSIAN_WORDS } from './letters.table';
import {
  ARABIC_PROOF,
  BOUNDARY,
  FOREIGN_LETTER,
  INSIDE,
  LETTER,
  ORNATE,
  PERSIAN_LETTER,
  SHARED,
  traits,
  VOWEL,
} from './traits';

/** A stretch of a line in one language, up to `end`. */
export interface Run {
  readonly end: number;
  readonly language: RunLanguage;
}

/** What a small word proves. */
const PERSIAN_WORD = 1;
const ARABIC_WORD = 2;
const FOREIGN_WORD = 3;
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

/** From this many vowel signs on, a run may be a quotation from the Quran. */
export const MANY_VOWELS = 6;

/** Whether the yeh at `at` ends the word في, between blanks, marks or ends. */
export function isFi(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== FEH) return false;
  return isYeh(text.charCodeAt(at)) && isEdge(text, at - 2) && isEdge(text, at + 1);
}

function isEdge(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const unit = text.charCodeAt(at);
  const entry = kinds()[unit]! & KIND;
  return entry === BLANK || entry === LINE || (entry === PUNCTUATION && unit !== NOT_SIGN);
}

/** The evidence of one run, added up word by word. */
class Evidence {
  #words = 0;
  #letters = 0;
  /** Letters that carry a vowel sign. */
  #vowelled = 0;
  /** Letters that Urdu, Kurdish or Pashto share with careless Persian. */
  #shared = 0;
  #persianLetters = 0;
  persianWords = 0;
  foreignWords = 0;
  /** Proofs of Arabic, and features that Arabic words in Persian have as well. */
  #arabic = 0;
  #arabicLook = 0;
  /** Whether one of the proofs is a clue; lines without one are taken as Persian unread, so no run is judged Arabic by less. */
  #hasArabicClue = false;

  /** The word that was read last: where it ends, and whether it alone proves another language. */
  wordEnd = 0;
  isForeignWord = false;

  /** Adds the word that begins at `from`. */
  readWord(text: string, from: number, limit: number): void {
    const trait = traits();
    const { classes, target } = letterTables();
    let word = 0;
    let length = 0;
    let last = 0;
    /** The bits of all its units together, marks included. */
    let all = 0;
    let isSmall = true;
    let hasTehMarbuta = false;
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
      if (unit === TEH_MARBUTA) hasTehMarbuta = true;
      last = classes[unit] === MAPPED ? target[unit]! : unit;
      if (length++ < LONGEST_SMALL_WORD) {
        word = (word << 8) | (last & 0xff);
        isSmall &&= unit < classes.length;
      }
    }
    this.#words++;
    this.#letters += length;
    const small = isSmall && length <= LONGEST_SMALL_WORD ? SMALL_WORDS.get(word) : undefined;
    const hasArticle =
      isSmall && length > LONGEST_SMALL_WORD && (word >>> 16 === ARTICLE || word >>> 8 === AND_ARTICLE);
    const hasProof = (all & ARABIC_PROOF) !== 0;
    this.isForeignWord = (all & FOREIGN_LETTER) !== 0 || small === FOREIGN_WORD;
    if (small === PERSIAN_WORD) this.persianWords++;
    if (this.isForeignWord) this.foreignWords++;
    if (hasProof || small === ARABIC_WORD || (hasArticle && last === TEH_MARBUTA)) this.#arabic++;
    else if (hasArticle || last === TEH_MARBUTA) this.#arabicLook++;
    if (hasProof || hasTehMarbuta || isFi(text, at - 1)) this.#hasArabicClue = true;
    this.wordEnd = at;
  }

  language(): RunLanguage {
    const { persianWords, foreignWords } = this;
    const words = this.#words;
    const letters = this.#letters;
    const vowelled = this.#vowelled;
    const shared = this.#shared;
    // A name or two in another language don't make a Persian sentence foreign.
    if (foreignWords > 0) return persianWords >= 2 && foreignWords * 8 <= words ? 'persian' : 'foreign';
    if (persianWords === 0 && this.#persianLetters === 0) {
      if (this.#hasArabicClue && this.#arabic > 0 && this.#arabic + this.#arabicLook >= 2) return 'foreign';
      // The Quran, and prayers: a vowel sign on at least every other letter.
      if (words >= 3 && vowelled >= MANY_VOWELS && vowelled * 2 >= letters) return 'foreign';
    }
    if (shared <= 2 || shared * 10 <= letters || (persianWords > 0 && shared * 4 <= letters)) return 'persian';
    return 'other';
  }
}

/** The runs of the line from `start` to `end`, in order. */
export function runsOf(text: string, start: number, end: number): readonly Run[] {
  const trait = traits();
  const runs: { end: number; language: RunLanguage; isProved: boolean }[] = [];
  let evidence = new Evidence();
  const word = new Evidence();
  let runStart = start;
  /** Where the runs inside an ornate bracket begin in `runs`, or −1 outside; runs before `whole` are no longer extended. */
  let ornate = -1;
  let whole = 0;

  const add = (end: number, language: RunLanguage, isProved: boolean): void => {
    const last = runs[runs.length - 1];
    if (runs.length > whole && last!.language === language && last!.isProved === isProved) last!.end = end;
    else runs.push({ end, language, isProved });
  };
  const close = (at: number): void => {
    const language = evidence.language();
    const isProved = language !== 'persian' || evidence.persianWords > 0;
    // Foreign words in a Persian run stay foreign.
    for (let i = runStart; language === 'persian' && evidence.foreignWords > 0 && i < at; ) {
      const from = i++;
      if ((trait[text.charCodeAt(from)]! & LETTER) === 0) continue;
      word.readWord(text, from, at);
      i = word.wordEnd;
      if (!word.isForeignWord) continue;
      add(from, language, isProved);
      add(i, 'foreign', true);
    }
    add(at, language, isProved);
    evidence = new Evidence();
    runStart = at;
  };

  for (let at = start; at < end; ) {
    const bits = trait[text.charCodeAt(at)]!;
    if (bits & LETTER) {
      evidence.readWord(text, at, end);
      at = evidence.wordEnd;
      continue;
    }
    at++;
    if ((bits & BOUNDARY) === 0) continue;
    close(at);
    if ((bits & ORNATE) === 0) continue;
    if (ornate < 0) ornate = runs.length;
    else {
      runs.length = ornate;
      add(at, 'foreign', true);
      ornate = -1;
    }
    whole = runs.length;
  }
  close(end);
  settleUnproved(runs);
  return runs;
}

/** A run without a proof of its own goes with its line: if another isn't Persian, and none is proved to be, it isn't either. */
function settleUnproved(runs: readonly { language: RunLanguage; readonly isProved: boolean }[]): void {
  const isPersian = runs.some(({ language, isProved }) => language === 'persian' && isProved);
  if (isPersian || runs.every(({ language }) => language === 'persian')) return;
  const language = runs.some((run) => run.language === 'foreign') ? 'foreign' : 'other';
  for (const run of runs) if (!run.isProved) run.language = language;
}
