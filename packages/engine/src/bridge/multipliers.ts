/** What a bound needs of the problem, in plain utilities. */
export type BoundProblem = {
  /** Per step and option: its price, and what it is worth to each party. */
  readonly steps: readonly (readonly { readonly price: number; readonly worth: Float64Array }[])[];
  readonly floors: Float64Array;
  /** What clauses could pay at most, a party; loosens every bound. */
  readonly payTotal: Float64Array;
  /** A party whose utility is part of the price. */
  readonly favour: number | null;
};

/** A weighting of the floors. Priced: a Lagrangian bound on cost. Not priced: a proof that floors cannot meet. */
export type Ray = { readonly weights: Float64Array; readonly priced: boolean };

const ROUNDS = 120;

/**
 * Lagrange multipliers by projected subgradient: for weights w ≥ 0 the cost of any package that meets the floors
 * is at least Σ_issues min_option (price − w·worth) + w·floors. Any weights are valid, so rounding and early
 * stops cost tightness, never truth. Also rays that weigh floors alone, which prove that they cannot all be met.
 * Cost O(rounds × options × parties).
 */
export function multipliers(problem: BoundProblem): Ray[] {
  const parties = problem.floors.length;
  const bound = Array.from({ length: parties }, (_, p) => p).filter((p) =>
    Number.isFinite(problem.floors[p]),
  );
  const rays: Ray[] = [{ weights: new Float64Array(parties), priced: true }];
  if (bound.length === 0) return rays;
  const best = ascend(problem, bound, true);
  if (best.some((w) => w > 0)) {
    rays.push({ weights: best, priced: true });
    for (const scale of [0.5, 1.6]) rays.push({ weights: best.map((w) => w * scale), priced: true });
  }
  if (bound.length > 1) {
    const even = new Float64Array(parties);
    for (const p of bound) even[p] = 1 / bound.length;
    rays.push({ weights: even, priced: false }, { weights: ascend(problem, bound, false), priced: false });
  }
  return rays;
}

/** The best weights met on the way up the dual (priced), or on the simplex against the floors alone. */
function ascend(problem: BoundProblem, bound: readonly number[], priced: boolean): Float64Array {
  const weights = new Float64Array(problem.floors.length);
  for (const p of bound) weights[p] = priced ? 0 : 1 / bound.length;
  let best = weights.slice();
  let bestValue = Number.NEGATIVE_INFINITY;
  const prices = problem.steps.flatMap((options) => options.map(({ price }) => Math.abs(price)));
  const scale = priced ? Math.max(1e-6, ...prices) : 1 / bound.length;
  for (let round = 0; round < ROUNDS; round++) {
    const { value, slope } = dual(problem, weights, priced);
    if (value > bestValue) {
      bestValue = value;
      best = weights.slice();
    }
    const steepest = Math.max(...bound.map((p) => Math.abs(slope[p] as number)));
    if (steepest < 1e-12) break;
    const stride = (scale * 4) / (1 + round / 4) / steepest;
    for (const p of bound) weights[p] = Math.max(0, (weights[p] as number) + stride * (slope[p] as number));
    if (!priced) {
      const total = bound.reduce((sum, p) => sum + (weights[p] as number), 0);
      if (total <= 0) break;
      for (const p of bound) weights[p] = (weights[p] as number) / total;
    }
  }
  return best;
}

function dual(
  problem: BoundProblem,
  weights: Float64Array,
  priced: boolean,
): { value: number; slope: Float64Array } {
  const slope = problem.floors.map((f, p) => (Number.isFinite(f) ? f - (problem.payTotal[p] as number) : 0));
  let value = 0;
  for (const [p, w] of weights.entries()) if (w > 0) value += w * (slope[p] as number);
  for (const options of problem.steps) {
    let least = Number.POSITIVE_INFINITY;
    let chosen: Float64Array | null = null;
    for (const { price, worth } of options) {
      let reduced = priced ? price : 0;
      for (let p = 0; p < weights.length; p++) reduced -= (weights[p] as number) * (worth[p] as number);
      if (reduced < least) {
        least = reduced;
        chosen = worth;
      }
    }
    if (chosen === null) continue;
    value += least;
    for (let p = 0; p < weights.length; p++) slope[p] = (slope[p] as number) - (chosen[p] as number);
  }
  return { value, slope };
}
