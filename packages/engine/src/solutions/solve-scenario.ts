import { now } from '../compiled/clock.ts';
import { compile } from '../compiled/compile.ts';
import { type Frontier, frontier } from '../frontier/frontier.ts';
import type { Scenario } from '../preferences/scenario.ts';
import { scenario as check } from '../preferences/scenario.ts';
import { limits as defaultLimits, type Limits } from '../space/certificate.ts';
import { outcomeCount } from '../space/outcome-space.ts';
import { ok, type Result, refuse } from '../space/result.ts';
import { type Solution, type Solutions, solutionsBySearch, solutionsOn } from './solutions.ts';

/** Points of a frontier that one answer lists; `count` is always the whole. */
export const LISTED_POINTS = 100_000;

/** Points of a frontier within epsilon that the searches start from. */
const KNOWN = 5_000;

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
          edge === null
            ? []
            : Array.from({ length: Math.min(edge.count, KNOWN) }, (_, i) => edge.packageAt(i)),
        );
  const points = edge === null ? knownPoints(solutions) : listed(edge);
  return ok({
    scenario: checked.value.space.name,
    parties: checked.value.parties.map((party) => party.name),
    outcomes: outcomeCount(checked.value.space),
    reservations: checked.value.parties.map((party) => party.preferences.reservation),
    frontier: { exact: edge?.certificate.exact ?? false, count: edge?.count ?? points.length, points },
    ...solutions,
    ms: now() - started,
  });
}

function listed(edge: Frontier): FrontierPoint[] {
  return Array.from({ length: Math.min(edge.count, LISTED_POINTS) }, (_, i) => ({
    utilities: edge.utilitiesAt(i),
    package: edge.packageAt(i),
  }));
}

/** With no frontier at all: the solutions' own vectors, what is dominated left out. */
function knownPoints(solutions: Solutions): FrontierPoint[] {
  const found = new Map<string, FrontierPoint>();
  for (const { utilities, packages } of Object.values(solutions) as Solution[]) {
    const pack = packages[0];
    if (utilities !== null && pack !== undefined) found.set(utilities.join(), { utilities, package: pack });
  }
  const points = [...found.values()];
  const beats = (a: FrontierPoint, b: FrontierPoint): boolean =>
    a !== b && a.utilities.every((u, p) => u >= (b.utilities[p] as number));
  return points.filter((point) => !points.some((other) => beats(other, point)));
}
