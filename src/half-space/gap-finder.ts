import { RULE } from '../rules';
import { SPACE, ZWNJ } from '../text/units';
import { isEndingApart, isPluralOfLatin } from './grammar/endings-apart';
import { mustStayApart } from './grammar/may-join';
import { startOfPerson } from './grammar/persons';
import { GapJudge } from './judge';
import { builtInLexicon } from './lexicon/lexicon';
import { GLUED, type LineFinds } from './line-finds';
import type { RepairSettings } from './options';
import {
  ADJECTIVE_PARTS,
  formAfter,
  isMeasured,
  isSplitWord,
  type StyledWord,
  type StyledWords,
  type StyleForm,
} from './spelling/house-style';
import { ATTACHED, type Inflected } from './spelling/inflected';
import { NO_OWN_WORDS, type OwnWords } from './spelling/own-words';
import { fingerprintsOf } from './words/hash';
import type { WordVisitor } from './words/walk';
import type { Word } from './words/word';

/** The least for a gap that no rule explains in a word after a title, which is likely a surname: «آقای سیدی» is Mr Seyyedi, and not سی‌دی, a CD. */
const SURNAME_CONFIDENCE = 0.9;
/** Titles, written as a word is read: without half-spaces. */
const TITLES: ReadonlySet<number> = fingerprintsOf(
  'آقای خانم جناب سرکار دکتر مهندس سردار امیر سرهنگ سرتیپ حجتالاسلام آیتالله مرحوم شهید',
);
/** The least for a participle in a house style that writes it with a half-space. */
const PARTICIPLE_CONFIDENCE = 0.3;
/**
 * The least for a noun and شده (become) without such a style: they may be an adjective, اعلام‌شده (announced), or a verb, «اعلام شده» (has
 * been announced).
 */
const UNSTYLED_PARTICIPLE_CONFIDENCE = 0.7;
/**
 * For words such as هم‌زمان (simultaneous) that have come apart. The two may be words of their own, «ما هم زمان داریم» (we have time, too), but
 * seldom are; in a line that is written with care they are never joined.
 */
const SPLIT_WORD_CONFIDENCE = 0.95;

/**
 * Looks for finds in each word and at each blank of a line. The user's own words are asked first, then the house style, and the judge about what
 * neither settles.
 */
export class GapFinder implements WordVisitor {
  readonly #finds: LineFinds;
  readonly #judge = new GapJudge();
  #ownWords: OwnWords = NO_OWN_WORDS;
  #style: StyledWords | null = null;
  /**
   * The word that is now being joined to the one before it. Its own gaps wait until the two are read as one: «قتل عامهای» is قتل‌عام‌های and has
   * nothing to do with عامه‌ای.
   */
  #joined: Word | null = null;

  constructor(finds: LineFinds) {
    this.#finds = finds;
  }

  begin({ minConfidence, ownWords, style }: RepairSettings): void {
    this.#ownWords = ownWords;
    this.#style = style;
    // PARTICIPLE_CONFIDENCE may be below what the caller asks for, so the judge must not drop such gaps.
    this.#judge.begin(style?.participles === undefined ? minConfidence : 0);
  }

  pair(left: Word, right: Word, before: Word | null, after: Word | null): void {
    if (this.#settleOwnPair(left, right, after) || this.#settleStyledPair(left, right, before, after)) return;
    if (isSplitWord(left, right) && !mustStayApart(left, right, before, after)) {
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

  /** Does with the blank between two words what the user's own words say; returns whether they say anything. */
  #settleOwnPair(left: Word, right: Word, after: Word | null): boolean {
    const own = this.#ownWords;
    if (own === NO_OWN_WORDS) return false;
    if (own.leaves(left) || own.leaves(right)) return true;
    if (!own.joins(left, right, after)) return own.parts(left, right);
    if (this.#finds.note(left.end, right.start, RULE.compound, 1)) this.#joined = right;
    return true;
  }

  /** Does with the blank between two words what the house style says; returns whether it says anything. */
  #settleStyledPair(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
    const style = this.#style;
    if (style === null) return false;
    const form = style.formOfPair(left, right, before, after) ?? formOfClass(style, left, right, before, after);
    if (form === 'glued' || form === 'half-space') {
      if (this.#finds.noteStyle(left.end, right.start, form === 'glued' ? GLUED : ZWNJ)) this.#joined = right;
    }
    return form !== undefined;
  }

  word(word: Word, before: Word | null, after: Word | null): void {
    this.#finds.count(word);
    const isJoined = word === this.#joined;
    this.#joined = null;
    if (isJoined) return;
    if (this.#settleOwnWord(word, before, after)) return;
    if (isPluralOfLatin(word)) {
      this.#finds.note(word.start - 1, word.start, RULE.plural, 1);
      return;
    }
    const styled = this.#style === null ? null : this.#style.find(word);
    if (styled === null) this.#judgeGaps(word, before, after);
    else {
      this.#restyle(word, styled.value);
      this.#settleEnding(styled, word, before, after);
    }
  }

  /** Does with a word what the user's own words say; returns whether they say anything. */
  #settleOwnWord(word: Word, before: Word | null, after: Word | null): boolean {
    const own = this.#ownWords;
    if (own === NO_OWN_WORDS) return false;
    if (own.leaves(word)) return true;
    const found = own.find(word);
    if (found === null) return false;
    for (const { at, rule } of found.value) this.#noteCut(word, at, rule);
    this.#settleEnding(found, word, before, after);
    return true;
  }

  /** Notes the half-space that a word of the user or of the house style has before its ending. */
  #settleEnding({ at, rule }: Inflected<unknown>, word: Word, before: Word | null, after: Word | null): void {
    if (at === 0) return;
    if (rule === ATTACHED) this.#judgeGaps(word, before, after, at);
    else this.#noteCut(word, at, rule);
  }

  /** Notes a half-space that is sure to belong into a word, unless it has it. */
  #noteCut(word: Word, at: number, rule: number): void {
    if (!word.halfSpaceBefore[at]) this.#finds.note(word.offsets[at]!, word.offsets[at]!, rule, 1);
  }

  /**
   * Notes the gaps that the judge finds in a word, or only the one at `from`, except where the house style writes a person or a participle its own
   * way.
   */
  #judgeGaps(word: Word, before: Word | null, after: Word | null, from = 0): void {
    const partsParticiples = this.#style?.participles === 'blank';
    let participle = partsParticiples ? startOfParticiple(word) : 0;
    const persons = this.#style?.persons;
    const person = persons === undefined ? 0 : startOfPerson(builtInLexicon(), word);
    const judge = this.#judge;
    judge.word(word, before, after);
    for (let i = 0; i < judge.cutCount; i++) {
      judge.take(i);
      if (judge.at === person || (from > 0 && judge.at !== from)) continue;
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

  /** Notes what it takes to write the parts of a word in the form that the house style wants. */
  #restyle(word: Word, { at, form: parts }: StyledWord): void {
    for (const cut of at) {
      const offset = word.offsets[cut]!;
      const isThere = word.halfSpaceBefore[cut] === 1;
      const form = formAfter(word.letters[cut - 1]!, parts);
      if (form === 'half-space' ? isThere : form === 'glued' && !isThere) continue;
      this.#finds.noteStyle(
        isThere ? offset - 1 : offset,
        offset,
        form === 'half-space' ? ZWNJ : form === 'blank' ? SPACE : GLUED,
      );
      if (isThere) this.#finds.discount();
    }
  }

  /** Notes that a half-space is to become a blank: اعلام‌شده becomes اعلام شده. */
  #partParticiple(word: Word, at: number): void {
    this.#finds.noteStyle(word.offsets[at]! - 1, word.offsets[at]!, SPACE);
    this.#finds.discount();
  }

  /** Notes the gap that the judge has selected. */
  #noteJudged(start: number, end: number): void {
    this.#finds.note(start, end, this.#judge.rule, this.#judge.confidence, this.#judge.isGuess);
  }
}

/** Whether the word before is a title, so that the next one is likely a surname. */
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

/** The form of a pair that the house style tells by a class of words, a measure or an ending, and not by a list of spellings. */
function formOfClass(
  style: StyledWords,
  left: Word,
  right: Word,
  before: Word | null,
  after: Word | null,
): StyleForm | undefined {
  if (style.measures !== undefined && isMeasured(left, right, before, after))
    return formAfter(left.letters[left.length - 1]!, 'half-space');
  return style.endings === 'glued' && isEndingApart(builtInLexicon(), left, right) ? 'glued' : undefined;
}
