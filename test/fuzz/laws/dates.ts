import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  type DateMention,
  findDates,
  formatJalali,
  formatRelative,
  gregorianToJalali,
  isValidJalaliDate,
  jalaliMonthLength,
  jalaliToGregorian,
  MatnError,
  parseDate,
  toArabicDigits,
  toInstant,
  toIsoDate,
  toPersianDigits,
  toTemporal,
} from '../../../src/index';
import { protectedSpans } from '../../../src/text/protect';
import { DAY, POINT } from '../../dates/cases';
import { type Law, law } from '../law';
import { anyText, withArabicLetters, withoutBreaks } from '../texts';

/** Parts of dates, so that random texts come close to being dates. */
const PIECES = (
  'یک دو سه ده بیست سی صد هزار و تا الی از در به ساعت دقیقه سال ماه روز هفته دهه قرن نیمه اول دوم آخر شنبه سه‌شنبه جمعه مهر دی تیر می خرداد ' +
  'اسفند سپتامبر محرم صفر ربیع‌الاول بهار گذشته پیش قبل آینده بعد دیگر جاری این چند مدتی نیم ربع صبح شب ظهر ب.ظ ق.م ه.ش ق شمسی هجری میلادی ' +
  'امروز فردا دیروز پارسال کد شماره برابر با ام م ( ) / - : ، , – . T Z + 10 12 29 30 31 59 60 24 1403 1399 1446 2024 9999 99 5 00 14030616 ' +
  '۱۶ ۱۴۰۳ ۰۶ ۳۱ ٣٠'
).split(' ');
const dateLike = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '', '\n', '\u200c')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));
/** Whole dates and times of every calendar and shape, and what may stand between two of them. */
const STAMPS = [
  '۱۶ شهریور ۱۴۰۳',
  'جمعه ۱۶ شهریور ۱۴۰۳، ۱۰:۵۹',
  '1403/06/16',
  '۱۶-۰۶-۱۴۰۳ ۱۰:۵۹',
  '14030616',
  '۹۶/۹/۵',
  '05/06/2024',
  '2024-09-06T07:29:00Z',
  'Sep 6, 2024',
  '۶ سپتامبر ۲۰۲۴',
  '۲ ربیع‌الاول ۱۴۴۶',
  'محرم ۱۴۰۵',
  'تیر ۱۳۹۵',
  'سال ۱۳۹۸',
  'دهه ۶۰',
  'ساعت ۱۰ و نیم صبح',
  '۳ روز پیش',
  'دیروز',
  'شنبه آینده',
  '۳۱ مهر ۱۴۰۳',
  '۳۰ اسفند ۱۴۰۴',
];
const stamped = fc
  .array(fc.tuple(fc.constantFrom(...STAMPS), fc.constantFrom(' ', '، ', ' - ', ' تا ', ' و ', ' (', '\n')), {
    minLength: 1,
    maxLength: 3,
  })
  // Some have nothing after the last one, as a stamp alone has.
  .chain((parts) => fc.constantFrom(parts.flat(), parts.flat().slice(0, -1)))
  .map((parts) => parts.join(''));
export const dateText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: dateLike },
  { weight: 2, arbitrary: stamped },
  { weight: 1, arbitrary: anyText },
);
/** The same on one line, without what may be protected together with the next. */
export const dateLine: fc.Arbitrary<string> = dateText.map(withoutBreaks);
const reference = fc.constantFrom(undefined, '2024-09-06', '2024-03-20T00:30', '2021-03-20T23:59', '0700-01-01');

function withReference(value: string | undefined): { reference?: string } {
  return value === undefined ? {} : { reference: value };
}

const VALUE = new RegExp(`^${POINT}$`);

function checkMention(mention: DateMention): void {
  const { value, until, invalid, fields, alternatives } = mention;
  assert.equal(value === null, invalid !== undefined, 'either a value or a reason');
  for (const iso of [value, until, ...alternatives.map((other) => other.value)]) {
    if (typeof iso !== 'string') continue;
    assert.match(iso, VALUE);
    // Temporal refuses a day or a time that doesn't exist.
    if (!iso.startsWith('T')) Temporal.PlainDate.from(iso.split('T')[0]!);
    else Temporal.PlainTime.from(iso.replace(/Z$/, ''));
  }
  if (typeof value === 'string' && typeof until === 'string' && !value.startsWith('T') && !until.startsWith('T')) {
    const [from, to] = [value, until].map((iso) => Temporal.PlainDate.from(iso.split('T')[0]!)) as [
      Temporal.PlainDate,
      Temporal.PlainDate,
    ];
    assert.ok(Temporal.PlainDate.compare(from, to) <= 0, `${value} is after ${until}`);
  }
  for (const field of Object.keys(fields.implied)) assert.ok(!(field in fields.known), `${field} is known and implied`);
}

const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -5, max: 10_000 }) },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, -0, Number.POSITIVE_INFINITY, 1.5, '1403' as unknown as number) },
);
const small = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: -1, max: 33 }) }, { weight: 1, arbitrary: number });
const month = fc.integer({ min: 1, max: 12 });
/** A year, a month and a day of any calendar: right, about the end of a month, or anything else. The middle years are those of the tables. */
export const triple: fc.Arbitrary<[number, number, number]> = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 1, max: 3177 }), month, fc.integer({ min: 1, max: 31 })) },
  { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 1200, max: 1500 }), month, fc.integer({ min: 28, max: 32 })) },
  { weight: 1, arbitrary: fc.tuple(number, small, small) },
);
const jalaliDay = fc.tuple(fc.integer({ min: 1, max: 3177 }), month, fc.integer({ min: 1, max: 29 }));

/** Values of mentions, right and nearly right. */
const isoValue = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 600, max: 3000 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      fc.constantFrom('', 'T00:30', 'T10:59', 'T23:59:59', 'T24:00', 'T10:59Z', 'T10:59+03:30', 'T10:59-12:00'),
    )
    .map(
      ([year, month, day, time]) =>
        `${[String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')}${time}`,
    ),
  fc.constantFrom('', 'T10:59', 'T', '2024', '+002024-09-06', '-000001-01-01', 'x'),
  anyText,
);
const realDay = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16));

/** Runs a call that may refuse its arguments with the library's own error. */
function refusable<Value>(call: () => Value): Value | null {
  try {
    return call();
  } catch (error) {
    if (error instanceof MatnError) return null;
    throw error;
  }
}

export const DATE_LAWS: Readonly<Record<string, readonly Law[]>> = {
  findDates: [
    law(
      'findDates: mentions in order, each its slice, each a real time or a reason',
      fc.tuple(dateText, reference),
      (text, day) => {
        let at = 0;
        for (const mention of findDates(text, withReference(day))) {
          assert.ok(mention.start >= at && mention.end > mention.start && mention.end <= text.length);
          assert.equal(mention.text, text.slice(mention.start, mention.end));
          checkMention(mention);
          at = mention.end;
        }
      },
    ),
    law('findDates: Arabic yeh and kaf count as Persian ones', fc.tuple(dateText, reference), (text, given) => {
      const options = withReference(given);
      const plain = withArabicLetters(text);
      const read = (found: readonly DateMention[]): unknown => found.map(({ text: _, ...mention }) => mention);
      assert.deepEqual(read(findDates(plain, options)), read(findDates(text, options)));
    }),
    law(
      'findDates: a reference adds values and finds no other mentions',
      fc.tuple(dateText, reference),
      (text, given) => {
        const places = (found: readonly DateMention[]): unknown => found.map(({ start, end }) => [start, end]);
        const without = findDates(text);
        const withOne = findDates(text, withReference(given));
        assert.deepEqual(places(withOne), places(without));
        without.forEach(({ value, alternatives }, i) => {
          // «محرم ۱۴۰۵»: of two years, the reference tells which one comes first.
          const values = [value, ...alternatives.map((other) => other.value)];
          if (value?.includes('-'))
            assert.ok(values.includes(withOne[i]!.value), `${withOne[i]!.value} isn't in ${values}`);
        });
      },
    ),
    law('findDates: the digit sets count alike', fc.tuple(dateText), (text) => {
      const values = (given: string): unknown =>
        findDates(given).map(({ value, start, end }) => ({ value, start, end }));
      const [persian, arabic] = [toPersianDigits(text), toArabicDigits(text)];
      if (protectedSpans(persian).length + protectedSpans(arabic).length > 0) return;
      assert.deepEqual(values(arabic), values(persian));
    }),
    law(
      'findDates: a mention of one text gets no value from the next line',
      fc.tuple(dateLine, dateLine),
      (first, second) => {
        const shift = first.length + 1;
        const following = findDates(`${first}\n${second}`).filter(({ start }) => start >= shift);
        assert.deepEqual(
          following,
          findDates(second).map((mention) => ({ ...mention, start: mention.start + shift, end: mention.end + shift })),
        );
      },
    ),
  ],
  parseDate: [
    law(
      'parseDate: one real stamp and nothing to read after it, or a reason',
      fc.tuple(dateText, reference),
      (text, day) => {
        const parsed = parseDate(text, withReference(day));
        if (parsed.ok) {
          const { start, end, text: own } = parsed.date;
          assert.equal(text.slice(start, end), own);
          // Words that introduce the stamp may be before it.
          assert.doesNotMatch(text.slice(end), /[\p{L}\p{N}?؟]/u);
          assert.equal(parsed.date.invalid, undefined);
          checkMention(parsed.date);
        } else assert.ok(parsed.reason.length > 0 && parsed.message.length > 0);
      },
    ),
  ],
  toIsoDate: [
    law('toIsoDate: the day that parseDate reads, or null', fc.tuple(dateText, reference), (text, day) => {
      const iso = toIsoDate(text, withReference(day));
      if (iso === null) return;
      assert.match(iso, new RegExp(`^${DAY}$`));
      const parsed = parseDate(text, withReference(day));
      assert.ok(parsed.ok && parsed.date.value?.startsWith(iso));
    }),
    law(
      'toIsoDate: reads every day as formatJalali writes it',
      fc.tuple(
        jalaliDay.filter(([year]) => year >= 1200 && year < 1500),
        fc.constantFrom('yyyy/MM/dd', 'yyyy-MM-dd', 'd MMMM yyyy', 'EEEE d MMMM yyyy', 'yyyy/M/d'),
      ),
      ([year, month, day], pattern) => {
        const { year: y, month: m, day: d } = jalaliToGregorian(year, month, day)!;
        const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        for (const digits of ['persian', 'latin', 'arabic'] as const) {
          assert.equal(toIsoDate(formatJalali({ year, month, day }, { pattern, digits })), iso);
        }
      },
    ),
  ],
  jalaliToGregorian: [
    law('jalaliToGregorian: leads back, or there is no such day', fc.tuple(triple), ([year, month, day]) => {
      const gregorian = jalaliToGregorian(year, month, day);
      assert.equal(gregorian !== null, isValidJalaliDate(year, month, day));
      if (gregorian === null) return;
      assert.deepEqual(gregorianToJalali(gregorian.year, gregorian.month, gregorian.day), { year, month, day });
    }),
  ],
  gregorianToJalali: [
    law('gregorianToJalali: leads back, or there is no such day', fc.tuple(triple), ([year, month, day]) => {
      const jalali = gregorianToJalali(year, month, day);
      if (jalali !== null)
        assert.deepEqual(jalaliToGregorian(jalali.year, jalali.month, jalali.day), { year, month, day });
    }),
    law(
      "gregorianToJalali: is Intl's Persian calendar in the years of news",
      fc.tuple(fc.integer({ min: -62_000_000, max: 57_000_000 })),
      (minutes) => {
        const date = new Date(minutes * 60_000);
        const parts = PERSIAN.formatToParts(date);
        const part = (type: string): number => Number(parts.find((each) => each.type === type)!.value);
        assert.deepEqual(gregorianToJalali(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()), {
          year: part('year'),
          month: part('month'),
          day: part('day'),
        });
      },
    ),
  ],
  isValidJalaliDate: [
    law(
      'isValidJalaliDate: a day past the last of a month, or month 13, is none',
      fc.tuple(jalaliDay),
      ([year, month, day]) => {
        assert.equal(isValidJalaliDate(year, month, day), true);
        assert.equal(isValidJalaliDate(year, month, month <= 6 ? 32 : 31), false);
        assert.equal(isValidJalaliDate(year, 13, day), false);
        assert.equal(isValidJalaliDate(year, month, day + 0.5), false);
      },
    ),
  ],
  jalaliMonthLength: [
    law('jalaliMonthLength: the last day of a month, and no day after it', fc.tuple(jalaliDay), ([year, month]) => {
      const length = jalaliMonthLength(year, month)!;
      assert.equal(isValidJalaliDate(year, month, length), true);
      assert.equal(isValidJalaliDate(year, month, length + 1), false);
    }),
  ],
  formatJalali: [
    law(
      'formatJalali: writes or refuses, whatever the pattern and the date',
      fc.tuple(
        fc.oneof(
          fc.constantFrom('yyyy/MM/dd', "d MMMM 'سال' y", 'H:mm', 'EEEEE'),
          fc.string({ unit: fc.constantFrom(..."yMdEHhmsa'/ :قx"), maxLength: 12 }),
          anyText,
        ),
        fc.oneof(
          isoValue,
          triple.map(([year, month, day]) => ({ year, month, day, hour: month, minute: day })),
        ),
      ),
      (pattern, date) => {
        const written = refusable(() => formatJalali(date, { pattern }));
        assert.ok(written === null || typeof written === 'string');
      },
    ),
  ],
  formatRelative: [
    law('formatRelative: text or null, and today is today', fc.tuple(isoValue, realDay), (value, now) => {
      const written = formatRelative(value, { reference: now });
      assert.ok(written === null || written.length > 0);
      assert.equal(
        formatRelative(now.slice(0, 10), { reference: now.slice(0, 10) }),
        gregorianToJalali(...dayOf(now)) === null ? null : 'امروز',
      );
    }),
  ],
  toInstant: [
    law(
      'toInstant: an instant or null, with any policy',
      fc.tuple(
        isoValue,
        fc.constantFrom('later' as const, 'earlier' as const, 'reject' as const),
        fc.constantFrom('Asia/Tehran', 'Asia/Kabul', 'Europe/Berlin', 'UTC'),
      ),
      (value, policy, zone) => {
        const instant = toInstant(value, { gap: policy, overlap: policy, zone });
        if (instant !== null) assert.equal(Temporal.Instant.from(instant).toString(), instant);
      },
    ),
    law(
      "toInstant: is Temporal's instant of the wall time",
      fc.tuple(
        realDay.filter((day) => day >= '1970'),
        fc.constantFrom('Europe/Berlin', 'UTC', 'America/New_York'),
      ),
      (value, zone) => {
        const instant = Temporal.PlainDateTime.from(value).toZonedDateTime(zone).toInstant().toString();
        assert.equal(toInstant(value, { zone }), instant);
      },
    ),
  ],
  toTemporal: [
    law('toTemporal: what Temporal makes of a value, or null', fc.tuple(isoValue), (value) => {
      const made = toTemporal(value, Temporal);
      if (made === null) return;
      assert.ok(value !== '');
      if (made instanceof Temporal.PlainDate) assert.equal(made.toString(), Temporal.PlainDate.from(value).toString());
    }),
    law('toTemporal: every mention that has a value', fc.tuple(dateText, reference), (text, day) => {
      for (const mention of findDates(text, { ...withReference(day), timeZone: 'Asia/Tehran' })) {
        // Temporal has no time of day with an offset.
        if (/^T.*(?:Z|[+-]\d\d:\d\d)$/.test(mention.value ?? '')) continue;
        assert.equal(toTemporal(mention, Temporal) === null, mention.value === null);
        if (mention.value !== null) assert.equal(toInstant(mention) === null, mention.value.startsWith('T'));
      }
    }),
  ],
};

function dayOf(iso: string): [number, number, number] {
  return iso.slice(0, 10).split('-').map(Number) as [number, number, number];
}

const PERSIAN = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
