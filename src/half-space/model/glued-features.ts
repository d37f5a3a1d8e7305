import { NO_RULE, RULE } from '../../rules';
import { HEH, YEH } from '../../text/units';
import { BARE_COMPARATIVES, ENDINGS, endingAt, isVerbPrefix } from '../grammar/affixes';
import { type GluedWord, NOT_WHOLE } from '../grammar/glued';
import { mayTakeEnding } from '../grammar/may-take-ending';
import { startOfUnknownPlural } from '../grammar/unknown-plurals';
import { CLASS_MASK, frequencyOf, hasHalfSpaceAt, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { startOfEnding } from '../words/letters';
import type { Word } from '../words/word';
import { AFTER_WORD, BEFORE_WORD, mix, prefixOf, restOf, suffixOf } from './feature-hash';
import { GapFeatures, ruleFeature, verbOf } from './features';

/** How many letters are looked at on each side of a gap. */
const REACH = 6;

/** The letters in which written verbs end: those of their persons, of past stems, and of an object pronoun. */
const VERB_ENDS = 'م ی د ت ه ش'.split(' ');

/** What the model sees of a gap inside a word, and what the rules say of it. */
export class GluedFeatures extends GapFeatures {
  constructor(lexicon: Lexicon) {
    super(lexicon, REACH);
  }

  /** Describes the gap before the letter `at` of a word, without the words around it; `explained` has explained the word. */
  describe(word: Word, at: number, explained: GluedWord): void {
    const { features, leftLetters, rightLetters } = this;
    const { letters, length } = word;
    features.clear();
    const wholeLeft = word.fingerprints[at]!;
    const wholeRight = restOf(word, at);
    this.#addLetters(word, at, wholeLeft, wholeRight);

    const whole = this.lexicon.valueOf(word);
    const cut = hasHalfSpaceAt(whole, at) ? 1 : 0;
    const leftValue = this.lexicon.valueOf(word, at);
    const rightValue = this.lexicon.find(letters, at, length);
    const leftClass = leftValue & CLASS_MASK;
    const rightClass = rightValue & CLASS_MASK;
    const wholeClass = whole & CLASS_MASK;
    const ending = endingAt(letters, at, length);
    const verb = verbOf(this.lexicon, letters, at, length);
    const rule = explained.ruleAt(at);
    // The lexicon has some plurals and comparatives as compounds, کتاب‌ها (books) and سخت‌تر (harder); they are what their endings are.
    const isOther = rule !== NO_RULE && rule !== RULE.compound;
    this.rule = isOther ? rule : ending > 0 ? ENDINGS[ending - 1]!.rule : RULE.compound;
    if (rule === NO_RULE && ending === 0 && verb > 0 && isVerbPrefix(letters, at)) this.rule = RULE['verb-prefix'];
    this.isDoubtful = explained.isDoubtful;
    this.isGuess = rule === NO_RULE;
    this.isRuledOut = this.#mustStay(word, at, rule, ending, leftValue, rightValue, whole);
    const ruleCode = ruleFeature(rule) * 4 + (explained.isCut ? 2 : 0) + cut;
    features.add(50, leftClass);
    features.add(51, rightClass);
    features.add(52, wholeClass * 2 + cut);
    features.add2(53, leftClass, rightClass);
    features.add2(54, leftClass, wholeClass);
    features.add2(55, mix(leftClass, rightClass), wholeClass * 2 + cut);
    features.add2(56, leftClass, rightLetters[3]!);
    features.add2(57, leftClass, wholeRight);
    features.add2(58, rightClass, leftLetters[3]!);
    features.add2(59, rightClass, wholeLeft);
    features.add(60, ruleCode);
    features.add2(61, ruleCode, wholeClass);
    features.add2(62, ending, leftClass);
    features.add2(63, ending, mix(leftClass, wholeClass));
    features.add2(64, verb, wholeLeft);
    features.add2(65, verb * 4 + (wholeClass & 1), wholeLeft);
    features.add2(66, Math.min(at, 7), Math.min(length - at, 7));
    features.add2(67, ruleCode, leftLetters[1]!);
    features.add2(68, ending, leftLetters[2]!);
    if (explained.wholeness !== NOT_WHOLE) features.add2(71, ending, leftClass);
    this.#addFrequencies(leftValue, rightValue, whole, ending, wholeLeft, wholeRight);
    // The other reading, with the gap one letter later or earlier, where the ه or ی belongs to the stem: حرفه‌ای beside حرف‌های.
    if (letters[at] === HEH) features.add2(69, this.lexicon.valueOf(word, at + 1) & CLASS_MASK, mix(ending, leftClass));
    if (letters[at - 1] === HEH || letters[at - 1] === YEH) {
      features.add2(70, this.lexicon.valueOf(word, at - 1) & CLASS_MASK, mix(ending, leftClass));
    }
  }

  /**
   * Whether a half-space before the letter `at` is ruled out. `endingNumber` is that of the ending that begins there, the last three are
   * lexicon values.
   */
  #mustStay(
    word: Word,
    at: number,
    rule: number,
    endingNumber: number,
    left: number,
    right: number,
    whole: number,
  ): boolean {
    const { letters } = word;
    const ending = ENDINGS[endingNumber - 1];
    if (rule === NO_RULE) {
      if (right === 0 && ending === undefined && this.#wordsMeetBefore(word, at)) return true;
      if (left === 0 && isInUnknownPlural(this.lexicon, word, at)) return true;
      if (isVerbPrefix(letters, at) && !this.#mayBeVerb(word, at)) return true;
    }
    if (ending === undefined) return false;
    // What the lexicon has in one piece is not cut after its ی: ماتیاش and ویلیام are the names Mátyás and William, not ماتی‌اش, "her Mati".
    if (at > 2 && (whole & WORD) !== 0 && letters[at - 1] === YEH && ending.afterHeh) return true;
    // A rule is enough, but for a very short word before an ending of words in ه.
    const isSure = rule !== NO_RULE && (rule !== RULE.ending || at > 2);
    return !isSure && !mayTakeEnding(word, at, ending, left, this.lexicon.valueOf(word, at + 1));
  }

  /** Whether two known words meet before the ی that precedes `at`: «حاجیعقوب» is حاج and یعقوب, not حاجی and the unknown عقوب. */
  #wordsMeetBefore(word: Word, at: number): boolean {
    const { letters, length } = word;
    if (at < 4 || length - at < 3 || letters[at - 1] !== YEH) return false;
    return (this.lexicon.valueOf(word, at - 1) & this.lexicon.find(letters, at - 1, length) & WORD) !== 0;
  }

  /** Whether the letters from `at` on may be a verb: they end like one, or begin with one that is known (میشودتا). «میپلتون» is Mapleton. */
  #mayBeVerb({ letters, length }: Word, at: number): boolean {
    // «میدانیتر» is a comparative, whatever stands before its تر.
    if (startOfEnding(letters, length, BARE_COMPARATIVES) > 0) return false;
    if (startOfEnding(letters, length, VERB_ENDS) > 0) return true;
    for (let end = length; end > at + 1; end--) if (verbOf(this.lexicon, letters, at, end) > 0) return true;
    return false;
  }

  /** Adds the letters on each side of the gap, alone and together. */
  #addLetters({ letters, length }: Word, at: number, wholeLeft: number, wholeRight: number): void {
    const { features, leftLetters, rightLetters } = this;
    for (let k = 1; k <= REACH; k++) {
      leftLetters[k] = mix(leftLetters[k - 1]!, at - k >= 0 ? letters[at - k]! : BEFORE_WORD);
      rightLetters[k] = mix(rightLetters[k - 1]!, at + k - 1 < length ? letters[at + k - 1]! : AFTER_WORD);
      features.add(k, leftLetters[k]!);
      features.add(10 + k, rightLetters[k]!);
    }
    features.add2(20, leftLetters[1]!, rightLetters[1]!);
    features.add2(21, leftLetters[1]!, rightLetters[2]!);
    features.add2(22, leftLetters[2]!, rightLetters[1]!);
    features.add2(23, leftLetters[2]!, rightLetters[2]!);
    features.add2(24, leftLetters[1]!, rightLetters[3]!);
    features.add2(25, leftLetters[3]!, rightLetters[1]!);
    features.add2(26, leftLetters[2]!, rightLetters[3]!);
    features.add2(27, leftLetters[3]!, rightLetters[2]!);
    features.add2(28, leftLetters[3]!, rightLetters[3]!);
    features.add2(29, leftLetters[4]!, rightLetters[2]!);
    features.add2(30, leftLetters[2]!, rightLetters[4]!);
    features.add2(31, leftLetters[4]!, rightLetters[4]!);
    features.add(32, wholeLeft);
    features.add(33, wholeRight);
    features.add2(34, wholeLeft, rightLetters[2]!);
    features.add2(35, leftLetters[2]!, wholeRight);
    features.add2(36, wholeLeft, wholeRight);
    features.add2(37, wholeLeft, rightLetters[1]!);
  }

  /** Adds how often text has the left part, the right part and the whole word in one piece; the first three are their lexicon values. */
  #addFrequencies(
    left: number,
    right: number,
    whole: number,
    ending: number,
    wholeLeft: number,
    wholeRight: number,
  ): void {
    const { features } = this;
    const leftFrequency = frequencyOf(left);
    const rightFrequency = frequencyOf(right);
    const wholeFrequency = frequencyOf(whole);
    const frequencies = leftFrequency * 16 + rightFrequency * 4 + wholeFrequency;
    const leftAndWhole = leftFrequency * 4 + wholeFrequency;
    features.add(80, frequencies);
    features.add2(81, frequencies, ending);
    features.add2(82, frequencies, mix(left & CLASS_MASK, whole & CLASS_MASK));
    features.add2(83, leftAndWhole, this.rightLetters[3]!);
    features.add2(84, leftAndWhole, wholeRight);
    features.add2(85, rightFrequency * 4 + wholeFrequency, wholeLeft);
    features.add2(86, leftAndWhole, this.leftLetters[2]!);
  }

  /** Adds the words around the gap to what has been described; `before` and `after` are null at the edge of a phrase. */
  addContext(word: Word, at: number, before: Word | null, after: Word | null): void {
    const { features } = this;
    const wholeLeft = word.fingerprints[at]!;
    const wholeRight = restOf(word, at);
    const beforeHash = before === null ? BEFORE_WORD : before.hash;
    const afterHash = after === null ? AFTER_WORD : after.hash;
    features.add2(40, beforeHash, wholeRight);
    features.add2(41, beforeHash, mix(wholeLeft, wholeRight));
    features.add2(42, afterHash, wholeRight);
    features.add2(43, afterHash, mix(wholeLeft, wholeRight));
    features.add2(44, suffixOf(before, 2), wholeRight);
    features.add2(45, prefixOf(after, 2), wholeRight);
    const beforeClass = this.#classOf(before);
    const afterClass = this.#classOf(after);
    features.add2(46, afterClass, wholeRight);
    features.add2(47, beforeClass, wholeRight);
    features.add2(48, mix(beforeClass, afterClass), wholeRight);
    features.add2(38, afterClass, mix(wholeLeft, wholeRight));
    features.add2(39, beforeClass, mix(wholeLeft, wholeRight));
  }

  /** A neighbour's classes and how common it is, in one number: both tell a verb or a preposition from a noun. */
  #classOf(word: Word | null): number {
    if (word === null || word.length < 1) return BEFORE_WORD;
    const value = this.lexicon.valueOf(word);
    return ((value & CLASS_MASK) << 2) + frequencyOf(value) + 2;
  }
}

/** Whether the letters from `at` on are the «ای» in the plural of an unknown word: پپتیدهای (peptides of). */
function isInUnknownPlural(lexicon: Lexicon, word: Word, at: number): boolean {
  return word.length - at === 2 && startOfUnknownPlural(lexicon, word) === at - 1;
}
