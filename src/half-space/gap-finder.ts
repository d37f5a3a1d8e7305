import { RULE } from '../rules';
import { joinsNext } from '../text/kinds';
import { SPACE, ZWNJ } from '../text/units';
import { areApart } from './grammar/allowed';
import { isEndingApart, isPluralOfLatin } from './grammar/endings-apart';
import { startOfPerson } from './grammar/persons';
import { GapJudge } from './judge';
import { builtInLexicon } from './lexicon/lexicon';
import { GLUED, type LineFinds } from './line-finds';
import type { RepairSettings } from './options';
import {
  ADJECTIVE_PARTS,
  isMeasured,
  isSplitWord,
  type StyledWord,
  type StyledWords,
  type StyleForm,
} from './spelling/house-style';
import { NO_OWN_WORDS, type OwnWords } from './spelling/own-words';
import { fingerprintsOf } from './words/hash';
import type { WordVisitor } from './words/walk';
import type { Word } from './words/word';

/** The least for a gap that no rule explains in a word after a title, which is likely a surname: «آقای سیدی» is not about a disc. */
const SURNAME_CONFIDENCE = 0.9;
/** Titles, without their half-spaces. */
const TITLES: ReadonlySet<number> = fingerprintsOf(
  'آقای خانم جناب سرکار دکتر مهندس سردار امیر سرهنگ سرتیپ حجتالاسلام آیتالله مرحوم شهید',
);
/** A house style that writes participles with a half-space trusts the model from here on. */
const PARTICIPLE_CONFIDENCE = 0.3;
/** Without one, a participle and شده are joined from here on: whether they are an adjective or a verb is seldom sure. */
const UNSTYLED_PARTICIPLE_CONFIDENCE = 0.7;
/** «ما هم زمان داریم», «از دست کم تجربه‌ها»: rare compared with the words, and never joined in a line that is written with care. */
const SPLIT_WORD_CONFIDENCE = 0.95;

/** Finds in each word and at each blank of a line what it might miss: by the user's own words, by the house style, by the judge. */
export class GapFinder implements WordVisitor {
  readonly #finds: LineFinds;
  readonly #judge = new GapJudge();
  #ownWords: OwnWords = NO_OWN_WORDS;
  #style: StyledWords | null = null;

  constructor(finds: LineFinds) {
    this.#finds = finds;
  }

  begin({ minConfidence, ownWords, style }: RepairSettings): void {
    this.#ownWords = ownWords;
    this.#style = style;
    // A style of participles asks the judge for less.
    this.#judge.begin(style?.participles === undefined ? minConfidence : 0);
  }

  pair(left: Word, right: Word, before: Word | null, after: Word | null): void {
    if (this.#settleOwnPair(left, right, after) || this.#settleStyledPair(left, right, before, after)) return;
    if (isSplitWord(left, right) && !areApart(left, right, before, after)) {
      this.#finds.note(left.end, right.start, RULE.compound, SPLIT_WORD_CONFIDENCE);
      return;
    }
    const judge = this.#judge;
    if (!judge.pair(left, right, before, after)) return;
    const participles = this.#style?.participles;
    if (participles !== undefined && ADJECTIVE_PARTS.has(right.string)) {
      if (participles === 'half-space' && judge.confidence >= PARTICIPLE_CONFIDENCE)
        this.#finds.noteStyle(left.end, right.start, ZWNJ);
      return;
    }
    if (right.is('شده') && judge.confidence < UNSTYLED_PARTICIPLE_CONFIDENCE) return;
    this.#noteJudged(left.end, right.start);
  }

  /** Whether the user's own words say what becomes of the blank between two words; does it. */
  #settleOwnPair(left: Word, right: Word, after: Word | null): boolean {
    const own = this.#ownWords;
    if (own === NO_OWN_WORDS) return false;
    if (own.leaves(left) || own.leaves(right)) return true;
    if (!own.joins(left, right, after)) return own.parts(left, right);
    this.#finds.note(left.end, right.start, RULE.compound, 1);
    return true;
  }

  /** Whether the house style says what becomes of the blank between two words; does it. */
  #settleStyledPair(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
    const style = this.#style;
    if (style === null) return false;
    const form = style.findPair(left, right)?.form ?? formOfClass(style, left, right, before, after);
    if (form === 'glued' || form === 'half-space')
      this.#finds.noteStyle(left.end, right.start, form === 'glued' ? GLUED : ZWNJ);
    return form !== undefined;
  }

  word(word: Word, before: Word | null, after: Word | null): void {
    this.#finds.count(word);
    if (this.#settleOwnWord(word)) return;
    if (isPluralOfLatin(word)) {
      this.#finds.note(word.start - 1, word.start, RULE.plural, 1);
      return;
    }
    const styled = this.#style === null ? null : this.#style.find(word);
    if (styled !== null) this.#restyle(word, styled);
    else this.#judgeGaps(word, before, after);
  }

  /** Finds the gaps that the judge has found in a word, but where the house style has its own way with a person or a participle. */
  #judgeGaps(word: Word, before: Word | null, after: Word | null): void {
    const partsParticiples = this.#style?.participles === 'blank';
    let participle = partsParticiples ? startOfParticiple(word) : 0;
    const persons = this.#style?.persons;
    const person = persons === undefined ? 0 : startOfPerson(builtInLexicon(), word);
    const judge = this.#judge;
    judge.word(word, before, after);
    for (let i = 0; i < judge.cuts; i++) {
      judge.take(i);
      if (judge.at === person) continue;
      if (judge.isGuess && judge.confidence < SURNAME_CONFIDENCE && isTitle(before)) continue;
      // Finds are noted in the order of their places.
      if (participle > 0 && judge.at > participle) {
        this.#partParticiple(word, participle);
        participle = 0;
      }
      const offset = word.offsets[judge.at]!;
      if (partsParticiples && ADJECTIVE_PARTS.has(word.string.slice(judge.at)))
        this.#finds.noteStyle(offset, offset, SPACE);
      else this.#noteJudged(offset, offset);
    }
    if (participle > 0) this.#partParticiple(word, participle);
    if (person > 0) this.#restyle(word, { at: [person], form: persons! });
  }

  /** Whether the user's own words say what becomes of a word; does it. */
  #settleOwnWord(word: Word): boolean {
    const own = this.#ownWords;
    if (own === NO_OWN_WORDS) return false;
    if (own.leaves(word)) return true;
    const cuts = own.cutsOf(word);
    for (const { at, rule } of cuts ?? []) {
      if (!word.halfSpaceBefore[at]) this.#finds.note(word.offsets[at]!, word.offsets[at]!, rule, 1);
    }
    return cuts !== null;
  }

  /** Writes a word of the house style in the form that is wanted. */
  #restyle(word: Word, { at, form }: StyledWord): void {
    for (const cut of at) {
      const offset = word.offsets[cut]!;
      const isThere = word.halfSpaceBefore[cut] === 1;
      if (form === 'half-space' ? isThere : form === 'glued' && !isThere) continue;
      this.#finds.noteStyle(
        isThere ? offset - 1 : offset,
        offset,
        form === 'half-space' ? ZWNJ : form === 'blank' ? SPACE : GLUED,
      );
      if (isThere) this.#finds.discount();
    }
  }

  /** اعلام‌شده becomes اعلام شده. */
  #partParticiple(word: Word, at: number): void {
    this.#finds.noteStyle(word.offsets[at]! - 1, word.offsets[at]!, SPACE);
    this.#finds.discount();
  }

  /** Notes a gap that the judge has found probable enough. */
  #noteJudged(start: number, end: number): void {
    this.#finds.note(start, end, this.#judge.rule, this.#judge.confidence, this.#judge.isGuess);
  }
}

function isTitle(word: Word | null): boolean {
  return word !== null && TITLES.has(word.hash);
}

/** Where in a word a half-space stands before شده, نشده, شدگان; 0 when none does. */
function startOfParticiple(word: Word): number {
  for (let at = 1; at < word.length; at++) {
    if (word.halfSpaceBefore[at] === 1 && ADJECTIVE_PARTS.has(word.string.slice(at))) return at;
  }
  return 0;
}

/** The form of what a style writes by its class, not word by word. */
function formOfClass(
  style: StyledWords,
  left: Word,
  right: Word,
  before: Word | null,
  after: Word | null,
): StyleForm | undefined {
  if (style.measures !== undefined && isMeasured(left, right, before, after))
    return joinsNext(left.letters[left.length - 1]!) ? 'half-space' : 'glued';
  return style.endings === 'glued' && isEndingApart(builtInLexicon(), left, right) ? 'glued' : undefined;
}
