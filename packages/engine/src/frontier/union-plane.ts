import { emptySet, type PointSet } from './point-set.ts';
import type { Shifted, Useless } from './shifted.ts';

/** Small unions are written here first and copied out: most of what comes to the top does not stay. */
const scratch = emptySet(2, 1 << 14);

/**
 * The undominated sums of shifted staircases of two dimensions, in one pass: the heads of all lists stand in a
 * heap, the largest first coordinate on top; what does not rise above the second coordinates seen so far is
 * passed over without being written anywhere. Equal points become one, their ways added.
 * Cost: one look a point, a logarithm of the number of lists for those that come to the top.
 */
export function unionPlane(parts: readonly Shifted[], useless: Useless | null): PointSet {
  const lists = parts.length;
  let total = 0;
  for (const { set } of parts) total += set.count;
  const out = total <= scratch.parent.length ? scratch : emptySet(2, total);
  const { values, parent, option, ways } = out;
  const at = new Int32Array(lists);
  const x = new Float64Array(lists);
  const y = new Float64Array(lists);
  const heap = new Int32Array(lists);
  const point = new Float64Array(2);
  let size = 0;
  let top = Number.NEGATIVE_INFINITY;

  /** Moves list `l` to its next point that may count from index `i` on; false at its end. */
  const head = (l: number, from: number): boolean => {
    const { set, by } = parts[l] as Shifted;
    const dx = by[0] as number;
    const dy = by[1] as number;
    const given = set.values;
    for (let i = from; i < set.count; i++) {
      const second = (given[2 * i + 1] as number) + dy;
      if (second < top) continue;
      const first = (given[2 * i] as number) + dx;
      if (useless !== null) {
        point[0] = first;
        point[1] = second;
        if (useless(point, 0) === true) continue;
      }
      at[l] = i;
      x[l] = first;
      y[l] = second;
      return true;
    }
    return false;
  };
  const before = (a: number, b: number): boolean => {
    const xa = x[a] as number;
    const xb = x[b] as number;
    return xa !== xb ? xa > xb : (y[a] as number) > (y[b] as number);
  };
  const sink = (from: number): void => {
    const moved = heap[from] as number;
    let hole = from;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= size) break;
      if (child + 1 < size && before(heap[child + 1] as number, heap[child] as number)) child++;
      const below = heap[child] as number;
      if (!before(below, moved)) break;
      heap[hole] = below;
      hole = child;
    }
    heap[hole] = moved;
  };

  for (let l = 0; l < lists; l++) if (head(l, 0)) heap[size++] = l;
  for (let i = (size >> 1) - 1; i >= 0; i--) sink(i);
  let k = 0;
  while (size > 0) {
    const l = heap[0] as number;
    const i = at[l] as number;
    const first = x[l] as number;
    const second = y[l] as number;
    const { set, option: chosen, parentBase } = parts[l] as Shifted;
    if (second > top) {
      top = second;
      values[2 * k] = first;
      values[2 * k + 1] = second;
      parent[k] = parentBase + i;
      option[k] = chosen;
      ways[k] = set.ways[i] as number;
      k++;
    } else if (k > 0 && second === top && first === values[2 * k - 2]) {
      ways[k - 1] = (ways[k - 1] as number) + (set.ways[i] as number);
    }
    if (!head(l, i + 1)) {
      size--;
      heap[0] = heap[size] as number;
    }
    if (size > 0) sink(0);
  }
  return {
    n: 2,
    count: k,
    values: values.slice(0, 2 * k),
    parent: parent.slice(0, k),
    option: option.slice(0, k),
    ways: ways.slice(0, k),
  };
}
