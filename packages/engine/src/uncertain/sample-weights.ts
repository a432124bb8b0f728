import { maximise, type Row } from './linear-program.ts';
import { normal, type Random, seeded } from './seeded-random.ts';
import { EVIDENCE_STRENGTH, type UncertainResult } from './statement.ts';
import { packageOf, sumToOne, type WeightPolytope, worthDifference, worthsOf } from './weight-polytope.ts';

/** Weights drawn evenly from the polytope, each with the likelihood that the evidence gives it (not normalised). */
export type WeightSample = {
  readonly weights: readonly Float64Array[];
  readonly likelihood: Float64Array;
};

/** A slack below this at its largest means that the row always holds with equality. */
const FLAT = 1e-9;

/**
 * `count` draws from the even distribution over the polytope by hit-and-run from a relative interior point,
 * deterministic for a seed. Directions are differences of points at the polytope's far ends, so they fit its shape
 * however flat it is, stay inside its own dimensions, and do not depend on where the walk is, which keeps the
 * distribution even. `thin` steps lie between draws; neighbouring draws are still correlated, which the errors
 * stated elsewhere take into account by batches.
 * Cost: a linear program a row, then O(count × thin × (issues + terms of the rows)).
 * Source: Smith 1984; use for weights as in Tervonen et al., "Hit-and-run enables efficient weight generation
 * for simulation-based multiple criteria decision analysis", 2013.
 */
export function sampleWeights(
  polytope: WeightPolytope,
  ask: { readonly count: number; readonly seed: number; readonly thin?: number },
): UncertainResult<WeightSample> {
  const evidence = evidenceOf(polytope);
  if (!evidence.ok) return evidence;
  const { points, free } = farEnds(polytope);
  const walk = new Walk(points, free, seeded(ask.seed));
  const thin = ask.thin ?? Math.max(4, 2 * polytope.space.issues.length);
  const weights: Float64Array[] = [];
  walk.go(20 * thin);
  for (let k = 0; k < ask.count; k++) {
    walk.go(thin);
    weights.push(walk.at.slice());
  }
  return { ok: true, value: { weights, likelihood: Float64Array.from(weights, evidence.value) } };
}

/** a·w ≤ b, only the terms that are not 0. */
type SparseRow = { readonly index: Int32Array; readonly value: Float64Array; readonly b: number };

/** A random walk inside the rows, along differences of the points. */
class Walk {
  readonly at: Float64Array;
  readonly #points: readonly (readonly number[])[];
  readonly #rows: readonly SparseRow[];
  readonly #random: Random;
  readonly #direction: Float64Array;

  constructor(points: readonly (readonly number[])[], rows: readonly SparseRow[], random: Random) {
    this.#points = points;
    this.#rows = rows;
    this.#random = random;
    const n = points[0]?.length ?? 0;
    this.at = new Float64Array(n);
    for (const point of points)
      for (let i = 0; i < n; i++) this.at[i] = (this.at[i] as number) + (point[i] as number);
    for (let i = 0; i < n; i++) this.at[i] = (this.at[i] as number) / Math.max(1, points.length);
    this.#direction = new Float64Array(n);
  }

  go(steps: number): void {
    if (this.#points.length < 2) return;
    for (let s = 0; s < steps; s++) this.#step();
  }

  #step(): void {
    const d = this.#direction;
    const pick = (): readonly number[] =>
      this.#points[Math.floor(this.#random() * this.#points.length)] ?? [];
    const [a, b] = [pick(), pick()];
    for (let i = 0; i < d.length; i++) d[i] = (a[i] as number) - (b[i] as number);
    if (this.#random() < 0.5) {
      const [c, e, times] = [pick(), pick(), normal(this.#random)];
      for (let i = 0; i < d.length; i++)
        d[i] = (d[i] as number) + times * ((c[i] as number) - (e[i] as number));
    }
    const w = this.at;
    let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const { index, value, b: bound } of this.#rows) {
      let along = 0;
      let slack = bound;
      for (let k = 0; k < index.length; k++) {
        const i = index[k] as number;
        const v = value[k] as number;
        along += v * (d[i] as number);
        slack -= v * (w[i] as number);
      }
      if (Math.abs(along) < 1e-14) continue;
      const reach = Math.max(0, slack) / along;
      if (along > 0) high = Math.min(high, reach);
      else low = Math.max(low, reach);
    }
    if (!(high > low) || !Number.isFinite(high - low)) return;
    const by = low + (high - low) * this.#random();
    for (let i = 0; i < w.length; i++) w[i] = (w[i] as number) + by * (d[i] as number);
  }
}

/** For each row, the point that gives it the most slack; and the rows that can have slack. Their mean is interior. */
function farEnds(polytope: WeightPolytope): { points: (readonly number[])[]; free: SparseRow[] } {
  const { space, rows } = polytope;
  const all = [...rows, sumToOne(space)];
  const nonnegative = space.issues.map(
    (_, i): Row => ({ a: space.issues.map((__, j) => (i === j ? -1 : 0)), op: '<=', b: 0 }),
  );
  const points: (readonly number[])[] = [];
  const free: SparseRow[] = [];
  for (const row of [...rows, ...nonnegative]) {
    if (row.op === '=') continue;
    const answer = maximise(
      row.a.map((v) => (v === 0 ? 0 : -v)),
      all,
    );
    if (answer.status !== 'optimal') continue;
    points.push(answer.x);
    if (row.b + answer.value <= FLAT) continue;
    const index = Int32Array.from([...row.a.keys()].filter((i) => row.a[i] !== 0));
    free.push({ index, value: Float64Array.from(index, (i) => row.a[i] as number), b: row.b });
  }
  return { points, free };
}

/** The likelihood of weights under the record's positions. */
function evidenceOf(polytope: WeightPolytope): UncertainResult<(w: Float64Array) => number> {
  const { space, preferences } = polytope;
  const { reservation } = preferences;
  const floor = typeof reservation === 'number' ? reservation : (reservation.least + reservation.most) / 2;
  const terms: { difference: number[]; offset: number; strength: number }[] = [];
  for (const [e, one] of preferences.evidence.entries()) {
    const place = `evidence[${e}]`;
    const strength = one.strength ?? EVIDENCE_STRENGTH;
    if (one.kind === 'asked') {
      const read = worthDifference(space, preferences, one.for, one.ratherThan, place);
      if (!read.ok) return read;
      terms.push({ difference: read.value, offset: 0, strength });
    } else {
      const read = packageOf(space, one.package, place);
      if (!read.ok) return read;
      const sign = one.kind === 'accepted' ? 1 : -1;
      const difference = worthsOf(space, preferences, read.value).map((v) => sign * v);
      terms.push({ difference, offset: -sign * floor, strength });
    }
  }
  const likelihood = (w: Float64Array): number => {
    let product = 1;
    for (const { difference, offset, strength } of terms) {
      const gap = difference.reduce((sum, v, i) => sum + v * (w[i] as number), offset);
      product /= 1 + Math.exp(-strength * gap);
    }
    return product;
  };
  return { ok: true, value: likelihood };
}
