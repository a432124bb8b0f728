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
 * deterministic for a seed. Directions stay inside the polytope's own dimensions (rows that can only hold with
 * equality are kept exactly). `thin` steps lie between draws; neighbouring draws are still correlated, which
 * the errors stated elsewhere take into account by batches.
 * Cost: a linear program a row, then O(count × thin × rows × issues).
 * Source: Smith 1984; use for weights as in Tervonen et al., "Hit-and-run enables efficient weight generation
 * for simulation-based multiple criteria decision analysis", 2013.
 */
export function sampleWeights(
  polytope: WeightPolytope,
  ask: { readonly count: number; readonly seed: number; readonly thin?: number },
): UncertainResult<WeightSample> {
  const evidence = evidenceOf(polytope);
  if (!evidence.ok) return evidence;
  const n = polytope.space.issues.length;
  const nonnegative = Array.from(
    { length: n },
    (_, i): Row => ({ a: Array.from({ length: n }, (_, j) => (i === j ? -1 : 0)), op: '<=', b: 0 }),
  );
  const rows = [...polytope.rows, ...nonnegative];
  const { start, free, fixed } = interior(polytope, rows);
  const basis = nullSpace([...fixed.map(({ a }) => a), polytope.space.issues.map(() => 1)], n);
  const random = seeded(ask.seed);
  const thin = ask.thin ?? Math.max(4, 2 * basis.length);
  const w = Float64Array.from(start);
  const weights: Float64Array[] = [];
  const step = (): void => {
    if (basis.length > 0) hitAndRun(w, free, basis, random);
  };
  for (let warm = 0; warm < 10 * thin; warm++) step();
  for (let k = 0; k < ask.count; k++) {
    for (let t = 0; t < thin; t++) step();
    weights.push(w.slice());
  }
  return { ok: true, value: { weights, likelihood: Float64Array.from(weights, evidence.value) } };
}

function hitAndRun(
  w: Float64Array,
  rows: readonly Row[],
  basis: readonly Float64Array[],
  random: Random,
): void {
  const direction = new Float64Array(w.length);
  for (const b of basis) {
    const z = normal(random);
    for (let i = 0; i < w.length; i++) direction[i] = (direction[i] as number) + z * (b[i] as number);
  }
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { a, b } of rows) {
    let along = 0;
    let slack = b;
    for (let i = 0; i < w.length; i++) {
      const v = a[i] as number;
      if (v === 0) continue;
      along += v * (direction[i] as number);
      slack -= v * (w[i] as number);
    }
    if (Math.abs(along) < 1e-14) continue;
    const at = Math.max(0, slack) / along;
    if (along > 0) high = Math.min(high, at);
    else low = Math.max(low, at);
  }
  if (!(high > low) || !Number.isFinite(high - low)) return;
  const by = low + (high - low) * random();
  for (let i = 0; i < w.length; i++) w[i] = (w[i] as number) + by * (direction[i] as number);
}

/** A point with slack in every row that can have slack: the mean of the points that give each row its most. */
function interior(
  polytope: WeightPolytope,
  rows: readonly Row[],
): { start: number[]; free: readonly Row[]; fixed: readonly Row[] } {
  const all = [...polytope.rows, sumToOne(polytope.space)];
  const n = polytope.space.issues.length;
  const free: Row[] = [];
  const fixed: Row[] = [];
  const points: (readonly number[])[] = [];
  for (const row of rows) {
    if (row.op === '=') {
      fixed.push(row);
      continue;
    }
    const answer = maximise(
      row.a.map((v) => (v === 0 ? 0 : -v)),
      all,
    );
    if (answer.status !== 'optimal') continue;
    if (row.b + answer.value > FLAT) free.push(row);
    else fixed.push(row);
    points.push(answer.x);
  }
  const start = Array.from(
    { length: n },
    (_, i) => points.reduce((sum, x) => sum + (x[i] as number), 0) / Math.max(1, points.length),
  );
  return { start, free, fixed };
}

/** An orthonormal basis of the directions in which every row stays what it is (Gram–Schmidt). */
function nullSpace(rows: readonly (readonly number[])[], n: number): Float64Array[] {
  const taken: Float64Array[] = [];
  const basis: Float64Array[] = [];
  const add = (from: ArrayLike<number>): Float64Array | null => {
    const v = Float64Array.from(from);
    for (let pass = 0; pass < 2; pass++) {
      for (const u of taken) {
        let dot = 0;
        for (let i = 0; i < n; i++) dot += (v[i] as number) * (u[i] as number);
        for (let i = 0; i < n; i++) v[i] = (v[i] as number) - dot * (u[i] as number);
      }
    }
    const length = Math.hypot(...v);
    if (length < 1e-9) return null;
    for (let i = 0; i < n; i++) v[i] = (v[i] as number) / length;
    taken.push(v);
    return v;
  };
  for (const row of rows) add(row);
  for (let i = 0; i < n; i++) {
    const v = add(Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
    if (v !== null) basis.push(v);
  }
  return basis;
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
