import { LineJudge } from '../characters/language';
import { FOREIGN_RUN } from '../characters/run-languages';
import { RULE } from '../rules';
import { compose } from '../text/compose';
import { EditLog } from '../text/edits';
import { joinsNext } from '../text/kinds';
import type { Passage } from '../text/passage';
import { protectedSpans } from '../text/protect';
import type { OwnProtection } from '../text/protect-own';
import type { Spans } from '../text/stretches';
import { SPACE, ZWNJ } from '../text/units';
import { isEndingApart, isPluralOfLatin } from './endings-apart';
import { fingerprintsOf } from './hash';
import {
  ADJECTIVE_PARTS,
  isMeasured,
  isSplitWord,
  type StyledWord,
  type StyledWords,
  type StyleForm,
} from './house-style';
import { GapJudge } from './judge';
import { builtInLexicon } from './lexicon';
import { NO_OWN_WORDS, type OwnWords } from './own-words';
import { startOfPerson } from './persons';
import { type WordVisitor, WordWalk } from './walk';
import type { Word } from './word';

/** What the repair needs from the options, read once. */
export interface RepairSettings {
  /** 1 for each rule, by number, that is switched on. */
  readonly enabled: Uint8Array;
  /** 0–1: a half-space is put where the model gives it at least this probability. */
  readonly minConfidence: number;
  readonly ownWords: OwnWords;
  /** `null` when everything is left as it is written. */
  readonly style: StyledWords | null;
  /** What the user protects; `null` when there is nothing. */
  readonly protection: OwnProtection;
}

/** The default: where F1 is highest on news (docs/half-space.md). */
export const DEFAULT_CONFIDENCE = 0.5;
/** In a line that has as many half-spaces as it seems to miss, written with care, the model must be nearly certain. */
const CAREFUL_CONFIDENCE = 0.992;
/** The least for a gap that no rule explains in a line that misses nothing else: likely in a name. */
const LONE_CONFIDENCE = 0.65;
/** The least for such a gap in a word after a title, which is likely a surname: «آقای سیدی» is not about a disc. */
const SURNAME_CONFIDENCE = 0.9;
/** Titles, without their half-spaces. */
const TITLES: ReadonlySet<number> = fingerprintsOf(
  'آقای خانم جناب سرکار دکتر مهندس سردار امیر سرهنگ سرتیپ حجتالاسلام آیتالله مرحوم شهید',
);
/** A line is left alone as Arabic or another language when this share of its words have letters that prove it. */
const FOREIGN_SHARE = 0.25;
/** A house style that writes participles with a half-space trusts the model from here on. */
const PARTICIPLE_CONFIDENCE = 0.3;
/** Without one, a participle and شده are joined from here on: whether they are an adjective or a verb is seldom sure. */
const UNSTYLED_PARTICIPLE_CONFIDENCE = 0.7;
/** «ما هم زمان نداریم», «از دست کم تجربه‌ها»: rare compared with the words, and never joined in a line that is written with care. */
const SPLIT_WORD_CONFIDENCE = 0.95;
/**
 * More passes than lines of prose need, which are settled after two or three. Where each join only makes way for the next one, as in one
 * name over and over, it would be as many as there are words.
 */
const MOST_PASSES = 8;
/** All that ends a line; engines find the next one faster than a loop does. */
const LINE_BREAK = /[\n-\r\u0085\u2028\u2029]/g;
/** The numbers kept for each find: where, up to where, by which rule, how surely in thousandths, what goes in, 1 for a guess. */
const FIELDS = 6;
const END = 1;
const BY_RULE = 2;
const CONFIDENCE = 3;
const UNIT = 4;
const IS_GUESS = 5;
/** In place of the unit that goes in: nothing does. */
const GLUED = -1;

/**
 * Edits that put half-spaces back: a ZWNJ inside a glued word, a ZWNJ for the blank between two parts of a word.
 *
 * The judge reads words without their half-spaces, so one put inside a word changes nothing that it sees. A blank that
 * becomes one makes two words into one longer word: lines in which that happened are read again until nothing is found, so that
 * repairing the result changes nothing. For the same reason a line that doesn't come to an end is left as it was.
 */
export function halfSpaceEdits(passage: Passage, settings: RepairSettings): EditLog {
  repair ??= new LineRepair();
  const edits = passesOver(passage, settings, NO_LINES, repair);
  return repair.unsettled.size === 0 ? edits : passesOver(passage, settings, repair.unsettled, repair);
}

/** Reads the lines, but for those in `left`, until they are settled or have been read too often. */
function passesOver(
  { text, spans }: Passage,
  settings: RepairSettings,
  left: ReadonlyMap<number, number>,
  lines: LineRepair,
): EditLog {
  lines.begin(settings, left);
  let edits = lines.pass(text, spans);
  for (let passes = 1; lines.unsettled.size > 0 && passes < MOST_PASSES; passes++) {
    const repaired = edits.apply(text);
    edits = compose(text, edits, lines.pass(repaired, protectedSpans(repaired, settings.protection)));
  }
  return edits;
}

const NO_LINES: ReadonlyMap<number, number> = new Map();

let repair: LineRepair | undefined;

/** Looks at every word and every blank of a text, line by line, and decides when a line is read. */
class LineRepair implements WordVisitor {
  readonly #judge = new GapJudge();
  readonly #walk = new WordWalk();
  #enabled: Uint8Array = new Uint8Array(0);
  #minConfidence = 0;
  #ownWords: OwnWords = NO_OWN_WORDS;
  #style: StyledWords | null = null;

  /** What the line might miss, in order, `FIELDS` numbers each. */
  readonly #found: number[] = [];
  /** Half-spaces that the line already has. */
  #present = 0;
  #words = 0;
  #foreignWords = 0;
  /** Lines, by number, in which the last pass joined words, so that another may find more, with the half-spaces that all passes have put there. */
  unsettled: ReadonlyMap<number, number> = NO_LINES;
  /** Lines that no pass reads. */
  #left: ReadonlyMap<number, number> = NO_LINES;
  #isFirstPass = true;
  /** Half-spaces that earlier passes have put into the line, and this one. */
  #put = 0;

  begin({ enabled, minConfidence, ownWords, style }: RepairSettings, left: ReadonlyMap<number, number>): void {
    this.#ownWords = ownWords;
    this.#style = style;
    this.#enabled = enabled;
    this.#minConfidence = minConfidence;
    this.#left = left;
    this.#isFirstPass = true;
    // A style of participles asks the judge for less.
    this.#judge.begin(style?.participles === undefined ? minConfidence : 0);
  }

  /** One pass over the lines that may have something new to find. */
  pass(text: string, spans: Spans): EditLog {
    const edits = new EditLog();
    const unsettled = new Map<number, number>();
    const languages = new LineJudge(text);
    let span = 0;
    let line = 0;
    for (let start = 0; start <= text.length; line++) {
      LINE_BREAK.lastIndex = start;
      const end = LINE_BREAK.test(text) ? LINE_BREAK.lastIndex - 1 : text.length;
      while (span < spans.length && spans[span + 1]! <= start) span += 2;
      if (this.#isFirstPass ? !this.#left.has(line) : this.unsettled.has(line)) {
        this.#put = this.#isFirstPass ? 0 : this.unsettled.get(line)!;
        this.#readLine(text, start, end, spans, span);
        if (this.#decide(edits, languages)) unsettled.set(line, this.#put);
      }
      start = end + 1;
    }
    this.unsettled = unsettled;
    this.#isFirstPass = false;
    return edits;
  }

  /** Walks over the line outside its protected spans. */
  #readLine(text: string, start: number, end: number, spans: Spans, from: number): void {
    this.#found.length = 0;
    this.#present = 0;
    this.#words = 0;
    this.#foreignWords = 0;
    let at = start;
    for (let i = from; i < spans.length && spans[i]! < end; i += 2) {
      if (spans[i]! > at) this.#walk.walk(text, at, spans[i]!, this);
      at = Math.max(at, spans[i + 1]!);
    }
    if (at < end) this.#walk.walk(text, at, end, this);
  }

  pair(left: Word, right: Word, before: Word | null, after: Word | null): void {
    if (this.#settleOwnPair(left, right, before, after) || this.#settleStyledPair(left, right, before, after)) return;
    if (isSplitWord(left, right)) {
      this.#note(left.end, right.start, RULE.compound, SPLIT_WORD_CONFIDENCE);
      return;
    }
    const judge = this.#judge;
    if (!judge.pair(left, right, before, after)) return;
    const participles = this.#style?.participles;
    if (participles !== undefined && ADJECTIVE_PARTS.has(right.string)) {
      if (participles === 'half-space' && judge.confidence >= PARTICIPLE_CONFIDENCE)
        this.#noteStyle(left.end, right.start, ZWNJ);
      return;
    }
    if (right.is('شده') && judge.confidence < UNSTYLED_PARTICIPLE_CONFIDENCE) return;
    this.#find(left.end, right.start);
  }

  /** Whether the user's own words say what becomes of the blank between two words; does it. */
  #settleOwnPair(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
    const own = this.#ownWords;
    if (own === NO_OWN_WORDS) return false;
    if (own.leaves(left) || own.leaves(right)) return true;
    if (!own.joins(left, right, before, after)) return own.parts(left, right);
    this.#note(left.end, right.start, RULE.compound, 1);
    return true;
  }

  /** Whether the house style says what becomes of the blank between two words; does it. */
  #settleStyledPair(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
    const style = this.#style;
    if (style === null) return false;
    const form = style.findPair(left, right)?.form ?? this.#formOfClass(style, left, right, before, after);
    if (form === 'glued' || form === 'half-space')
      this.#noteStyle(left.end, right.start, form === 'glued' ? GLUED : ZWNJ);
    return form !== undefined;
  }

  /** The form of what a style writes on by its class, not word by word. */
  #formOfClass(
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

  word(word: Word, before: Word | null, after: Word | null): void {
    this.#words++;
    if (word.isForeign) this.#foreignWords++;
    if (word.hasHalfSpace) for (let i = 1; i < word.length; i++) this.#present += word.halfSpaceBefore[i]!;
    if (this.#settleOwnWord(word)) return;
    if (isPluralOfLatin(word)) {
      this.#note(word.start - 1, word.start, RULE.plural, 1);
      return;
    }
    const styled = this.#style === null ? null : this.#style.find(word);
    if (styled !== null) {
      this.#restyle(word, styled);
      return;
    }
    const partsParticiples = this.#style?.participles === 'blank';
    let participle = partsParticiples ? participleIn(word) : 0;
    const judge = this.#judge;
    const persons = this.#style?.persons;
    const person = persons === undefined ? 0 : startOfPerson(builtInLexicon(), word);
    judge.word(word, before, after);
    for (let i = 0; i < judge.cuts; i++) {
      judge.take(i);
      if (judge.at === person) continue;
      if (judge.isGuess && judge.confidence < SURNAME_CONFIDENCE && before !== null && TITLES.has(before.hash))
        continue;
      const offset = word.offsets[judge.at]!;
      if (participle > 0 && judge.at > participle) {
        this.#partParticiple(word, participle);
        participle = 0;
      }
      if (partsParticiples && ADJECTIVE_PARTS.has(word.string.slice(judge.at))) this.#noteStyle(offset, offset, SPACE);
      else this.#find(offset, offset);
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
      if (!word.halfSpaceBefore[at]) this.#note(word.offsets[at]!, word.offsets[at]!, rule, 1);
    }
    return cuts !== null;
  }

  /** Writes a word of the house style in the form that is wanted. */
  #restyle(word: Word, { at, form }: StyledWord): void {
    for (const cut of at) {
      const offset = word.offsets[cut]!;
      const isThere = word.halfSpaceBefore[cut] === 1;
      if (form === 'half-space' ? isThere : form === 'glued' && !isThere) continue;
      this.#noteStyle(
        isThere ? offset - 1 : offset,
        offset,
        form === 'half-space' ? ZWNJ : form === 'blank' ? SPACE : GLUED,
      );
      // A half-space that is removed says nothing about how carefully the line was written: the next pass won't see it.
      if (isThere) this.#present--;
    }
  }

  /** اعلام‌شده becomes اعلام شده. */
  #partParticiple(word: Word, at: number): void {
    this.#noteStyle(word.offsets[at]! - 1, word.offsets[at]!, SPACE);
    this.#present--;
  }

  /** Notes a gap that the judge has found probable enough. */
  #find(start: number, end: number): void {
    this.#note(start, end, this.#judge.rule, this.#judge.confidence, this.#judge.isGuess);
  }

  #note(start: number, end: number, rule: number, confidence: number, isGuess = false): void {
    if (this.#enabled[rule] && confidence >= this.#minConfidence)
      this.#found.push(start, end, rule, Math.floor(confidence * 1000), ZWNJ, isGuess ? 1 : 0);
  }

  #noteStyle(start: number, end: number, unit: number): void {
    if (this.#enabled[RULE['house-style']]) this.#found.push(start, end, RULE['house-style'], 1000, unit, 0);
  }

  /** Adds what the line misses; returns whether words are joined or parted by it, so that the line must be read again. */
  #decide(edits: EditLog, languages: LineJudge): boolean {
    const found = this.#found;
    if (this.#foreignWords > 1 && this.#foreignWords >= this.#words * FOREIGN_SHARE) return false;
    const enoughInside = this.#enough(0) * 1000;
    // «سیب زمینی کوب»: that a pass has joined two parts says nothing of how carefully the third was written.
    const enoughBetween = this.#enough(this.#put) * 1000;
    let isChanged = false;
    for (let i = 0; i < found.length; i += FIELDS) {
      const confidence = found[i + CONFIDENCE]!;
      const start = found[i]!;
      const end = found[i + END]!;
      if (confidence < (end > start ? enoughBetween : enoughInside)) continue;
      // Fewer words might prove less: what has been left as Arabic would be Persian to whoever reads the result.
      if (end > start && languages.languageAt(start) === FOREIGN_RUN) continue;
      const unit = found[i + UNIT]!;
      const rule = found[i + BY_RULE]!;
      if (unit === GLUED) edits.remove(start, end, rule, confidence);
      else edits.put(start, end, unit, rule, confidence);
      if (unit === ZWNJ) this.#put++;
      if (end > start || unit !== ZWNJ) isChanged = true;
    }
    return isChanged;
  }

  /** How sure a find must be, by what else the line has and misses; what it has, less those that are known to have been put there. */
  #enough(put: number): number {
    const finds = this.#found.length / FIELDS + put;
    const present = this.#present - put;
    if (present > 0 && present >= finds) return CAREFUL_CONFIDENCE;
    return finds === 1 && this.#found[IS_GUESS] === 1 ? LONE_CONFIDENCE : 0;
  }
}

/** Where in a word a half-space stands before شده, نشده, شدگان; 0 when none does. */
function participleIn(word: Word): number {
  if (!word.hasHalfSpace) return 0;
  const letters = word.string;
  for (let at = 1; at < word.length; at++) {
    if (word.halfSpaceBefore[at] === 1 && ADJECTIVE_PARTS.has(letters.slice(at))) return at;
  }
  return 0;
}
