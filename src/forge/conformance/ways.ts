import {
  type NormalizeOptions,
  normalize,
  numberToWords,
  parseNumber,
  RULES,
  type RuleId,
  repairHalfSpaces,
  toArabicDigits,
  toLatinDigits,
  toPersianDigits,
  wordsToNumber,
} from '../../index';

/** A case from the tests of another normaliser. */
export interface Case {
  readonly id: number;
  readonly feature: string;
  readonly input: string | number;
  /** Null if the input must be refused. */
  readonly expected: string | number | null;
  readonly op: string;
}

type Way = (input: string) => string | number | null;

function by(options: NormalizeOptions): Way {
  return (text) => normalize(text, options);
}

/** Applies these rules and no others. */
function only(...rules: RuleId[]): Way {
  const switches = Object.fromEntries(RULES.map((rule) => [rule, rules.includes(rule)]));
  return by({ profile: 'safe', rules: switches });
}

/** A number in words; null if the text isn't a number, or one that can't be written exactly. */
function inWords(text: string, ordinal = false): string | null {
  const value = parseNumber(text);
  const isWritten = value !== null && Number.isSafeInteger(Math.trunc(value)) && (!ordinal || value > 0);
  return isWritten ? numberToWords(value, { ordinal }) : null;
}

const HAMZA = { 'fold-alef': true, 'fold-hamza': true } as const;

/** The calls by which a user may get an expected result, by the names that the ledger gives them. */
const WAYS: Readonly<Record<string, Way>> = {
  safe: by({ profile: 'safe' }),
  'safe, diacritics drop': by({ profile: 'safe', diacritics: 'drop' }),
  'safe, entities decode': by({ profile: 'safe', entities: 'decode' }),
  'safe, ezafe hamza': by({ profile: 'safe', ezafe: 'hamza' }),
  'safe, ezafe letter': by({ profile: 'safe', ezafe: 'letter' }),
  'safe, ezafe yeh': by({ profile: 'safe', ezafe: 'yeh' }),
  'safe, kashidaDash dash': by({ profile: 'safe', kashidaDash: 'dash' }),
  'safe, phraseLigatures': by({ profile: 'safe', phraseLigatures: true }),
  'safe, tehMarbuta heh': by({ profile: 'safe', tehMarbuta: 'heh' }),
  'safe, tehMarbuta ezafe': by({ profile: 'safe', tehMarbuta: 'ezafe' }),
  'safe, tehMarbuta ezafe, ezafe yeh': by({ profile: 'safe', tehMarbuta: 'ezafe', ezafe: 'yeh' }),
  'safe, fold-alef, fold-hamza': by({ profile: 'safe', rules: HAMZA }),
  'safe, then toPersianDigits': (text) => toPersianDigits(normalize(text, { profile: 'safe' })),
  'safe, then toLatinDigits': (text) => toLatinDigits(normalize(text, { profile: 'safe' })),
  'only arabic-digit': only('arabic-digit'),
  'only drop-diacritic': only('drop-diacritic'),
  'only kashida': only('kashida'),
  'only phrase-ligature': only('phrase-ligature'),
  'only half-space-junk': only('half-space-junk'),
  news: by({}),
  'news, ezafe hamza': by({ ezafe: 'hamza' }),
  'news, ezafe yeh': by({ ezafe: 'yeh' }),
  'news, diacritics drop': by({ diacritics: 'drop' }),
  'news, then toPersianDigits': (text) => toPersianDigits(normalize(text)),
  repairHalfSpaces: (text) => repairHalfSpaces(text),
  'repairHalfSpaces, minConfidence 0': (text) => repairHalfSpaces(text, { minConfidence: 0 }),
  searchKey: by({ profile: 'searchKey' }),
  toPersianDigits: (text) => toPersianDigits(text),
  toLatinDigits: (text) => toLatinDigits(text),
  'toLatinDigits, from any': (text) => toLatinDigits(text, { from: 'any' }),
  toArabicDigits: (text) => toArabicDigits(text),
  parseNumber: (text) => parseNumber(text),
  'parseNumber, slashDecimal': (text) => parseNumber(text, { slashDecimal: true }),
  wordsToNumber: (text) => wordsToNumber(text),
  'wordsToNumber, ordinal': (text) => wordsToNumber(text, { ordinal: true }),
  'numberToWords, ordinal': (text) => inWords(text, true),
  numberToWords: (text) => inWords(text),
  editorial: by({ profile: 'editorial' }),
  'editorial, entities decode': by({ profile: 'editorial', entities: 'decode' }),
  'editorial, ezafe hamza': by({ profile: 'editorial', ezafe: 'hamza' }),
  'editorial, diacritics drop': by({ profile: 'editorial', diacritics: 'drop' }),
  'editorial, kashidaDash dash': by({ profile: 'editorial', kashidaDash: 'dash' }),
};

const NUMBER_WAYS: Readonly<Record<string, readonly string[]>> = {
  'number-parse': ['parseNumber', 'parseNumber, slashDecimal'],
  'words-to-number': ['wordsToNumber', 'wordsToNumber, ordinal', 'parseNumber'],
  'number-to-words': ['numberToWords', 'numberToWords, ordinal'],
};
const TEXT_WAYS = Object.keys(WAYS).filter((name) => !Object.values(NUMBER_WAYS).flat().includes(name));

/** The ways to try for a case, the plainest first. */
export function waysFor(item: Case): readonly string[] {
  return NUMBER_WAYS[item.feature] ?? TEXT_WAYS;
}

/** Whether the result by this way is the one that the case expects. */
export function meets(item: Case, name: string): boolean {
  if (!Object.hasOwn(WAYS, name)) return false;
  const input = String(item.input);
  const result = WAYS[name]!(input);
  if (typeof item.expected === 'number' || item.expected === null) return result === item.expected;
  if (name === 'searchKey') return result === WAYS[name]!(item.expected);
  // Some tests expect a number as text, with digits and separators of their own.
  return typeof result === 'number' ? result === parseNumber(item.expected) : result === item.expected;
}
