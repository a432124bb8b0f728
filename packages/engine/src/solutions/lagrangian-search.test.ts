import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../compiled/compile.ts';
import { oneChain, problemOf } from '../frontier/problem.ts';
import { arbitraryScenario, type Shape } from '../testing/arbitrary-scenario.ts';
import { bruteForce } from '../testing/brute-force.ts';
import { LagrangianSearch } from './lagrangian-search.ts';
import { nash, type Objective, smallestShare, tieSlack, utilitarian } from './objective.ts';
import { relax } from './relaxation.ts';
import { Tied } from './tied.ts';

const plain = { interactions: false, constraints: false, rectangles: false };
const shapes: Readonly<Record<string, Shape>> = {
  'additive, 2 parties': { ...plain, parties: [2, 2] },
  'additive, 3 to 5 parties': { ...plain, parties: [3, 5] },
  'constraints kept as rules': { ...plain, parties: [2, 4], constraints: true },
};

describe('branch and bound down to single packages, against enumeration', () => {
  for (const [name, shape] of Object.entries(shapes)) {
    test(name, () => {
      fc.assert(
        fc.property(arbitraryScenario(shape), fc.constantFrom(1, 4), (scenario, few) => {
          const oracle = bruteForce(scenario);
          const compiled = compile(scenario);
          const problem =
            shape.constraints === true
              ? oneChain(compiled, [...compiled.sizes.keys()])
              : problemOf(compiled, null);
          const relaxed = relax(problem);
          const n = compiled.parties;
          const objectives: Objective[] = [
            nash(n),
            utilitarian(n),
            smallestShare('egalitarian', new Array<number>(n).fill(1)),
          ];
          for (const objective of objectives) {
            const tied = new Tied(objective);
            const start = new Float64Array(n).fill(1 / n);
            const { interrupted } = new LagrangianSearch(relaxed, objective, tied, null, few).run(start);
            expect(interrupted).toBeNull();
            const values = oracle.frontier
              .filter((u) => !objective.rational || oracle.rational.some((r) => r.join() === u.join()))
              .map((u) => objective.value(u.map((x, p) => x - (relaxed.reservations[p] as number))));
            const best = Math.max(Number.NEGATIVE_INFINITY, ...values);
            if (best === Number.NEGATIVE_INFINITY) {
              expect(tied.list).toEqual([]);
              continue;
            }
            expect(Math.abs(tied.best - best)).toBeLessThan(1e-8);
            const ties = values.filter((value) => value >= best - tieSlack(objective, best) - 1e-12);
            expect(Math.abs(tied.list.length - ties.length)).toBeLessThan(1);
          }
        }),
        { numRuns: 150 },
      );
    });
  }
});
