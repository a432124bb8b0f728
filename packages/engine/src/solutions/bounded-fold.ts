import type { Clock } from '../compiled/clock.ts';
import { fold, retrace } from '../frontier/fold.ts';
import { toCells } from '../frontier/frontier.ts';
import type { Useless } from '../frontier/undominated.ts';
import type { Objective } from './objective.ts';
import type { Cut, Relaxed } from './relaxation.ts';
import { Tied } from './tied.ts';

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
  const useless =
    (step: number): Useless =>
    (values, i) => {
      for (const each of cuts) {
        let c = (each.rest[step + 1] as number) - each.floor;
        for (let p = 0; p < n; p++) c += (each.perUnit[p] as number) * (values[i * n + p] as number);
        if (objective.upper(each.lambda, c) < threshold || (objective.rational && c < 0)) return true;
      }
      return false;
    };
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
      if ((gains[p] as number) < 0) rational = false;
    }
    if (objective.rational && !rational) continue;
    const cells = set.values.subarray(i * n, i * n + n);
    tied.offer(cells, gains, objective.value(gains), () => retrace(folded, set.parent[i] as number));
  }
  return tied;
}
