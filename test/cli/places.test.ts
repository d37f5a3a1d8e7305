import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesInOrder } from '../../src/cli/places';
import { growth, MOST_GROWTH } from '../growth';

describe('the place of an offset', () => {
  it('has a line and a column, which are counted from 1, and a line feed ends its line', () => {
    const placeOf = placesInOrder('ab\n\nc');
    expect([0, 2, 3, 4, 5].map(placeOf)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
    ]);
  });

  it('is given by the line feeds before it, for any ascending offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r') }), fc.array(fc.nat(40)), (text, offsets) => {
        const placeOf = placesInOrder(text);
        for (const offset of offsets.sort((a, b) => a - b)) {
          // An offset past the end is in the last line.
          const before = text.padEnd(offset).slice(0, offset).split('\n');
          expect(placeOf(offset)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 });
        }
      }),
    );
  });

  it.each([['x'], ['x\n']])('is found at the same cost for each of many offsets in a text of %j', (shape) => {
    const findAll = (text: string): void => {
      const placeOf = placesInOrder(text);
      for (let i = 0; i < text.length; i++) placeOf(i);
    };
    expect(growth(findAll, shape)).toBeLessThan(MOST_GROWTH);
  });
});
