import { type Objective, tieSlack } from './objective.ts';

/** Vectors of cells (`i * n + p`) with the reservation values in cells: what solutions choose among. */
export interface Vectors {
  readonly n: number;
  readonly count: number;
  readonly cells: Float64Array;
  readonly floors: Float64Array;
  readonly cellsPerOne: Float64Array;
}

export function gainsAt(vectors: Vectors, i: number): Float64Array {
  const { n, cells, floors, cellsPerOne } = vectors;
  return Float64Array.from({ length: n }, (_, p) => {
    return ((cells[i * n + p] as number) - (floors[p] as number)) / (cellsPerOne[p] as number);
  });
}

/** Indices of the vectors that nobody would refuse. */
export function rationalVectors(vectors: Vectors): number[] {
  const out: number[] = [];
  for (let i = 0; i < vectors.count; i++) {
    let rational = true;
    for (let p = 0; p < vectors.n && rational; p++) {
      rational = (vectors.cells[i * vectors.n + p] as number) >= (vectors.floors[p] as number);
    }
    if (rational) out.push(i);
  }
  return out;
}

/** The largest gain of each party among the given vectors. */
export function idealGains(vectors: Vectors, among: readonly number[]): number[] {
  const ideal = new Array<number>(vectors.n).fill(0);
  for (const i of among) {
    for (const [p, gain] of gainsAt(vectors, i).entries()) ideal[p] = Math.max(ideal[p] as number, gain);
  }
  return ideal;
}

/** All vectors whose value ties with the best. */
export function best(vectors: Vectors, among: readonly number[], objective: Objective): number[] {
  const values = among.map((i) => objective.value(gainsAt(vectors, i)));
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return among.filter((_, k) => (values[k] as number) >= most - tieSlack(objective, most));
}

/** Leximin: the largest smallest gain, then the largest second smallest, and so on. */
export function leximin(vectors: Vectors, among: readonly number[]): number[] {
  const ranked = new Map(among.map((i) => [i, gainsAt(vectors, i).sort()]));
  let left = [...among];
  for (let level = 0; level < vectors.n && left.length > 1; level++) {
    const most = left.reduce((a, i) => Math.max(a, ranked.get(i)?.[level] ?? 0), Number.NEGATIVE_INFINITY);
    left = left.filter((i) => (ranked.get(i)?.[level] ?? 0) >= most - 1e-9);
  }
  return left;
}
