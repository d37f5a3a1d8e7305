import { type DateMention, formatJalali, gregorianToJalali, gregorianToLunar, toPersianDigits } from '../index';
import type { Language, Words } from './words';

/** One line of the note on a date: a calendar, and the date as it is written in that calendar. */
export interface CalendarLine {
  readonly calendar: 'jalali' | 'gregorian' | 'lunar';
  readonly text: string;
}

const JALALI_MONTHS = 'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'.split(' ');
const LUNAR_MONTHS = {
  fa: [
    'محرم',
    'صفر',
    'ربیع‌الاول',
    'ربیع‌الثانی',
    'جمادی‌الاول',
    'جمادی‌الثانی',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذی‌القعده',
    'ذی‌الحجه',
  ],
  en: 'Muharram|Safar|Rabi I|Rabi II|Jumada I|Jumada II|Rajab|Shaban|Ramadan|Shawwal|Dhu al-Qadah|Dhu al-Hijjah'.split(
    '|',
  ),
};
/** The value of a mention in ISO 8601: a day, a time, or both. */
const MOMENT = /^(?:([+-]?\d{4,6})-(\d\d)-(\d\d))?(?:T(\d\d(?::\d\d(?::\d\d)?)?))?/;

/** The value of a mention in the Jalali and the Gregorian calendar, and in the lunar one if the date is written in it. */
export function calendarLines(date: DateMention, language: Language, words: Words): CalendarLine[] {
  const { value, until, calendar } = date;
  if (value === null) return [];
  const line = (name: CalendarLine['calendar']): CalendarLine[] => {
    const from = inCalendar(value, name, language);
    if (from === null) return [];
    const to = until === undefined ? null : inCalendar(until, name, language);
    return [{ calendar: name, text: to === null ? from : `${from} ${words.until} ${to}` }];
  };
  return [...line('jalali'), ...line('gregorian'), ...(calendar === 'islamic' ? line('lunar') : [])];
}

/** A value, with its time if it has one, in one calendar; `null` if the calendar has no such day. */
export function inCalendar(value: string, calendar: CalendarLine['calendar'], language: Language): string | null {
  const [, year, month, day, time] = MOMENT.exec(value) ?? [];
  const clock = time === undefined ? '' : inDigits(time, language);
  if (year === undefined) return time === undefined ? null : clock;
  const written = dayIn(calendar, Number(year), Number(month), Number(day), language);
  if (written === null || clock === '') return written;
  return language === 'fa' ? `${written}، ${clock}` : `${written}, ${clock}`;
}

function dayIn(
  calendar: CalendarLine['calendar'],
  year: number,
  month: number,
  day: number,
  language: Language,
): string | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (calendar === 'gregorian') {
    // Put together from its parts, since the locale's own form has commas, which don't suit a note.
    const parts = new Intl.DateTimeFormat(language === 'fa' ? 'fa-IR-u-ca-gregory' : 'en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).formatToParts(date);
    return ['weekday', 'day', 'month', 'year'].map((type) => parts.find((part) => part.type === type)?.value).join(' ');
  }
  const found = (calendar === 'jalali' ? gregorianToJalali : gregorianToLunar)(year, month, day);
  if (found === null) return null;
  if (calendar === 'lunar') {
    return `${inDigits(String(found.day), language)} ${LUNAR_MONTHS[language][found.month - 1]} ${inDigits(String(found.year), language)}`;
  }
  if (language === 'fa') return formatJalali(found, { pattern: 'EEEE d MMMM yyyy' });
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
  return `${weekday.format(date)} ${found.day} ${JALALI_MONTHS[found.month - 1]} ${found.year}`;
}

function inDigits(number: string, language: Language): string {
  return language === 'fa' ? toPersianDigits(number) : number;
}
