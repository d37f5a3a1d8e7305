/** «This sentence is of the text of the news, and ends in a full stop as all other sentences do»: it can only be text. */
export const SENTENCE = 'این جمله از متن خبر است و مانند همه جمله‌های دیگر با نقطه پایان می‌یابد.';

/** The text of an article about a bridge for deer, in this order. */
export const FIRST = 'نخستین پل جانوران وحشی در پارک ساخته شد و گوزن‌ها بی‌خطر از جاده می‌گذرند.';
export const SECOND = 'این پل چهل متر پهنا دارد و روی آن خاک و درخت است تا جانوران از آن نترسند.';
export const THIRD = 'باران که بیاید گوزن‌ها به دره می‌روند و دوربین‌ها شمارش آن‌ها را آغاز می‌کنند.';

/** A sentence that is long enough for a lead. */
export const LEAD =
  'فرماندار شهر از آغاز لایروبی قنات کهن با کمک استادکاران بومی خبر داد و گفت آب آن تا پایان زمستان به باغ‌ها می‌رسد.';

/** A sentence of another article, which a page has below the headline of that one. */
export const TEASER = 'محیط‌بانان از دیدن پلنگی با دو توله خبر دادند.';
