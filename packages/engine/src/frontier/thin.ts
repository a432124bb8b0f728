import type { Clock } from '../compiled/clock.ts';
import { gather, type PointSet } from './point-set.ts';

/**
 * Keeps one point a box of a grid (the first in order, so a large one), the boxes just big enough that at most
 * `target` points stay, states together. `slack`: no dropped point is above its keeper by more than a box side.
 */
export function thin(
  sets: ReadonlyMap<number, PointSet>,
  n: number,
  target: number,
  clock: Clock | null,
): { sets: Map<number, PointSet>; slack: Float64Array } {
  const low = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(n).fill(Number.NEGATIVE_INFINITY);
  for (const set of sets.values()) {
    for (let i = 0; i < set.count; i++) {
      for (let d = 0; d < n; d++) {
        const v = set.values[i * n + d] as number;
        if (v < (low[d] as number)) low[d] = v;
        if (v > (high[d] as number)) high[d] = v;
      }
    }
  }
  const goal = Math.max(sets.size, Math.floor(target / 2));
  let divisions = Math.max(2, Math.ceil(goal ** (1 / Math.max(1, n - 1))) * 2);
  for (;;) {
    const side = low.map((from, d) => Math.max(1, Math.ceil(((high[d] as number) - from) / divisions)));
    const kept = new Map<number, PointSet>();
    let total = 0;
    for (const [state, set] of sets) {
      clock?.checkNow();
      const thinned = onePerBox(set, low, side, divisions);
      kept.set(state, thinned);
      total += thinned.count;
    }
    if (total <= target || divisions <= 1) return { sets: kept, slack: side };
    divisions = Math.max(1, Math.floor(divisions * 0.7));
  }
}

function onePerBox(set: PointSet, low: Float64Array, side: Float64Array, divisions: number): PointSet {
  const { n, values } = set;
  // The boxes as digits of one number as far as that is exact, the other dimensions spelt out.
  const base = divisions + 1;
  const digits = Math.max(1, Math.floor(52 / Math.log2(base)));
  const seen = new Map<string, Set<number>>();
  const order: number[] = [];
  for (let i = 0; i < set.count; i++) {
    let box = 0;
    let more = '';
    for (let d = 0; d < n; d++) {
      const at = Math.floor(((values[i * n + d] as number) - (low[d] as number)) / (side[d] as number));
      if (d < digits) box = box * base + at;
      else more += `${at},`;
    }
    const boxes = seen.get(more);
    if (boxes?.has(box)) continue;
    if (boxes === undefined) seen.set(more, new Set([box]));
    else boxes.add(box);
    order.push(i);
  }
  return gather(set, order);
}
