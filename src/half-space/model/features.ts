import { NO_RULE, RULE } from '../../rules';
import { isSpokenForm, isVerbForm } from '../grammar/verbs';
import type { Lexicon } from '../lexicon/lexicon';
import { mix, spread } from './feature-hash';

/** More than any gap has. */
const MOST_FEATURES = 112;

/**
 * What the model sees of a gap: a list of feature numbers, each a hash of a template and what fills its places. Trainer
 * and library both compute them with `glued-features.ts`, `spaced-features.ts` and `feature-hash.ts`.
 *
 * The numbers of the templates are names by which the shipped weights know them, so none is ever used for another thing. Inside a word:
 * 1–37 its letters, 38–48 the words around it, 50–71 classes of its parts and what the rules say, 80–86 how often text has them. At a
 * blank: 100–137 letters of the two words, 140–147 the words around them, 150–165 classes and rules, 180–184 how often text has them.
 */
export class Features {
  count = 0;
  readonly indexes: Int32Array = new Int32Array(MOST_FEATURES);

  clear(): void {
    this.count = 0;
  }

  add(template: number, value: number): void {
    this.indexes[this.count++] = spread(mix(template, value));
  }

  add2(template: number, first: number, second: number): void {
    this.indexes[this.count++] = spread(mix(mix(template, first), second));
  }
}

/** The features of a gap with what the rules say of it. */
export class GapFeatures {
  readonly features: Features = new Features();
  protected readonly lexicon: Lexicon;
  /** Hashes of as many letters before the gap as the index says, and of those after it. */
  protected readonly leftLetters: Int32Array;
  protected readonly rightLetters: Int32Array;
  /** The rule for the gap looked at last: the name that the repair gives the change. */
  rule = 0;
  /** Whether the gap looked at last must stay as it is, whatever the model says. */
  isRuledOut = false;
  /** Whether there is another good reading, so that more certainty is required. */
  isDoubtful = false;
  /** Whether no rule explains the gap looked at last: only the model speaks for it. */
  isGuess = false;

  /** `reach`: how many letters to each side of a gap are looked at. */
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

/** What the letters after می are: 0 not a verb form, 1 a verb form, 2 one that is only spoken. */
export function verbOf(lexicon: Lexicon, letters: Uint16Array, start: number, end: number): number {
  return isVerbForm(lexicon, letters, start, end) ? 1 : isSpokenForm(lexicon, letters, start, end) ? 2 : 0;
}
