export { findDates, type ParsedDate, type ParseFailure, parseDate, toIsoDate } from './find';
export { type FormatOptions, formatJalali } from './format';
export { type CalendarDay, gregorianToJalali, isValidJalaliDate, jalaliToGregorian } from './jalali';
export {
  gregorianToLunar,
  isTabulatedLunarMonth,
  isValidLunarDate,
  lunarMonthLength,
  lunarToGregorian,
} from './lunar';
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
