/** One yes-or-no option, controlled by one decision maker. Option k is bit k of a state's decimal. */
export type ConflictOption = {
  readonly bit: number;
  readonly name: string;
  /** Index of the decision maker who controls it. */
  readonly dm: number;
  /** both: may be taken and dropped; forward: only No→Yes; back: only Yes→No; fixed: never changes. */
  readonly direction: Direction;
};

export type Direction = 'both' | 'forward' | 'back' | 'fixed';

/**
 * A conflict in graph form (Fang, Hipel and Kilgour, *Interactive Decision Making*, 1993): states, who can
 * move from which to which, and what each decision maker prefers. Built by `parseConflict`, which checks it.
 */
export type Conflict = {
  readonly id: string;
  readonly title: string;
  readonly decisionMakers: readonly string[];
  /** Empty where the moves are given explicitly. */
  readonly options: readonly ConflictOption[];
  readonly stateCount: number;
  /** The option pattern of each state; null where states are not made of options. */
  readonly decimals: Int32Array | null;
  readonly labels: readonly string[];
  readonly moves: MoveGraph;
  /**
   * Ordinal payoffs as dense ranks from 0 (worst), one array per decision maker; equal rank is indifference.
   * Only their order has meaning.
   */
  readonly ranks: readonly Int32Array[];
};

/** Value of a state from which nothing is reachable, in `MoveGraph.leastReachable`. */
export const UNREACHABLE = 0x7fffffff;

/**
 * Who can move where. Two implementations: `OptionMoves` (never lists the moves; a decision maker changes any
 * subset of its own options at once) and `ExplicitMoves` (a list of targets; moves need not be transitive).
 *
 * Where a method says *may count the state itself*, callers rely on it doing no harm: the state asked about is
 * always one that its own value excludes from the answer (an improvement is never a sanction of itself, and
 * staying is never an improvement).
 */
export type MoveGraph = {
  readonly stateCount: number;
  /** R_dm(s), ascending, without s. Cost: the number of targets. */
  targets(dm: number, state: number): readonly number[];
  /** For every state, the largest value one move of `dm` can reach; -1 if it has no move. May count the state itself. */
  bestMove(dm: number, value: Int32Array): Int32Array;
  /**
   * For every state u, the least value over R_H(u): legal sequences of moves inside `movers`, nobody twice in
   * a row; with `improving` (ranks per decision maker) every move must raise its mover's rank over the state
   * it leaves. `UNREACHABLE` if there is none. May count the state itself. Values are integers in [0, ceiling).
   */
  leastReachable(
    movers: readonly number[],
    value: Int32Array,
    ceiling: number,
    improving?: readonly Int32Array[],
  ): Int32Array;
  /** R_H(s) or R⁺_H(s), in no particular order. May count the state itself. */
  reach(movers: readonly number[], state: number, improving?: readonly Int32Array[]): readonly number[];
};

/** The four stability concepts, in the order in which results are printed. */
export const CONCEPTS = ['nash', 'gmr', 'smr', 'seq'] as const;
export type Concept = (typeof CONCEPTS)[number];

/** Dense ranks (0 = least) of any finite numbers; equal numbers share a rank. Cost O(n log n). */
export function denseRanks(values: ArrayLike<number>): Int32Array {
  const sorted = Float64Array.from(values).sort();
  const rankOf = new Map<number, number>();
  for (const v of sorted) if (!rankOf.has(v)) rankOf.set(v, rankOf.size);
  return Int32Array.from(values, (v) => rankOf.get(v) as number);
}

/** Indices in rising order of an integer value in [0, ceiling). Counting sort, O(n + ceiling). */
export function risingOrder(value: Int32Array, ceiling: number): Int32Array {
  const start = new Int32Array(ceiling + 1);
  for (const v of value) start[v + 1] = (start[v + 1] as number) + 1;
  for (let v = 0; v < ceiling; v++) start[v + 1] = (start[v + 1] as number) + (start[v] as number);
  const order = new Int32Array(value.length);
  for (let s = 0; s < value.length; s++) {
    const v = value[s] as number;
    const at = start[v] as number;
    order[at] = s;
    start[v] = at + 1;
  }
  return order;
}
