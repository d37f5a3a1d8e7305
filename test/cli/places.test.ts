import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesInOrder } from '../../src/cli/places';
import { growth, MOST_GROWTH } from '../growth';

describe('the line of an offset', () => {
  it('is counted from 1, and begins after the line feed', () => {
    const placeOf = placesInOrder('ab\n\nc');
    expect([0, 2, 3, 4, 5].map(placeOf)).toEqual([
      { line: 1, lineStart: 0 },
      { line: 1, lineStart: 0 },
      { line: 2, lineStart: 3 },
      { line: 3, lineStart: 4 },
      { line: 3, lineStart: 4 },
    ]);
  });

  it('is given by the line feeds before it, for any ascending offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r') }), fc.array(fc.nat(40)), (text, offsets) => {
        const placeOf = placesInOrder(text);
        for (const offset of offsets.sort((a, b) => a - b)) {
          const before = text.slice(0, offset).split('\n');
          expect(placeOf(offset).line).toBe(before.length);
          expect(placeOf(offset).lineStart).toBe(
            offset > text.length ? text.lastIndexOf('\n') + 1 : offset - before.at(-1)!.length,
          );
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
