const BLOCK = 24;

/**
 * Undominated points in four and more dimensions, asked "does any of you weakly dominate this one?". Points
 * come in falling order of their sum, so none is ever thrown out. They are kept in k-d order in runs of doubling
 * size (the logarithmic method), each run in blocks whose upper corners let whole subtrees be skipped.
 */
export class DominanceArchive {
  readonly #n: number;
  readonly #source: Float64Array;
  #fresh: number[] = [];
  #runs: Run[] = [];

  /** `source` holds the points; the archive stores their indices only. */
  constructor(n: number, source: Float64Array) {
    this.#n = n;
    this.#source = source;
  }

  add(index: number): void {
    this.#fresh.push(index);
    if (this.#fresh.length < 128) return;
    let members = this.#fresh;
    this.#fresh = [];
    while (this.#runs.length > 0 && (this.#runs.at(-1) as Run).members.length <= members.length) {
      members = members.concat(Array.from((this.#runs.pop() as Run).members));
    }
    this.#runs.push(buildRun(this.#n, this.#source, members));
  }

  /** Index of a point that is at least `at` in every coordinate, or -1. */
  covering(values: Float64Array, at: number): number {
    const n = this.#n;
    const from = at * n;
    for (const run of this.#runs) {
      const found = searchRun(run, n, this.#source, values, from);
      if (found >= 0) return found;
    }
    for (let k = this.#fresh.length - 1; k >= 0; k--) {
      const index = this.#fresh[k] as number;
      if (coversAt(n, this.#source, index * n, values, from)) return index;
    }
    return -1;
  }
}

interface Run {
  readonly members: Int32Array;
  /** Implicit binary tree over ranges of `members`; `corners[node * n + d]` is the largest coordinate. */
  readonly corners: Float64Array;
}

function coversAt(n: number, a: Float64Array, i: number, b: Float64Array, j: number): boolean {
  for (let d = 0; d < n; d++) if ((a[i + d] as number) < (b[j + d] as number)) return false;
  return true;
}

function nodesFor(size: number): number {
  let leaves = 1;
  while (leaves * BLOCK < size) leaves *= 2;
  return leaves * 2;
}

function buildRun(n: number, source: Float64Array, list: number[]): Run {
  const members = Int32Array.from(list);
  const corners = new Float64Array(nodesFor(members.length) * n * 2).fill(Number.NEGATIVE_INFINITY);
  const build = (node: number, from: number, to: number): void => {
    let widest = 0;
    let spread = -1;
    for (let d = 0; d < n; d++) {
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let k = from; k < to; k++) {
        const v = source[(members[k] as number) * n + d] as number;
        if (v < low) low = v;
        if (v > high) high = v;
      }
      corners[node * n + d] = high;
      if (high - low > spread) {
        spread = high - low;
        widest = d;
      }
    }
    if (to - from <= BLOCK) return;
    const middle = (from + to) >>> 1;
    selectMiddle(members, from, to, middle, (k) => source[k * n + widest] as number);
    build(node * 2, from, middle);
    build(node * 2 + 1, middle, to);
  };
  build(1, 0, members.length);
  return { members, corners };
}

/** Quickselect: larger keys first. */
function selectMiddle(
  list: Int32Array,
  from: number,
  to: number,
  middle: number,
  key: (k: number) => number,
): void {
  let low = from;
  let high = to - 1;
  while (low < high) {
    const pivot = key(list[(low + high) >>> 1] as number);
    let i = low;
    let j = high;
    while (i <= j) {
      while (key(list[i] as number) > pivot) i++;
      while (key(list[j] as number) < pivot) j--;
      if (i <= j) {
        const swap = list[i] as number;
        list[i] = list[j] as number;
        list[j] = swap;
        i++;
        j--;
      }
    }
    if (middle <= j) high = j;
    else if (middle >= i) low = i;
    else return;
  }
}

function searchRun(run: Run, n: number, source: Float64Array, values: Float64Array, at: number): number {
  const { members, corners } = run;
  const visit = (node: number, from: number, to: number): number => {
    if (!coversAt(n, corners, node * n, values, at)) return -1;
    if (to - from <= BLOCK) {
      for (let k = from; k < to; k++) {
        const index = members[k] as number;
        if (coversAt(n, source, index * n, values, at)) return index;
      }
      return -1;
    }
    const middle = (from + to) >>> 1;
    const left = visit(node * 2, from, middle);
    return left >= 0 ? left : visit(node * 2 + 1, middle, to);
  };
  return visit(1, 0, members.length);
}
