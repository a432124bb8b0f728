import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../compiled/compile.ts';
import { commonDenominator, quantum } from '../compiled/quantum.ts';
import { solutionsBySearch } from '../solutions/solutions.ts';
import { limits } from '../space/certificate.ts';
import { arbitraryScenario } from '../testing/arbitrary-scenario.ts';
import { bruteForce } from '../testing/brute-force.ts';
import { frontier } from './frontier.ts';

const everything = arbitraryScenario({
  parties: [2, 4],
  interactions: true,
  constraints: true,
  rectangles: true,
});

describe('what an inexact answer proves, against enumeration', () => {
  test('thinned frontier: every package is within epsilon of a listed point, and no sum passes the bound', () => {
    let inexact = 0;
    fc.assert(
      fc.property(everything, (scenario) => {
        const oracle = bruteForce(scenario);
        const edge = frontier(compile(scenario), limits(), { maxPoints: 2, epsilonPoints: 3 });
        if (edge === null || edge.certificate.exact) return;
        inexact++;
        const { epsilon, bound } = edge.certificate;
        const points = Array.from({ length: edge.count }, (_, i) => edge.utilitiesAt(i));
        for (const u of oracle.frontier) {
          expect(points.some((v) => v.every((x, p) => x >= (u[p] ?? 0) - epsilon - 2e-9))).toBe(true);
          expect(u.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(bound + 2e-9);
        }
      }),
      { numRuns: 300 },
    );
    expect(inexact).toBeGreaterThan(20);
  });

  test('a search without time: the optimum is never above the bound, and epsilon is what is missing', () => {
    fc.assert(
      fc.property(everything, (scenario) => {
        const oracle = bruteForce(scenario);
        if (oracle.rational.length === 0) return;
        const found = solutionsBySearch(compile(scenario), limits({ ms: 0 }));
        const reservations = scenario.parties.map((party) => party.preferences.reservation);
        const sum = (u: readonly number[]): number =>
          u.reduce((a, x, p) => a + x - (reservations[p] ?? 0), 0);
        const best = Math.max(...oracle.rational.map(sum));
        const { certificate, utilities } = found.utilitarian;
        if (certificate.exact) expect(sum(utilities ?? [])).toBeCloseTo(best, 7);
        else {
          expect(certificate.bound).toBeGreaterThanOrEqual(best - 1e-8);
          if (utilities !== null)
            expect(sum(utilities) + certificate.epsilon).toBeGreaterThanOrEqual(best - 1e-8);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('units', () => {
  test('decimals and fractions get their common denominator, so sums are exact', () => {
    expect(commonDenominator([0.1, 0.25, 1 / 3], 1e12)).toBe(60);
    expect(commonDenominator([Math.PI, 0.1], 1e12)).toBeNull();
  });

  test('sums of units stay exact, whatever the size of the utilities', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (reach, parties) => {
          const { perOne, cellsPerOne } = quantum([Math.E * reach], reach, parties);
          expect(perOne * reach * parties).toBeLessThanOrEqual(2 ** 53);
          expect(cellsPerOne).toBeLessThanOrEqual(1e9);
        },
      ),
    );
  });
});
