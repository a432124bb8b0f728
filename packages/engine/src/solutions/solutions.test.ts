import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../compiled/compile.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import { frontier } from '../frontier/frontier.ts';
import type { Scenario } from '../preferences/scenario.ts';
import { limits } from '../space/certificate.ts';
import { arbitraryScenario, type Shape } from '../testing/arbitrary-scenario.ts';
import { bruteForce } from '../testing/brute-force.ts';
import { type Solutions, solutionsBySearch, solutionsOn } from './solutions.ts';

const NAMES = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'leximin', 'utilitarian'] as const;

function agree(scenario: Scenario, found: Solutions): void {
  const oracle = bruteForce(scenario);
  const evaluator = new Evaluator(compile(scenario));
  for (const name of NAMES) {
    const solution = found[name];
    const expected = oracle[name];
    expect(solution.certificate, name).toEqual({ exact: true });
    expect(solution.ties, name).toBe(expected.length);
    if (expected.length === 0) {
      expect(solution.utilities, name).toBeNull();
      continue;
    }
    expect(solution.utilities, name).toHaveLength(scenario.parties.length);
    for (const [p, u] of (solution.utilities ?? []).entries())
      expect(u, name).toBeCloseTo(expected[0]?.[p] ?? Number.NaN, 8);
    for (const [k, pack] of solution.packages.entries()) {
      for (const [p, u] of (evaluator.utilities(pack) ?? []).entries()) {
        expect(u, name).toBeCloseTo(expected[k]?.[p] ?? Number.NaN, 8);
      }
    }
  }
}

const shapes: [string, Shape, number][] = [
  [
    'additive, 2 parties',
    { parties: [1, 2], interactions: false, constraints: false, rectangles: false },
    600,
  ],
  [
    'additive, 3 to 5 parties',
    { parties: [3, 5], interactions: false, constraints: false, rectangles: false },
    500,
  ],
  ['interactions', { parties: [2, 4], interactions: true, constraints: false, rectangles: false }, 400],
  ['constraints', { parties: [2, 4], interactions: false, constraints: true, rectangles: false }, 400],
  ['rectangles', { parties: [2, 3], interactions: false, constraints: false, rectangles: true }, 400],
  ['everything at once', { parties: [2, 5], interactions: true, constraints: true, rectangles: true }, 400],
];

describe('against enumeration', () => {
  for (const [name, shape, numRuns] of shapes) {
    test(`frontier: ${name}`, () => {
      fc.assert(
        fc.property(arbitraryScenario(shape), (scenario) => {
          const oracle = bruteForce(scenario);
          const compiled = compile(scenario);
          const edge = frontier(compiled, limits());
          expect(edge?.certificate).toEqual({ exact: true });
          const points = Array.from({ length: edge?.count ?? 0 }, (_, i) => edge?.utilitiesAt(i) ?? []);
          expect(points).toHaveLength(oracle.frontier.length);
          const evaluator = new Evaluator(compiled);
          for (const [i, point] of points.entries()) {
            const made = evaluator.utilities(edge?.packageAt(i) ?? []);
            for (const [p, u] of point.entries()) {
              expect(u).toBeCloseTo(oracle.frontier[i]?.[p] ?? Number.NaN, 8);
              expect(made?.[p]).toBeCloseTo(u, 8);
            }
          }
        }),
        { numRuns },
      );
    });
    test(`solutions on the frontier: ${name}`, () => {
      fc.assert(
        fc.property(arbitraryScenario(shape), (scenario) => {
          const compiled = compile(scenario);
          const edge = frontier(compiled, limits());
          if (edge !== null && edge.count > 0) agree(scenario, solutionsOn(compiled, edge));
        }),
        { numRuns },
      );
    });
    test(`solutions by search: ${name}`, () => {
      fc.assert(
        fc.property(arbitraryScenario(shape), (scenario) => {
          const compiled = compile(scenario);
          agree(scenario, solutionsBySearch(compiled, limits()));
        }),
        { numRuns },
      );
    });
  }
});
