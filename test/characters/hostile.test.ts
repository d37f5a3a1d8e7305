import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index';
import { growth, MOST_GROWTH } from '../growth';

/** What makes other normalisers quadratic, cubic or worse, and what would make this one so. */
const SHAPES = [
  '(',
  '[',
  '{{',
  '“',
  '](',
  '<a',
  '<!--',
  '"',
  '- a\n',
  'x',
  '7',
  'ب',
  'ب ',
  ' ',
  '\n',
  '\r\n',
  '\u200c',
  '\u200c ',
  '\u00a0',
  'x          x',
  '{{a}}',
  '\u0640',
  'ب\u0640',
  '\u0640\u064e',
  'ب\u064e',
  '\u064e',
  '\u0654\u200c',
  'ا \u064b',
  '\u202b',
  '\u202bب\u2067',
  '\u202cب',
  '\u2067\u202b\u2069',
  'ي',
  'ي\u0654',
  'ے',
  'إ ',
  'ہے ',
  'في إلى. ',
  '﴾',
  '﴾ب﴿',
  'ﻣ',
  'ﻦ',
  'ﻦ\u064e',
  'ﹶ',
  'ﷺ',
  '#ﻣ',
  '\u00ad',
  '\u00ac',
  '\u200d',
  'ب\u200d\u200c',
  '&amp;',
  '&#',
  '\ud83d',
  '👨‍👩‍👧',
  'é',
  '가',
];
const OPTIONS = {
  profile: 'safe',
  diacritics: 'drop',
  entities: 'decode',
  ezafe: 'yeh',
  tehMarbuta: 'heh',
  kashidaDash: 'dash',
  phraseLigatures: true,
} as const;

describe('the cost', () => {
  it.each(SHAPES)('grows no faster than the text for many %j', (shape) => {
    expect(growth((text) => analyze(text, { profile: 'safe' }), shape)).toBeLessThan(MOST_GROWTH);
    expect(growth((text) => analyze(text, OPTIONS), shape)).toBeLessThan(MOST_GROWTH);
  });
});
