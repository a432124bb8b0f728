import { Clock, Interrupted } from '../compiled/clock.ts';
import type { Compiled } from '../compiled/compile.ts';
import { cellOf } from '../compiled/quantum.ts';
import { type Certificate, EXACT, type InexactReason, type Limits } from '../space/certificate.ts';
import { type Folded, fold, retrace } from './fold.ts';
import { emptySet, gather, type PointSet, precedes, sorted } from './point-set.ts';
import { type Problem, problemOf } from './problem.ts';
import { undominatedSorted } from './undominated.ts';

/**
 * The Pareto frontier: distinct utility vectors that no other package weakly beats for all and strictly for one.
 * Utilities are told apart at the resolution of the scenario (10^-9 at ordinary sizes) and rounded to it, so
 * float noise never leaves a dominated point. Sorted by the first party's utility falling, then the next.
 */
export interface Frontier {
  readonly parties: number;
  readonly count: number;
  /** Utilities in cells, `i * parties + p`; divide by `cellsPerOne[p]`. */
  readonly cells: Float64Array;
  /** How many packages have exactly this vector; exact up to 2^53 unless a cap or the certificate limits it. */
  readonly ways: Float64Array;
  readonly certificate: Certificate;
  utilitiesAt(index: number): number[];
  packageAt(index: number): number[];
}

/** Kept points past which an exact frontier is given up, by number of parties. */
export function exactSize(parties: number): number {
  if (parties <= 2) return 2_000_000;
  if (parties === 3) return 400_000;
  return 120_000;
}

/** Utilities of one vector in cells. */
export function utilitiesOf(compiled: Compiled, cells: ArrayLike<number>, from = 0): number[] {
  return Array.from({ length: compiled.parties }, (_, p) => {
    return (cells[from + p] as number) / (compiled.cellsPerOne[p] as number);
  });
}

/** Kept sums in units become cells, capped; what is then dominated or equal goes. `parent` keeps the old index. */
export function toCells(compiled: Compiled, set: PointSet, clock: Clock | null): PointSet {
  const { n, count } = set;
  const out = emptySet(n, count);
  for (let i = 0; i < count; i++) {
    for (let p = 0; p < n; p++) {
      const units = Math.min(set.values[i * n + p] as number, compiled.caps[p] as number);
      out.values[i * n + p] = cellOf(units, compiled.cellsPerUnit[p] as number);
    }
    out.parent[i] = i;
    out.ways[i] = set.ways[i] as number;
  }
  out.count = count;
  let inOrder = true;
  for (let i = 1; i < count && inOrder; i++) inOrder = precedes(n, out.values, i - 1, out.values, i);
  return undominatedSorted(inOrder ? out : sorted(out), clock);
}

function inListingOrder(set: PointSet): PointSet {
  if (set.n <= 3) return set;
  const { n, values } = set;
  const order = Array.from({ length: set.count }, (_, i) => i);
  order.sort((i, j) => {
    for (let d = 0; d < n; d++) {
      const difference = (values[j * n + d] as number) - (values[i * n + d] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return gather(set, order);
}

function frontierFrom(
  compiled: Compiled,
  problem: Problem,
  folded: Folded,
  certificate: Certificate,
): Frontier {
  const cells = inListingOrder(toCells(compiled, folded.final, null));
  return {
    parties: compiled.parties,
    count: cells.count,
    cells: cells.values,
    ways: cells.ways,
    certificate,
    utilitiesAt: (index) => utilitiesOf(compiled, cells.values, index * compiled.parties),
    packageAt: (index) => problem.toPackage(retrace(folded, cells.parent[index] as number)),
  };
}

function epsilonCertificate(compiled: Compiled, folded: Folded, reason: InexactReason): Certificate {
  const n = compiled.parties;
  let epsilon = 0;
  let slackSum = 0;
  for (let p = 0; p < n; p++) {
    const one = (folded.slack[p] as number) / (compiled.quanta[p]?.perOne ?? 1);
    epsilon = Math.max(epsilon, one);
    slackSum += one;
  }
  if (epsilon === 0) return EXACT;
  let best = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < folded.final.count; i++) {
    let sum = 0;
    for (let p = 0; p < n; p++) {
      sum +=
        Math.min(folded.final.values[i * n + p] as number, compiled.caps[p] as number) /
        (compiled.quanta[p]?.perOne ?? 1);
    }
    best = Math.max(best, sum);
  }
  return { exact: false, epsilon: epsilon + 1e-9, bound: best + slackSum + 1e-9, reason };
}

export interface FrontierOptions {
  /** Stop being exact past this many kept points. */
  readonly maxPoints?: number;
  /** Points to aim at once an exact answer was given up. */
  readonly epsilonPoints?: number;
  readonly progress?: (share: number) => void;
}

/** The whole frontier by folding, or the limit that was reached first. */
export function exactFrontier(
  compiled: Compiled,
  clock: Clock,
  options: Pick<FrontierOptions, 'maxPoints' | 'progress'> = {},
): Frontier | InexactReason {
  const maxPoints = options.maxPoints ?? exactSize(compiled.parties);
  try {
    const problem = problemOf(compiled, clock, maxPoints);
    const folded = fold(problem, {
      clock,
      maxPoints,
      thinning: false,
      progress: (step, steps) => options.progress?.(step / steps),
    });
    return frontierFrom(compiled, problem, folded, EXACT);
  } catch (caught) {
    if (!(caught instanceof Interrupted)) throw caught;
    return caught.reason;
  }
}

/** About `target` points with a proven epsilon; `reason` is why it is not exact. Null when not even that fits. */
export function thinnedFrontier(
  compiled: Compiled,
  clock: Clock,
  target: number,
  reason: InexactReason,
): Frontier | null {
  try {
    const problem = problemOf(compiled, clock, target);
    const folded = fold(problem, { clock, maxPoints: target, thinning: true });
    return frontierFrom(compiled, problem, folded, epsilonCertificate(compiled, folded, reason));
  } catch (caught) {
    if (!(caught instanceof Interrupted)) throw caught;
    return null;
  }
}

/**
 * The frontier of all feasible packages (reservations aside). Exact by folding while the kept sums stay below
 * `maxPoints` and the limits hold; then again with thinning, which proves an epsilon. An empty frontier means
 * that no package satisfies the constraints. Returns null when not even a thinned fold fits (states of too many
 * entangled clauses): use the searches then.
 */
export function frontier(compiled: Compiled, limits: Limits, options: FrontierOptions = {}): Frontier | null {
  const clock = new Clock(limits);
  const whole = exactFrontier(compiled, clock.part(0.6), options);
  if (typeof whole !== 'string') return whole;
  const hurried = whole === 'cancelled';
  for (const target of hurried ? [60] : [options.epsilonPoints ?? 4000, 400]) {
    const spare = hurried ? Clock.hurried(limits, 12) : clock.part(0.6);
    const thinned = thinnedFrontier(compiled, spare, target, whole);
    if (thinned !== null) return thinned;
  }
  return null;
}
