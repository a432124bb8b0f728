/**
 * Points in n dimensions with where they came from, in columns: `values[i * n + d]`, the index of the point of
 * the step before (`parent`), the option that was added (`option`) and how many packages share the vector
 * (`ways`, exact up to 2^53). Always kept in `precedes` order.
 */
export interface PointSet {
  readonly n: number;
  readonly count: number;
  readonly values: Float64Array;
  readonly parent: Int32Array;
  readonly option: Int32Array;
  readonly ways: Float64Array;
}

export function emptySet(n: number, capacity: number): PointSet & { count: number } {
  return {
    n,
    count: 0,
    values: new Float64Array(capacity * n),
    parent: new Int32Array(capacity),
    option: new Int32Array(capacity),
    ways: new Float64Array(capacity),
  };
}

export function originSet(n: number): PointSet {
  const set = emptySet(n, 1);
  set.count = 1;
  set.parent[0] = -1;
  set.option[0] = -1;
  set.ways[0] = 1;
  return set;
}

export const bytesPerPoint = (n: number): number => 8 * n + 16;

/**
 * The order of sweeping: later points never dominate earlier ones. Two and three dimensions: first coordinate
 * falling, then the others; more: sum falling, then coordinates. Adding one vector to all points keeps it.
 */
export function precedes(n: number, a: Float64Array, i: number, b: Float64Array, j: number): boolean {
  const x = i * n;
  const y = j * n;
  if (n > 3) {
    let sa = 0;
    let sb = 0;
    for (let d = 0; d < n; d++) {
      sa += a[x + d] as number;
      sb += b[y + d] as number;
    }
    if (sa !== sb) return sa > sb;
  }
  for (let d = 0; d < n; d++) {
    const va = a[x + d] as number;
    const vb = b[y + d] as number;
    if (va !== vb) return va > vb;
  }
  return true;
}

/** Sorts points given in any order into `precedes` order. Cost: N log N comparisons. */
export function sorted(set: PointSet): PointSet {
  const { n, values } = set;
  const order = Array.from({ length: set.count }, (_, i) => i);
  order.sort((i, j) => (i === j ? 0 : precedes(n, values, i, values, j) ? -1 : 1));
  return gather(set, order);
}

export function gather(set: PointSet, order: ArrayLike<number>): PointSet {
  const { n } = set;
  const out = emptySet(n, order.length);
  for (let k = 0; k < order.length; k++) {
    const i = order[k] as number;
    for (let d = 0; d < n; d++) out.values[k * n + d] = set.values[i * n + d] as number;
    out.parent[k] = set.parent[i] as number;
    out.option[k] = set.option[i] as number;
    out.ways[k] = set.ways[i] as number;
  }
  out.count = order.length;
  return out;
}
