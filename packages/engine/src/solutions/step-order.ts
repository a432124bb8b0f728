import type { Relaxed } from './relaxation.ts';

/**
 * For the bounded fold: first the steps where few options lose less than about `gap` against the relaxed
 * optimum, so that the kept sums stay few for long. Under an automaton the order stays as it is.
 */
export function reorder(relaxed: Relaxed, lambda: Float64Array, gap: number): Relaxed {
  const { problem, worth, optimistic } = relaxed;
  if (problem.automaton !== null) return relaxed;
  const { n } = problem;
  const branching = worth.map((row) => {
    const scores = Array.from({ length: row.length / n }, (_, o) => {
      let score = 0;
      for (let p = 0; p < n; p++) score += (lambda[p] as number) * (row[o * n + p] as number);
      return score;
    });
    const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    return scores.reduce((sum, score) => sum + Math.exp((score - most) / gap), 0);
  });
  const order = worth.map((_, s) => s).sort((a, b) => (branching[a] as number) - (branching[b] as number));
  return {
    ...relaxed,
    problem: {
      ...problem,
      steps: order.map((s) => problem.steps[s] as (typeof problem.steps)[number]),
      toPackage(stepOptions) {
        const options = new Array<number>(order.length);
        for (const [at, s] of order.entries()) options[s] = stepOptions[at] as number;
        return problem.toPackage(options);
      },
    },
    worth: order.map((s) => worth[s] as Float64Array),
    optimistic: order.map((s) => optimistic[s] as Float64Array),
  };
}
