export { MatnError } from '../error';
export type { CalendarDay } from './calendars/gregorian';
export { gregorianToJalali, isValidJalaliDate, jalaliMonthLength, jalaliToGregorian } from './calendars/jalali';
export {
  gregorianToLunar,
  isTabulatedLunarMonth,
  isValidLunarDate,
  lunarMonthLength,
  lunarToGregorian,
} from './calendars/lunar';
export { findDates } from './find';
export { type CalendarTime, type Digits, type FormatOptions, formatJalali } from './format';
export { formatRelative, type RelativeOptions } from './format-relative';
export type {
  AlternativeDate,
  Calendar,
  DateFields,
  DateMention,
  DateOptions,
  DateWarning,
  Grain,
  InvalidDate,
} from './mention';
export { type ParsedDate, type ParseFailure, parseDate, toIsoDate } from './parse';
export { type TemporalNamespace, toTemporal } from './temporal';
export { type InstantOptions, toInstant } from './zones/zone';
