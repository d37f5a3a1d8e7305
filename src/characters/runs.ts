import { ARABIC, BLANK, COMBINING, KIND, kinds, LINE, PUNCTUATION, ZWJ_KIND } from '../text/kinds';
import { ALEF_MAKSURA, ARABIC_YEH, FEH, NOT_SIGN, TEH_MARBUTA, YEH } from '../text/units';
import { isBetween } from './entries';
import { FOREIGN, letterTables, MAPPED, MAPPED_IF_PERSIAN, type RunLanguage } from './letters';
import { ARABIC_WORDS, FOREIGN_WORDS, PERSIAN_WORDS } from './letters.table';

/** A stretch of a line in one language, up to `end`. */
export interface Run {
  readonly end: number;
  readonly language: RunLanguage;
}

/** What parts two runs: the end of a sentence, quotes, brackets. */
const BOUNDARIES = '.!?؟؛;:…۔«»“”"()[]{}﴾﴿';
/** The brackets round a quotation from the Quran; either may open, since fonts and editors mirror them. */
const ORNATE = '﴾﴿';
/** Letters that Persian has and Arabic has not. */
const PERSIAN_LETTERS = 'پچژگکی';
/** Letters and tanwin signs that Arabic has and Persian has not. */
const ARABIC_PROOFS = 'إٱٌٍ';

/** What a small word proves. */
const PERSIAN_WORD = 1;
const ARABIC_WORD = 2;
const FOREIGN_WORD = 3;
const LONGEST_SMALL_WORD = 4;

const SMALL_WORDS: ReadonlyMap<string, number> = new Map(
  [PERSIAN_WORDS, ARABIC_WORDS, FOREIGN_WORDS].flatMap((words, i) => words.split(' ').map((word) => [word, i + 1])),
);

/** From this many vowel signs on a run may be a quotation from the Quran. */
export const MANY_VOWELS = 6;

/** Whether the yeh at `at` ends the word في, between blanks, marks or ends. */
export function isFi(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== ARABIC_YEH && unit !== YEH && unit !== ALEF_MAKSURA) return false;
  return text.charCodeAt(at - 1) === FEH && isEdge(text, at - 2) && isEdge(text, at + 1);
}

function isEdge(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const unit = text.charCodeAt(at);
  const entry = kinds()[unit]! & KIND;
  return entry === BLANK || entry === LINE || (entry === PUNCTUATION && unit !== NOT_SIGN);
}

/** The evidence of one run, added up word by word. */
class Evidence {
  words = 0;
  letters = 0;
  /** Letters that carry a vowel sign. */
  vowelled = 0;
  /** Letters that Urdu, Kurdish or Pashto share with careless Persian. */
  shared = 0;
  persianLetters = 0;
  persianWords = 0;
  foreignWords = 0;
  /** Proofs of Arabic, and what Arabic words in Persian have as well. */
  arabic = 0;
  arabicLook = 0;
  /** Whether one of the proofs is of those that a line is searched for; no line is judged by less. */
  hasArabicClue = false;

  /** The word that was read last: where it ends, and whether it proves another language by itself. */
  wordEnd = 0;
  isForeignWord = false;

  /** Adds the word that begins at `from`. */
  readWord(text: string, from: number, limit: number): void {
    const kind = kinds();
    const { classes, target } = letterTables();
    let word = '';
    let length = 0;
    let last = 0;
    let proofs = 0;
    let hasTehMarbuta = false;
    let isForeign = false;
    let isVowelled = false;
    let at = from;
    for (; at < limit; at++) {
      const unit = text.charCodeAt(at);
      const entry = kind[unit]! & KIND;
      if (entry !== ARABIC) {
        if (!isInsideWord(entry, unit)) break;
        if (unit >= 0x64b && unit <= 0x652 && !isVowelled) {
          isVowelled = true;
          this.vowelled++;
        }
        if (ARABIC_PROOFS.includes(text[at]!)) proofs++;
        continue;
      }
      isVowelled = false;
      const letterClass = unit < classes.length ? classes[unit]! : 0;
      if (letterClass === FOREIGN) isForeign = true;
      else if (letterClass === MAPPED_IF_PERSIAN) this.shared++;
      else if (PERSIAN_LETTERS.includes(text[at]!)) this.persianLetters++;
      else if (ARABIC_PROOFS.includes(text[at]!)) proofs++;
      if (unit === TEH_MARBUTA) hasTehMarbuta = true;
      last = letterClass === MAPPED ? target[unit]! : unit;
      if (length++ < LONGEST_SMALL_WORD) word += String.fromCharCode(last);
    }
    this.words++;
    this.letters += length;
    const small = length <= LONGEST_SMALL_WORD ? SMALL_WORDS.get(word) : undefined;
    const hasArticle = length > LONGEST_SMALL_WORD && (word.startsWith('ال') || word.startsWith('وال'));
    if (small === PERSIAN_WORD) this.persianWords++;
    if (isForeign || small === FOREIGN_WORD) this.foreignWords++;
    if (proofs > 0 || small === ARABIC_WORD || (hasArticle && last === TEH_MARBUTA)) this.arabic++;
    else if (hasArticle || last === TEH_MARBUTA) this.arabicLook++;
    if (proofs > 0 || hasTehMarbuta || isFi(text, at - 1)) this.hasArabicClue = true;
    this.wordEnd = at;
    this.isForeignWord = isForeign || small === FOREIGN_WORD;
  }

  language(): RunLanguage {
    const { words, letters, vowelled, shared, persianWords, foreignWords } = this;
    // A name or two in another language make no foreign sentence of a Persian one.
    if (foreignWords > 0) return persianWords >= 2 && foreignWords * 8 <= words ? 'persian' : 'foreign';
    if (persianWords === 0 && this.persianLetters === 0) {
      if (this.hasArabicClue && this.arabic > 0 && this.arabic + this.arabicLook >= 2) return 'foreign';
      // The Quran, and prayers: a vowel sign on every other letter at least.
      if (words >= 3 && vowelled >= MANY_VOWELS && vowelled * 2 >= letters) return 'foreign';
    }
    if (shared <= 2 || shared * 10 <= letters || (persianWords > 0 && shared * 4 <= letters)) return 'persian';
    return 'other';
  }
}

/** What stands in a word without being a letter of it: marks, kashida, half-spaces, everything invisible. */
function isInsideWord(entry: number, unit: number): boolean {
  return isBetween(entry) || entry === COMBINING || entry === ZWJ_KIND || unit === NOT_SIGN;
}

/**
 * The runs of the line from `start` to `end`, in order.
 *
 * A run without a proof of its own goes with its line: where some are foreign and none is proved to be Persian, it is foreign too.
 */
export function runsOf(text: string, start: number, end: number): readonly Run[] {
  const kind = kinds();
  const runs: { end: number; language: RunLanguage; isProved: boolean }[] = [];
  let evidence = new Evidence();
  /** Ends of the foreign words of this run and of what stands before each. */
  let foreignWords: number[] = [];
  /** Where the runs inside an ornate bracket begin in `runs`, or −1 outside. */
  let ornate = -1;

  const close = (at: number): void => {
    const language = evidence.language();
    const isProved = language !== 'persian' || evidence.persianWords > 0;
    if (language === 'persian') {
      for (let i = 0; i < foreignWords.length; i += 2) {
        runs.push({ end: foreignWords[i]!, language, isProved });
        runs.push({ end: foreignWords[i + 1]!, language: 'foreign', isProved: true });
      }
    }
    runs.push({ end: at, language, isProved });
    evidence = new Evidence();
    foreignWords = [];
  };

  for (let at = start; at < end; ) {
    if ((kind[text.charCodeAt(at)]! & KIND) === ARABIC) {
      evidence.readWord(text, at, end);
      if (evidence.isForeignWord) foreignWords.push(at, evidence.wordEnd);
      at = evidence.wordEnd;
      continue;
    }
    const sign = text[at++]!;
    if (!BOUNDARIES.includes(sign)) continue;
    close(at);
    if (!ORNATE.includes(sign)) continue;
    if (ornate < 0) ornate = runs.length;
    else {
      for (const run of runs.slice(ornate)) Object.assign(run, { language: 'foreign', isProved: true });
      ornate = -1;
    }
  }
  close(end);
  const isPersian = runs.some(({ language, isProved }) => language === 'persian' && isProved);
  const foreign = runs.find(({ language }) => language !== 'persian');
  if (foreign !== undefined && !isPersian) {
    const language = runs.some((run) => run.language === 'foreign') ? 'foreign' : 'other';
    for (const run of runs) if (!run.isProved) run.language = language;
  }
  return runs;
}
