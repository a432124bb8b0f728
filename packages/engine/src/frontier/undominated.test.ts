import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptySet, sorted } from './point-set.ts';
import { undominatedSorted } from './undominated.ts';

/** Points near a simplex, so that hundreds stay, each with a shadow that hardly any other point covers. */
function points(n: number, count: number, seed: number): number[][] {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, () => {
    const slices = Array.from({ length: n }, () => -Math.log(1 - random()));
    const whole = slices.reduce((a, b) => a + b, 0);
    const point = slices.map((slice) => Math.round((slice / whole) * 1e6) + 1000);
    return [point, point.map((x) => x - 1 - Math.round(9 * random()))];
  }).flat();
}

test('among many points, exactly those that no other point weakly dominates are kept', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5 }), fc.nat(), (n, seed) => {
      const given = points(n, 400, seed);
      const set = emptySet(n, given.length);
      for (const point of given) {
        set.values.set(point, set.count * n);
        set.ways[set.count] = 1;
        set.count++;
      }
      const kept = undominatedSorted(sorted(set), null);
      const found = Array.from({ length: kept.count }, (_, i) =>
        [...kept.values.subarray(i * n, (i + 1) * n)].join(),
      );
      const covers = (a: readonly number[], b: readonly number[]): boolean =>
        a !== b && a.every((x, d) => x >= (b[d] as number)) && a.some((x, d) => x > (b[d] as number));
      const expected = given.filter((point) => !given.some((other) => covers(other, point)));
      expect(found.sort()).toEqual([...new Set(expected.map((point) => point.join()))].sort());
    }),
    { numRuns: 20 },
  );
});
