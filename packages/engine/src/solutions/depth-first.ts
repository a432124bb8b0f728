import type { Automaton } from '../compiled/automaton.ts';
import type { Clock } from '../compiled/clock.ts';
import type { Objective } from './objective.ts';
import { PackageOffers } from './package-offers.ts';
import { type Cut, neededScore, type Relaxed } from './relaxation.ts';
import type { Tied } from './tied.ts';

/**
 * Branch and bound along the automaton's order, promising options first; a branch is cut when one of the
 * Lagrangian cuts proves that nothing under it reaches the best value found. Fills `tied`; throws `Interrupted`
 * at a limit, leaving the best found so far. Exponential at worst, small memory.
 */
export function depthFirst(
  relaxed: Relaxed,
  automaton: Automaton,
  objective: Objective,
  cuts: readonly Cut[],
  tied: Tied,
  clock: Clock | null,
): void {
  const { problem, reservations, perOne } = relaxed;
  const { n } = problem;
  const steps = problem.steps.length;
  const lead = cuts[0];
  if (lead === undefined) throw new RangeError('at least one cut is needed');
  const ranked = lead.scores.map((scores) =>
    Int32Array.from(scores.keys()).sort((a, b) => (scores[b] as number) - (scores[a] as number)),
  );
  const dots = cuts.map(() => new Float64Array(steps + 1));
  const units = Array.from({ length: steps + 1 }, () => new Float64Array(n));
  const chosen = new Int32Array(steps);
  const rough = new Float64Array(n);
  const need = new Float64Array(cuts.length);
  const offers = new PackageOffers(relaxed, objective, tied);
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
    for (let p = 0; p < n; p++)
      rough[p] = (sums[p] as number) / (perOne[p] as number) - (reservations[p] as number);
    offers.offer(chosen, rough, sums);
    refreshNeed();
  };
  const visit = (s: number, state: number): void => {
    if (s === steps) {
      leaf();
      return;
    }
    clock?.check();
    const terms = problem.steps[s]?.terms as Float64Array;
    const here = units[s] as Float64Array;
    const next = units[s + 1] as Float64Array;
    for (const option of ranked[s] as Int32Array) {
      const after = automaton.step(s, state, option);
      if (after < 0) continue;
      let useful = true;
      for (let k = 0; k < cuts.length && useful; k++) {
        const each = cuts[k] as Cut;
        const known = dots[k] as Float64Array;
        let dot = (known[s] as number) + ((each.scores[s] as Float64Array)[option] as number);
        for (let p = 0; p < n; p++) dot += (each.perUnit[p] as number) * (automaton.paid[p] as number);
        known[s + 1] = dot;
        useful = dot + (each.rest[s + 1] as number) >= (need[k] as number);
      }
      if (!useful) continue;
      chosen[s] = option;
      for (let p = 0; p < n; p++) {
        next[p] = (here[p] as number) + (terms[option * n + p] as number) + (automaton.paid[p] as number);
      }
      visit(s + 1, after);
    }
  };
  visit(0, 0);
}
