import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../compiled/compile.ts';
import { arbitraryScenario } from '../testing/arbitrary-scenario.ts';
import { bruteForce } from '../testing/brute-force.ts';
import { bestInside } from './best-inside.ts';
import { improvements, standing } from './improvements.ts';
import { nearestBetter } from './nearest-better.ts';

const everything = arbitraryScenario({
  parties: [2, 4],
  interactions: true,
  constraints: true,
  rectangles: true,
});
const covers = (a: readonly number[], b: readonly number[]): boolean => a.every((x, p) => x >= (b[p] ?? 0));
const better = (a: readonly number[], b: readonly number[]): boolean =>
  covers(a, b) && a.some((x, p) => x > (b[p] ?? 0));

describe('advice on one package, against enumeration', () => {
  test('standing: on the frontier exactly when nothing dominates', () => {
    fc.assert(
      fc.property(everything, fc.nat(), (scenario, at) => {
        const { feasible } = bruteForce(scenario);
        const one = feasible[at % Math.max(1, feasible.length)];
        if (one === undefined) return;
        const found = standing(compile(scenario), one.pack);
        expect(found.ok && found.value.onFrontier).toBe(
          !feasible.some((other) => better(other.utilities, one.utilities)),
        );
        expect(found.ok && found.value.certificate.exact).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('improvements hurt nobody and reach the frontier', () => {
    fc.assert(
      fc.property(everything, fc.nat(), (scenario, at) => {
        const { feasible, frontier } = bruteForce(scenario);
        const one = feasible[at % Math.max(1, feasible.length)];
        if (one === undefined) return;
        const found = improvements(compile(scenario), one.pack);
        if (!found.ok) throw new Error(found.error.code);
        for (const solution of Object.values(found.value)) {
          expect(covers(solution.utilities ?? [], one.utilities)).toBe(true);
          expect(frontier.map(String)).toContain(String(solution.utilities));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('nearest better: fewest changed issues', () => {
    fc.assert(
      fc.property(everything, fc.nat(), (scenario, at) => {
        const { feasible } = bruteForce(scenario);
        const one = feasible[at % Math.max(1, feasible.length)];
        if (one === undefined) return;
        const found = nearestBetter(compile(scenario), one.pack);
        if (!found.ok) throw new Error(found.error.code);
        const changes = feasible
          .filter((other) => better(other.utilities, one.utilities))
          .map((other) => other.pack.filter((o, i) => o !== one.pack[i]).length);
        if (changes.length === 0) expect(found.value.package).toBeNull();
        else {
          const least = Math.min(...changes);
          expect(found.value.changes.length).toBeGreaterThanOrEqual(least);
          if (found.value.fewest) expect(found.value.changes).toHaveLength(least);
          expect(found.value.fewest || least > 2).toBe(true);
          expect(better(found.value.utilities ?? [], one.utilities)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('best inside limits: fixed options and floors are kept, and nothing kept is better', () => {
    fc.assert(
      fc.property(everything, fc.nat(), fc.constantFrom(null, 0, 0.2, 0.5), (scenario, at, floor) => {
        const issue = scenario.space.issues[0];
        const option = issue?.options[at % issue.options.length];
        if (issue === undefined || option === undefined) return;
        const o = issue.options.indexOf(option);
        const { feasible } = bruteForce(scenario);
        const floors = scenario.parties.map((party, p) =>
          Math.max(party.preferences.reservation, p === 0 ? (floor ?? -9) : -9),
        );
        const inside = feasible.filter((each) => each.pack[0] === o && covers(each.utilities, floors));
        const sum = (u: readonly number[]): number => u.reduce((a, b) => a + b, 0);
        const found = bestInside(compile(scenario), {
          fixed: [{ issue: issue.id, option: option.id }],
          floors: scenario.parties.map((_, p) => (p === 0 ? floor : null)),
          standard: 'utilitarian',
        });
        if (!found.ok) throw new Error(found.error.code);
        expect(found.value.certificate).toEqual({ exact: true });
        if (inside.length === 0) expect(found.value.utilities).toBeNull();
        else {
          expect(sum(found.value.utilities ?? [])).toBeCloseTo(
            Math.max(...inside.map((each) => sum(each.utilities))),
            8,
          );
          expect(found.value.packages[0]?.[0]).toBe(o);
        }
      }),
      { numRuns: 300 },
    );
  });
});
