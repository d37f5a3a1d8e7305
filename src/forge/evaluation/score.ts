import { NON_JOINING, ZWNJ } from '../text';

/**
 * Scores half-space repair gap by gap. Gold and output must have the same letters and digits; at each gap between two of them it is
 * compared whether there is nothing, a half-space or a blank. Punctuation and the gaps that touch it don't count, nor do marks, kashida and
 * the code point with which a letter is written.
 */

export const NOTHING = 0;
export const HALF_SPACE = 1;
export const BLANK = 2;
/** A gap that touches punctuation or an edge of the text. */
const IGNORED = 3;

/** A text as its letters and the gaps before them. */
export interface Gaps {
  /** Letters and digits, folded. */
  readonly letters: string;
  /** `gaps[i]` is what stands before `letters[i]`. */
  readonly gaps: Uint8Array;
}

const FOLDED: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  أ: 'ا',
  إ: 'ا',
  ؤ: 'و',
  ئ: 'ی',
};
const LETTER = /[\p{L}\p{N}]/u;
const INVISIBLE = /[\p{M}\u0640\u200b\u200d-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const SPACE = /\s/;

export function gapsOf(text: string): Gaps {
  let letters = '';
  const gaps: number[] = [];
  let gap = IGNORED;
  for (const char of text) {
    if (LETTER.test(char)) {
      const folded = FOLDED[char] ?? fold(char);
      letters += folded;
      gaps.push(gap);
      for (let i = 1; i < folded.length; i++) gaps.push(NOTHING);
      gap = NOTHING;
    } else if (char === ZWNJ) {
      if (gap === NOTHING) gap = HALF_SPACE;
    } else if (SPACE.test(char)) {
      if (gap !== IGNORED) gap = BLANK;
    } else if (!INVISIBLE.test(char)) {
      gap = IGNORED;
    }
  }
  return { letters, gaps: Uint8Array.from(gaps) };
}

/** Digits of all sets count as the same. */
function fold(char: string): string {
  const unit = char.charCodeAt(0);
  if (unit >= 0x660 && unit <= 0x669) return String.fromCharCode(unit - 0x660 + 0x30);
  if (unit >= 0x6f0 && unit <= 0x6f9) return String.fromCharCode(unit - 0x6f0 + 0x30);
  return char.normalize('NFC');
}

/** Counts over all sentences of a text. */
export interface Counts {
  /** Half-spaces of the gold that were put back, and those that weren't. */
  restored: number;
  missed: number;
  /** Half-spaces where the gold has none. */
  wrong: number;
  /** Gaps of any kind that are not as in the gold. */
  changed: number;
  words: number;
  sentences: number;
  /** Sentences in which all gaps are as in the gold. */
  exact: number;
  /** Sentences whose letters differ from the gold's; they are not scored. */
  unaligned: number;
}

export function newCounts(): Counts {
  return { restored: 0, missed: 0, wrong: 0, changed: 0, words: 0, sentences: 0, exact: 0, unaligned: 0 };
}

/** Adds one sentence to the counts; calls `onGap` for each half-space of the gold and each gap that is not as in the gold. */
export function score(counts: Counts, gold: Gaps, output: Gaps, onGap?: (at: number) => void): void {
  counts.sentences++;
  if (gold.letters !== output.letters) {
    counts.unaligned++;
    return;
  }
  let exact = true;
  for (let i = 0; i < gold.letters.length; i++) {
    const wanted = gold.gaps[i]!;
    const got = output.gaps[i]!;
    if (wanted === IGNORED || wanted === BLANK) counts.words++;
    if (wanted === IGNORED || got === IGNORED) continue;
    if (wanted === HALF_SPACE) {
      if (got === HALF_SPACE) counts.restored++;
      else counts.missed++;
    } else if (got === HALF_SPACE) counts.wrong++;
    if (wanted !== got) {
      counts.changed++;
      exact = false;
    }
    if (wanted === HALF_SPACE || wanted !== got) onGap?.(i);
  }
  if (exact) counts.exact++;
}

/** A text without the half-spaces that can't be seen, those after letters that don't join: for a score that is lenient about them. */
export function withoutUnseen({ letters, gaps }: Gaps): Gaps {
  const isUnseen = (gap: number, i: number): boolean => gap === HALF_SPACE && NON_JOINING.includes(letters[i - 1]!);
  return { letters, gaps: gaps.map((gap, i) => (isUnseen(gap, i) ? NOTHING : gap)) };
}

export function precision({ restored, wrong }: Counts): number {
  return restored + wrong === 0 ? 1 : restored / (restored + wrong);
}

export function recall({ restored, missed }: Counts): number {
  return restored + missed === 0 ? 1 : restored / (restored + missed);
}

export function f1(counts: Counts): number {
  const p = precision(counts);
  const r = recall(counts);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
