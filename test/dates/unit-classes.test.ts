import { describe, expect, it, vi } from 'vitest';
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
/** Presentation forms are not compared. */
const PRESENTATION = 14;
/** Nor are signs that Unicode counts among the invisible characters or the letters, and ¬, which is a half-space to dates. */
const NOT_COMPARED = /[\xac\u0600-\u0605\u06dd\u06fd\u06fe]/;

describe('the classes of units for dates', () => {
  it('are the kinds of the text room, with less detail', () => {
    const kinds = text.kinds();
    let known = 0;
    for (let unit = 0; unit < 0x10000; unit++) {
      const kind = kinds[unit]! & text.KIND;
      if (kind === text.OTHER || kind === PRESENTATION || NOT_COMPARED.test(String.fromCharCode(unit))) continue;
      if (units.classOf(unit) !== CLASS_OF_KIND[kind])
        expect(`${unit.toString(16)}: ${units.classOf(unit)}`).toBe(kind);
      known++;
    }
    expect(known).toBeGreaterThan(1500);
  });

  it('are the same when they are asked for a second time', async () => {
    // The test above has asked this module for every unit already.
    vi.resetModules();
    const { classOf } = await import('../../src/dates/tokens/unit-classes');
    for (const unit of [0x09, 0x0a, 0x31, 0x6f1, 0x62f, 0x61, 0x640, 0x200c, 0x200e, 0xad, 0x2f]) {
      const first = classOf(unit);
      expect(classOf(unit)).toBe(first);
    }
  });
});
