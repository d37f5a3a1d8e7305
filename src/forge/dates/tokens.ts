import * as kinds from '../../dates/tokens/kinds';
import { letterOf } from '../../dates/tokens/shape';

/**
 * The tokens that the patterns of dates are made of. In the shape of a line each token is one letter, which stands for its kind and, for
 * some kinds, also for its value or its number of digits.
 */

/** The letters of kinds of which all tokens have the same letter. */
function of(...some: readonly number[]): string {
  return some.map((kind) => letterOf(kind, 0, 0)).join('');
}

/** The letters of the values of a kind, from the first value to the last. */
function values(kind: number, first: number, last: number = first): string {
  return [...Array(last - first + 1).keys()].map((step) => letterOf(kind, first + step, 0)).join('');
}

/** The letters of all kinds from the first to the last. */
export function signs(first: number, last: number): string {
  return of(...[...Array(last - first + 1).keys()].map((step) => first + step));
}

function plural(unit: number): string {
  return values(kinds.UNIT, unit + kinds.PLURAL);
}

const UNITS = values(kinds.UNIT, kinds.SECOND, kinds.CENTURY);
const UNITS_TO_YEAR = values(kinds.UNIT, kinds.SECOND, kinds.YEAR);
const PLURALS = values(kinds.UNIT, kinds.PLURAL + kinds.SECOND, kinds.PLURAL + kinds.CENTURY);
/** Numbers in figures, by their number of digits. Those of two digits are up to 59; higher ones have a letter of their own. */
const [ONE, TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT, NINE] = [...Array(9).keys()].map((digits) =>
  letterOf(kinds.NUMBER, 0, digits + 1),
) as [string, string, string, string, string, string, string, string, string];
const OVER_59 = letterOf(kinds.NUMBER, 60, 2);
const SHORT = ONE + TWO + OVER_59;
const FIGURES = SHORT + THREE + FOUR + FIVE + SIX + SEVEN + EIGHT + NINE;
const CARDINALS = [1, 2, 60].map((value) => letterOf(kinds.CARDINAL, value, 0));
const START_OF_DATE =
  FIGURES + CARDINALS.join('') + signs(kinds.ORDINAL, kinds.SEASON) + of(kinds.NEAR_DAY) + UNITS + PLURALS;
const SIGNS = signs(kinds.SLASH, kinds.CLOSE);

/** The letters of each piece that is a single token. */
export const TOKENS: Readonly<Record<string, string>> = {
  number: FIGURES,
  one: CARDINALS[0]!,
  cardinal: CARDINALS.join(''),
  ordinal: of(kinds.ORDINAL),
  /** A number over 59 with two digits. */
  over59: OVER_59,
  countTo999: SHORT + THREE + CARDINALS.join(''),
  fewInWords: CARDINALS[0]! + CARDINALS[1]!,
  /** A number with at most four digits, or in words. */
  count: SHORT + THREE + FOUR + CARDINALS.join(''),
  countTo59: ONE + TWO + CARDINALS[0] + CARDINALS[1],
  /** A number with at most two digits. */
  short: SHORT,
  oneDigit: ONE,
  twoTo59: TWO,
  two: TWO + OVER_59,
  three: THREE,
  four: FOUR,
  eight: EIGHT,
  sixtyOn: CARDINALS[2]!,
  few: of(kinds.FEW),
  awhile: of(kinds.VAGUE),
  counting: FIGURES + CARDINALS.join('') + of(kinds.FEW, kinds.VAGUE, kinds.CODE),
  half: of(kinds.HALF),
  which: of(kinds.ORDINAL, kinds.PART),
  part: of(kinds.PART),
  monthName: of(kinds.MONTH),
  weekday: of(kinds.WEEKDAY),
  season: of(kinds.SEASON),
  dayPart: of(kinds.DAY_PART),
  era: of(kinds.ERA, kinds.LETTER),
  eraWord: of(kinds.ERA),
  commonLetter: of(kinds.COMMON_LETTER),
  letter: of(kinds.LETTER, kinds.COMMON_LETTER),

  second: values(kinds.UNIT, kinds.SECOND) + plural(kinds.SECOND),
  minute: values(kinds.UNIT, kinds.MINUTE) + plural(kinds.MINUTE),
  hour: values(kinds.UNIT, kinds.HOUR) + plural(kinds.HOUR),
  day: values(kinds.UNIT, kinds.DAY) + plural(kinds.DAY),
  week: values(kinds.UNIT, kinds.WEEK) + plural(kinds.WEEK),
  month: values(kinds.UNIT, kinds.MONTH_UNIT) + plural(kinds.MONTH_UNIT),
  shortUnit: values(kinds.UNIT, kinds.SECOND, kinds.MONTH_UNIT),
  year: values(kinds.UNIT, kinds.YEAR) + plural(kinds.YEAR),
  monthOrYear: values(kinds.UNIT, kinds.MONTH_UNIT, kinds.YEAR),
  weekOn: values(kinds.UNIT, kinds.WEEK, kinds.CENTURY),
  yearToCentury:
    values(kinds.UNIT, kinds.YEAR, kinds.CENTURY) + plural(kinds.YEAR) + plural(kinds.DECADE) + plural(kinds.CENTURY),
  /** Units of which a longer period has several. */
  unitOfPeriod:
    values(kinds.UNIT, kinds.DAY, kinds.MONTH_UNIT) +
    values(kinds.UNIT, kinds.DECADE) +
    values(kinds.UNIT, kinds.PLURAL + kinds.DAY, kinds.PLURAL + kinds.MONTH_UNIT),
  hours: plural(kinds.HOUR),
  anHour: values(kinds.UNIT, kinds.HOUR),
  aDay: values(kinds.UNIT, kinds.DAY),
  aWeek: values(kinds.UNIT, kinds.WEEK),
  weekOrMonth: values(kinds.UNIT, kinds.WEEK, kinds.MONTH_UNIT),
  aMonth: values(kinds.UNIT, kinds.MONTH_UNIT),
  aUnit: UNITS,
  aUnitToYear: UNITS_TO_YEAR,
  units: PLURALS,
  unit: UNITS + PLURALS,
  unitButDay: (UNITS + PLURALS).replace(values(kinds.UNIT, kinds.DAY), '').replace(plural(kinds.DAY), ''),

  this: values(kinds.RELATION, kinds.THIS),
  ago: values(kinds.RELATION, kinds.AGO),
  agoOrLater: values(kinds.RELATION, kinds.AGO) + values(kinds.RELATION, kinds.LATER),
  pastOrNext: values(kinds.RELATION, kinds.PAST) + values(kinds.RELATION, kinds.NEXT),
  current: values(kinds.RELATION, kinds.CURRENT),
  each: values(kinds.RELATION, kinds.EACH),
  pastNextRecentHence:
    values(kinds.RELATION, kinds.PAST) +
    values(kinds.RELATION, kinds.NEXT) +
    values(kinds.RELATION, kinds.RECENT, kinds.HENCE),
  hence: values(kinds.RELATION, kinds.HENCE),
  between: of(kinds.BETWEEN),

  /** A token that can begin a date, other than a half or a relation. */
  startOfDate: START_OF_DATE,
  /** A token of what is between two: «بین ساعت ۸:۳۰ صبح و ۱۰ شب» (between 8:30 in the morning and 10 at night). */
  bound: START_OF_DATE + of(kinds.COLON, kinds.DAY_PART),

  word: of(kinds.WORD),
  wordOrColon: of(kinds.WORD, kinds.COLON),
  wordOrBracket: of(kinds.WORD, kinds.OPEN, kinds.CLOSE),
  and: of(kinds.AND),
  andOrTo: of(kinds.AND, kinds.TO),
  from: of(kinds.FROM),
  be: of(kinds.BE),
  beOrFrom: of(kinds.BE, kinds.FROM),
  beOrIn: of(kinds.BE, kinds.IN),
  /** The words of a label before a date: «تاریخ انتشار», «منتشر شده», «تاریخ و ساعت», «تاریخ/ساعت», «آخرین به روز رسانی», «تاریخ شمسی». */
  ofLabel:
    values(kinds.UNIT, kinds.HOUR, kinds.DAY) +
    of(
      kinds.WORD,
      kinds.ORDINAL,
      kinds.PART,
      kinds.DATED,
      kinds.LEAD,
      kinds.SMALL,
      kinds.AND,
      kinds.BE,
      kinds.ERA,
      kinds.SLASH,
    ),
  guard: of(kinds.GUARD),
  guardOrHour: of(kinds.GUARD) + values(kinds.UNIT, kinds.HOUR),
  guardOrLetter: of(kinds.GUARD, kinds.LETTER),
  guardOrWord: of(kinds.GUARD, kinds.WORD),
  guardOrCounted: of(kinds.GUARD, kinds.COUNTED),
  small: of(kinds.SMALL),
  in: of(kinds.IN),
  inOrFrom: of(kinds.IN, kinds.FROM),
  inToFrom: of(kinds.IN, kinds.TO, kinds.FROM),
  inToFromOrWhich: of(kinds.IN, kinds.TO, kinds.FROM, kinds.ORDINAL, kinds.PART),
  /** What stands before a month: «در شهریور», «از شهریور», «طی شهریور», «بین مارس و مه», «ماه‌های مارس و آوریل». */
  leadToMonth:
    of(kinds.TO, kinds.FROM, kinds.IN, kinds.AROUND, kinds.BETWEEN, kinds.LASTING) +
    values(kinds.UNIT, kinds.MONTH_UNIT) +
    plural(kinds.MONTH_UNIT),
  lead: of(kinds.LEAD),
  leadOrDated: of(kinds.LEAD, kinds.DATED),
  after: of(kinds.AFTER),
  isoT: of(kinds.ISO_T),
  utc: of(kinds.UTC),
  dated: of(kinds.DATED),
  aroundOrBetween: of(kinds.AROUND, kinds.BETWEEN),
  lasting: of(kinds.LASTING),
  measured: of(kinds.COUNTED, kinds.MILLION),
  million: of(kinds.MILLION),
  thing: of(kinds.THING, kinds.NTH),
  counted: of(kinds.COUNTED, kinds.MILLION, kinds.THING),
  nth: of(kinds.NTH),
  suffix: of(kinds.SUFFIX),
  or: of(kinds.OR),
  to: of(kinds.TO),
  toOrDash: of(kinds.TO, kinds.DASH),

  sign: SIGNS,
  signButDash: signs(kinds.SLASH, kinds.DECIMAL) + signs(kinds.COLON, kinds.CLOSE),
  tie: signs(kinds.SLASH, kinds.COMMA),
  slash: of(kinds.SLASH),
  /** A sign inside an amount. */
  inAmount: of(kinds.SLASH, kinds.DOT, kinds.DECIMAL, kinds.COMMA, kinds.MARK),
  dot: of(kinds.DOT),
  dotOrSlash: of(kinds.DOT, kinds.SLASH),
  dash: of(kinds.DASH),
  colonOrDash: of(kinds.COLON, kinds.DASH),
  dashOrSlash: of(kinds.DASH, kinds.SLASH),
  /** What follows the first number of a date. */
  monthOrSign: of(kinds.MONTH, kinds.DASH, kinds.SLASH),
  plusOrDash: of(kinds.PLUS, kinds.DASH),
  plus: of(kinds.PLUS),
  looseSign: of(kinds.COLON, kinds.QUOTE, kinds.MARK),
  mark: of(kinds.MARK),
  bar: of(kinds.BAR),
  colon: of(kinds.COLON),
  latinComma: of(kinds.COMMA),
  comma: of(kinds.COMMA, kinds.PERSIAN_COMMA),
  commaOrColon: of(kinds.COLON, kinds.COMMA, kinds.PERSIAN_COMMA),
  andOrComma: of(kinds.AND, kinds.COMMA, kinds.PERSIAN_COMMA),
  pause: of(kinds.UNDERSCORE, kinds.DASH, kinds.BAR, kinds.COMMA, kinds.PERSIAN_COMMA),
  /** What stands between a weekday and its date: a pause, a slash, a colon, ؛ or a bullet. */
  stop: of(
    kinds.SLASH,
    kinds.UNDERSCORE,
    kinds.DASH,
    kinds.COLON,
    kinds.COMMA,
    kinds.PERSIAN_COMMA,
    kinds.BAR,
    kinds.QUOTE,
    kinds.MARK,
  ),
  /** What stands between a day, its month and its year. */
  parting: of(kinds.COMMA, kinds.PERSIAN_COMMA, kinds.SLASH, kinds.DOT, kinds.UNDERSCORE, kinds.DASH),
  open: of(kinds.OPEN),
  openOrComma: of(kinds.OPEN, kinds.COMMA, kinds.PERSIAN_COMMA),
  close: of(kinds.CLOSE),
  opening: of(kinds.OPEN, kinds.QUOTE),
  closing: of(kinds.CLOSE, kinds.QUOTE),
  code: of(kinds.CODE),
  /** A token that, if it touches figures, shows that they are part of something else. */
  other: of(kinds.WORD, kinds.QUOTE, kinds.MARK, kinds.CODE),
  /** What may follow a year that only the word before it shows to be one. */
  goingOn:
    of(kinds.SMALL, kinds.OR, kinds.WITH, kinds.BE, kinds.TO, kinds.AND, kinds.FROM, kinds.IN) +
    signs(kinds.SLASH, kinds.CODE),
  betweenTwins: SIGNS + of(kinds.QUOTE, kinds.TWIN, kinds.WITH),
};
