import { describe, expect, it } from 'vitest';
import { normalizeCharacters } from '../../src/index';
import { shown } from '../cases';
import { obvious } from './obvious';

/** Alphabets of eight units each. */
const ALPHABETS: readonly (readonly [what: string, units: readonly string[]])[] = [
  ['letters, blanks, lines and what is between', ['ب', 'ر', ' ', '\n', '\u200c', '\u0640', '\u200f', '\u064e']],
  ['mapped letters, hamza, marks and digits', ['ي', 'ا', '\u0654', '۱', '،', '\u00ad', '\u200c', '\u200b']],
  ['soft hyphens, blanks and lines', ['ب', 'ر', ' ', '\n', '\u00ad', '\u0640', '\u064e', '.']],
];
/** Every string up to this length is tried: some 300,000 of each alphabet in continuous integration, and an eighth of them elsewhere. */
const LONGEST = process.env.CI ? 6 : 5;

describe('every short string', () => {
  it.each(ALPHABETS)('of %s becomes what the obvious version makes of it, and then stays', (_, units) => {
    const wrong: string[] = [];
    const tryAll = (text: string): void => {
      const result = normalizeCharacters(text);
      if (result !== obvious(text) || (result !== text && normalizeCharacters(result) !== result)) wrong.push(text);
      if (text.length < LONGEST && wrong.length < 5) for (const unit of units) tryAll(text + unit);
    };
    tryAll('');
    expect(wrong.map((text) => [text, normalizeCharacters(text), obvious(text)].map(escaped))).toEqual([]);
  });
});

/** A text with escapes for all that is hard to see. */
function escaped(text: string): string {
  return shown(text).replace(
    /[^\x20-\x7e\u0621-\u064a\u06cc\u06f0-\u06f9┊]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
