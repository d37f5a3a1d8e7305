import { NO_RULE, RULE } from '../../rules';
import { isSpokenForm, isVerbForm } from '../grammar/verbs';
import type { Lexicon } from '../lexicon/lexicon';
import { mix, spread } from './feature-hash';

/** At least as many features as any gap has. */
const MOST_FEATURES = 112;

/**
 * What the model sees of a gap: a list of feature numbers. A template says what a feature is about, such as "the two letters before the gap";
 * the feature is a hash of the template's number and of what stands there in the text. Trainer and library compute them with the same code.
 *
 * The shipped weights know a template by its number, so no number is ever used for another thing. Inside a word:
 * 1–37 its letters, 38–48 the words around it, 50–71 classes of its parts and what the rules say, 80–86 how often text has them. At a
 * blank: 100–137 letters of the two words, 140–147 the words around them, 150–165 classes and rules, 180–184 how often text has them.
 */
export class Features {
  count = 0;
  readonly indexes: Int32Array = new Int32Array(MOST_FEATURES);

  clear(): void {
    this.count = 0;
  }

  /** Adds the feature of a template that looks at one value. */
  add(template: number, value: number): void {
    this.indexes[this.count++] = spread(mix(template, value));
  }

  /** Adds that of a template that looks at two. */
  add2(template: number, first: number, second: number): void {
    this.indexes[this.count++] = spread(mix(mix(template, first), second));
  }
}

/** The features of the gap described last, and what the rules say of it. */
export class GapFeatures {
  readonly features: Features = new Features();
  protected readonly lexicon: Lexicon;
  /** For each `i`, the hash of the `i` letters before the gap. */
  protected readonly leftLetters: Int32Array;
  /** And of the `i` letters after it. */
  protected readonly rightLetters: Int32Array;
  /** The rule for the gap: the name that repair gives the change. */
  rule = 0;
  /** Whether the gap must stay as it is, whatever the model says. */
  isRuledOut = false;
  /** Whether the letters have another good reading, so that more certainty is required. */
  isDoubtful = false;
  /** Whether no rule explains the gap, so that only the model speaks for it. */
  isGuess = false;

  /** `reach`: how many letters are looked at on each side of a gap. */
  constructor(lexicon: Lexicon, reach: number) {
    this.lexicon = lexicon;
    this.leftLetters = new Int32Array(reach + 1);
    this.rightLetters = new Int32Array(reach + 1);
  }
}

/** The number by which the model knows the first half-space rule. */
const FIRST_RULE_FEATURE = 15;

/** The model's own number for a rule, which stays when other rooms get new rules; 0 for none. */
export function ruleFeature(rule: number): number {
  return rule === NO_RULE ? 0 : rule - RULE['verb-prefix'] + FIRST_RULE_FEATURE;
}

/** Whether the letters from `start` to `end` are a verb form that may follow می: 0 for none, 1 for one, 2 for one that is only spoken. */
export function verbOf(lexicon: Lexicon, letters: Uint16Array, start: number, end: number): number {
  return isVerbForm(lexicon, letters, start, end) ? 1 : isSpokenForm(lexicon, letters, start, end) ? 2 : 0;
}
