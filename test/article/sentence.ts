/** A sentence that can only be text. */
export const SENTENCE = 'این جمله از متن خبر است و مانند همه جمله‌های دیگر با نقطه پایان می‌یابد.';

/** Sentences that are the text of an article in this order. */
export const FIRST = 'نخستین پل جانوران وحشی در پارک ساخته شد و گوزن‌ها بی‌خطر از جاده می‌گذرند.';
export const SECOND = 'این پل چهل متر پهنا دارد و روی آن خاک و درخت است تا جانوران از آن نترسند.';
export const THIRD = 'باران که بیاید گوزن‌ها به دره می‌روند و دوربین‌ها شمارش آن‌ها را آغاز می‌کنند.';

/** One that is long enough for a lead. */
export const LEAD =
  'فرماندار شهر از آغاز لایروبی قنات کهن با کمک استادکاران بومی خبر داد و گفت آب آن تا پایان زمستان به باغ‌ها می‌رسد.';

/** One of another article, below its headline. */
export const TEASER = 'محیط‌بانان از دیدن پلنگی با دو توله خبر دادند.';
