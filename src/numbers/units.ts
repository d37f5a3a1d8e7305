/** Units that the prefixes of SI are also written with, and their identifiers in Unicode CLDR. */
export const SCALED_UNITS: readonly (readonly [words: string, code: string])[] = [
  ['ثانیه', 'second'],
  ['متر', 'meter'],
  ['گرم', 'gram'],
  ['لیتر', 'liter'],
  ['وات', 'watt'],
  ['واتساعت', 'watt-hour'],
  ['ولت', 'volt'],
  ['آمپر', 'ampere'],
  ['آمپرساعت', 'ampere-hour'],
  ['هرتز', 'hertz'],
  ['پیکسل', 'pixel'],
  ['بایت', 'byte'],
];
/** All units without a prefix. */
export const UNITS: readonly (readonly [words: string, code: string])[] = [
  ...SCALED_UNITS,
  ['دقیقه', 'minute'],
  ['ساعت', 'hour'],
  ['روز شبانهروز', 'day'],
  ['هفته', 'week'],
  ['ماه ماهگی', 'month'],
  ['سال سالگی', 'year'],
  ['دهه', 'decade'],
  ['قرن سده', 'century'],
  ['میکرون', 'micrometer'],
  ['سانت', 'centimeter'],
  ['مترمربع', 'square-meter'],
  ['مترمکعب', 'cubic-meter'],
  ['کیلومترمربع', 'square-kilometer'],
  ['سیسی', 'cubic-centimeter'],
  ['هکتار', 'hectare'],
  ['مایل', 'mile'],
  ['فوت', 'foot'],
  ['اینچ', 'inch'],
  ['بشکه', 'barrel'],
  ['درجه', 'degree'],
  ['اسب', 'horse'],
  ['اسببخار', 'horsepower'],
  ['کیلوکالری', 'kilocalorie'],
  ['ریشتر کالری دسیبل اونس مثقال', ''],
];
/** The prefixes of SI, as they are written in Persian and in identifiers. */
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['نانو', 'nano'],
  ['میکرو', 'micro'],
  ['میلی', 'milli'],
  ['سانتی', 'centi'],
  ['کیلو', 'kilo'],
  ['مگا', 'mega'],
  ['گیگا', 'giga'],
  ['ترا', 'tera'],
]);
/** Units that make units of area, volume and speed. */
const LENGTHS = ['centimeter', 'meter', 'kilometer', 'foot', 'mile', 'inch'];
/** Units that make units of concentration, such as milligrams per litre. */
const MASSES = ['nanogram', 'microgram', 'milligram', 'gram'];
/** Units of several words, by the first one's identifier and the others in one piece, without the ending of «متر مربعی». */
export const QUALIFIED_UNITS: ReadonlyMap<string, string> = new Map([
  ...LENGTHS.flatMap((unit): [string, string][] => [
    [`${unit} مربع`, `square-${unit}`],
    [`${unit} مکعب`, `cubic-${unit}`],
    ...rates(unit, 'ساعت', 'hour'),
    ...rates(unit, 'ثانیه', 'second'),
  ]),
  ...['kilowatt', 'megawatt', 'gigawatt', 'terawatt', 'milliampere'].map((unit): [string, string] => [
    `${unit} ساعت`,
    `${unit}-hour`,
  ]),
  ...['megabit', 'gigabit', 'terabit', 'megabyte', 'gigabyte', 'liter', 'cubic-meter'].flatMap((unit) =>
    rates(unit, 'ثانیه', 'second'),
  ),
  ...MASSES.flatMap((unit) => [
    ...rates(unit, 'مترمکعب', 'cubic-meter'),
    ...rates(unit, 'لیتر', 'liter'),
    ...rates(unit, 'دسیلیتر', 'deciliter'),
    ...rates(unit, 'میلیلیتر', 'milliliter'),
  ]),
  ['horse بخار', 'horsepower'],
  ['mile دریایی', 'nautical-mile'],
  ['year نوری', 'light-year'],
  ['degree سانتیگراد', 'celsius'],
  ['degree سلسیوس', 'celsius'],
  ['degree فارنهایت', 'fahrenheit'],
]);

/** A unit per another one: «کیلومتر در ساعت», «کیلومتر بر ساعت». */
function rates(unit: string, word: string, code: string): [string, string][] {
  return ['در', 'بر'].map((per) => [`${unit} ${per}${word}`, `${unit}-per-${code}`]);
}
