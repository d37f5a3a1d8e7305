import { type RuleSwitches, readConfidence, readProtection } from '../options';
import type { HalfSpaceRuleId } from '../rules';
import type { OwnPattern, OwnProtection } from '../text/protect-own';
import { type HouseStyle, readStyle, type StyledWords } from './spelling/house-style';
import { type OwnWords, readOwnWords } from './spelling/own-words';

/** Options of half-space repair. */
export interface RepairOptions {
  /**
   * A half-space is put where the model gives it at least this probability, 0–1; default 0.5. Higher values trade recall for
   * precision. Where two readings are possible, and in lines that were written with care, more is always required.
   */
  readonly minConfidence?: number | undefined;
  /** Switches single rules of half-space repair by name, whatever the other options say: `{ plural: false }`. */
  readonly rules?: RuleSwitches<HalfSpaceRuleId> | undefined;
  /**
   * Spellings that hold whatever the model says, with any ending: `['بچه\u200cخرگوش', 'پلتفرم']`. A blank in «پلت فرم» stays: none is
   * ever deleted. They are read at every call: for many texts and thousands of words, `createNormalizer` and `createAnalyzer` of the
   * main entry read them once.
   */
  readonly words?: readonly string[] | undefined;
  /** Words that are left as they are, in the form given: «نرمافزار», not «نرمافزارها». They are neither cut nor joined to a neighbour. */
  readonly leave?: readonly string[] | undefined;
  /** House style, group by group: `{ pronouns: 'half-space', phrases: 'blank' }`; default: as it is written. */
  readonly style?: HouseStyle | undefined;
  /** Words and patterns that must not be changed, besides everything that is protected anyway. */
  readonly protect?: readonly OwnPattern[] | undefined;
}

export const REPAIR_OPTIONS: readonly (keyof RepairOptions)[] = [
  'minConfidence',
  'rules',
  'words',
  'leave',
  'style',
  'protect',
];

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

/** The default of `minConfidence`: where F1 is highest on news (docs/half-space.md). */
const DEFAULT_CONFIDENCE = 0.5;

/** Reads and checks the options once, for any number of texts. `enabled` is the option `rules`, read by the caller. */
export function readRepairOptions(options: RepairOptions, enabled: Uint8Array): RepairSettings {
  const { minConfidence = DEFAULT_CONFIDENCE, words, leave, style, protect } = options;
  return {
    enabled,
    minConfidence: readConfidence(minConfidence),
    ownWords: readOwnWords(words, leave),
    style: readStyle(style),
    protection: readProtection(protect),
  };
}
