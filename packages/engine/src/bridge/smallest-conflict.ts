import { smallestHittingSet } from './hitting-set.ts';

export type SmallestSets = {
  /** The fewest demands that together cannot be met. */
  readonly conflict: readonly number[];
  /** The fewest demands whose removal lets all the others be met. */
  readonly correction: readonly number[];
};

/**
 * The smallest conflict and the smallest correction among `count` demands, by implicit hitting sets: a smallest
 * conflict is a smallest set that meets every correction, and the other way round, so candidates are drawn as
 * hitting sets of what is known and each failure teaches a new set. `meets(set)` says whether the demands in
 * `set` can be met together; it must be monotone. Call only when all together cannot be met and none alone is
 * needed for the empty set. Ties: the first in order of the demands, among the sets learnt.
 * Source: Ignatiev, Previti, Liffiton and Marques-Silva, "Smallest MUS extraction with minimal hitting set
 * dualization", 2015; Davies and Bacchus, "MaxHS", 2011.
 */
export function smallestConflict(
  count: number,
  meets: (demands: readonly number[]) => boolean,
): SmallestSets {
  const all = Array.from({ length: count }, (_, d) => d);
  const known = new Map<string, boolean>();
  const test = (demands: readonly number[]): boolean => {
    const key = demands.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = meets(demands);
    known.set(key, result);
    return result;
  };
  const without = (set: readonly number[], element: number): number[] => set.filter((e) => e !== element);
  const corrections: number[][] = [];
  const conflicts: number[][] = [];
  const grow = (from: readonly number[]): number[] => {
    let kept = [...from];
    for (const d of all) {
      if (kept.includes(d)) continue;
      const more = [...kept, d].sort((a, b) => a - b);
      if (test(more)) kept = more;
    }
    return all.filter((d) => !kept.includes(d));
  };
  const shrink = (from: readonly number[]): number[] => {
    let core = [...from];
    for (const d of from) if (!test(without(core, d))) core = without(core, d);
    return core;
  };
  let conflict = smallestHittingSet(corrections);
  while (test(conflict)) {
    corrections.push(grow(conflict));
    conflict = smallestHittingSet(corrections);
  }
  conflicts.push(conflict);
  let correction = smallestHittingSet(conflicts);
  for (;;) {
    const dropped = correction;
    const rest = all.filter((d) => !dropped.includes(d));
    if (test(rest)) return { conflict, correction };
    conflicts.push(shrink(rest));
    correction = smallestHittingSet(conflicts);
  }
}
