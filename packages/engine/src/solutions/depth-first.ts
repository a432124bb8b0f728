import type { Clock } from '../compiled/clock.ts';
import { cellOf } from '../compiled/quantum.ts';
import { usefulOptions } from '../frontier/fold.ts';
import type { Objective } from './objective.ts';
import { type Cut, neededScore, type Relaxed } from './relaxation.ts';
import type { Tied } from './tied.ts';

/**
 * Branch and bound, depth first: steps with the widest spread first, promising options first; a branch is cut
 * when one of the Lagrangian cuts proves that nothing under it reaches the best value found. Fills `tied`;
 * throws `Interrupted` at a limit, leaving the best found so far. Exponential at worst, small memory.
 */
export function depthFirst(
  relaxed: Relaxed,
  objective: Objective,
  cuts: readonly Cut[],
  tied: Tied,
  clock: Clock | null,
): void {
  const { problem, reservations } = relaxed;
  const { n, compiled, automaton } = problem;
  const steps = problem.steps.length;
  const lead = cuts[0];
  if (lead === undefined) throw new RangeError('at least one cut is needed');
  const order = Array.from({ length: steps }, (_, s) => s);
  if (automaton === null) {
    const spread = (s: number): number => {
      const scores = lead.scores[s] as Float64Array;
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (const score of scores) {
        low = Math.min(low, score);
        high = Math.max(high, score);
      }
      return high - low;
    };
    const spreads = order.map(spread);
    order.sort((a, b) => (spreads[b] as number) - (spreads[a] as number));
  }
  const ranked = order.map((s) => {
    const scores = lead.scores[s] as Float64Array;
    const step = problem.steps[s] as (typeof problem.steps)[number];
    const options =
      automaton === null
        ? usefulOptions(step, n).map(({ option }) => option)
        : Array.from({ length: scores.length }, (_, o) => o);
    return Int32Array.from(options.sort((a, b) => (scores[b] as number) - (scores[a] as number)));
  });
  // rest by depth: the steps not yet chosen are those later in `order`.
  const rests = cuts.map((each) => restByDepth(each, order));
  const dots = cuts.map(() => new Float64Array(steps + 1));
  const units = Array.from({ length: steps + 1 }, () => new Float64Array(n));
  const chosen = new Int32Array(steps);
  const cells = new Float64Array(n);
  const gains = new Float64Array(n);
  const need = new Float64Array(cuts.length);
  let needFor = Number.NaN;
  const refreshNeed = (): void => {
    const { threshold } = tied;
    if (threshold === needFor) return;
    needFor = threshold;
    for (const [k, each] of cuts.entries()) need[k] = neededScore(each, objective, threshold);
  };
  refreshNeed();
  const leaf = (): void => {
    const sums = units[steps] as Float64Array;
    for (let p = 0; p < n; p++) {
      const capped = Math.min(sums[p] as number, compiled.caps[p] as number);
      cells[p] = cellOf(capped, compiled.cellsPerUnit[p] as number);
      const gain = (cells[p] as number) / (compiled.cellsPerOne[p] as number) - (reservations[p] as number);
      // A gain within rounding of zero is zero: the floors are cells too.
      gains[p] = Math.abs(gain) < 1e-12 ? 0 : gain;
      if (objective.rational && (cells[p] as number) < (relaxed.floors[p] as number)) return;
    }
    tied.offer(cells, gains, objective.value(gains), () => {
      const options = new Array<number>(steps);
      for (let d = 0; d < steps; d++) options[order[d] as number] = chosen[d] as number;
      return problem.toPackage(options);
    });
    refreshNeed();
  };
  const visit = (depth: number, state: number): void => {
    if (depth === steps) {
      leaf();
      return;
    }
    clock?.check();
    const s = order[depth] as number;
    const terms = problem.steps[s]?.terms as Float64Array;
    const here = units[depth] as Float64Array;
    const next = units[depth + 1] as Float64Array;
    for (const option of ranked[depth] as Int32Array) {
      let after = 0;
      if (automaton !== null) {
        after = automaton.step(s, state, option);
        if (after < 0) continue;
      }
      let useful = true;
      for (let k = 0; k < cuts.length; k++) {
        const each = cuts[k] as Cut;
        let dot =
          ((dots[k] as Float64Array)[depth] as number) + ((each.scores[s] as Float64Array)[option] as number);
        if (automaton !== null) {
          for (let p = 0; p < n; p++) dot += (each.perUnit[p] as number) * (automaton.paid[p] as number);
        }
        (dots[k] as Float64Array)[depth + 1] = dot;
        if (useful) {
          if (dot + ((rests[k] as Float64Array)[depth + 1] as number) < (need[k] as number)) {
            useful = false;
            if (k === 0 && automaton === null) return;
            break;
          }
        }
      }
      if (!useful) continue;
      chosen[depth] = option;
      for (let p = 0; p < n; p++) {
        next[p] =
          (here[p] as number) +
          (terms[option * n + p] as number) +
          (automaton === null ? 0 : (automaton.paid[p] as number));
      }
      visit(depth + 1, after);
    }
  };
  visit(0, 0);
}

function restByDepth(each: Cut, order: readonly number[]): Float64Array {
  const steps = order.length;
  const out = new Float64Array(steps + 1);
  // Differences of `rest` along the natural order carry open clauses; in another order there are none.
  const natural = order.every((s, d) => s === d);
  if (natural) return each.rest;
  const margin = (each.rest[steps] as number) + 1e-12;
  let sum = 0;
  for (let d = steps; d >= 0; d--) {
    if (d < steps) {
      let best = Number.NEGATIVE_INFINITY;
      for (const score of each.scores[order[d] as number] as Float64Array) if (score > best) best = score;
      sum += best;
    }
    out[d] = sum + margin + 1e-12 * Math.abs(sum);
  }
  return out;
}
