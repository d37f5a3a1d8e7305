import { FOREIGN, letterTables, MAPPED, PLAIN } from '../../characters/letters';
import { ARABIC, BLANK, COMBINING, DIGIT, KASHIDA_KIND, KIND, kindAt, kinds, ZWNJ_KIND } from '../../text/kinds';
import {
  ARABIC_YEH,
  FULL_STOP,
  HAMZA_ABOVE,
  HAMZA_BELOW,
  HEH,
  KASHIDA,
  MADDA_ABOVE,
  TEH_MARBUTA,
  YEH,
} from '../../text/units';
import { FINGERPRINT_SEED, fingerprintStep, SLOT_SEED, slotStep } from './hash';

const ALEF_HAMZA_BELOW = 0x625;
const ALEF_WASLA = 0x671;

/** The most letters of a word that repair looks at; longer ones are left alone. */
export const LONGEST_WORD = 31;

/**
 * One word of the text as repair sees it: its letters in Persian code points, without marks, kashida and half-spaces, and where in the
 * text each of them stands. The buffers are reused for the next word.
 */
export class Word {
  /** How many letters the word has; 0 before a word has been read, −1 when it is too long to be looked at, or ends in a kashida («هـ»). */
  length = 0;
  /** A 0 stands behind the last letter, so that nothing of a longer word that was read before is taken for part of this one. */
  readonly letters: Uint16Array = new Uint16Array(LONGEST_WORD + 1);
  /** The offset of each letter in the text. */
  readonly offsets: Int32Array = new Int32Array(LONGEST_WORD + 2);
  /** 1 where a half-space stands before the letter. */
  readonly halfSpaceBefore: Uint8Array = new Uint8Array(LONGEST_WORD + 2);
  /** Where the word begins in the text. */
  start = 0;
  /** Where it ends: behind its last letter or mark. */
  end = 0;
  hasHalfSpace = false;
  /** Whether a letter proves the word to be Arabic (إ ٱ ة) or of another language. */
  isForeign = false;
  /** How many marks it has that are no part of a letter: short vowels, doublings. */
  marks = 0;
  /** The word before it, where one blank and nothing else is between them; else `null`. Of a chain of these only the last few can be read. */
  previous: Word | null = null;
  /** Whether the word before it is ماه (month): then می is May. */
  followsMonth = false;
  /** Whether one blank separates it from a Latin letter before it. */
  followsLatin = false;
  /** Whether it ends in an ezafe that a hamza shows, which no ending or part of a compound follows: «خانهٔ موزه». */
  hasEzafe = false;
  /** Whether a digit stands right before its first letter: «۱۲مین». */
  followsDigit = false;
  /** Whether one stands right behind it: «ام۱۶». */
  meetsDigit = false;
  /** In «پس از ۵۷ سال», of سال the hash of از: of the word before figures of up to three digits that stand before this one; else 0. */
  hashBeforeFigures = 0;
  /** Whether it is the initial of a name, one letter with a full stop and a word after that: «م. امید». */
  isInitial = false;
  /** The slot hash (`hash.ts`) of the first `i` letters, for each `i`. */
  readonly slots: Int32Array = new Int32Array(LONGEST_WORD + 2);
  /** And their fingerprint. */
  readonly fingerprints: Int32Array = new Int32Array(LONGEST_WORD + 2);
  /** The letters as a string, made when it is first asked for. */
  #string: string | null = null;

  /** Reads the word that begins at `from`, up to `limit`; returns where it ends. */
  read(text: string, from: number, limit: number): number {
    const entries = kinds();
    const { classes, target } = letterTables();
    const { letters, offsets, halfSpaceBefore } = this;
    this.start = from;
    this.#string = null;
    this.hasHalfSpace = false;
    this.isForeign = false;
    this.marks = 0;
    let length = 0;
    /** 1 where a half-space has just been read. */
    let pending = 0;
    let at = from;
    let end = from;
    for (; at < limit; at++) {
      let unit = text.charCodeAt(at);
      const kind = entries[unit]! & KIND;
      if (kind === ARABIC) {
        end = at + 1;
        if (length > LONGEST_WORD) continue;
        if (unit < classes.length && classes[unit] !== PLAIN) {
          if (classes[unit] === MAPPED) unit = target[unit]!;
          else if (classes[unit] === FOREIGN) this.isForeign = true;
        } else if (unit === ALEF_HAMZA_BELOW || unit === TEH_MARBUTA || unit === ALEF_WASLA) this.isForeign = true;
        if (length < LONGEST_WORD) {
          letters[length] = unit;
          offsets[length] = at;
          halfSpaceBefore[length] = pending;
          if (pending) this.hasHalfSpace = true;
        }
        pending = 0;
        length++;
      } else if (kind === ZWNJ_KIND) {
        pending = 1;
      } else if (kind === COMBINING) {
        if (!this.#compose(length, unit)) this.marks++;
        end = at + 1;
      } else if (kind !== KASHIDA_KIND) break;
    }
    this.end = end;
    this.length = length > LONGEST_WORD || endsInKashida(text, end) ? -1 : length;
    this.hasEzafe = letters[length - 1] === HEH && text.charCodeAt(end - 1) === HAMZA_ABOVE;
    this.followsDigit = kindAt(text, from - 1) === DIGIT;
    this.meetsDigit = kindAt(text, end) === DIGIT;
    this.isInitial = length === 1 && isInitialBefore(text, at, limit);
    halfSpaceBefore[Math.max(this.length, 0)] = 0;
    letters[Math.max(this.length, 0)] = 0;
    this.#addHashes();
    return at;
  }

  /** Works out the hashes of the first letters, for each number of them. */
  #addHashes(): void {
    const { letters, length, slots, fingerprints } = this;
    let slot = SLOT_SEED;
    let fingerprint = FINGERPRINT_SEED;
    slots[0] = slot;
    fingerprints[0] = fingerprint;
    for (let i = 0; i < length; i++) {
      slot = slotStep(slot, letters[i]!);
      fingerprint = fingerprintStep(fingerprint, letters[i]!);
      slots[i + 1] = slot;
      fingerprints[i + 1] = fingerprint;
    }
  }

  /** Puts a mark into the last of `length` letters, where the two have a composed form (ا with madda is آ); returns whether they have. */
  #compose(length: number, mark: number): boolean {
    if (mark < MADDA_ABOVE || mark > HAMZA_BELOW || length > LONGEST_WORD) return false;
    const letter = this.letters[length - 1]!;
    const composed = String.fromCharCode(letter === YEH ? ARABIC_YEH : letter, mark).normalize('NFC');
    if (composed.length > 1) return false;
    this.letters[length - 1] = composed.charCodeAt(0);
    if (composed === 'إ') this.isForeign = true;
    return true;
  }

  /** The fingerprint of the whole word, by which lists and the model know it; 0 where `length` is not above 0. */
  get hash(): number {
    return this.length > 0 ? this.fingerprints[this.length]! : 0;
  }

  /** The fingerprint of the word before it; 0 where there is none. */
  get hashBefore(): number {
    return this.previous?.hash ?? 0;
  }

  /** The letters as a string. */
  get string(): string {
    this.#string ??=
      this.length > 0
        ? String.fromCharCode.apply(null, this.letters.subarray(0, this.length) as unknown as number[])
        : '';
    return this.#string;
  }

  /** Whether the letters are exactly these. */
  is(text: string): boolean {
    return this.length === text.length && this.startsWith(text);
  }

  /** Whether these letters begin the word. */
  startsWith(text: string): boolean {
    if (this.length < text.length) return false;
    for (let i = 0; i < text.length; i++) if (this.letters[i] !== text.charCodeAt(i)) return false;
    return true;
  }
}

/**
 * Whether the last letter or mark of a word, before `end`, has a kashida behind it, or below its marks: «هـ», «هـ\u064e». It makes an abbreviation,
 * «سال هـ» (a year of the lunar calendar), and no ending.
 */
function endsInKashida(text: string, end: number): boolean {
  if (kindAt(text, end) === KASHIDA_KIND) return true;
  let last = end - 1;
  while (kindAt(text, last) === COMBINING) last--;
  return text.charCodeAt(last) === KASHIDA;
}

/** Whether a full stop stands at `at` with a letter or a blank behind it: an initial has a name after it, and is not the end of a line. */
function isInitialBefore(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit || text.charCodeAt(at) !== FULL_STOP) return false;
  const kind = kindAt(text, at + 1);
  return kind === ARABIC || kind === BLANK;
}
