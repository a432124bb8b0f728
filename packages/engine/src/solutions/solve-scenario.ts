import { now } from '../compiled/clock.ts';
import { compile } from '../compiled/compile.ts';
import { frontier } from '../frontier/frontier.ts';
import type { Scenario } from '../preferences/scenario.ts';
import { scenario as check } from '../preferences/scenario.ts';
import { limits as defaultLimits, type Limits } from '../space/certificate.ts';
import { outcomeCount } from '../space/outcome-space.ts';
import { ok, type Result, refuse } from '../space/result.ts';
import { type Solution, type Solutions, solutionsBySearch, solutionsOn } from './solutions.ts';

export interface FrontierPoint {
  readonly utilities: readonly number[];
  readonly package: readonly number[];
}

/** Everything about one scenario. Utilities in each party's own units, rounded to the resolution (1e-9). */
export interface Solved extends Solutions {
  readonly scenario: string;
  readonly parties: readonly string[];
  /** Number of packages, constraints aside. */
  readonly outcomes: number;
  readonly reservations: readonly number[];
  readonly frontier: {
    readonly exact: boolean;
    readonly count: number;
    readonly points: readonly FrontierPoint[];
  };
  readonly ms: number;
}

export type Progress = (
  event:
    | { readonly kind: 'frontier'; readonly share: number }
    | { readonly kind: 'solution'; readonly name: keyof Solutions; readonly solution: Solution },
) => void;

/**
 * Frontier and all bargaining solutions of a scenario. Solutions are read off the frontier where that is exact,
 * and searched for directly where it is too large. Refuses contradictory constraints with a code.
 */
export function solveScenario(
  given: Scenario,
  limits: Limits = defaultLimits(),
  progress: Progress = () => {},
): Result<Solved> {
  const started = now();
  const checked = check(given);
  if (!checked.ok) return checked;
  const compiled = compile(checked.value);
  const share = { ...limits, ms: limits.ms * 0.5, cancelled: () => limits.cancelled() };
  const edge = frontier(compiled, share, {
    progress: (done) => progress({ kind: 'frontier', share: done }),
  });
  if (edge?.certificate.exact === true && edge.count === 0) {
    return refuse('constraints-contradictory', 'constraints', 'no package satisfies all constraints');
  }
  const solutions =
    edge?.certificate.exact === true
      ? solutionsOn(compiled, edge)
      : solutionsBySearch(
          compiled,
          { ...limits, ms: Math.max(1, limits.ms - (now() - started)), cancelled: () => limits.cancelled() },
          (name, solution) => progress({ kind: 'solution', name, solution }),
        );
  const points = Array.from({ length: edge?.count ?? 0 }, (_, i) => ({
    utilities: edge?.utilitiesAt(i) ?? [],
    package: edge?.packageAt(i) ?? [],
  }));
  return ok({
    scenario: checked.value.space.name,
    parties: checked.value.parties.map((party) => party.name),
    outcomes: outcomeCount(checked.value.space),
    reservations: checked.value.parties.map((party) => party.preferences.reservation),
    frontier: { exact: edge?.certificate.exact ?? false, count: edge?.count ?? 0, points },
    ...solutions,
    ms: now() - started,
  });
}
