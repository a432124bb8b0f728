import type { Compiled } from '../compiled/compile.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import type { Solution } from '../solutions/solutions.ts';
import { type Certificate, limits as defaultLimits, type Limits } from '../space/certificate.ts';
import { isPackage, type Package } from '../space/outcome-space.ts';
import { ok, type Result, refuse } from '../space/result.ts';
import { bestAbove, objectiveOf } from './best-inside.ts';

export interface Standing {
  /** Utilities of the package, at the resolution. */
  readonly utilities: readonly number[];
  /** Whether each party's utility reaches its reservation value. */
  readonly rational: readonly boolean[];
  /** Whether no package is better for one and worse for none. */
  readonly onFrontier: boolean;
  /** What the parties together still leave on the table: the largest sum of gains that hurts nobody. */
  readonly leftOnTable: number;
  readonly certificate: Certificate;
}

/** Cells of a package, or the refusal that names what is wrong with it. */
export function cellsOf(compiled: Compiled, pack: Package): Result<Float64Array> {
  if (!isPackage(compiled.scenario.space, pack))
    return refuse('package-invalid', 'package', 'not a package of this space');
  const cells = new Evaluator(compiled).cells(pack);
  return cells === null
    ? refuse('package-invalid', 'package', 'the package breaks a constraint')
    : ok(Float64Array.from(cells));
}

/** Membership of the frontier: one search for a package that is worse for nobody, by the largest sum of gains. */
export function standing(
  compiled: Compiled,
  pack: Package,
  limits: Limits = defaultLimits(),
): Result<Standing> {
  const cells = cellsOf(compiled, pack);
  if (!cells.ok) return cells;
  const utilities = Array.from(cells.value, (c, p) => c / (compiled.cellsPerOne[p] as number));
  const better = improvement(compiled, cells.value, 'utilitarian', limits);
  const left = (better.utilities ?? utilities).reduce((sum, u, p) => sum + u - (utilities[p] as number), 0);
  return ok({
    utilities,
    rational: Array.from(cells.value, (c, p) => c >= (compiled.floors[p] as number)),
    onFrontier: left < 5e-10,
    leftOnTable: left < 5e-10 ? 0 : left,
    certificate: better.certificate,
  });
}

/**
 * Improvements on a tentative agreement that hurt nobody, each the best by one standard on the gains over it.
 * On the frontier all three are the agreement's own vector.
 */
export function improvements(
  compiled: Compiled,
  pack: Package,
  limits: Limits = defaultLimits(),
): Result<{ readonly largestSum: Solution; readonly fairest: Solution; readonly nash: Solution }> {
  const cells = cellsOf(compiled, pack);
  if (!cells.ok) return cells;
  return ok({
    largestSum: improvement(compiled, cells.value, 'utilitarian', limits),
    fairest: improvement(compiled, cells.value, 'egalitarian', limits),
    nash: improvement(compiled, cells.value, 'nash', limits),
  });
}

function improvement(
  compiled: Compiled,
  from: Float64Array,
  standard: 'utilitarian' | 'egalitarian' | 'nash',
  limits: Limits,
): Solution {
  return bestAbove(compiled, new Map(), from, from, objectiveOf(standard, compiled.cellsPerOne), limits);
}
