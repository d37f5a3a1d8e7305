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

/** How many letters of each word alone are looked at, and of both together. */
const REACH_ALONE = 5;
const REACH_TOGETHER = 4;

/** What the model sees of the blank between two words, and what the rules say of it. */
export class SpacedFeatures extends GapFeatures {
  /** What the rules say of the two words looked at last. */
  readonly pair: SpacedPair;

  constructor(lexicon: Lexicon) {
    super(lexicon, REACH_TOGETHER);
    this.pair = new SpacedPair(lexicon);
  }

  /** The blank between `left` and `right`, the two on their own: what it has of each alone, and of both. Training takes all at once. */
  of(left: Word, right: Word): void {
    this.features.clear();
    this.#addLeft(left);
    this.#addRight(right);
    this.#addPair(left, right, this.sortOf(right));
  }

  /** What that blank has of the left word alone. */
  ofLeft(left: Word): void {
    this.features.clear();
    this.#addLeft(left);
  }

  /** And of the right word alone. */
  ofRight(right: Word): void {
    this.features.clear();
    this.#addRight(right);
  }

  /** And of the two together; `sort` is that of the right one. */
  ofPair(left: Word, right: Word, sort: number): void {
    this.features.clear();
    this.#addPair(left, right, sort);
  }

  /** Which ending a word is, and whether it may follow می, in one number of eight bits. */
  sortOf(word: Word): number {
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

  #addPair(left: Word, right: Word, sort: number): void {
    const { features, leftLetters, rightLetters } = this;
    this.#addLettersOfPair(left, right);
    const leftHash = left.hash;
    const rightHash = right.hash;
    const ending = sort >> 2;
    const verb = sort & 3;
    const leftValue = this.lexicon.valueOf(left);
    const rightValue = this.lexicon.valueOf(right);
    const leftClass = leftValue & CLASS_MASK;
    const rightClass = rightValue & CLASS_MASK;
    const joined = this.pair.join(left, right);
    const cut = hasHalfSpaceAt(joined, left.length) ? 1 : 0;
    const joinedClass = (joined & CLASS_MASK) * 2 + cut;

    const rule = this.pair.ruleOf(left, right, ending, verb > 0);
    const ruled = rule === NO_RULE ? 0 : ruleFeature(rule) + 1;
    this.isGuess = rule === NO_RULE;
    this.rule = rule !== NO_RULE ? rule : ending > 0 ? ENDINGS[ending - 1]!.rule : RULE.compound;
    this.isRuledOut =
      (cut === 1 && (joined & NEVER_JOINED) !== 0) || this.#isOwnWord(left, right, rightClass, verb > 0);
    // «چشم تر»: after a known word that takes no comparative, تر may well be the adjective.
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
    features.add(159, ruled);
    features.add2(160, ruled, rightHash);
    features.add2(161, ruled, leftClass);
    features.add2(162, ending, leftClass);
    features.add2(163, ending, leftLetters[2]!);
    features.add2(164, verb, leftHash);
    features.add2(165, Math.min(left.length, 7), Math.min(right.length, 7));
  }

  /** The letters to each side of the blank, the two words, and how the second ends. */
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

  /** The words around the two; null at the edge of a phrase. Adds to what is there. */
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
   * What the closed classes rule out, whatever the model says: می before a known word that is not a verb, or an adjective of a known
   * noun («می انگوری»), is May or wine; ای and ام after anything but ه or ی are separate words.
   */
  #isOwnWord(left: Word, right: Word, rightClass: number, isVerb: boolean): boolean {
    if (left.is('می')) return !isVerb && ((rightClass & WORD) !== 0 || this.#isOfNoun(right));
    const last = left.letters[left.length - 1];
    return last !== HEH && last !== YEH && (right.is('ای') || right.is('ام'));
  }

  /** Whether a word is a known noun with its ی: انگوری. */
  #isOfNoun(word: Word): boolean {
    const end = word.length - 1;
    return end > 2 && word.letters[end] === YEH && (this.lexicon.valueOf(word, end) & TAKES_PLURAL) !== 0;
  }
}
