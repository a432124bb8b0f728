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
 *   k given states are all above the state in n!/(k+1) rankings. Clauses that share no state (always so in option form)
 *   multiply, so the cost is 2^clauses only within a group that shares states;
 * - else a sum over the sets A of the m states named, each standing for n!·|A|!(m−|A|)!/(m+1)! rankings; 2^m.
 * Returns null above 18 clauses in one group, or where several states deter together, 20 named states.
 */
export function countRankings(states: number, clauses: readonly Clause[]): bigint | null {
  const open = clauses.filter((clause) => clause.anyOf.every((d) => d.notAbove.length > 0));
  const single = open.every((clause) => clause.anyOf.every((d) => d.notAbove.length === 1));
  const named = namedStates(open);
  if (single) {
    const parts = independentParts(open);
    if (parts.every((part) => part.length <= MAX_CLAUSES)) return countByFailures(states, parts);
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

/** Signed counts of unions of failing clauses by how many states they hold: a polynomial, size to coefficient. */
type Unions = ReadonlyMap<number, bigint>;

function countByFailures(states: number, parts: readonly (readonly Clause[])[]): bigint {
  let whole: Unions = new Map([[0, 1n]]);
  for (const part of parts) whole = product(whole, unionsOf(part));
  const all = factorial(states);
  let count = 0n;
  for (const [size, times] of whole) count += (times * all) / BigInt(size + 1);
  return count;
}

/** Clauses that share no state fall apart, and their unions multiply. */
function independentParts(clauses: readonly Clause[]): Clause[][] {
  const partOf = new Map<number, Clause[]>();
  const parts = new Set<Clause[]>();
  for (const clause of clauses) {
    const joined: Clause[] = [clause];
    const states = new Set(clause.anyOf.flatMap((d) => d.notAbove));
    const touched = new Set([...states].map((s) => partOf.get(s)).filter((part) => part !== undefined));
    for (const part of touched) {
      joined.push(...part);
      parts.delete(part);
    }
    parts.add(joined);
    for (const one of joined) for (const d of one.anyOf) for (const s of d.notAbove) partOf.set(s, joined);
  }
  return [...parts];
}

function product(a: Unions, b: Unions): Unions {
  const result = new Map<number, bigint>();
  for (const [i, x] of a) for (const [j, y] of b) result.set(i + j, (result.get(i + j) ?? 0n) + x * y);
  return result;
}

function unionsOf(clauses: readonly Clause[]): Unions {
  const named = namedStates(clauses);
  const bitOf = new Map(named.map((s, bit) => [s, bit]));
  const words = Math.ceil(named.length / 32);
  const sets = clauses.map((clause) => {
    const set = new Uint32Array(words);
    for (const s of clause.anyOf.flatMap((d) => d.notAbove)) {
      const bit = bitOf.get(s) ?? 0;
      set[bit >>> 5] = ((set[bit >>> 5] as number) | (1 << (bit & 31))) >>> 0;
    }
    return set;
  });
  const signed = new Float64Array(named.length + 1);
  const unions = Array.from({ length: clauses.length + 1 }, () => new Uint32Array(words));
  const visit = (from: number, depth: number, sign: number): void => {
    const union = unions[depth] as Uint32Array;
    let size = 0;
    for (let w = 0; w < words; w++) size += bitCount(union[w] as number);
    signed[size] = (signed[size] as number) + sign;
    const next = unions[depth + 1] as Uint32Array;
    for (let k = from; k < sets.length; k++) {
      const set = sets[k] as Uint32Array;
      for (let w = 0; w < words; w++) next[w] = ((union[w] as number) | (set[w] as number)) >>> 0;
      visit(k + 1, depth + 1, -sign);
    }
  };
  visit(0, 0, 1);
  return new Map(
    [...signed.entries()].filter(([, times]) => times !== 0).map(([size, times]) => [size, BigInt(times)]),
  );
}

function bitCount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
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
