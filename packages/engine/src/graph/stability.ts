import { CONCEPTS, type Concept, type Conflict } from './conflict.ts';

/** Per concept and decision maker, the stable states, ascending. */
export type Stability = Readonly<Record<Concept, readonly (readonly number[])[]>>;
/** Per concept, the states stable for every decision maker, ascending. */
export type Equilibria = Readonly<Record<Concept, readonly number[]>>;

/**
 * Which states are stable for one decision maker i, for each concept; 1 where stable.
 *
 * - Nash (R): i has no improving move, R⁺_i(s) empty.
 * - GMR: every u in R⁺_i(s) is sanctioned: some t in R_{N−i}(u) has P_i(t) ≤ P_i(s).
 * - SMR: and i cannot escape the same t: every v in R_i(t) has P_i(v) ≤ P_i(s).
 * - SEQ: GMR with credible sanctions, t in R⁺_{N−i}(u).
 *
 * Ties: an improvement is strict, a sanction need only be no better. Exact, no tolerance (ordinal ranks).
 * Method: the least value the others can lead to from each u is flooded backwards once per concept in rising
 * order of value; s is unstable iff some move reaches a u with both P_i(u) and that least value above P_i(s).
 * Cost per decision maker: three floods and four sweeps, near-linear in states (option form) or moves × movers.
 * Source: definitions of Fang, Hipel and Kilgour (1993); the thresholds follow from each concept asking only
 * whether a minimum is ≤ P_i(s).
 */
export function stableStates(conflict: Conflict, dm: number): Record<Concept, Uint8Array> {
  const { moves, ranks, stateCount: n } = conflict;
  const own = ranks[dm] as Int32Array;
  const others = conflict.decisionMakers.map((_, j) => j).filter((j) => j !== dm);
  const unless = (bestDeviation: Int32Array): Uint8Array =>
    Uint8Array.from(bestDeviation, (best, s) => (best > (own[s] as number) ? 0 : 1));
  const nash = moves.bestMove(dm, own);
  const guarded = (leastAfter: Int32Array): Int32Array =>
    moves.bestMove(
      dm,
      leastAfter.map((v, u) => Math.min(v, own[u] as number)),
    );
  if (others.length === 0) {
    const stable = unless(nash);
    return { nash: stable, gmr: stable, smr: stable, seq: stable };
  }
  const afterEscape = own.map((v, t) => Math.max(v, nash[t] as number));
  return {
    nash: unless(nash),
    gmr: unless(guarded(moves.leastReachable(others, own, n))),
    smr: unless(guarded(moves.leastReachable(others, afterEscape, n))),
    seq: unless(guarded(moves.leastReachable(others, own, n, ranks))),
  };
}

const indicesOf = (flags: Uint8Array): number[] => {
  const found: number[] = [];
  for (let s = 0; s < flags.length; s++) if (flags[s]) found.push(s);
  return found;
};

/** Stability of every state for every decision maker, and the equilibria. Cost: `stableStates` × decision makers. */
export function analyseStability(conflict: Conflict): { stability: Stability; equilibria: Equilibria } {
  const perDm = conflict.decisionMakers.map((_, dm) => stableStates(conflict, dm));
  const stability = {} as Record<Concept, number[][]>;
  const equilibria = {} as Record<Concept, number[]>;
  for (const concept of CONCEPTS) {
    const flags = perDm.map((one) => one[concept]);
    stability[concept] = flags.map(indicesOf);
    const all = new Uint8Array(conflict.stateCount).fill(1);
    for (const one of flags)
      for (let s = 0; s < all.length; s++) all[s] = (all[s] as number) & (one[s] as number);
    equilibria[concept] = indicesOf(all);
  }
  return { stability, equilibria };
}
