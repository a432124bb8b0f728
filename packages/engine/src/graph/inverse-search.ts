import { CONCEPTS, type Concept, type Conflict } from './conflict.ts';
import { clauseMasks, countRankings, factorial, namedStates, satisfied } from './count-rankings.ts';
import { preferenceConditions } from './preference-conditions.ts';
import { stableStates } from './stability.ts';

/** Counts of strict rankings of one decision maker; null where an exact count is out of reach. */
export type InverseCounts = {
  /** n!, all strict rankings. */
  readonly rankings: bigint;
  readonly stableForDm: Readonly<Record<Concept, bigint | null>>;
  readonly equilibrium: Readonly<Record<Concept, bigint | null>>;
};

/** The counts as plain JSON: numbers up to 2^53, beyond that decimal strings. */
export function inverseAsJson(counts: InverseCounts): {
  readonly rankings: number | string;
  readonly stable_for_dm: Readonly<Record<Concept, number | string | null>>;
  readonly equilibrium: Readonly<Record<Concept, number | string | null>>;
} {
  const plain = (count: bigint): number | string =>
    count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : String(count);
  const each = (of: Readonly<Record<Concept, bigint | null>>) => {
    const read = (concept: Concept) => (of[concept] === null ? null : plain(of[concept]));
    return { nash: read('nash'), gmr: read('gmr'), smr: read('smr'), seq: read('seq') };
  };
  return {
    rankings: plain(counts.rankings),
    stable_for_dm: each(counts.stableForDm),
    equilibrium: each(counts.equilibrium),
  };
}

/** The most states for which the sequential stability of the others is counted: two decision makers, or more. */
const MAX_PLACED = 18;
const MAX_PERMUTED = 9;

/**
 * The inverse question: over all strict rankings that `dm` might have, the others' preferences as they are, in
 * how many is `state` stable for `dm`, and in how many an equilibrium? Exact integers.
 *
 * The others' Nash, GMR and SMR stability does not depend on `dm`'s ranking; their SEQ stability does, through
 * which of its moves would be credible, so those counts are joint: for two decision makers by placing states
 * from worst to best over subsets (18 states that matter), for more by visiting the rankings (9 states).
 * Source: Kinsara, Kilgour and Hipel, "Inverse approach to the graph model for conflict resolution", 2015.
 */
export function inverseSearch(conflict: Conflict, dm: number, state: number): InverseCounts {
  const n = conflict.stateCount;
  const stableForDm = {} as Record<Concept, bigint | null>;
  const equilibrium = {} as Record<Concept, bigint | null>;
  const others = conflict.decisionMakers.map((_, j) => j).filter((j) => j !== dm);
  const stableOthers = others.map((j) => stableStates(conflict, j));
  for (const concept of CONCEPTS) {
    const count = countRankings(n, preferenceConditions(conflict, dm, state, concept));
    stableForDm[concept] = count;
    equilibrium[concept] = stableOthers.every((stable) => stable[concept][state]) ? count : 0n;
  }
  if (others.length > 0) equilibrium.seq = countSequentialEquilibria(conflict, dm, state, others);
  return { rankings: factorial(n), stableForDm, equilibrium };
}

function countSequentialEquilibria(
  conflict: Conflict,
  dm: number,
  state: number,
  others: readonly number[],
): bigint | null {
  const [other] = others;
  return others.length === 1 && other !== undefined
    ? countByPlacing(conflict, dm, state, other)
    : countByVisiting(conflict, dm, state, others);
}

/** Two decision makers: the other's improvement u is deterred iff some answer of `dm` from u is ranked above u. */
function countByPlacing(conflict: Conflict, dm: number, state: number, other: number): bigint | null {
  const { moves, ranks, stateCount } = conflict;
  const theirs = ranks[other] as Int32Array;
  const bar = theirs[state] as number;
  const improvements = moves.targets(other, state).filter((u) => (theirs[u] as number) > bar);
  const answers = improvements.map((u) => moves.targets(dm, u).filter((t) => (theirs[t] as number) <= bar));
  if (answers.some((list) => list.length === 0)) return 0n;
  const clauses = preferenceConditions(conflict, dm, state, 'seq').filter((clause) =>
    clause.anyOf.every((d) => d.notAbove.length > 0),
  );
  const relevant = [...new Set([state, ...namedStates(clauses), ...improvements, ...answers.flat()])];
  const size = relevant.length;
  if (size > MAX_PLACED) return null;
  const bitOf = new Map(relevant.map((s, bit) => [s, 1 << bit]));
  const needed = new Map(
    improvements.map((u, k) => [u, (answers[k] ?? []).reduce((mask, t) => mask | (bitOf.get(t) ?? 0), 0)]),
  );
  const masks = clauseMasks(clauses, relevant);
  const all = 2 ** size - 1;
  const ways = new Float64Array(2 ** size);
  ways[0] = 1;
  for (let placed = 0; placed < all; placed++) {
    const count = ways[placed] as number;
    if (count === 0) continue;
    for (const [k, s] of relevant.entries()) {
      const bit = 1 << k;
      if (placed & bit) continue;
      if (s === state && !satisfied(masks, all & ~placed & ~bit)) continue;
      const answer = needed.get(s);
      if (answer !== undefined && (answer & ~placed) === 0) continue;
      ways[placed | bit] = (ways[placed | bit] as number) + count;
    }
  }
  return (BigInt(ways[all] as number) * factorial(stateCount)) / factorial(size);
}

/** More decision makers: every ranking is visited, the others' stability decided once per set of credible moves. */
function countByVisiting(
  conflict: Conflict,
  dm: number,
  state: number,
  others: readonly number[],
): bigint | null {
  const { moves, ranks, stateCount: n } = conflict;
  if (n > MAX_PERMUTED) return null;
  const clauses = preferenceConditions(conflict, dm, state, 'seq');
  const masks = clauseMasks(
    clauses.filter((clause) => clause.anyOf.every((d) => d.notAbove.length > 0)),
    Array.from({ length: n }, (_, s) => s),
  );
  const edges = Array.from({ length: n }, (_, s) => moves.targets(dm, s).map((t) => [s, t] as const)).flat();
  const own = new Int32Array(n);
  const trial: Conflict = { ...conflict, ranks: ranks.map((rank, j) => (j === dm ? own : rank)) };
  const known = new Map<string, boolean>();
  const othersHold = (): boolean => {
    const credible = edges.map(([s, t]) => ((own[t] as number) > (own[s] as number) ? '1' : '0')).join('');
    const before = known.get(credible);
    if (before !== undefined) return before;
    const hold = others.every((j) => sequentiallyStable(trial, j, state));
    known.set(credible, hold);
    return hold;
  };
  let count = 0n;
  const place = (rank: number, left: number): void => {
    if (rank === n) {
      let above = 0;
      for (let s = 0; s < n; s++) if ((own[s] as number) > (own[state] as number)) above |= 1 << s;
      if (satisfied(masks, above) && othersHold()) count++;
      return;
    }
    for (let s = 0; s < n; s++) {
      if ((left & (1 << s)) === 0) continue;
      own[s] = rank;
      place(rank + 1, left & ~(1 << s));
    }
  };
  place(0, 2 ** n - 1);
  return count;
}

function sequentiallyStable(conflict: Conflict, dm: number, state: number): boolean {
  const own = conflict.ranks[dm] as Int32Array;
  const bar = own[state] as number;
  const others = conflict.decisionMakers.map((_, j) => j).filter((j) => j !== dm);
  return conflict.moves
    .targets(dm, state)
    .filter((u) => (own[u] as number) > bar)
    .every((u) => conflict.moves.reach(others, u, conflict.ranks).some((t) => (own[t] as number) <= bar));
}
