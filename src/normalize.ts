import { passCharacters } from './characters/characters';
import { CHOICES, type CharacterChoices, readChoices, type SpellingForms } from './characters/choices';
import { entityEdits } from './characters/entities';
import { passSpelling } from './characters/spelling';
import { checkText } from './error';
import { foldingEdits } from './folding/folding';
import { halfSpaceEdits } from './half-space/half-space';
import { REPAIR_OPTIONS, type RepairOptions, type RepairSettings, readRepairOptions } from './half-space/options';
import { checkChoice, checkNames } from './option-checks';
import { type RuleSwitches, ruleSwitches, switchRules } from './options';
import { punctuationEdits } from './punctuation/punctuation';
import {
  ALL_CHARACTER_RULES,
  FOLDING_RULES,
  HALF_SPACE_RULES,
  PROFILES,
  type Profile,
  PUNCTUATION_RULES,
  RULE,
  RULES,
  type RuleId,
  SPELLING_RULES,
} from './rules';
import { composeAll } from './text/compose';
import type { EditLog } from './text/edits';
import { type OffsetMap, offsetMap } from './text/offsets';
import { Passage } from './text/passage';
import type { OwnPattern } from './text/protect-own';
import { sharedUnit } from './text/shared-unit';

/** Options of `normalize`, `analyze`, `createNormalizer` and `createAnalyzer`. */
export interface NormalizeOptions extends CharacterChoices, RepairOptions {
  /**
   * `safe`: characters only; `news` (default): `safe` and half-space repair; `editorial`: `news` with Persian marks, quotes and
   * digits and the blanks round them; `storage`: for a database, `safe` with all blank lines kept; `searchKey`: one folded form
   * to compare and find by, never to show (docs/search.md).
   */
  readonly profile?: Profile | undefined;
  /** Switches single rules by name, whatever the profile and the other options say: `{ kashida: false }`. */
  readonly rules?: RuleSwitches | undefined;
  /**
   * Words and patterns that no rule may touch, besides what is protected anyway: a word where it stands alone, a pattern wherever
   * it matches. The profile `searchKey` doesn't spare them, as it spares nothing.
   */
  readonly protect?: readonly OwnPattern[] | undefined;
}

/** One change, in positions of the source text (UTF-16 offsets). */
export interface Change {
  readonly start: number;
  readonly end: number;
  /** The text there: `source.slice(start, end)`. */
  readonly before: string;
  /** What replaces it. */
  readonly after: string;
  readonly rule: RuleId;
  /** How sure half-space repair is, 0–1; 1 for house style and the user's own words. Other rules have none. */
  readonly confidence?: number;
}

/** A normalised text with an account of its changes. */
export interface Analysis {
  readonly source: string;
  readonly text: string;
  /** In order, without overlaps; computed when first read. */
  readonly changes: readonly Change[];
  /** Converts positions between `source` and `text`. It holds functions, so send only `text` and `changes` to another thread or as JSON. */
  readonly map: OffsetMap;
}

/** The options, read and checked once, with the rooms that have a rule to apply. */
export interface Settings extends RepairSettings {
  readonly rooms: readonly Room[];
  readonly forms: SpellingForms;
}

/** One step of the walk: its rules, and how a text passes through it. */
interface Room {
  readonly rules: readonly RuleId[];
  pass(passage: Passage, settings: Settings): void;
}

/**
 * Normalises a Persian text.
 *
 * `normalize('ما این كار را نمیدهیم')` → `'ما این کار را نمی‌دهیم'`
 * `normalize('گفت : "سلام, خوبی?"', { profile: 'editorial' })` → `'گفت: «سلام، خوبی؟»'`
 * `normalize('خانه ی ما', { ezafe: 'hamza' })` → `'خانهٔ ما'`
 * `normalize('آقای مؤمنی، ۱۲ کتاب‌هٔ IBM', { profile: 'searchKey' })` → `'اقای مومنی، 12 کتابه ibm'`
 *
 * Left alone: URLs, e-mail addresses, handles, hashtags, file names, code, HTML tags, runs in other languages, and all spelling
 * that is a matter of style. Only the profile `searchKey` spares nothing, since its output is only compared. Unchanged text comes
 * back as the very same string.
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function normalize(text: string, options: NormalizeOptions = {}): string {
  return createNormalizer(options)(text);
}

/**
 * `normalize` with its options read once, for many texts.
 *
 * `createNormalizer({ profile: 'safe' })('كتاب علي')` → `'کتاب علی'`
 *
 * @throws {MatnError} when an option is wrong; the function it returns never throws because of the text.
 */
export function createNormalizer(options: NormalizeOptions = {}): (text: string) => string {
  const settings = readOptions(options);
  return (text) => walk(text, settings).text;
}

/**
 * `normalize` with an account of every change and a map of positions.
 *
 * `analyze('گفتوگوی ما').changes[0].rule` → `'compound'`
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function analyze(text: string, options: NormalizeOptions = {}): Analysis {
  return createAnalyzer(options)(text);
}

/**
 * `analyze` with its options read once, for many texts.
 *
 * `createAnalyzer({ profile: 'safe' })('كتاب').changes.length` → `1`
 *
 * @throws {MatnError} when an option is wrong; the function it returns never throws because of the text.
 */
export function createAnalyzer(options: NormalizeOptions = {}): (text: string) => Analysis {
  const settings = readOptions(options);
  return (text) => account(text, walk(text, settings));
}

/** The account of a normalised text; its changes and its map are computed when they are first read. */
export function account(source: string, walked: Walked): Analysis {
  let changes: readonly Change[] | undefined;
  let map: OffsetMap | undefined;
  return {
    source,
    text: walked.text,
    get changes() {
      changes ??= changesOf(source, walked.edits);
      return changes;
    },
    get map() {
      map ??= offsetMap(walked.edits);
      return map;
    },
  };
}

/** What all rooms together made of a text. */
export interface Walked {
  readonly text: string;
  /** In positions of the source. */
  readonly edits: EditLog;
}

/** Runs the rooms in order, each on the text that the one before it left. `edits` is composed from all rooms when it is first read. */
export function walk(source: string, settings: Settings): Walked {
  checkText(source);
  const passage = new Passage(source, settings.protection);
  for (const room of settings.rooms) room.pass(passage, settings);
  const { text, logs } = passage;
  let edits: EditLog | undefined;
  return {
    // One room may undo what another did; a text that comes out unchanged must be the very same string.
    text: text === source ? source : text,
    get edits() {
      edits ??= composeAll(source, logs);
      return edits;
    },
  };
}

const SPELLING: Room = {
  rules: SPELLING_RULES,
  pass: (passage, { enabled, forms }) => passSpelling(passage, enabled, forms),
};

const ROOMS: readonly Room[] = [
  {
    rules: ['entity'],
    pass: (passage) => passage.take(entityEdits(passage.text, passage.spans)),
  },
  {
    rules: ALL_CHARACTER_RULES,
    pass: (passage, { enabled }) => passCharacters(passage, enabled),
  },
  SPELLING,
  {
    rules: HALF_SPACE_RULES,
    pass: (passage, settings) => passage.take(halfSpaceEdits(passage, settings)),
  },
  // Again, since repair may have made an ezafe that this room writes: «برنامهی» is now «برنامه‌ی».
  SPELLING,
  {
    rules: PUNCTUATION_RULES,
    pass: (passage, { enabled }) => passage.take(punctuationEdits(passage.text, passage.spans, enabled)),
  },
  {
    rules: FOLDING_RULES,
    pass: (passage, { enabled }) => passage.take(foldingEdits(passage.text, enabled)),
  },
];

function changesOf(source: string, edits: EditLog): Change[] {
  const changes: Change[] = [];
  for (let i = 0; i < edits.length; i++) {
    const start = edits.start(i);
    const end = edits.end(i);
    const confidence = edits.confidence(i);
    const before = sharedUnit(source.slice(start, end));
    const after = sharedUnit(edits.replacement(i));
    const rule = RULES[edits.rule(i)]!;
    if (confidence < 0) changes.push({ start, end, before, after, rule });
    else changes.push({ start, end, before, after, rule, confidence: confidence / 1000 });
  }
  return changes;
}

const OPTION_NAMES = ['profile', ...REPAIR_OPTIONS, ...CHOICES];

/**
 * The settings of each profile without further options, kept once they were asked for: most calls give no other option, and reading
 * options takes longer than normalising a short text.
 */
const plainSettings = new Map<Profile, Settings>();

/**
 * Reads and checks the options, for any number of texts. `more` are further option names that the caller reads itself; `what` is the
 * caller's name in messages.
 */
export function readOptions(options: NormalizeOptions, more: readonly string[] = [], what = 'normalize'): Settings {
  checkNames(options, [...more, ...OPTION_NAMES], what);
  const { profile = 'news' } = options;
  checkChoice('profile', profile, Object.keys(PROFILES));
  if (Object.keys(options).some((name) => name !== 'profile')) return settingsOf(profile, options);
  let settings = plainSettings.get(profile);
  if (settings === undefined) {
    settings = settingsOf(profile, {});
    plainSettings.set(profile, settings);
  }
  return settings;
}

function settingsOf(profile: Profile, options: NormalizeOptions): Settings {
  const enabled = ruleSwitches(PROFILES[profile], {}, RULE);
  const forms = readChoices(options, enabled);
  switchRules(enabled, options.rules, RULE);
  return {
    ...readRepairOptions(options, enabled),
    forms,
    rooms: ROOMS.filter((room) => room.rules.some((rule) => enabled[RULE[rule]])),
  };
}
