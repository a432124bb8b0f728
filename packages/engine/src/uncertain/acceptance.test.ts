import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptance } from './acceptance.ts';
import {
  agrees,
  built,
  grid,
  partyOf,
  spaceOf,
  statementsOnThree,
  three,
} from './fictional-parties.test-oracle.ts';
import { sampleWeights } from './sample-weights.ts';
import { type WeightPolytope, weightPolytope } from './weight-polytope.ts';

describe('sampleWeights', () => {
  it('stays inside the polytope and covers it evenly', () => {
    fc.assert(
      fc.property(statementsOnThree, fc.integer(), (statements, seed) => {
        const preferences = partyOf(three, { statements });
        const result = weightPolytope(three, preferences);
        if (!result.ok) return;
        const drawn = sampleWeights(result.value, { count: 1500, seed });
        if (!drawn.ok) throw new Error(drawn.error.code);
        for (const w of drawn.value.weights) {
          expect(w.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          expect(Math.min(...w)).toBeGreaterThan(-1e-9);
          for (const s of statements)
            expect(
              agrees(
                three,
                preferences,
                s,
                Array.from(w, (v) => v),
              ),
            ).toBe(true);
        }
        const inside = grid.filter((w) => statements.every((s) => agrees(three, preferences, s, w)));
        if (inside.length < 250) return;
        for (let i = 0; i < 3; i++) {
          const expected = inside.reduce((sum, w) => sum + (w[i] ?? 0), 0) / inside.length;
          const mean =
            drawn.value.weights.reduce((sum, w) => sum + (w[i] as number), 0) / drawn.value.weights.length;
          expect(Math.abs(mean - expected)).toBeLessThan(0.05);
        }
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('is the same for the same seed, and moves towards the evidence without leaving the statements', () => {
    const plain = built(
      three,
      partyOf(three, { statements: [{ kind: 'range', issue: 'i0', least: 0.1, most: 0.6 }] }),
    );
    const leaning = built(three, {
      ...plain.preferences,
      evidence: [
        {
          kind: 'asked',
          for: [
            { issue: 'i0', option: 'o2' },
            { issue: 'i1', option: 'o0' },
          ],
          ratherThan: [
            { issue: 'i0', option: 'o0' },
            { issue: 'i1', option: 'o2' },
          ],
        },
      ],
    });
    const share = (polytope: WeightPolytope): number => {
      const result = acceptance(polytope, [2, 0, 0], { seed: 7 });
      if (!result.ok) throw new Error(result.error.code);
      return result.value.probability;
    };
    expect(share(plain)).toBe(share(plain));
    expect(share(leaning)).toBeGreaterThan(share(plain) + 0.1);
    expect(leaning.intervals).toEqual(plain.intervals);
  });
});

describe('acceptance', () => {
  it('is the share of the possible weights, within its stated error', () => {
    // Two issues: weights (w, 1 - w), w even in [0, 1]; the package is worth w, so P(w >= r) = 1 - r.
    const two = spaceOf(2, 2);
    for (const reservation of [0.2, 0.5, 0.9]) {
      const result = acceptance(built(two, partyOf(two, { reservation })), [1, 0], { seed: 3 });
      if (!result.ok) throw new Error(result.error.code);
      const { probability, error, utility } = result.value;
      expect(Math.abs(probability - (1 - reservation))).toBeLessThan(2 * error);
      expect(error).toBeLessThan(0.05);
      expect(utility.least).toBeCloseTo(0, 9);
      expect(utility.most).toBeCloseTo(1, 9);
    }
  });

  it('is proven, not sampled, where every possible weight agrees', () => {
    const polytope = built(three, partyOf(three, { reservation: { least: 0.4, most: 0.5 } }));
    const sure = acceptance(polytope, [1, 1, 1], { seed: 1 });
    const never = acceptance(polytope, [0, 0, 0], { seed: 1 });
    expect(sure.ok && [sure.value.probability, sure.value.certain]).toEqual([1, 'accepts']);
    expect(never.ok && [never.value.probability, never.value.certain]).toEqual([0, 'refuses']);
  });
});
