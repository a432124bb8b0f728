import type { Clock } from '../compiled/clock.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import { cellOf } from '../compiled/quantum.ts';
import type { Objective } from './objective.ts';
import type { Relaxed } from './relaxation.ts';
import type { Tied } from './tied.ts';

/**
 * Good first packages: the relaxed optimum of each multiplier vector, then the best change of one step, then of
 * two, while the objective rises. Proves nothing; it only makes the search short.
 */
export function improve(
  relaxed: Relaxed,
  objective: Objective,
  starts: readonly Float64Array[],
  tied: Tied,
  clock: Clock | null,
): void {
  for (const lambda of starts.slice(-6).reverse()) {
    if (tied.best > Number.NEGATIVE_INFINITY && clock !== null && clock.reached() !== null) return;
    climb(relaxed, objective, relaxedOptimum(relaxed, lambda), tied, clock);
  }
}

function relaxedOptimum(relaxed: Relaxed, lambda: Float64Array): number[] {
  const { n } = relaxed.problem;
  return relaxed.optimistic.map((row) => {
    let best = Number.NEGATIVE_INFINITY;
    let at = 0;
    for (let o = 0; o * n < row.length; o++) {
      let score = 0;
      for (let p = 0; p < n; p++) score += (lambda[p] as number) * (row[o * n + p] as number);
      if (score > best) {
        best = score;
        at = o;
      }
    }
    return at;
  });
}

/** Ranks also packages that somebody would refuse, so that a climb can start below the floors. */
function rank(objective: Objective, gains: Float64Array, shortBy: Float64Array): number {
  let short = 0;
  if (objective.rational) for (const less of shortBy) if (less < 0) short += less;
  return short < 0 ? -1e6 + short : objective.value(gains);
}

function climb(
  relaxed: Relaxed,
  objective: Objective,
  options: number[],
  tied: Tied,
  clock: Clock | null,
): void {
  const { problem, worth, reservations } = relaxed;
  const { n, compiled } = problem;
  const steps = worth.length;
  const evaluator = problem.automaton === null ? null : new Evaluator(compiled);
  const sum = new Float64Array(n);
  const gains = new Float64Array(n);
  const shortBy = new Float64Array(n);
  const scoreOf = (candidate: readonly number[]): number => {
    if (evaluator !== null) {
      const units = evaluator.units(problem.toPackage(candidate));
      if (units === null) return Number.NEGATIVE_INFINITY;
      for (let p = 0; p < n; p++) sum[p] = units[p] as number;
    } else {
      sum.fill(0);
      for (let s = 0; s < steps; s++) {
        const row = problem.steps[s]?.terms as Float64Array;
        for (let p = 0; p < n; p++)
          sum[p] = (sum[p] as number) + (row[(candidate[s] as number) * n + p] as number);
      }
    }
    toGains();
    return rank(objective, gains, shortBy);
  };
  const toGains = (): void => {
    for (let p = 0; p < n; p++) {
      const cell = cellOf(
        Math.min(sum[p] as number, compiled.caps[p] as number),
        compiled.cellsPerUnit[p] as number,
      );
      const gain = cell / (compiled.cellsPerOne[p] as number) - (reservations[p] as number);
      gains[p] = Math.abs(gain) < 1e-12 ? 0 : gain;
      shortBy[p] = (cell - (relaxed.floors[p] as number)) / (compiled.cellsPerOne[p] as number);
    }
  };
  let score = scoreOf(options);
  const budget = 40_000;
  let spent = 0;
  for (let improved = true; improved && spent < budget; ) {
    improved = false;
    if (clock !== null && clock.reached() !== null) break;
    let bestScore = score;
    let bestMove: [number, number, number, number] | null = null;
    for (let s = 0; s < steps; s++) {
      const old = options[s] as number;
      for (let o = 0; o < (problem.steps[s]?.options ?? 0); o++) {
        if (o === old) continue;
        options[s] = o;
        spent++;
        const tried = scoreOf(options);
        if (tried > bestScore) {
          bestScore = tried;
          bestMove = [s, o, s, o];
        }
      }
      options[s] = old;
      if (spent > budget) break;
    }
    if (bestMove !== null) {
      options[bestMove[0]] = bestMove[1];
      score = bestScore;
      improved = true;
    }
  }
  if (score <= -1e5) return;
  score = scoreOf(options);
  const cells = Float64Array.from(gains, (_, p) =>
    cellOf(Math.min(sum[p] as number, compiled.caps[p] as number), compiled.cellsPerUnit[p] as number),
  );
  tied.offer(cells, gains, objective.value(gains), () => problem.toPackage(options));
}
