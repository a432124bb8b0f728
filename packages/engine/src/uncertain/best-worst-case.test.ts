import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestWorstCase } from './best-worst-case.ts';
import { partyOf, statementsOnThree, three } from './fictional-parties.test-oracle.ts';
import { extremes, weightPolytope, worthsOf } from './weight-polytope.ts';

describe('bestWorstCase', () => {
  it('guarantees as much as the best of all packages, judged one by one', () => {
    fc.assert(
      fc.property(statementsOnThree, statementsOnThree, fc.boolean(), (first, second, barred) => {
        const up = weightPolytope(three, partyOf(three, { statements: first, reservation: 0.3 }));
        const down = weightPolytope(
          three,
          partyOf(three, { statements: second, down: true, reservation: { least: 0.1, most: 0.4 } }),
        );
        if (!up.ok || !down.ok) return;
        const constraints = barred
          ? [
              {
                kind: 'excludes' as const,
                together: [
                  { issue: 'i0', option: 'o1' },
                  { issue: 'i1', option: 'o1' },
                ],
              },
            ]
          : [];
        const found = bestWorstCase(three, constraints, [up.value, down.value]);
        let best = Number.NEGATIVE_INFINITY;
        for (let a = 0; a < 3; a++)
          for (let b = 0; b < 3; b++)
            for (let c = 0; c < 3; c++) {
              if (barred && a === 1 && b === 1) continue;
              const margins = [up.value, down.value].map((polytope, p) => {
                const worths = worthsOf(three, polytope.preferences, [a, b, c]);
                return extremes(three, polytope.rows, worths).least - (p === 0 ? 0.3 : 0.4);
              });
              best = Math.max(best, Math.min(...margins));
            }
        expect(found?.certificate).toEqual({ exact: true });
        expect(found?.margin).toBeCloseTo(best, 6);
      }),
      { numRuns: 60 },
    );
  });
});
