import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packAscending, packSigned, unpackAscending, unpackSigned } from '../../src/half-space/model/packed-numbers';

/** Small numbers, and any up to about the largest that four signs hold. */
const numbers = fc.array(fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 20_000_000 })));

function unpacked(unpack: typeof unpackSigned, packed: string): number[] {
  const numbers: number[] = [];
  unpack(packed, (number, place) => {
    numbers[place] = number;
  });
  return numbers;
}

describe('packed numbers', () => {
  it('are unpacked as they were, in ascending order or with signs', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const ascending = [...given].sort((a, b) => a - b);
        expect(unpacked(unpackAscending, packAscending(ascending))).toEqual(ascending);
        const signed = given.map((number, i) => (i % 2 === 0 ? number : -number) >> 2);
        expect(unpacked(unpackSigned, packSigned(signed))).toEqual(signed);
      }),
    );
  });

  it('take one sign each if they are small', () => {
    expect(packAscending([0, 1, 3, 10])).toHaveLength(4);
    expect(packSigned([0, -1, 1, 5])).toHaveLength(4);
  });
});
