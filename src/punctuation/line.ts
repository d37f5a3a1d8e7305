import { matchesAt } from '../text/matches-at';
import { OTHER_LETTER, PERSIAN } from './classes';
import { CLOSE_MARK, LAST_SENTENCE_MARK, type MarkKind, NO_FAMILY, NO_LETTER, NO_MARK, OPEN_MARK } from './mark-kinds';

export * from './mark-kinds';

/** There is room for this many marks at first, then for four times as many: memory that isn't used costs little, and copying much. */
const FIRST_CAPACITY = 64;

/**
 * The marks of one line in order, as columns of numbers, and what its words tell about its language. The object is used again for the next
 * line. Marks are numbered from 0, and `NO_MARK` stands for none.
 */
export class Line {
  /** The text that the line is in. */
  text = '';
  /** How many marks there are. */
  count = 0;
  kind: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  start: Int32Array = new Int32Array(FIRST_CAPACITY);
  end: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** Where in `#stretches` the stretch is that the mark stands in. */
  stretch: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** The script of the nearest letter before the mark: PERSIAN, OTHER_LETTER or NO_LETTER. */
  before: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  /** The script of the nearest letter after the mark, likewise. */
  after: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  /** The family of a quote or bracket. */
  family: Int8Array = new Int8Array(FIRST_CAPACITY);
  /** The number of the other mark of a pair, for quotes and brackets that have been paired. */
  mate: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** How many pairs of quotes stand round the mark. */
  depth: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** The number of the opening quote of the nearest of these pairs. */
  outer: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** Whether there is a quote or bracket among the marks. */
  hasPairs = false;

  persianWords = 0;
  otherWords = 0;
  arabicLetters = 0;
  /** The script of the first letter. */
  firstScript: number = NO_LETTER;
  /** Whether there is a letter that proves another language of the Arabic script. */
  isForeign = false;
  /** Whether a number is written in Persian digits. A line without a word is Persian for that. */
  hasPersianFigure = false;
  /** Whether a double quote has opened and none closed since. */
  isQuoted = false;
  /** Where the last number ends that is a telephone number, or a group of one. */
  dialledEnd = 0;
  /** Where the data ends that was met last (passed-over.ts). Nothing in it is noted. */
  dataEnd = 0;
  /** Where the line begins. */
  from = 0;
  /** Where the line ends. */
  to = 0;
  /** Where each stretch between protected spans begins and ends: start, end, start, end … */
  readonly #stretches: number[] = [];
  /** Where in `#stretches` the stretch is that is being read. */
  #stretch = 0;
  /** The script of the last letter. */
  #script = NO_LETTER;
  /** The first mark that no letter has followed yet. */
  #pending = 0;
  /** How many Persian words stand before the last bracket that was opened. */
  #persianBefore = 0;
  /** How many other words stand before it. */
  #otherBefore = 0;

  /** Forgets the line before, and begins one at `from`. */
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
    this.dialledEnd = 0;
    this.dataEnd = 0;
    this.from = from;
    // The first `beginStretch` makes it 0.
    this.#stretch = -2;
    this.#script = NO_LETTER;
    this.#pending = 0;
    this.openBracket();
  }

  /** Begins a stretch of the line: what is between two protected spans, or between a span and an end of the line. */
  beginStretch(from: number): void {
    this.#stretch += 2;
    this.#stretches[this.#stretch] = from;
  }

  endStretch(to: number): void {
    this.#stretches[this.#stretch + 1] = to;
  }

  /** Where the stretch of a mark begins: protected text ends there, or the line begins. */
  floor(i: number): number {
    return this.#stretches[this.stretch[i]!]!;
  }

  /** Where the stretch of a mark ends: protected text begins there, or the line ends. */
  ceiling(i: number): number {
    return this.#stretches[this.stretch[i]! + 1]!;
  }

  /** Notes a letter, which is the nearest one after all marks that are waiting for one. */
  addLetter(script: number): void {
    if (this.firstScript === NO_LETTER) this.firstScript = script;
    this.#script = script;
    while (this.#pending < this.count) this.after[this.#pending++] = script;
  }

  /** Notes that a bracket opens. What it holds is counted from here on. */
  openBracket(): void {
    this.#persianBefore = this.persianWords;
    this.#otherBefore = this.otherWords;
  }

  /**
   * Notes that a bracket closes. If it holds words and none of them is Persian, as in «(Smith, 2010)», its last marks belong to these words
   * and not to what follows, as if a Latin letter stood at its end.
   */
  closeBracket(): void {
    const holdsOnlyOthers = this.persianWords === this.#persianBefore && this.otherWords > this.#otherBefore;
    if (holdsOnlyOthers) this.addLetter(OTHER_LETTER);
  }

  /** Notes a mark. */
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

  /** Passes over the data that a sticky pattern matches at `at`, and returns whether it matches. `dataEnd` is where the match ends, or 0. */
  passOver(pattern: RegExp, at: number): boolean {
    const matches = matchesAt(pattern, this.text, at);
    this.dataEnd = pattern.lastIndex;
    return matches;
  }

  /** Whether most words of the line are Persian; if half are, the first letter decides. */
  get isPersian(): boolean {
    if (this.persianWords !== this.otherWords) return this.persianWords > this.otherWords;
    return this.firstScript === PERSIAN || this.isOfPersianFigures;
  }

  /** Whether anything is done in the line: a word of it may be Persian, or, if it has none, its figures are. */
  get mayBePersian(): boolean {
    return (this.persianWords > 0 || this.isOfPersianFigures) && !this.isForeign && !this.isArabic;
  }

  /** Whether the line has Persian figures and no word, such as «۱۲٬۵۴۳» or «۹۶٪» from the cell of a table. */
  get isOfPersianFigures(): boolean {
    return this.hasPersianFigure && this.firstScript === NO_LETTER;
  }

  /** Whether the line has more than one letter that only Arabic needs, and at least one for every four words. */
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

  /** Makes room for what is noted about pairs. This is done once the line has been read, so that nothing has to be copied. */
  beginPairs(): void {
    if (this.mate.length >= this.count) return;
    this.mate = new Int32Array(this.capacity);
    this.depth = new Int32Array(this.capacity);
    this.outer = new Int32Array(this.capacity);
  }

  /** The kind of a mark; `NO_MARK` if there is none of this number. To look up −1 in an array would be slow. */
  kindOf(i: number): MarkKind {
    return i >= 0 && i < this.count ? this.kind[i]! : NO_MARK;
  }

  /** Whether a mark ends a word and wants a blank after it: , ; ! ? . : */
  isSentenceMark(i: number): boolean {
    return i >= 0 && this.kind[i]! <= LAST_SENTENCE_MARK;
  }

  /** Whether a mark is a quote or bracket that has been paired. */
  isPairMark(i: number): boolean {
    const kind = this.kindOf(i);
    return kind === OPEN_MARK || kind === CLOSE_MARK;
  }

  /** Whether a mark is in Persian text. Between two words of one script it goes with them, and otherwise with the line. */
  isPersianAt(i: number): boolean {
    const script = this.before[i]!;
    if (script === this.after[i] && script !== NO_LETTER) return script === PERSIAN;
    return this.isPersian;
  }

  /** Whether a pair of quotes or brackets is in a Persian line, with a Persian word beside one of its marks, inside or outside. */
  isPersianPair(open: number): boolean {
    const { before, after } = this;
    const close = this.mate[open]!;
    return this.isPersian && [before[open], after[open], before[close], after[close]].includes(PERSIAN);
  }
}

/** Copies a column into a larger one. */
function grown<Column extends Uint8Array | Int8Array | Int32Array>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}

/** The script of a letter of this class: PERSIAN or OTHER_LETTER. */
export function scriptOf(letterClass: number): number {
  return letterClass === OTHER_LETTER ? OTHER_LETTER : PERSIAN;
}
