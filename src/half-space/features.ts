import { NO_RULE, RULE } from '../rules';
import { HEH, YEH } from '../text/units';
import { ENDINGS, endingAt, isVerbPrefix, mayTakeEnding } from './affixes';
import { CLASS_MASK, COMPOUND, frequencyOf, hasHalfSpaceAt, NEVER_JOINED, TAKES_COMPARATIVE, WORD } from './classes';
import {
  AFTER_WORD,
  BEFORE_WORD,
  letterAfter,
  letterBefore,
  mix,
  prefixOf,
  restOf,
  spread,
  suffixOf,
} from './feature-hash';
import type { GluedWord } from './glued';
import type { Lexicon } from './lexicon';
import { SpacedPair } from './spaced';
import { isSpokenForm, isVerbForm } from './verbs';
import type { Word } from './word';

/**
 * What the model sees of a gap: a list of feature numbers, each a hash of a template and what fills its places. Trainer
 * and library both compute them with this file and `feature-hash.ts`.
 *
 * The numbers of the templates are names by which the shipped weights know them, so none is ever used for another thing. Inside a word:
 * 1–37 its letters, 38–48 the words around it, 50–71 classes of its parts and what the rules say, 80–86 how often text has them. At a
 * blank: 100–137 letters of the two words, 140–147 the words around them, 150–165 classes and rules, 180–184 how often text has them.
 */

/** More than any gap has. */
const MOST_FEATURES = 112;

/** The number by which the model knows the first half-space rule. */
const FIRST_RULE_FEATURE = 15;
/** How many letters to each side of a gap inside a word are looked at. */
const REACH = 6;
/** And of a blank: of each word alone, and of both together. */
const REACH_ALONE = 5;
const REACH_TOGETHER = 4;

export class Features {
  count = 0;
  readonly indexes: Int32Array = new Int32Array(MOST_FEATURES);
  /** The rule for the gap looked at last: the name that the repair gives the change. */
  rule = 0;
  /** Whether the gap looked at last must stay as it is, whatever the model says. */
  isRuledOut = false;
  /** Whether there is another good reading, so that more certainty is required. */
  isDoubtful = false;
  /** Whether no rule explains the gap looked at last: only the model speaks for it. */
  isGuess = false;
  readonly #lexicon: Lexicon;
  readonly #spaced: SpacedPair;
  readonly #left: Int32Array = new Int32Array(REACH + 1);
  readonly #right: Int32Array = new Int32Array(REACH + 1);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#spaced = new SpacedPair(lexicon);
  }

  /** The gap inside `word` before its letter `at`, the word on its own; `explained` holds what the rules say about it. */
  ofGlued(word: Word, at: number, explained: GluedWord): void {
    const { letters, length } = word;
    this.count = 0;
    this.#addGluedLetters(word, at);
    const left = this.#left;
    const right = this.#right;
    const wholeLeft = word.fingerprints[at]!;
    const wholeRight = restOf(word, at);

    const whole = this.#lexicon.valueOf(word, length);
    const cut = isCut(whole, at) ? 1 : 0;
    const leftValue = this.#lexicon.valueOf(word, at);
    const rightValue = this.#lexicon.find(letters, at, length);
    const leftClass = leftValue & CLASS_MASK;
    const rightClass = rightValue & CLASS_MASK;
    const wholeClass = whole & CLASS_MASK;
    const ending = endingAt(letters, at, length);
    const verb = verbOf(this.#lexicon, letters, at, length);
    const rule = explained.ruleAt(at);
    this.rule = rule !== NO_RULE ? rule : ending > 0 ? ENDINGS[ending - 1]!.rule : RULE.compound;
    if (rule === NO_RULE && ending === 0 && verb > 0 && isVerbPrefix(letters, at)) this.rule = RULE['verb-prefix'];
    this.isDoubtful = explained.isAmbiguous;
    this.isGuess = rule === NO_RULE;
    // ماتیاش and ویلیام are names, and not ماتی and ویلی with a person: what the lexicon has in one piece is not cut there.
    const isWholeName =
      at > 2 && (whole & WORD) !== 0 && letters[at - 1] === YEH && ending > 0 && ENDINGS[ending - 1]!.afterHeh;
    this.isRuledOut =
      isWholeName ||
      (ending > 0 &&
        (rule === NO_RULE || (rule === RULE.ending && at < 3)) &&
        !mayTakeEnding(word, at, ENDINGS[ending - 1]!, leftValue, this.#lexicon.valueOf(word, at + 1)));
    const ruled = ruleFeature(rule) * 4 + (explained.count > 0 ? 2 : 0) + cut;
    this.#add(50, leftClass);
    this.#add(51, rightClass);
    this.#add(52, wholeClass * 2 + cut);
    this.#add2(53, leftClass, rightClass);
    this.#add2(54, leftClass, wholeClass);
    this.#add2(55, mix(leftClass, rightClass), wholeClass * 2 + cut);
    this.#add2(56, leftClass, right[3]!);
    this.#add2(57, leftClass, wholeRight);
    this.#add2(58, rightClass, left[3]!);
    this.#add2(59, rightClass, wholeLeft);
    this.#add(60, ruled);
    this.#add2(61, ruled, wholeClass);
    this.#add2(62, ending, leftClass);
    this.#add2(63, ending, mix(leftClass, wholeClass));
    this.#add2(64, verb, wholeLeft);
    this.#add2(65, verb * 4 + (wholeClass & 1), wholeLeft);
    this.#add2(66, Math.min(at, 7), Math.min(length - at, 7));
    this.#add2(67, ruled, left[1]!);
    this.#add2(68, ending, left[2]!);
    if (explained.isWhole) this.#add2(71, ending, leftClass);
    this.#addGluedFrequencies(leftValue, rightValue, whole, ending, wholeLeft, wholeRight);
    // The same word with what could also have been the ه of its stem: حرف‌های and حرفه‌ای.
    if (letters[at] === HEH) this.#add2(69, this.#lexicon.valueOf(word, at + 1) & CLASS_MASK, mix(ending, leftClass));
    if (letters[at - 1] === HEH || letters[at - 1] === YEH) {
      this.#add2(70, this.#lexicon.valueOf(word, at - 1) & CLASS_MASK, mix(ending, leftClass));
    }
  }

  /** The letters to each side, alone and together. */
  #addGluedLetters(word: Word, at: number): void {
    const { letters, length } = word;
    this.#left[0] = 0;
    this.#right[0] = 0;
    for (let k = 1; k <= REACH; k++) {
      this.#left[k] = mix(this.#left[k - 1]!, at - k >= 0 ? letters[at - k]! : BEFORE_WORD);
      this.#right[k] = mix(this.#right[k - 1]!, at + k - 1 < length ? letters[at + k - 1]! : AFTER_WORD);
    }
    const left = this.#left;
    const right = this.#right;
    const wholeLeft = word.fingerprints[at]!;
    const wholeRight = restOf(word, at);

    for (let k = 1; k <= REACH; k++) {
      this.#add(k, left[k]!);
      this.#add(10 + k, right[k]!);
    }
    this.#add2(20, left[1]!, right[1]!);
    this.#add2(21, left[1]!, right[2]!);
    this.#add2(22, left[2]!, right[1]!);
    this.#add2(23, left[2]!, right[2]!);
    this.#add2(24, left[1]!, right[3]!);
    this.#add2(25, left[3]!, right[1]!);
    this.#add2(26, left[2]!, right[3]!);
    this.#add2(27, left[3]!, right[2]!);
    this.#add2(28, left[3]!, right[3]!);
    this.#add2(29, left[4]!, right[2]!);
    this.#add2(30, left[2]!, right[4]!);
    this.#add2(31, left[4]!, right[4]!);
    this.#add(32, wholeLeft);
    this.#add(33, wholeRight);
    this.#add2(34, wholeLeft, right[2]!);
    this.#add2(35, left[2]!, wholeRight);
    this.#add2(36, wholeLeft, wholeRight);
    this.#add2(37, wholeLeft, right[1]!);
  }

  /** How often text writes each of the two pieces, and the whole, in one piece. */
  #addGluedFrequencies(
    left: number,
    right: number,
    whole: number,
    ending: number,
    wholeLeft: number,
    wholeRight: number,
  ): void {
    const leftFrequency = frequencyOf(left);
    const rightFrequency = frequencyOf(right);
    const wholeFrequency = frequencyOf(whole);
    const frequencies = leftFrequency * 16 + rightFrequency * 4 + wholeFrequency;
    const leftAndWhole = leftFrequency * 4 + wholeFrequency;
    this.#add(80, frequencies);
    this.#add2(81, frequencies, ending);
    this.#add2(82, frequencies, mix(left & CLASS_MASK, whole & CLASS_MASK));
    this.#add2(83, leftAndWhole, this.#right[3]!);
    this.#add2(84, leftAndWhole, wholeRight);
    this.#add2(85, rightFrequency * 4 + wholeFrequency, wholeLeft);
    this.#add2(86, leftAndWhole, this.#left[2]!);
  }

  /** The words around that gap; `before` and `after` are null at the edge of a phrase. Adds to what is there. */
  addGluedContext(word: Word, at: number, before: Word | null, after: Word | null): void {
    const wholeLeft = word.fingerprints[at]!;
    const wholeRight = restOf(word, at);
    const beforeHash = before === null ? BEFORE_WORD : before.hash;
    const afterHash = after === null ? AFTER_WORD : after.hash;
    this.#add2(40, beforeHash, wholeRight);
    this.#add2(41, beforeHash, mix(wholeLeft, wholeRight));
    this.#add2(42, afterHash, wholeRight);
    this.#add2(43, afterHash, mix(wholeLeft, wholeRight));
    this.#add2(44, suffixOf(before, 2), wholeRight);
    this.#add2(45, prefixOf(after, 2), wholeRight);
    const beforeClass = this.#classOf(before);
    const afterClass = this.#classOf(after);
    this.#add2(46, afterClass, wholeRight);
    this.#add2(47, beforeClass, wholeRight);
    this.#add2(48, mix(beforeClass, afterClass), wholeRight);
    this.#add2(38, afterClass, mix(wholeLeft, wholeRight));
    this.#add2(39, beforeClass, mix(wholeLeft, wholeRight));
  }

  /** The blank between `left` and `right`, the two on their own: what it has of each alone, and of both. */
  ofSpaced(left: Word, right: Word): void {
    this.count = 0;
    this.#addLeft(left);
    this.#addRight(right);
    this.#addPair(left, right, this.sortOf(right));
  }

  /** What that blank has of the left word alone. */
  ofLeft(left: Word): void {
    this.count = 0;
    this.#addLeft(left);
  }

  /** And of the right word alone. */
  ofRight(right: Word): void {
    this.count = 0;
    this.#addRight(right);
  }

  /** And of the two together; `sort` is that of the right one. */
  ofPair(left: Word, right: Word, sort: number): void {
    this.count = 0;
    this.#addPair(left, right, sort);
  }

  /** Which ending a word is, and whether it may follow می, in one number of eight bits. */
  sortOf(word: Word): number {
    return endingAt(word.letters, 0, word.length) * 4 + verbOf(this.#lexicon, word.letters, 0, word.length);
  }

  #addLeft(left: Word): void {
    let letters = 0;
    for (let k = 1; k <= REACH_ALONE; k++) {
      letters = mix(letters, letterBefore(left, k));
      this.#add(100 + k, letters);
    }
    this.#add(126, left.hash);
    this.#add(150, this.#lexicon.valueOf(left) & CLASS_MASK);
  }

  #addRight(right: Word): void {
    let letters = 0;
    for (let k = 1; k <= REACH_ALONE; k++) {
      letters = mix(letters, letterAfter(right, k));
      this.#add(110 + k, letters);
    }
    this.#add(127, right.hash);
    this.#add(134, suffixOf(right, 2));
    this.#add(135, suffixOf(right, 3));
    this.#add(151, this.#lexicon.valueOf(right) & CLASS_MASK);
  }

  #addPair(left: Word, right: Word, sort: number): void {
    this.#addLettersOfPair(left, right);
    const l = this.#left;
    const r = this.#right;
    const leftHash = left.hash;
    const rightHash = right.hash;

    const leftValue = this.#lexicon.valueOf(left);
    const rightValue = this.#lexicon.valueOf(right);
    const leftClass = leftValue & CLASS_MASK;
    const rightClass = rightValue & CLASS_MASK;
    const joined = this.#spaced.join(left, right);
    const cut = isCut(joined, left.length) ? 1 : 0;

    const joinedClass = (joined & CLASS_MASK) * 2 + cut;
    const ending = sort >> 2;
    const verb = sort & 3;
    const explained = this.#spaced.explain(left, right, ending, verb > 0);
    const ruled = explained === NO_RULE ? 0 : ruleFeature(explained) + 1;
    this.isGuess = explained === NO_RULE;
    this.rule = explained !== NO_RULE ? explained : ending > 0 ? ENDINGS[ending - 1]!.rule : RULE.compound;
    const leftFrequency = frequencyOf(leftValue);
    const rightFrequency = frequencyOf(rightValue);
    const joinedFrequency = frequencyOf(joined);
    const frequencies = leftFrequency * 16 + rightFrequency * 4 + joinedFrequency;
    this.#add(180, frequencies);
    this.#add2(181, leftFrequency * 4 + joinedFrequency, rightHash);
    this.#add2(182, rightFrequency * 4 + joinedFrequency, leftHash);
    this.#add2(183, frequencies, joinedClass);
    this.#add2(184, leftFrequency * 4 + rightFrequency, ending);
    this.#add(152, joinedClass);
    this.#add2(153, leftClass, rightClass);
    this.#add2(154, mix(leftClass, rightClass), joinedClass);
    this.#add2(155, leftClass, rightHash);
    this.#add2(156, rightClass, leftHash);
    this.#add2(157, leftClass, r[3]!);
    this.#add2(158, rightClass, l[3]!);
    this.isRuledOut = (cut === 1 && (joined & NEVER_JOINED) !== 0) || isOwnWord(left, right, rightClass, verb > 0);
    // «چشم تر»: after a known word that takes no comparative, تر may well be the adjective.
    this.isDoubtful =
      right.is('تر') && (leftClass & WORD) !== 0 && (leftClass & (TAKES_COMPARATIVE | COMPOUND)) === 0 && cut === 0;
    this.#add(159, ruled);
    this.#add2(160, ruled, rightHash);
    this.#add2(161, ruled, leftClass);
    this.#add2(162, ending, leftClass);
    this.#add2(163, ending, l[2]!);
    this.#add2(164, verb, leftHash);
    this.#add2(165, Math.min(left.length, 7), Math.min(right.length, 7));
  }

  /** How many letters of the right word of that pair make a compound with the left one, where an ending hides it; else 0. */
  stemLength(left: Word, right: Word): number {
    return this.#spaced.stemLength(left, right);
  }

  /** The letters to each side of the blank, the two words, and how the second ends. */
  #addLettersOfPair(left: Word, right: Word): void {
    const leftHash = left.hash;
    const rightHash = right.hash;
    this.#left[0] = 0;
    this.#right[0] = 0;
    for (let k = 1; k <= REACH_TOGETHER; k++) {
      this.#left[k] = mix(this.#left[k - 1]!, letterBefore(left, k));
      this.#right[k] = mix(this.#right[k - 1]!, letterAfter(right, k));
    }
    const l = this.#left;
    const r = this.#right;
    this.#add2(120, l[1]!, r[1]!);
    this.#add2(121, l[2]!, r[2]!);
    this.#add2(122, l[3]!, r[2]!);
    this.#add2(123, l[2]!, r[3]!);
    this.#add2(124, l[3]!, r[3]!);
    this.#add2(125, l[4]!, r[4]!);
    this.#add2(128, leftHash, rightHash);
    this.#add2(129, leftHash, r[2]!);
    this.#add2(130, leftHash, r[3]!);
    this.#add2(131, leftHash, r[4]!);
    this.#add2(132, l[2]!, rightHash);
    this.#add2(133, l[3]!, rightHash);
    this.#add2(136, leftHash, suffixOf(right, 2));
    this.#add2(137, prefixOf(left, 3), rightHash);
  }

  /** The words around the two; null at the edge of a phrase. Adds to what is there. */
  addSpacedContext(left: Word, right: Word, before: Word | null, after: Word | null): void {
    const leftHash = left.hash;
    const rightHash = right.hash;
    const beforeHash = before === null ? BEFORE_WORD : before.hash;
    const afterHash = after === null ? AFTER_WORD : after.hash;
    this.#add2(140, beforeHash, mix(leftHash, rightHash));
    this.#add2(141, beforeHash, leftHash);
    this.#add2(142, beforeHash, rightHash);
    this.#add2(143, afterHash, rightHash);
    this.#add2(144, afterHash, leftHash);
    this.#add2(145, afterHash, mix(leftHash, rightHash));
    this.#add2(146, suffixOf(before, 2), mix(suffixOf(left, 2), rightHash));
    this.#add2(147, rightHash, prefixOf(after, 2));
  }

  /** Forgets what was there, to look at the context alone. */
  clear(): void {
    this.count = 0;
  }

  /** A neighbour's classes and how common it is: both tell a verb or a preposition from a noun. */
  #classOf(word: Word | null): number {
    if (word === null || word.length < 1) return BEFORE_WORD;
    const value = this.#lexicon.valueOf(word);
    return ((value & CLASS_MASK) << 2) + frequencyOf(value) + 2;
  }

  #add(template: number, value: number): void {
    this.indexes[this.count++] = spread(mix(template, value));
  }

  #add2(template: number, first: number, second: number): void {
    this.indexes[this.count++] = spread(mix(mix(template, first), second));
  }
}

/** The model's own number for a rule, which stays when other rooms get new rules; 0 for none. */
function ruleFeature(rule: number): number {
  return rule === NO_RULE ? 0 : rule - RULE['verb-prefix'] + FIRST_RULE_FEATURE;
}

function isCut(value: number, at: number): boolean {
  return (value & COMPOUND) !== 0 && hasHalfSpaceAt(value, at);
}

/**
 * What the closed classes rule out, whatever the model says: می before a known word that is not a verb is May or wine; ای and ام
 * after anything but ه or ی are separate words.
 */
function isOwnWord(left: Word, right: Word, rightClass: number, isVerb: boolean): boolean {
  if (left.is('می')) return !isVerb && (rightClass & WORD) !== 0;
  const last = left.letters[left.length - 1];
  return last !== HEH && last !== YEH && (right.is('ای') || right.is('ام'));
}

/** What the letters after می are: 0 not a verb form, 1 a verb form, 2 one that is only spoken. */
function verbOf(lexicon: Lexicon, letters: Uint16Array, start: number, end: number): number {
  return isVerbForm(lexicon, letters, start, end) ? 1 : isSpokenForm(lexicon, letters, start, end) ? 2 : 0;
}
