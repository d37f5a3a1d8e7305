import { describe, expect, it } from 'vitest';
import * as units from '../../src/dates/tokens/unit-classes';
import * as text from '../../src/text/kinds';

/** The class of dates for each kind of src/text. */
const CLASS_OF_KIND: Readonly<Record<number, number>> = {
  [text.OTHER]: units.OTHER,
  [text.BLANK]: units.BLANK,
  [text.LINE]: units.LINE,
  [text.ARABIC]: units.ARABIC,
  [text.COMBINING]: units.IN_WORD,
  [text.DIGIT]: units.DIGIT,
  [text.LATIN]: units.LATIN,
  [text.PUNCTUATION]: units.OTHER,
  [text.ZWNJ_KIND]: units.JOINER,
  [text.ZWJ_KIND]: units.JOINER,
  [text.BIDI]: units.INVISIBLE,
  [text.ZERO_WIDTH]: units.INVISIBLE,
  [text.SOFT_HYPHEN_KIND]: units.JOINER,
  [text.KASHIDA_KIND]: units.IN_WORD,
};
/** Not compared: presentation forms, and signs that Unicode counts among the invisible characters or the letters; ¬, which is a half-space here. */
const PRESENTATION = 14;
const ELSEWHERE = /[\xac\u0600-\u0605\u06dd\u06fd\u06fe]/;

describe('the units of dates', () => {
  it('are those of the text room, more coarsely', () => {
    const kinds = text.kinds();
    let known = 0;
    for (let unit = 0; unit < 0x10000; unit++) {
      const kind = kinds[unit]! & text.KIND;
      if (kind === text.OTHER || kind === PRESENTATION || ELSEWHERE.test(String.fromCharCode(unit))) continue;
      if (units.classOf(unit) !== CLASS_OF_KIND[kind])
        expect(`${unit.toString(16)}: ${units.classOf(unit)}`).toBe(kind);
      known++;
    }
    expect(known).toBeGreaterThan(1500);
  });

  it('say the same a second time', () => {
    for (const unit of [0x09, 0x0a, 0x31, 0x6f1, 0x62f, 0x61, 0x640, 0x200c, 0x200e, 0xad, 0x2f]) {
      expect(units.classOf(unit)).toBe(units.classOf(unit));
    }
  });
});
