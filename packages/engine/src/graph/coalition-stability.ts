import { CONCEPTS, type Concept, type Conflict, UNREACHABLE } from './conflict.ts';

/**
 * Stability of every state for a coalition H; ascending state indices per concept.
 *
 * A coalition improvement from s is a state that legal sequences of H's moves reach and that is strictly better
 * than s for *every* member. A sanction is a state that the others can lead to afterwards at which *at least
 * one* member is not strictly better than at s; for SMR, H can then reach no coalition improvement over s; for
 * SEQ, each of the others' moves must improve for its mover. Exact, ordinal, no tolerance. With one member it
 * is `stableStates`; the grand coalition has nobody to fear, so all four coincide.
 *
 * Cost: two floods per member, then a search per state, O(states × (states + moves)); two more floods for a
 * state whose improvements are all met by GMR sanctions. Seconds at 2^12 states and above.
 * Source: Kilgour, Hipel, Fang and Peng, "Coalition analysis in group decision support", 2001, and Inohara and
 * Hipel, "Coalition analysis in the graph model for conflict resolution", 2008.
 */
export function coalitionStability(
  conflict: Conflict,
  members: readonly number[],
): Record<Concept, number[]> {
  const { moves, ranks, stateCount: n } = conflict;
  const others = conflict.decisionMakers.map((_, j) => j).filter((j) => !members.includes(j));
  const nobody = new Int32Array(n).fill(UNREACHABLE);
  const least = (improving: boolean): Int32Array[] =>
    members.map((j) =>
      others.length === 0
        ? nobody
        : moves.leastReachable(others, ranks[j] as Int32Array, n, improving ? ranks : undefined),
    );
  const free = least(false);
  const credible = least(true);
  const rankAt = (member: number, state: number): number => (ranks[member] as Int32Array)[state] as number;
  const better = (u: number, s: number): boolean => members.every((j) => rankAt(j, u) > rankAt(j, s));
  const sanctioned = (after: readonly Int32Array[], u: number, s: number): boolean =>
    members.some((j, k) => ((after[k] as Int32Array)[u] as number) <= rankAt(j, s));

  const stable: Record<Concept, number[]> = { nash: [], gmr: [], smr: [], seq: [] };
  for (let s = 0; s < n; s++) {
    const improvements = moves.reach(members, s).filter((u) => better(u, s));
    if (improvements.length === 0) {
      for (const concept of CONCEPTS) stable[concept].push(s);
      continue;
    }
    if (!improvements.every((u) => sanctioned(free, u, s))) continue;
    stable.gmr.push(s);
    if (improvements.every((u) => sanctioned(credible, u, s))) stable.seq.push(s);
    const notBetter = Int32Array.from({ length: n }, (_, t) => (better(t, s) ? 0 : 1));
    const escapable = moves.leastReachable(members, notBetter, 2);
    const noEscape = Int32Array.from({ length: n }, (_, t) => (notBetter[t] && escapable[t] !== 0 ? 0 : 1));
    const meets = moves.leastReachable(others, noEscape, 2);
    if (improvements.every((u) => meets[u] === 0)) stable.smr.push(s);
  }
  return stable;
}

/** Every coalition of two or more, smallest first, in the order of the decision makers. */
export function coalitionsOf(decisionMakers: number): number[][] {
  const all: number[][] = [];
  for (let mask = 1; mask < 2 ** decisionMakers; mask++) {
    const members = Array.from({ length: decisionMakers }, (_, j) => j).filter((j) => (mask >> j) & 1);
    if (members.length >= 2) all.push(members);
  }
  return all.sort((a, b) => a.length - b.length || compareLists(a, b));
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let k = 0; k < a.length; k++) {
    const difference = (a[k] as number) - (b[k] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
