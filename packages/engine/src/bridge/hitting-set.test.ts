import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestHittingSet } from './hitting-set.ts';

describe('smallestHittingSet', () => {
  it('meets every set with as few elements as trying all subsets finds', () => {
    const families = fc.array(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 }), { maxLength: 7 });
    fc.assert(
      fc.property(families, (sets) => {
        const found = smallestHittingSet(sets);
        expect(sets.every((set) => set.some((e) => found.includes(e)))).toBe(true);
        let least = 7;
        for (let mask = 0; mask < 128; mask++) {
          if (!sets.every((set) => set.some((e) => (mask >> e) & 1))) continue;
          least = Math.min(least, [0, 1, 2, 3, 4, 5, 6].filter((e) => (mask >> e) & 1).length);
        }
        expect(found.length).toBe(least);
      }),
      { numRuns: 300 },
    );
  });

  it('chooses the elements that come first among equals', () => {
    expect(
      smallestHittingSet([
        [2, 1],
        [1, 2, 3],
      ]),
    ).toEqual([1]);
  });
});
