import { type Objective, tieSlack } from './objective.ts';

/** Vectors of cells (`i * n + p`) with the reservation values in cells: what solutions choose among. */
export interface Vectors {
  readonly n: number;
  readonly count: number;
  readonly cells: Float64Array;
  readonly floors: Float64Array;
  readonly cellsPerOne: Float64Array;
}

/** The vectors that nobody would refuse: their indices and gains (`k * n + p` for the k-th of them). */
export interface Rational {
  readonly n: number;
  readonly indices: readonly number[];
  readonly gains: Float64Array;
}

export function rationalVectors({ n, count, cells, floors, cellsPerOne }: Vectors): Rational {
  const indices: number[] = [];
  const gains = new Float64Array(count * n);
  for (let i = 0; i < count; i++) {
    const to = indices.length * n;
    let rational = true;
    for (let p = 0; p < n; p++) {
      const more = (cells[i * n + p] as number) - (floors[p] as number);
      if (more < 0) rational = false;
      gains[to + p] = more / (cellsPerOne[p] as number);
    }
    if (rational) indices.push(i);
  }
  return { n, indices, gains: gains.subarray(0, indices.length * n) };
}

/** The largest gain of each party among the given vectors. */
export function idealGains({ n, gains }: Rational): number[] {
  const ideal = new Array<number>(n).fill(0);
  for (let k = 0; k < gains.length; k++)
    if ((gains[k] as number) > (ideal[k % n] as number)) ideal[k % n] = gains[k] as number;
  return ideal;
}

/** All vectors whose value ties with the best. */
export function best({ n, indices, gains }: Rational, objective: Objective): number[] {
  const values = new Float64Array(indices.length);
  const one = new Float64Array(n);
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < indices.length; k++) {
    for (let p = 0; p < n; p++) one[p] = gains[k * n + p] as number;
    const value = objective.value(one);
    values[k] = value;
    if (value > most) most = value;
  }
  const least = most - tieSlack(objective, most);
  return indices.filter((_, k) => (values[k] as number) >= least);
}

/** Leximin: the largest smallest gain, then the largest second smallest, and so on. */
export function leximin({ n, indices, gains }: Rational): number[] {
  const ranked = gains.slice();
  for (let k = 0; k < indices.length; k++) ranked.subarray(k * n, (k + 1) * n).sort();
  let left = indices.map((_, k) => k);
  for (let level = 0; level < n && left.length > 1; level++) {
    let most = Number.NEGATIVE_INFINITY;
    for (const k of left) most = Math.max(most, ranked[k * n + level] as number);
    left = left.filter((k) => (ranked[k * n + level] as number) >= most - 1e-9);
  }
  return left.map((k) => indices[k] as number);
}
