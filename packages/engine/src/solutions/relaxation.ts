import type { Clock } from '../compiled/clock.ts';
import type { Problem } from '../frontier/problem.ts';
import type { Objective } from './objective.ts';

/**
 * One valid inequality for every package: lambda . gains <= what is already chosen + the best that each later
 * step could still add. The best of a sum over independent steps is the sum of their bests (Lagrange): cheap,
 * and tight up to the few issues that an optimum splits (Shapley and Folkman).
 */
export interface Cut {
  readonly lambda: Float64Array;
  /** lambda / units in one utility, for sums kept in units. */
  readonly perUnit: Float64Array;
  /** rest[s]: the most that steps s and later add to lambda . utility, margins and open clauses included. */
  readonly rest: Float64Array;
  /** lambda . utility of each option, a step. */
  readonly scores: readonly Float64Array[];
  /** lambda . origin: what gains are counted from. */
  readonly floor: number;
  /** lambda . floors: no acceptable package scores less. */
  readonly least: number;
}

export interface Relaxed {
  readonly problem: Problem;
  readonly perOne: Float64Array;
  /** What gains are counted from, in utilities. */
  readonly reservations: Float64Array;
  /** Least acceptable cells, a party: the reservation values or more. */
  readonly floors: Float64Array;
  /** Worth in utilities, a step, `o * n + p`. */
  readonly worth: readonly Float64Array[];
  /** The same plus what clauses read to their end there could pay: never less than what a step brings. */
  readonly optimistic: readonly Float64Array[];
  /** Worth of aggregates open before each step and at the end, in utilities (zero without automaton). */
  readonly open: readonly Float64Array[];
}

/** `origin` and `floors` in cells; both are the reservation values unless a question says otherwise. */
export function relax(
  problem: Problem,
  origin = problem.compiled.floors,
  floors = problem.compiled.floors,
): Relaxed {
  const { n, compiled } = problem;
  const perOne = Float64Array.from(compiled.quanta, (q) => q.perOne);
  const worth = problem.steps.map((step) => step.terms.map((units, k) => units / (perOne[k % n] as number)));
  const none = new Float64Array(n);
  const optimistic = worth.map((row, s) => {
    const closing = problem.closingWorth[s];
    return closing === undefined
      ? row
      : row.map((each, k) => each + (closing[k] as number) / (perOne[k % n] as number));
  });
  const open = Array.from(
    { length: worth.length + 1 },
    (_, s) => problem.openWorth[s]?.map((units, p) => units / (perOne[p] as number)) ?? none,
  );
  const reservations = origin.map((cells, p) => cells / (compiled.cellsPerOne[p] as number));
  return { problem, perOne, reservations, floors, worth, optimistic, open };
}

/** The least score under a cut that a package worth `value` can have. */
export function neededScore(each: Cut, objective: Objective, value: number): number {
  const needed = objective.needed(each.lambda, value) + each.floor;
  return objective.rational ? Math.max(needed, each.least) : needed;
}

export function cut(relaxed: Relaxed, lambda: Float64Array): Cut {
  const { problem, worth, optimistic, perOne, reservations, open } = relaxed;
  const { n } = problem;
  const steps = worth.length;
  const rest = new Float64Array(steps + 1);
  const scoresOf = (row: Float64Array): Float64Array => {
    const out = new Float64Array(row.length / n);
    for (let o = 0; o < out.length; o++) {
      let score = 0;
      for (let p = 0; p < n; p++) score += (lambda[p] as number) * (row[o * n + p] as number);
      out[o] = score;
    }
    return out;
  };
  const scores = worth.map(scoresOf);
  const hopeful = optimistic.map((row, s) =>
    row === worth[s] ? (scores[s] as Float64Array) : scoresOf(row),
  );
  let sum = 0;
  let floor = 0;
  let least = 0;
  let margin = 0;
  for (let p = 0; p < n; p++) {
    const weight = lambda[p] as number;
    floor += weight * (reservations[p] as number);
    least += (weight * (relaxed.floors[p] as number)) / (problem.compiled.cellsPerOne[p] as number);
    // Rounding to cells may lift a utility by half a cell.
    margin += (HALF_CELL * weight) / (problem.compiled.cellsPerOne[p] as number);
  }
  for (let s = steps; s >= 0; s--) {
    if (s < steps) {
      let best = Number.NEGATIVE_INFINITY;
      for (const score of hopeful[s] as Float64Array) if (score > best) best = score;
      sum += best;
    }
    let later = 0;
    for (let p = 0; p < n; p++) later += (lambda[p] as number) * ((open[s] as Float64Array)[p] as number);
    rest[s] = sum + later + margin + 1e-12 * (Math.abs(sum) + Math.abs(later) + 1);
  }
  return {
    lambda,
    perUnit: lambda.map((weight, p) => weight / (perOne[p] as number)),
    rest,
    scores,
    floor,
    least,
  };
}

/** Upper bound at the root by one set of multipliers, and the gains of the relaxed optimum. */
function rootBound(
  relaxed: Relaxed,
  objective: Objective,
  lambda: Float64Array,
  gains: Float64Array,
): number {
  const { problem, optimistic, reservations, open } = relaxed;
  const { n, compiled } = problem;
  for (let p = 0; p < n; p++)
    gains[p] = ((open[0] as Float64Array)[p] as number) - (reservations[p] as number);
  for (const row of optimistic) {
    let best = Number.NEGATIVE_INFINITY;
    let at = 0;
    for (let from = 0; from < row.length; from += n) {
      let score = 0;
      for (let p = 0; p < n; p++) score += (lambda[p] as number) * (row[from + p] as number);
      if (score > best) {
        best = score;
        at = from;
      }
    }
    for (let p = 0; p < n; p++) gains[p] = (gains[p] as number) + (row[at + p] as number);
  }
  let c = 0;
  for (let p = 0; p < n; p++) {
    c += (lambda[p] as number) * ((gains[p] as number) + HALF_CELL / (compiled.cellsPerOne[p] as number));
  }
  return objective.upper(lambda, c);
}

function normalised(lambda: Float64Array): Float64Array {
  let sum = 0;
  for (const weight of lambda) sum += weight;
  return lambda.map((weight) => weight / sum);
}

/** A little over half a cell: cells round up from 0.499 of one. */
export const HALF_CELL = 0.51;

/** Stands for "nothing found yet" where a bound of minus infinity must still prune. */
export const NOTHING_FOUND = -1e300;

/** Steps towards the best multipliers for three and more parties. */
const ROUNDS = 240;

/** The multipliers with the least upper bound found: bisection for two parties, falling steps for more. */
export function bestMultipliers(
  relaxed: Relaxed,
  objective: Objective,
  start: Float64Array,
  clock: Clock | null,
): { lambda: Float64Array; bound: number; visited: Float64Array[] } {
  const { n } = relaxed.problem;
  const gains = new Float64Array(n);
  let best = normalised(start);
  let bound = rootBound(relaxed, objective, best, gains);
  const visited: Float64Array[] = [best];
  if (n === 1) return { lambda: best, bound, visited };
  const consider = (lambda: Float64Array): void => {
    const upper = rootBound(relaxed, objective, lambda, gains);
    if (upper < bound) {
      bound = upper;
      best = lambda;
      visited.push(lambda);
    }
  };
  if (n === 2) {
    let low = 1e-6;
    let high = 1 - 1e-6;
    for (let round = 0; round < 60 && high - low > 1e-12; round++) {
      const middle = (low + high) / 2;
      const lambda = Float64Array.of(middle, 1 - middle);
      consider(lambda);
      const push = objective.slope(lambda, gains, 0) - objective.slope(lambda, gains, 1);
      if (push > 0) high = middle;
      else low = middle;
    }
    return { lambda: best, bound, visited };
  }
  let lambda = best;
  let size = 0.6;
  let stale = 0;
  for (let round = 0; round < ROUNDS; round++) {
    if (clock !== null && clock.reached() !== null) break;
    rootBound(relaxed, objective, lambda, gains);
    let norm = 0;
    const slopes = lambda.map((_, i) => objective.slope(lambda, gains, i));
    for (const slope of slopes) norm = Math.max(norm, Math.abs(slope));
    if (norm < 1e-12) break;
    const next = normalised(
      lambda.map((weight, i) => Math.max(1e-9, weight * Math.exp((-size * (slopes[i] as number)) / norm))),
    );
    const before = bound;
    consider(next);
    lambda = next;
    stale = bound < before ? 0 : stale + 1;
    if (stale > 8) {
      size *= 0.6;
      lambda = best;
      stale = 0;
    }
    if (size < 1e-5) break;
  }
  return { lambda: best, bound, visited };
}

/** Cuts worth testing at every partial sum: the best multipliers first, then leaning ones, then one party each. */
export function cutsAround(relaxed: Relaxed, lambda: Float64Array): Cut[] {
  const { n } = relaxed.problem;
  const out = [cut(relaxed, lambda)];
  for (const lean of n <= 3 ? [0.05, 0.2, 0.5] : [0.35]) {
    for (let i = 0; i < n; i++) {
      out.push(
        cut(relaxed, normalised(lambda.map((weight, k) => weight * (1 - lean) + (k === i ? lean : 0)))),
      );
    }
  }
  for (let i = 0; i < n; i++)
    out.push(
      cut(
        relaxed,
        lambda.map((_, k) => (k === i ? 1 : 1e-9)),
      ),
    );
  return out;
}

/** The most that the objective could be if every party had its own best, caps applied. */
export function utopia(relaxed: Relaxed, objective: Objective): number {
  const { problem, optimistic, reservations, open, perOne } = relaxed;
  const { n, compiled } = problem;
  const gains = Array.from({ length: n }, (_, p) => {
    let most = (open[0] as Float64Array)[p] as number;
    for (const row of optimistic) {
      let best = Number.NEGATIVE_INFINITY;
      for (let k = p; k < row.length; k += n) best = Math.max(best, row[k] as number);
      most += best;
    }
    const capped = Math.min(most, (compiled.caps[p] as number) / (perOne[p] as number));
    return capped + HALF_CELL / (compiled.cellsPerOne[p] as number) - (reservations[p] as number);
  });
  if (objective.rational && gains.some((gain) => gain < 0)) return Number.NEGATIVE_INFINITY;
  return objective.value(gains);
}
