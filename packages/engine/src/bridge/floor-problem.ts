import type { AggregateNode } from '../compiled/clauses.ts';
import type { Compiled } from '../compiled/compile.ts';
import { components } from '../compiled/components.ts';
import type { InexactReason } from '../space/certificate.ts';

/** Find the cheapest packages in which every party reaches its floor. */
export type FloorProblem = {
  readonly compiled: Compiled;
  /** cost[issue][option]; any finite numbers. */
  readonly cost: readonly Float64Array[];
  /** A party whose utility is to be made as large as possible: its utility is subtracted from the cost. */
  readonly favour: number | null;
  /** Least units a party, -Infinity for none. */
  readonly floors: Float64Array;
  /** allowed[issue][option], 1 where the option may be chosen; null: all. */
  readonly allowed: readonly (Uint8Array | null)[];
  /** How many packages. */
  readonly count: number;
};

export type Found = { readonly cost: number; readonly pack: readonly number[] };

export type FloorAnswer = {
  /** Cheapest first, at most `count`; empty: no package meets the floors (if exact). */
  readonly found: readonly Found[];
  /** Proven lower bound on the cost of anything not found; Infinity when the search is complete. */
  readonly bound: number;
  readonly reason: InexactReason | null;
};
/** Largest absolute worth that a min or max group can have. */
export function reachOf(node: AggregateNode): number {
  const parts = [...node.leaves.map((leaf) => Math.abs(leaf.worth)), ...node.inner.map(reachOf)];
  return (
    Math.abs(node.factor) * parts.reduce((a, b) => (node.aggregation === 'sum' ? a + b : Math.max(a, b)), 0)
  );
}

/** Ties keep their closing order; free issues go where they decide most: the largest stakes first. */
export function stepOrder(problem: FloorProblem): number[] {
  const { compiled } = problem;
  const stake = (issue: number): number => {
    let total = 0;
    for (let p = 0; p < compiled.parties; p++) {
      let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (let o = 0; o < (compiled.sizes[issue] ?? 0); o++) {
        const v =
          (compiled.terms[issue]?.[o * compiled.parties + p] as number) / (compiled.quanta[p]?.perOne ?? 1);
        low = Math.min(low, v);
        high = Math.max(high, v);
      }
      total += high - low;
    }
    return total;
  };
  const parts = components(compiled).map((part) => ({
    part,
    stake: part.reduce((sum, issue) => sum + stake(issue), 0) / part.length,
  }));
  return parts
    .sort((a, b) => b.stake - a.stake || (a.part[0] ?? 0) - (b.part[0] ?? 0))
    .flatMap(({ part }) => part);
}
