import { type Clock, Interrupted } from '../compiled/clock.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import { type Certificate, EXACT, type InexactReason } from '../space/certificate.ts';
import { boundedFold } from './bounded-fold.ts';
import { depthFirst } from './depth-first.ts';
import { improve } from './hill-climb.ts';
import { iteratedClimb } from './iterated-climb.ts';
import { LagrangianSearch } from './lagrangian-search.ts';
import { type Objective, tieSlack } from './objective.ts';
import { bestMultipliers, cutsAround, type Relaxed, utopia } from './relaxation.ts';
import { type Candidate, Tied } from './tied.ts';

/** The tied best vectors of one objective, or none when no package is rational (then exact) or none was found. */
export interface Found {
  readonly value: number;
  readonly tied: readonly Candidate[];
  readonly certificate: Certificate;
  readonly bound: number;
}

/** Parties up to which folding with dominance beats plain branch and bound among entangled issues. */
const FOLD_PARTIES = 3;

/**
 * Maximises one objective without the frontier. Lagrangian multipliers give a bound and a climb a good first
 * package; then branch and bound for independent steps. Where clauses tie the steps: the bounded fold with ever
 * lower thresholds (few parties), or a search along the automaton.
 */
export function search(
  relaxed: Relaxed,
  objective: Objective,
  start: Float64Array,
  clock: Clock | null,
  known: readonly (readonly number[])[] = [],
): Found {
  const { problem } = relaxed;
  const { n } = problem;
  if (problem.steps.some((step) => step.options === 0)) {
    // Some tied issues have no combination that the constraints allow.
    const nothing = Number.NEGATIVE_INFINITY;
    return { value: nothing, tied: [], bound: nothing, certificate: EXACT };
  }
  const { lambda, bound: dual, visited } = bestMultipliers(relaxed, objective, start, clock);
  const bound = Math.min(dual, utopia(relaxed, objective));
  const tied = new Tied(objective);
  offerKnown(relaxed, objective, known, tied);
  improve(relaxed, objective, visited, tied, clock);
  const { paying, aggregates } = problem.compiled;
  // Hard constraints only take packages away: bounds without them hold.
  if (problem.automaton === null || paying.length + aggregates.length === 0) {
    const { interrupted, bound: left } = new LagrangianSearch(relaxed, objective, tied, clock).run(lambda);
    return conclude(tied, Math.min(bound, left), interrupted?.reason ?? null, objective);
  }
  try {
    if (n <= FOLD_PARTIES) {
      const found = patientFold(relaxed, objective, lambda, bound, tied, clock);
      if (found !== null) return conclude(found, bound, null, objective);
    }
    // Short proofs come first; where one takes long, a better package is worth more than its beginning.
    if (clock !== null) iteratedClimb(relaxed, objective, tied, clock);
    depthFirst(relaxed, problem.automaton, objective, cutsAround(relaxed, lambda), tied, clock);
  } catch (caught) {
    if (!(caught instanceof Interrupted)) throw caught;
    return conclude(tied, bound, caught.reason, objective);
  }
  return conclude(tied, bound, null, objective);
}

/** The bounded fold gets a part of the time only, and gives up without a word. */
function patientFold(
  relaxed: Relaxed,
  objective: Objective,
  lambda: Float64Array,
  bound: number,
  tied: Tied,
  clock: Clock | null,
): Tied | null {
  if (clock === null) return widen(relaxed, objective, lambda, bound, tied, clock);
  try {
    return widen(relaxed, objective, lambda, bound, tied, clock.part(0.4));
  } catch (caught) {
    if (caught instanceof Interrupted && clock.reached() === null) return null;
    throw caught;
  }
}

/**
 * The bounded fold with lower and lower thresholds. One that is met is proven; one that is not still yields good
 * packages below it, whose value is the next threshold. Null when the kept sums become too many.
 */
function widen(
  relaxed: Relaxed,
  objective: Objective,
  lambda: Float64Array,
  bound: number,
  known: Tied,
  clock: Clock | null,
): Tied | null {
  if (!Number.isFinite(bound)) return null;
  const cuts = cutsAround(relaxed, lambda);
  let gap = Math.max(Math.abs(bound) * 4e-6, 1e-8);
  try {
    for (;;) {
      const threshold = Math.max(known.threshold, bound - gap);
      const tied = boundedFold(relaxed, objective, cuts, threshold, clock, 600_000);
      for (const each of tied.list) {
        known.offer(each.cells, each.gains, each.value, () => each.package);
      }
      if (tied.threshold >= threshold) return known;
      if (threshold === known.threshold && known.best > Number.NEGATIVE_INFINITY) return known;
      // With nothing known and nothing found at a huge gap there is nothing to find.
      if (gap > 1e12) return known;
      gap *= 2.5;
    }
  } catch (caught) {
    if (caught instanceof Interrupted && caught.reason === 'size') return null;
    throw caught;
  }
}

function conclude(tied: Tied, bound: number, reason: InexactReason | null, objective: Objective): Found {
  // Bounds carry half a cell a party for rounding: within two cells a value has reached its bound.
  if (reason !== null && tied.best < bound - Math.max(2e-9, tieSlack(objective, tied.best))) {
    const epsilon = tied.best === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : bound - tied.best;
    return {
      value: tied.best,
      tied: tied.list,
      bound,
      certificate: { exact: false, epsilon, bound, reason },
    };
  }
  const certificate: Certificate =
    tied.overflow || reason !== null
      ? { exact: false, epsilon: 0, bound: tied.best, reason: reason ?? 'tie-limit' }
      : EXACT;
  return { value: tied.best, tied: tied.list, bound: tied.best, certificate };
}

function offerKnown(
  relaxed: Relaxed,
  objective: Objective,
  packages: readonly (readonly number[])[],
  tied: Tied,
): void {
  if (packages.length === 0) return;
  const { compiled, n } = relaxed.problem;
  const evaluator = new Evaluator(compiled);
  const gains = new Float64Array(n);
  for (const pack of packages) {
    const cells = evaluator.cells(pack);
    if (cells === null) continue;
    for (let p = 0; p < n; p++) {
      const gain =
        (cells[p] as number) / (compiled.cellsPerOne[p] as number) - (relaxed.reservations[p] as number);
      gains[p] = Math.abs(gain) < 1e-12 ? 0 : gain;
    }
    if (objective.rational && cells.some((cell, p) => cell < (relaxed.floors[p] as number))) continue;
    tied.offer(cells, gains, objective.value(gains), () => pack);
  }
}
