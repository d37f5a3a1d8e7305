export { type Article, type ArticleOptions, type RemovalReason, type RemovedLine, readArticle } from './article/index';
export type { CharacterChoices, EzafeForm, TehMarbutaForm } from './characters/choices';
export { type CharacterOptions, normalizeCharacters } from './characters/index';
export {
  type AlternativeDate,
  type Calendar,
  type CalendarDay,
  type CalendarTime,
  type DateFields,
  type DateMention,
  type DateOptions,
  type DateWarning,
  type Digits,
  type FormatOptions,
  findDates,
  formatJalali,
  formatRelative,
  type Grain,
  gregorianToJalali,
  gregorianToLunar,
  type InstantOptions,
  type InvalidDate,
  isTabulatedLunarMonth,
  isValidJalaliDate,
  isValidLunarDate,
  jalaliMonthLength,
  jalaliToGregorian,
  lunarMonthLength,
  lunarToGregorian,
  type ParsedDate,
  type ParseFailure,
  parseDate,
  type RelativeOptions,
  type TemporalNamespace,
  toInstant,
  toIsoDate,
  toTemporal,
} from './dates/index';
export {
  type DigitOptions,
  type NumberOptions,
  parseNumber,
  toArabicDigits,
  toLatinDigits,
  toPersianDigits,
} from './digits/index';
export { MatnError } from './error';
export { searchKey } from './folding/index';
export {
  type HouseStyle,
  type LearnOptions,
  learnWords,
  type RepairOptions,
  repairHalfSpaces,
  type StyleForm,
} from './half-space/index';
export {
  type Finding,
  inspect,
  type Language,
  type LanguageRun,
  type Report,
  reveal,
  type Suspicion,
} from './inspect/index';
export {
  type Analysis,
  analyze,
  type Change,
  createAnalyzer,
  createNormalizer,
  type NormalizeOptions,
  normalize,
} from './normalize';
export {
  type FindNumbersOptions,
  findNumbers,
  type NumberKind,
  type NumberMention,
  type NumberWordsOptions,
  numberToWords,
  type WordsOptions,
  wordsToNumber,
} from './numbers/index';
export type { RuleSwitches } from './options';
export { type CharacterRuleId, type HalfSpaceRuleId, PROFILES, type Profile, RULES, type RuleId } from './rules';
export type { OffsetMap } from './text/offsets';
export type { OwnPattern } from './text/protect-own';
