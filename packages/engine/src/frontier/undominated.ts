import type { Clock } from '../compiled/clock.ts';
import { DominanceArchive } from './dominance-archive.ts';
import { emptySet, type PointSet, precedes } from './point-set.ts';
import type { Shifted, Useless } from './shifted.ts';
import { Staircase } from './staircase.ts';
import { unionPlane } from './union-plane.ts';

type Growing = PointSet & { count: number };

function copyPoint(out: Growing, from: PointSet, i: number): void {
  const { n } = out;
  const k = out.count++;
  for (let d = 0; d < n; d++) out.values[k * n + d] = from.values[i * n + d] as number;
  out.parent[k] = from.parent[i] as number;
  out.option[k] = from.option[i] as number;
  out.ways[k] = from.ways[i] as number;
}

function shift(given: Shifted, useless: Useless | null): PointSet {
  const { set, by, option, parentBase } = given;
  const { n } = set;
  const out = emptySet(n, set.count);
  let k = 0;
  for (let i = 0; i < set.count; i++) {
    for (let d = 0; d < n; d++) out.values[k * n + d] = (set.values[i * n + d] as number) + (by[d] as number);
    if (useless?.(out.values, k)) continue;
    out.parent[k] = parentBase + i;
    out.option[k] = option;
    out.ways[k] = set.ways[i] as number;
    k++;
  }
  out.count = k;
  return out;
}

/** Two sorted lists into one sorted list, nothing dropped. */
function mergeSorted(a: PointSet, b: PointSet): PointSet {
  const { n } = a;
  const out = emptySet(n, a.count + b.count);
  let i = 0;
  let j = 0;
  while (i < a.count && j < b.count) {
    if (precedes(n, a.values, i, b.values, j)) copyPoint(out, a, i++);
    else copyPoint(out, b, j++);
  }
  while (i < a.count) copyPoint(out, a, i++);
  while (j < b.count) copyPoint(out, b, j++);
  return out;
}

/** The strictly undominated, distinct vectors of a set in `precedes` order. */
export function undominatedSorted(set: PointSet, clock: Clock | null): PointSet {
  const { n, values } = set;
  const out = emptySet(n, set.count);
  const same = (i: number, k: number): boolean => {
    for (let d = 0; d < n; d++) if (values[i * n + d] !== out.values[k * n + d]) return false;
    return true;
  };
  if (n <= 2) {
    let top = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < set.count; i++) {
      const last = values[i * n + n - 1] as number;
      if (out.count > 0 && same(i, out.count - 1)) {
        out.ways[out.count - 1] = (out.ways[out.count - 1] as number) + (set.ways[i] as number);
      } else if (n === 1 ? out.count === 0 : last > top) {
        top = last;
        copyPoint(out, set, i);
      }
    }
  } else if (n === 3) {
    const stairs = new Staircase();
    for (let i = 0; i < set.count; i++) {
      clock?.check();
      const y = values[i * 3 + 1] as number;
      const z = values[i * 3 + 2] as number;
      if (!stairs.covers(y, z)) {
        stairs.add(y, z);
        copyPoint(out, set, i);
      } else if (out.count > 0 && same(i, out.count - 1)) {
        out.ways[out.count - 1] = (out.ways[out.count - 1] as number) + (set.ways[i] as number);
      }
    }
  } else {
    const archive = new DominanceArchive(n, out.values);
    for (let i = 0; i < set.count; i++) {
      clock?.check();
      if (out.count > 0 && same(i, out.count - 1)) {
        out.ways[out.count - 1] = (out.ways[out.count - 1] as number) + (set.ways[i] as number);
        continue;
      }
      const over = archive.covering(values, i);
      if (over >= 0) continue;
      // The archive reads the point at once: it must stand in `out` first.
      copyPoint(out, set, i);
      archive.add(out.count - 1);
    }
  }
  return shrink(out);
}

function shrink(set: Growing): PointSet {
  if (set.values.length <= set.count * set.n * 2) return set;
  return {
    n: set.n,
    count: set.count,
    values: set.values.slice(0, set.count * set.n),
    parent: set.parent.slice(0, set.count),
    option: set.option.slice(0, set.count),
    ways: set.ways.slice(0, set.count),
  };
}

/**
 * All undominated sums of shifted sets: the step of the fold. Each shifted set is already in order, so a merge
 * in halves sorts them; in the plane one merge of all drops what is dominated as it goes.
 */
export function undominatedUnion(
  parts: readonly Shifted[],
  useless: Useless | null,
  clock: Clock | null,
): PointSet {
  const first = parts[0];
  if (first === undefined) throw new RangeError('nothing to unite');
  const { n } = first.set;
  if (n === 2) {
    clock?.checkNow();
    return unionPlane(parts, useless);
  }
  const rise = (from: number, to: number): PointSet => {
    const only = parts[from];
    if (to - from === 1 && only !== undefined) return shift(only, useless);
    const middle = (from + to) >>> 1;
    const left = rise(from, middle);
    const right = rise(middle, to);
    clock?.checkNow();
    return mergeSorted(left, right);
  };
  return undominatedSorted(rise(0, parts.length), clock);
}
