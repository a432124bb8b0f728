import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../compiled/compile.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import { solutionsBySearch } from '../solutions/solutions.ts';
import { type Solved, solveScenario } from '../solutions/solve-scenario.ts';
import { limits } from '../space/certificate.ts';
import { loadGenius, type NamedText } from './load-genius.ts';

/** Reference results kept beside the repository, for tests; null when they are not there. */
interface Expected {
  readonly scenarios: Readonly<
    Record<
      string,
      {
        readonly outcomes: number;
        readonly reserved: readonly number[];
        readonly u_first: readonly number[];
        readonly u_last: readonly number[];
        readonly frontier_size: number;
        readonly frontier?: readonly (readonly number[])[];
        readonly nash?: readonly number[];
        readonly nash_ties?: number;
        readonly ks?: readonly number[];
        readonly ks_ties?: number;
        readonly leximin_gain?: readonly number[];
        readonly egalitarian_gain?: number;
        readonly utilitarian?: readonly number[];
        readonly utilitarian_ties?: number;
      }
    >
  >;
  readonly nonlinear: readonly {
    readonly scenario: string;
    readonly profile: string;
    readonly samples: readonly { readonly outcome: readonly number[]; readonly utility: number }[];
  }[];
}

const FOLDER = new URL('../../../../../shared/scenarios/', import.meta.url);

function sharedExpected(): Expected | null {
  const file = new URL('expected.json', FOLDER);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Expected) : null;
}

function sharedScenario(name: string): NamedText[] {
  const folder = new URL(`${name}/`, FOLDER);
  return readdirSync(folder).map((file) => ({
    name: file,
    text: readFileSync(new URL(file, folder), 'utf8'),
  }));
}

const expected = sharedExpected();

describe.skipIf(expected === null)('standard scenarios, when present', () => {
  for (const [name, want] of Object.entries(expected?.scenarios ?? {})) {
    const near = (got: readonly number[] | null, wanted: readonly number[] | undefined): void => {
      if (wanted === undefined) expect(got).toBeNull();
      else
        for (const [p, u] of wanted.entries())
          expect(Math.abs((got?.[p] ?? Number.NaN) - u)).toBeLessThanOrEqual(1e-9);
    };
    const check = (
      solved: Pick<Solved, 'nash' | 'kalaiSmorodinsky' | 'leximin' | 'egalitarian' | 'utilitarian'>,
    ): void => {
      near(solved.nash.utilities, want.nash);
      near(solved.kalaiSmorodinsky.utilities, want.ks);
      near(solved.leximin.utilities, want.leximin_gain);
      near(solved.utilitarian.utilities, want.utilitarian);
      expect(solved.nash.ties).toBe(want.nash_ties ?? 0);
      expect(solved.kalaiSmorodinsky.ties).toBe(want.ks_ties ?? 0);
      expect(solved.utilitarian.ties).toBe(want.utilitarian_ties ?? 0);
      if (want.egalitarian_gain !== undefined) {
        const least = Math.min(
          ...(solved.egalitarian.utilities ?? []).map((u, p) => u - (want.reserved[p] ?? 0)),
        );
        expect(Math.abs(least - want.egalitarian_gain)).toBeLessThanOrEqual(1e-9);
      }
    };

    test(name, () => {
      const scenario = loadGenius(sharedScenario(name));
      if (!scenario.ok) throw new Error(JSON.stringify(scenario.error));
      const evaluator = new Evaluator(compile(scenario.value));
      near(evaluator.utilities(scenario.value.space.issues.map(() => 0)), want.u_first);
      near(
        evaluator.utilities(scenario.value.space.issues.map((issue) => issue.options.length - 1)),
        want.u_last,
      );
      const solved = solveScenario(scenario.value);
      if (!solved.ok) throw new Error(JSON.stringify(solved.error));
      expect(solved.value.outcomes).toBe(want.outcomes);
      expect(solved.value.frontier.exact).toBe(true);
      expect(solved.value.frontier.count).toBe(want.frontier_size);
      for (const [i, point] of (want.frontier ?? []).entries())
        near(solved.value.frontier.points[i]?.utilities ?? [], point);
      check(solved.value);
      check(solutionsBySearch(compile(scenario.value), limits()));
    });
  }

  for (const { scenario: name, profile, samples } of expected?.nonlinear ?? []) {
    test(`${name}, ${profile}`, () => {
      const scenario = loadGenius(sharedScenario(name));
      if (!scenario.ok) throw new Error(JSON.stringify(scenario.error));
      const { space, parties } = scenario.value;
      const p = parties.findIndex((party) => `${party.id}.xml` === profile);
      const evaluator = new Evaluator(compile(scenario.value));
      for (const sample of samples) {
        const pack = sample.outcome.map((value, i) => value - (space.issues[i]?.options[0]?.value ?? 0));
        expect(evaluator.utilities(pack)?.[p]).toBeCloseTo(sample.utility, 9);
      }
    });
  }

  test('LaptopConv is refused: a profile does not fit the domain', () => {
    const refused = loadGenius(sharedScenario('LaptopConv'));
    expect(refused).toMatchObject({ ok: false, error: { code: 'profile-mismatch' } });
    expect(refused.ok ? '' : refused.error.place).toContain('Laptop-C-prof2.xml');
    expect(refused.ok ? '' : refused.error.detail).toContain('does not fit the domain');
  });
});
