import { expect, test } from 'vitest';
import { kindAt, LINE } from '../../src/text/kinds';
import { lineEnd } from '../../src/text/line-end';

test('a line ends where a unit of the kind LINE stands, and nowhere else', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  const ends = units.filter((sign) => lineEnd(sign, 0) === 0);
  expect(ends).toEqual(units.filter((sign) => kindAt(sign, 0) === LINE));
});
