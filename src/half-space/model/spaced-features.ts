import { NO_RULE, RULE } from '../../rules';
import { HEH, YEH } from '../../text/units';
import { ENDINGS, endingAt } from '../grammar/affixes';
import { SpacedPair } from '../grammar/spaced';
import { isFurtherVerb } from '../grammar/spoken';
import {
  CLASS_MASK,
  COMPOUND,
  frequencyOf,
  hasHalfSpaceAt,
  NEVER_JOINED,
  TAKES_COMPARATIVE,
  TAKES_PLURAL,
  WORD,
} from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import type { Word } from '../words/word';
import { AFTER_WORD, BEFORE_WORD, letterAfter, letterBefore, mix, prefixOf, suffixOf } from './feature-hash';
import { GapFeatures, ruleFeature, verbOf } from './features';

/** How many letters are looked at in each word on its own. */
const REACH_ALONE = 5;
/** And on each side of the blank in both together. */
const REACH_TOGETHER = 4;

/** What the model sees of the blank between two words, and what the rules say of it. */
export class SpacedFeatures extends GapFeatures {
  /** What the rules say of the two words looked at last. */
  readonly pair: SpacedPair;

  constructor(lexicon: Lexicon) {
    super(lexicon, REACH_TOGETHER);
    this.pair = new SpacedPair(lexicon);
  }

  /**
   * Describes the blank between two words, without the words around them, all at once as training wants it: what each has alone, and both
   * together.
   */
  describe(left: Word, right: Word): void {
    this.features.clear();
    this.#addLeft(left);
    this.#addRight(right);
    this.#addPair(left, right, this.endingAndVerbOf(right));
  }

  /** Describes of a blank only what its left word has alone. */
  describeLeft(left: Word): void {
    this.features.clear();
    this.#addLeft(left);
  }

  /** Only what its right word has alone. */
  describeRight(right: Word): void {
    this.features.clear();
    this.#addRight(right);
  }

  /** And only what the two have together; `endingAndVerb` is `endingAndVerbOf` the right one. */
  describePair(left: Word, right: Word, endingAndVerb: number): void {
    this.features.clear();
    this.#addPair(left, right, endingAndVerb);
  }

  /** Which ending a word is (its number, or 0) and, in the last two bits, whether it may follow می (`verbOf`): eight bits in all. */
  endingAndVerbOf(word: Word): number {
    const verb = isFurtherVerb(word) ? 1 : verbOf(this.lexicon, word.letters, 0, word.length);
    return endingAt(word.letters, 0, word.length) * 4 + verb;
  }

  #addLeft(left: Word): void {
    const { features } = this;
    let letters = 0;
    for (let k = 1; k <= REACH_ALONE; k++) {
      letters = mix(letters, letterBefore(left, k));
      features.add(100 + k, letters);
    }
    features.add(126, left.hash);
    features.add(150, this.lexicon.valueOf(left) & CLASS_MASK);
  }

  #addRight(right: Word): void {
    const { features } = this;
    let letters = 0;
    for (let k = 1; k <= REACH_ALONE; k++) {
      letters = mix(letters, letterAfter(right, k));
      features.add(110 + k, letters);
    }
    features.add(127, right.hash);
    features.add(134, suffixOf(right, 2));
    features.add(135, suffixOf(right, 3));
    features.add(151, this.lexicon.valueOf(right) & CLASS_MASK);
  }

  #addPair(left: Word, right: Word, endingAndVerb: number): void {
    const { features, leftLetters, rightLetters } = this;
    this.#addLettersOfPair(left, right);
    const leftHash = left.hash;
    const rightHash = right.hash;
    const ending = endingAndVerb >> 2;
    const verb = endingAndVerb & 3;
    const leftValue = this.lexicon.valueOf(left);
    const rightValue = this.lexicon.valueOf(right);
    const leftClass = leftValue & CLASS_MASK;
    const rightClass = rightValue & CLASS_MASK;
    const joined = this.pair.join(left, right);
    const cut = hasHalfSpaceAt(joined, left.length) ? 1 : 0;
    const joinedClass = (joined & CLASS_MASK) * 2 + cut;

    const rule = this.pair.ruleOf(left, right, ending, verb > 0);
    const ruleCode = rule === NO_RULE ? 0 : ruleFeature(rule) + 1;
    this.isGuess = rule === NO_RULE;
    this.rule = rule !== NO_RULE ? rule : ending > 0 ? ENDINGS[ending - 1]!.rule : RULE.compound;
    this.isRuledOut =
      (cut === 1 && (joined & NEVER_JOINED) !== 0) || this.#mustStayTwoWords(left, right, rightClass, verb > 0);
    // «چشم تر» (a tearful eye): after a known word that takes no comparative, تر may well be the adjective "wet".
    this.isDoubtful =
      right.is('تر') && (leftClass & WORD) !== 0 && (leftClass & (TAKES_COMPARATIVE | COMPOUND)) === 0 && cut === 0;

    const leftFrequency = frequencyOf(leftValue);
    const rightFrequency = frequencyOf(rightValue);
    const joinedFrequency = frequencyOf(joined);
    const frequencies = leftFrequency * 16 + rightFrequency * 4 + joinedFrequency;
    features.add(180, frequencies);
    features.add2(181, leftFrequency * 4 + joinedFrequency, rightHash);
    features.add2(182, rightFrequency * 4 + joinedFrequency, leftHash);
    features.add2(183, frequencies, joinedClass);
    features.add2(184, leftFrequency * 4 + rightFrequency, ending);
    features.add(152, joinedClass);
    features.add2(153, leftClass, rightClass);
    features.add2(154, mix(leftClass, rightClass), joinedClass);
    features.add2(155, leftClass, rightHash);
    features.add2(156, rightClass, leftHash);
    features.add2(157, leftClass, rightLetters[3]!);
    features.add2(158, rightClass, leftLetters[3]!);
    features.add(159, ruleCode);
    features.add2(160, ruleCode, rightHash);
    features.add2(161, ruleCode, leftClass);
    features.add2(162, ending, leftClass);
    features.add2(163, ending, leftLetters[2]!);
    features.add2(164, verb, leftHash);
    features.add2(165, Math.min(left.length, 7), Math.min(right.length, 7));
  }

  /** Adds the letters on each side of the blank, the two words, and how the second ends. */
  #addLettersOfPair(left: Word, right: Word): void {
    const { features, leftLetters, rightLetters } = this;
    const leftHash = left.hash;
    const rightHash = right.hash;
    for (let k = 1; k <= REACH_TOGETHER; k++) {
      leftLetters[k] = mix(leftLetters[k - 1]!, letterBefore(left, k));
      rightLetters[k] = mix(rightLetters[k - 1]!, letterAfter(right, k));
    }
    features.add2(120, leftLetters[1]!, rightLetters[1]!);
    features.add2(121, leftLetters[2]!, rightLetters[2]!);
    features.add2(122, leftLetters[3]!, rightLetters[2]!);
    features.add2(123, leftLetters[2]!, rightLetters[3]!);
    features.add2(124, leftLetters[3]!, rightLetters[3]!);
    features.add2(125, leftLetters[4]!, rightLetters[4]!);
    features.add2(128, leftHash, rightHash);
    features.add2(129, leftHash, rightLetters[2]!);
    features.add2(130, leftHash, rightLetters[3]!);
    features.add2(131, leftHash, rightLetters[4]!);
    features.add2(132, leftLetters[2]!, rightHash);
    features.add2(133, leftLetters[3]!, rightHash);
    features.add2(136, leftHash, suffixOf(right, 2));
    features.add2(137, prefixOf(left, 3), rightHash);
  }

  /** Adds the words around the two to what has been described; null at the edge of a phrase. */
  addContext(left: Word, right: Word, before: Word | null, after: Word | null): void {
    const { features } = this;
    const leftHash = left.hash;
    const rightHash = right.hash;
    const beforeHash = before === null ? BEFORE_WORD : before.hash;
    const afterHash = after === null ? AFTER_WORD : after.hash;
    features.add2(140, beforeHash, mix(leftHash, rightHash));
    features.add2(141, beforeHash, leftHash);
    features.add2(142, beforeHash, rightHash);
    features.add2(143, afterHash, rightHash);
    features.add2(144, afterHash, leftHash);
    features.add2(145, afterHash, mix(leftHash, rightHash));
    features.add2(146, suffixOf(before, 2), mix(suffixOf(left, 2), rightHash));
    features.add2(147, rightHash, prefixOf(after, 2));
  }

  /**
   * Whether closed classes keep the two apart, whatever the model says. می is May or wine before a known word that is no verb, or before an
   * adjective of a known noun («می انگوری», grape wine); ای and ام are endings only after ه or ی.
   */
  #mustStayTwoWords(left: Word, right: Word, rightClass: number, isVerb: boolean): boolean {
    if (left.is('می')) return !isVerb && ((rightClass & WORD) !== 0 || this.#isNounWithYeh(right));
    const last = left.letters[left.length - 1];
    return last !== HEH && last !== YEH && (right.is('ای') || right.is('ام'));
  }

  /** Whether a word is a known noun with its ی: انگوری. */
  #isNounWithYeh(word: Word): boolean {
    const end = word.length - 1;
    return end > 2 && word.letters[end] === YEH && (this.lexicon.valueOf(word, end) & TAKES_PLURAL) !== 0;
  }
}
