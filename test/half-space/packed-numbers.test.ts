import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packAscending, packWeights, unpackAscending, unpackWeights } from '../../src/half-space/words/packed-numbers';

/** Small numbers, and any up to about the largest that four signs hold. */
const numbers = fc.array(fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 20_000_000 })));

function unpacked(packed: string): number[] {
  const numbers: number[] = [];
  unpackAscending(packed, (number, place) => {
    numbers[place] = number;
  });
  return numbers;
}

describe('packed numbers', () => {
  it('are unpacked as they were, in ascending order', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const ascending = [...given].sort((a, b) => a - b);
        expect(unpacked(packAscending(ascending))).toEqual(ascending);
      }),
    );
  });

  it('take one sign each if the distances between them are small', () => {
    expect(packAscending([0, 1, 3, 10])).toHaveLength(4);
  });
});

describe('packed weights', () => {
  it('are unpacked as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -127, max: 127 }).filter((weight) => weight !== 0)), (weights) => {
        expect([...unpackWeights(packWeights(weights), weights.length)]).toEqual(weights);
      }),
    );
  });

  it('take half a sign each if they are small', () => {
    expect(packWeights([-4, 1, -1, 4, 2])).toEqual({ pairs: expect.stringMatching(/^.{3}$/), large: '' });
    expect(packWeights([5, 4]).large).toHaveLength(1);
    expect(packWeights([4, -5]).large).toHaveLength(1);
  });
});
