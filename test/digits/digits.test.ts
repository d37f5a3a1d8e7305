import { describe, expect, it } from 'vitest';
import { MatnError, toArabicDigits, toLatinDigits, toPersianDigits } from '../../src/index';

describe('digits', () => {
  it('are written in one set, all else as it is', () => {
    expect(toPersianDigits('16-06-1403 و ٣')).toBe('۱۶-۰۶-۱۴۰۳ و ۳');
    expect(toLatinDigits('۱۰:۵۹ ٣')).toBe('10:59 3');
    expect(toArabicDigits('۹۵۰ 12')).toBe('٩٥٠ ١٢');
    expect(toLatinDigits('بدون رقم')).toBe('بدون رقم');
  });

  it('of any script are converted when told so', () => {
    const any = { from: 'any' } as const;
    expect(toLatinDigits('१४०३ ৫ 𝟘𝟗𝟠 𝟷 ３ ٣ ۳', any)).toBe('1403 5 098 1 3 3 3');
    expect(toPersianDigits('𝟚๗7', any)).toBe('۲۷۷');
    expect(toArabicDigits('１۲', any)).toBe('١٢');
    expect(toLatinDigits('१४', { from: 'three' })).toBe('१४');
    expect(toLatinDigits('Ⅳ ² ½ ①', any)).toBe('Ⅳ ² ½ ①');
    expect(toLatinDigits('१४ ۱۴', {})).toBe('१४ 14');
    expect(() => toLatinDigits('1', { from: 'all' as never })).toThrow(MatnError);
    expect(() => toLatinDigits('1', { from: 'all' as never })).toThrow(
      "option 'from' is one of 'three', 'any', not 'all'",
    );
    expect(() => toLatinDigits('1', { to: 'any' } as never)).toThrow("unknown digit option 'to'; there are: from");
  });

  it('of any script have the value that Intl gives them', () => {
    const systems = Intl.supportedValuesOf('numberingSystem');
    let sets = 0;
    for (const system of systems) {
      const format = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false });
      for (let value = 0; value <= 9; value++) {
        const digit = format.format(value);
        if (!/^\p{Nd}$/u.test(digit)) continue;
        expect(toLatinDigits(digit, { from: 'any' }), `${system} ${digit}`).toBe(String(value));
        if (value === 9) sets++;
      }
    }
    expect(sets).toBeGreaterThan(60);
  });
});
