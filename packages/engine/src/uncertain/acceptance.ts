import type { Package } from '../space/outcome-space.ts';
import { sampleWeights, type WeightSample } from './sample-weights.ts';
import type { UncertainResult } from './statement.ts';
import { utilityRange } from './utility-range.ts';
import { type Interval, type WeightPolytope, worthsOf } from './weight-polytope.ts';

export type Acceptance = {
  /** Probability that the party would accept, weights even over the polytope and weighted by the evidence. */
  readonly probability: number;
  /** Half-width of a 95 % interval, from the spread between batches; 0 where the answer is certain. */
  readonly error: number;
  /** Certain: with every possible weight and reservation the party would accept (or refuse). Proven, not sampled. */
  readonly certain: 'accepts' | 'refuses' | null;
  /** Least and most utility of the package over the polytope, exact. */
  readonly utility: Interval;
};

export const DRAWS = 4_000;
const BATCHES = 20;

/**
 * The probability that a party accepts a package: that its utility reaches its reservation (drawn evenly from
 * its range, where it has one). Settled exactly by linear programs where it is certain; else by `DRAWS` seeded
 * hit-and-run draws. Ties accept. Tolerance of the exact part 1e-8. Cost: a few milliseconds once a
 * sample exists, which takes some tenths of a second at 20 to 40 issues; pass one `sample` for many packages.
 */
export function acceptance(
  polytope: WeightPolytope,
  pack: Package,
  ask: { readonly seed: number; readonly draws?: number; readonly sample?: WeightSample },
): UncertainResult<Acceptance> {
  const worths = worthsOf(polytope.space, polytope.preferences, pack);
  const utility = utilityRange(polytope, pack);
  const { reservation } = polytope.preferences;
  const [least, most] =
    typeof reservation === 'number' ? [reservation, reservation] : [reservation.least, reservation.most];
  if (utility.least >= most - 1e-8) return certainly('accepts', utility);
  if (utility.most < least - 1e-8) return certainly('refuses', utility);
  const drawn =
    ask.sample === undefined
      ? sampleWeights(polytope, { count: ask.draws ?? DRAWS, seed: ask.seed })
      : { ok: true as const, value: ask.sample };
  if (!drawn.ok) return drawn;
  const accepts = (w: Float64Array): number => {
    const u = worths.reduce((sum, v, i) => sum + v * (w[i] as number), 0);
    if (most === least) return u >= least - 1e-12 ? 1 : 0;
    return Math.min(1, Math.max(0, (u - least) / (most - least)));
  };
  const { probability, error } = weightedMean(drawn.value, accepts);
  return { ok: true, value: { probability, error, certain: null, utility } };
}

function certainly(certain: 'accepts' | 'refuses', utility: Interval): UncertainResult<Acceptance> {
  return { ok: true, value: { probability: certain === 'accepts' ? 1 : 0, error: 0, certain, utility } };
}

/** Mean of `f` under the sample's likelihoods, and its 95 % half-width by batch means (self-normalised). */
export function weightedMean(
  sample: WeightSample,
  f: (w: Float64Array) => number,
): { probability: number; error: number } {
  const size = Math.max(1, Math.floor(sample.weights.length / BATCHES));
  const totals: { mass: number; sum: number }[] = [];
  for (const [k, w] of sample.weights.entries()) {
    const b = Math.min(BATCHES - 1, Math.floor(k / size));
    const batch = totals[b] ?? { mass: 0, sum: 0 };
    totals[b] = batch;
    const mass = sample.likelihood[k] as number;
    batch.mass += mass;
    batch.sum += mass * f(w);
  }
  const mass = totals.reduce((a, b) => a + b.mass, 0);
  if (!(mass > 0)) return { probability: Number.NaN, error: Number.NaN };
  const mean = totals.reduce((a, b) => a + b.sum, 0) / mass;
  const batches = totals.length;
  const spread = totals.reduce((s, b) => s + (b.sum - mean * b.mass) ** 2, 0);
  const variance = batches < 2 ? 1 : (spread * batches) / (batches - 1) / mass ** 2;
  // Student's t at 19 degrees of freedom, and never below what one draw in the batch could change.
  const error = Math.max(2.093 * Math.sqrt(variance), 1 / sample.weights.length);
  return { probability: mean, error: Math.min(1, error) };
}
