import type { Clock } from '../compiled/clock.ts';
import { fold, retrace } from '../frontier/fold.ts';
import { toCells } from '../frontier/frontier.ts';
import type { Useless } from '../frontier/shifted.ts';
import type { Objective } from './objective.ts';
import { type Cut, neededScore, type Relaxed } from './relaxation.ts';
import { Tied } from './tied.ts';

/** What can be dropped after each step: the cuts, turned round into least scores that a sum must still have. */
function uselessBelow(
  relaxed: Relaxed,
  objective: Objective,
  cuts: readonly Cut[],
  threshold: number,
): (step: number) => Useless | null {
  const { n } = relaxed.problem;
  const count = cuts.length;
  const weights = new Float64Array(count * n);
  const least = new Float64Array(count);
  for (const [k, each] of cuts.entries()) {
    weights.set(each.perUnit, k * n);
    least[k] = neededScore(each, objective, threshold);
  }
  const last = relaxed.problem.steps.length - 1;
  return (step) => {
    // Whole packages below the threshold are kept: the best of them is where the next threshold starts.
    if (step === last) return null;
    const need = least.map((c, k) => c - ((cuts[k] as Cut).rest[step + 1] as number));
    if (n === 2) {
      return (values, i) => {
        const x = values[2 * i] as number;
        const y = values[2 * i + 1] as number;
        for (let k = 0; k < count; k++) {
          if ((weights[2 * k] as number) * x + (weights[2 * k + 1] as number) * y < (need[k] as number))
            return true;
        }
        return false;
      };
    }
    return (values, i) => {
      const from = i * n;
      for (let k = 0; k < count; k++) {
        let score = 0;
        for (let p = 0; p < n; p++) score += (weights[k * n + p] as number) * (values[from + p] as number);
        if (score < (need[k] as number)) return true;
      }
      return false;
    };
  };
}

/**
 * The fold again, but a partial sum also goes when a Lagrangian cut proves that no completion reaches
 * `threshold`. All outcomes at or above the threshold survive, so if one is found the optimum is proven.
 */
export function boundedFold(
  relaxed: Relaxed,
  objective: Objective,
  cuts: readonly Cut[],
  threshold: number,
  clock: Clock | null,
  maxPoints: number,
): Tied {
  const { problem, reservations } = relaxed;
  const { n, compiled } = problem;
  const useless = uselessBelow(relaxed, objective, cuts, threshold);
  const folded = fold(problem, { clock, maxPoints, thinning: false, useless });
  const tied = new Tied(objective);
  const set = toCells(compiled, folded.final, clock);
  const gains = new Float64Array(n);
  for (let i = 0; i < set.count; i++) {
    let rational = true;
    for (let p = 0; p < n; p++) {
      const gain =
        (set.values[i * n + p] as number) / (compiled.cellsPerOne[p] as number) - (reservations[p] as number);
      gains[p] = Math.abs(gain) < 1e-12 ? 0 : gain;
      if ((set.values[i * n + p] as number) < (relaxed.floors[p] as number)) rational = false;
    }
    if (objective.rational && !rational) continue;
    const cells = set.values.subarray(i * n, i * n + n);
    tied.offer(cells, gains, objective.value(gains), () =>
      problem.toPackage(retrace(folded, set.parent[i] as number)),
    );
  }
  return tied;
}
