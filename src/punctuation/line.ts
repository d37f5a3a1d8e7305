import { OTHER_LETTER, PERSIAN } from './classes';
import { CLOSE_MARK, LAST_SENTENCE_MARK, type MarkKind, NO_FAMILY, NO_LETTER, NO_MARK, OPEN_MARK } from './mark-kinds';

export * from './mark-kinds';

/** Room for this many marks at first, then for four times as many: unwritten memory costs little, and copying much. */
const FIRST_CAPACITY = 64;

/**
 * The marks of one line in order, as columns of numbers, and what the line's words say about its language. Reused
 * for the next line.
 */
export class Line {
  /** How many marks there are. */
  count = 0;
  kind: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  start: Int32Array = new Int32Array(FIRST_CAPACITY);
  end: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** The stretch between protected spans that the mark stands in. */
  stretch: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** The script of the nearest letter before and after the mark: PERSIAN, OTHER_LETTER or NO_LETTER. */
  before: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  after: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  /** For quotes and brackets, the family. */
  family: Int8Array = new Int8Array(FIRST_CAPACITY);
  /** For quotes and brackets that have been paired, the number of the other mark. */
  mate: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** How many pairs of quotes stand round the mark, and the opening one of the nearest. */
  depth: Int32Array = new Int32Array(FIRST_CAPACITY);
  outer: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** Whether there is a quote or a bracket among them. */
  hasPairs = false;

  persianWords = 0;
  otherWords = 0;
  arabicLetters = 0;
  firstScript: number = NO_LETTER;
  isForeign = false;
  /** Whether a number in it is written in Persian digits, which makes it Persian if it has no word. */
  hasPersianFigure = false;
  /** Whether a double quote has opened and none closed since. */
  isQuoted = false;
  /** Where data ends that has been met: nothing in it is noted. */
  dataEnd = 0;
  /** Where the line begins and ends. */
  from = 0;
  to = 0;
  /** Where each stretch begins and ends: start, end, start, end …; and which one is being read. */
  readonly #stretches: number[] = [];
  #stretch = 0;
  #script = NO_LETTER;
  /** The first mark that no letter has followed yet. */
  #pending = 0;
  /** How many words of each script stand before the last bracket that was opened. */
  #persianBefore = 0;
  #otherBefore = 0;

  begin(from: number): void {
    this.count = 0;
    this.hasPairs = false;
    this.persianWords = 0;
    this.otherWords = 0;
    this.arabicLetters = 0;
    this.firstScript = NO_LETTER;
    this.isForeign = false;
    this.hasPersianFigure = false;
    this.isQuoted = false;
    this.dataEnd = 0;
    this.from = from;
    this.#stretch = -2;
    this.#script = NO_LETTER;
    this.#pending = 0;
    this.openBracket();
  }

  /** A stretch of the line begins: between two protected spans, or a span and an end of the line. */
  beginStretch(from: number): void {
    this.#stretch += 2;
    this.#stretches[this.#stretch] = from;
  }

  endStretch(to: number): void {
    this.#stretches[this.#stretch + 1] = to;
  }

  /** Where protected text ends before the mark, or the line begins. */
  floor(i: number): number {
    return this.#stretches[this.stretch[i]!]!;
  }

  /** Where protected text begins after the mark, or the line ends. */
  ceiling(i: number): number {
    return this.#stretches[this.stretch[i]! + 1]!;
  }

  addLetter(script: number): void {
    if (this.firstScript === NO_LETTER) this.firstScript = script;
    this.#script = script;
    while (this.#pending < this.count) this.after[this.#pending++] = script;
  }

  /** A bracket opens: its words are counted from here on. */
  openBracket(): void {
    this.#persianBefore = this.persianWords;
    this.#otherBefore = this.otherWords;
  }

  /** A bracket closes: what stands in «(Smith, 2010)» with no Persian word is not of the words after it. */
  closeBracket(): void {
    const isOther = this.persianWords === this.#persianBefore && this.otherWords > this.#otherBefore;
    if (isOther) this.addLetter(OTHER_LETTER);
  }

  addMark(kind: MarkKind, start: number, end: number, family: number = NO_FAMILY): void {
    const i = this.count++;
    if (i === this.capacity) this.#grow();
    this.kind[i] = kind;
    this.start[i] = start;
    this.end[i] = end;
    this.before[i] = this.#script;
    this.after[i] = NO_LETTER;
    this.stretch[i] = this.#stretch;
    this.family[i] = family;
    if (family !== NO_FAMILY) this.hasPairs = true;
  }

  /** Whether most words of the line are Persian; if half are, the first letter decides. */
  get isPersian(): boolean {
    if (this.persianWords !== this.otherWords) return this.persianWords > this.otherWords;
    return this.firstScript === PERSIAN || this.isOfPersianFigures;
  }

  /** Whether a word of the line may be Persian, or, if it has none, its figures are: otherwise nothing is done. */
  get mayBePersian(): boolean {
    return (this.persianWords > 0 || this.isOfPersianFigures) && !this.isForeign && !this.isArabic;
  }

  /** ۱۲٬۵۴۳ or ۹۶٪ alone in a line, as in the cell of a table. */
  get isOfPersianFigures(): boolean {
    return this.hasPersianFigure && this.firstScript === NO_LETTER;
  }

  /** Whether it has more than one letter that only Arabic needs, and at least one for every four words. */
  get isArabic(): boolean {
    return this.arabicLetters > 1 && this.arabicLetters * 4 >= this.persianWords;
  }

  /** How many marks there is room for. */
  get capacity(): number {
    return this.kind.length;
  }

  #grow(): void {
    const capacity = this.capacity * 4;
    this.kind = grown(this.kind, new Uint8Array(capacity));
    this.start = grown(this.start, new Int32Array(capacity));
    this.end = grown(this.end, new Int32Array(capacity));
    this.stretch = grown(this.stretch, new Int32Array(capacity));
    this.before = grown(this.before, new Uint8Array(capacity));
    this.after = grown(this.after, new Uint8Array(capacity));
    this.family = grown(this.family, new Int8Array(capacity));
  }

  /** Makes room for what is noted about quotes and brackets: when the line has been read, so that nothing is copied. */
  beginPairs(): void {
    if (this.mate.length >= this.count) return;
    this.mate = new Int32Array(this.capacity);
    this.depth = new Int32Array(this.capacity);
    this.outer = new Int32Array(this.capacity);
  }

  /** The kind of a mark, or `NO_MARK`: what is below the first place of an array is slow to look up. */
  kindOf(i: number): MarkKind {
    return i >= 0 && i < this.count ? this.kind[i]! : NO_MARK;
  }

  /** Whether a mark ends a word and wants a blank after it: , ; ! ? . : */
  isSentenceMark(i: number): boolean {
    return i >= 0 && this.kind[i]! <= LAST_SENTENCE_MARK;
  }

  isPairMark(i: number): boolean {
    const kind = this.kindOf(i);
    return kind === OPEN_MARK || kind === CLOSE_MARK;
  }

  /** Whether a mark stands in Persian: between two words of one script it goes with them, otherwise with the line. */
  isPersianAt(i: number): boolean {
    const script = this.before[i]!;
    if (script === this.after[i] && script !== NO_LETTER) return script === PERSIAN;
    return this.isPersian;
  }

  /** Whether a pair of quotes or brackets stands in Persian, or holds it. */
  isPersianPair(open: number, close: number): boolean {
    const { before, after } = this;
    return this.isPersian && [before[open], after[open], before[close], after[close]].includes(PERSIAN);
  }
}

function grown<Column extends Uint8Array | Int8Array | Int32Array>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}

/** The script of a class of letters. */
export function scriptOf(letterClass: number): number {
  return letterClass === OTHER_LETTER ? OTHER_LETTER : PERSIAN;
}
