/** A sentence that can only be text. */
export const SENTENCE = 'این جمله از متن خبر است و مانند همه جمله‌های دیگر با نقطه پایان می‌یابد.';
