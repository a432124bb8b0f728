import { type Clock, Interrupted } from '../compiled/clock.ts';
import { type Certificate, EXACT, type InexactReason } from '../space/certificate.ts';
import { boundedFold } from './bounded-fold.ts';
import { depthFirst } from './depth-first.ts';
import { improve } from './hill-climb.ts';
import type { Objective } from './objective.ts';
import { bestMultipliers, cutsAround, type Relaxed } from './relaxation.ts';
import { type Candidate, Tied } from './tied.ts';

/** The tied best vectors of one objective, or none when no package is rational (then exact) or none was found. */
export interface Found {
  readonly value: number;
  readonly tied: readonly Candidate[];
  readonly certificate: Certificate;
  readonly bound: number;
}

/** Parties up to which folding with dominance beats plain branch and bound. */
const FOLD_PARTIES = 3;

/**
 * Maximises one objective without the frontier. Lagrangian multipliers give a bound; then either the bounded
 * fold with ever lower thresholds (few parties) or depth-first branch and bound from a good first package.
 */
export function search(
  relaxed: Relaxed,
  objective: Objective,
  start: Float64Array,
  clock: Clock | null,
): Found {
  const { problem } = relaxed;
  const { n } = problem;
  const { lambda, bound, visited } = bestMultipliers(relaxed, objective, start);
  const cuts = cutsAround(relaxed, lambda);
  const tied = new Tied(objective);
  improve(relaxed, objective, visited, tied);
  let reason: InexactReason | null = null;
  try {
    if (n <= FOLD_PARTIES) {
      const found = widen(relaxed, objective, cuts, bound, tied, clock);
      if (found !== null) return conclude(found, bound, null, objective);
    }
    depthFirst(relaxed, objective, cuts, tied, clock);
  } catch (caught) {
    if (!(caught instanceof Interrupted)) throw caught;
    reason = caught.reason;
  }
  return conclude(tied, bound, reason, objective);
}

/** Lower and lower thresholds until one is met; null when the kept sums become too many. */
function widen(
  relaxed: Relaxed,
  objective: Objective,
  cuts: Parameters<typeof boundedFold>[2],
  bound: number,
  known: Tied,
  clock: Clock | null,
): Tied | null {
  if (!Number.isFinite(bound)) return null;
  let gap = Math.max(Math.abs(bound) * 1e-5, 1e-8);
  const floor = known.threshold;
  for (;;) {
    const threshold = Math.max(floor, bound - gap);
    try {
      const tied = boundedFold(relaxed, objective, cuts, threshold, clock, 400_000);
      if (tied.threshold >= threshold || threshold === floor) return tied;
    } catch (caught) {
      if (caught instanceof Interrupted && caught.reason === 'size') return null;
      throw caught;
    }
    // With no package known and nothing found at a huge gap there is nothing to find.
    if (floor === Number.NEGATIVE_INFINITY && gap > 1e9) return known;
    gap *= 8;
  }
}

function conclude(tied: Tied, bound: number, reason: InexactReason | null, objective: Objective): Found {
  if (reason !== null && tied.best < bound - objective.tolerance) {
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
