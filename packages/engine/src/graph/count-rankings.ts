import type { Clause } from './preference-conditions.ts';

/** Beyond these sizes an exact count would take too long; the answer is then null, never an estimate. */
const MAX_CLAUSES = 18;
const MAX_RELEVANT = 20;

export function factorial(n: number): bigint {
  let product = 1n;
  for (let k = 2n; k <= BigInt(n); k++) product *= k;
  return product;
}

/**
 * How many strict rankings of `states` states satisfy every clause about `state`, exactly. Only the set A of
 * states above it matters, so nothing like n! rankings is visited:
 * - where each deterrent is a single state (Nash, GMR, SEQ), inclusion–exclusion over the clauses that fail:
 *   k given states are all above the state in n!/(k+1) rankings; cost 2^clauses;
 * - else a sum over the sets A of the m states named, each standing for n!·|A|!(m−|A|)!/(m+1)! rankings; 2^m.
 * Returns null above 18 clauses and 20 named states.
 */
export function countRankings(states: number, clauses: readonly Clause[]): bigint | null {
  const open = clauses.filter((clause) => clause.anyOf.every((d) => d.notAbove.length > 0));
  const single = open.every((clause) => clause.anyOf.every((d) => d.notAbove.length === 1));
  const named = namedStates(open);
  if (single && open.length <= MAX_CLAUSES && open.length <= named.length) {
    return countByFailures(states, open);
  }
  return named.length <= MAX_RELEVANT ? countByUpperSets(states, open, named) : null;
}

/** States that the clauses compare with the state in question, ascending. */
export function namedStates(clauses: readonly Clause[]): number[] {
  const named = new Set(clauses.flatMap((clause) => clause.anyOf.flatMap((d) => d.notAbove)));
  return [...named].sort((a, b) => a - b);
}

/** Deterrents of each clause as bit masks over `named`. */
export function clauseMasks(clauses: readonly Clause[], named: readonly number[]): number[][] {
  const bitOf = new Map(named.map((s, bit) => [s, 1 << bit]));
  return clauses.map((clause) =>
    clause.anyOf.map((d) => d.notAbove.reduce((mask, s) => mask | (bitOf.get(s) ?? 0), 0)),
  );
}

/** Whether every clause has a deterrent with nothing in `above`. */
export function satisfied(masks: readonly (readonly number[])[], above: number): boolean {
  return masks.every((anyOf) => anyOf.some((mask) => (mask & above) === 0));
}

function countByFailures(states: number, clauses: readonly Clause[]): bigint {
  const signed = new Map<number, bigint>();
  const unions: Set<number>[] = clauses.map((clause) => new Set(clause.anyOf.flatMap((d) => d.notAbove)));
  const visit = (from: number, union: ReadonlySet<number>, sign: bigint): void => {
    signed.set(union.size, (signed.get(union.size) ?? 0n) + sign);
    for (let k = from; k < unions.length; k++) visit(k + 1, new Set([...union, ...(unions[k] ?? [])]), -sign);
  };
  visit(0, new Set(), 1n);
  const all = factorial(states);
  let count = 0n;
  for (const [size, times] of signed) count += (times * all) / BigInt(size + 1);
  return count;
}

function countByUpperSets(states: number, clauses: readonly Clause[], named: readonly number[]): bigint {
  const masks = clauseMasks(clauses, named);
  const m = named.length;
  const bySize = new Array<number>(m + 1).fill(0);
  for (let above = 0; above < 2 ** m; above++) {
    if (!satisfied(masks, above)) continue;
    let size = 0;
    for (let rest = above; rest !== 0; rest &= rest - 1) size++;
    bySize[size] = (bySize[size] ?? 0) + 1;
  }
  const scale = factorial(states) / factorial(m + 1);
  return bySize.reduce(
    (sum, sets, size) => sum + BigInt(sets) * factorial(size) * factorial(m - size) * scale,
    0n,
  );
}
