import { type MoveGraph, risingOrder, UNREACHABLE } from './conflict.ts';

type Adjacency = {
  readonly outStart: Int32Array;
  readonly out: Int32Array;
  readonly intoStart: Int32Array;
  readonly into: Int32Array;
};

function adjacency(stateCount: number, targets: readonly (readonly number[])[]): Adjacency {
  const outStart = new Int32Array(stateCount + 1);
  const intoStart = new Int32Array(stateCount + 1);
  const clean = targets.map((list, s) => [...new Set(list)].filter((t) => t !== s).sort((a, b) => a - b));
  for (const [s, list] of clean.entries()) {
    outStart[s + 1] = (outStart[s] as number) + list.length;
    for (const t of list) intoStart[t + 1] = (intoStart[t + 1] as number) + 1;
  }
  for (let s = 0; s < stateCount; s++)
    intoStart[s + 1] = (intoStart[s + 1] as number) + (intoStart[s] as number);
  const out = new Int32Array(outStart[stateCount] as number);
  const into = new Int32Array(out.length);
  const next = intoStart.slice();
  for (const [s, list] of clean.entries()) {
    out.set(list, outStart[s]);
    for (const t of list) {
      const at = next[t] as number;
      into[at] = s;
      next[t] = at + 1;
    }
  }
  return { outStart, out, intoStart, into };
}

/**
 * Moves given one by one. They need not be transitive, so "nobody twice in a row" is kept: floods and searches
 * run on (state, last mover) nodes. Cost of a flood: O(moves × movers).
 */
export class ExplicitMoves implements MoveGraph {
  readonly stateCount: number;
  readonly #adjacency: readonly Adjacency[];

  /** `moves[dm][state]`: targets; a move to the state itself is no move and is dropped. */
  constructor(stateCount: number, moves: readonly (readonly (readonly number[])[])[]) {
    this.stateCount = stateCount;
    this.#adjacency = moves.map((targets) => adjacency(stateCount, targets));
  }

  targets(dm: number, state: number): number[] {
    const a = this.#adjacency[dm] as Adjacency;
    return [...a.out.subarray(a.outStart[state], a.outStart[state + 1])];
  }

  bestMove(dm: number, value: Int32Array): Int32Array {
    const a = this.#adjacency[dm] as Adjacency;
    const best = new Int32Array(this.stateCount).fill(-1);
    for (let s = 0; s < this.stateCount; s++) {
      for (let at = a.outStart[s] as number; at < (a.outStart[s + 1] as number); at++) {
        const v = value[a.out[at] as number] as number;
        if (v > (best[s] as number)) best[s] = v;
      }
    }
    return best;
  }

  leastReachable(
    movers: readonly number[],
    value: Int32Array,
    ceiling: number,
    improving?: readonly Int32Array[],
  ): Int32Array {
    const n = this.stateCount;
    const least = new Int32Array(n).fill(UNREACHABLE);
    // Node k*n + t: "movers[k] has just moved into t"; a node is expanded once, at the least value that reaches it.
    const entered = new Uint8Array(n * movers.length);
    const stack: number[] = [];
    for (const seed of risingOrder(value, ceiling)) {
      for (let k = 0; k < movers.length; k++) {
        if (entered[k * n + seed]) continue;
        entered[k * n + seed] = 1;
        stack.push(k * n + seed);
      }
      for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        const t = node % n;
        const k = (node - t) / n;
        const dm = movers[k] as number;
        const a = this.#adjacency[dm] as Adjacency;
        const rank = improving?.[dm];
        for (let at = a.intoStart[t] as number; at < (a.intoStart[t + 1] as number); at++) {
          const from = a.into[at] as number;
          if (rank && (rank[from] as number) >= (rank[t] as number)) continue;
          if (least[from] === UNREACHABLE) least[from] = value[seed] as number;
          for (let j = 0; j < movers.length; j++) {
            if (j === k || entered[j * n + from]) continue;
            entered[j * n + from] = 1;
            stack.push(j * n + from);
          }
        }
      }
    }
    return least;
  }

  reach(movers: readonly number[], state: number, improving?: readonly Int32Array[]): number[] {
    const n = this.stateCount;
    const entered = new Uint8Array(n * movers.length);
    const found = new Set<number>();
    const stack: [state: number, lastMover: number][] = [[state, -1]];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const [from, last] = node;
      for (let k = 0; k < movers.length; k++) {
        if (k === last) continue;
        const dm = movers[k] as number;
        const rank = improving?.[dm];
        for (const to of this.targets(dm, from)) {
          if (rank && (rank[to] as number) <= (rank[from] as number)) continue;
          found.add(to);
          if (entered[k * n + to]) continue;
          entered[k * n + to] = 1;
          stack.push([to, k]);
        }
      }
    }
    return [...found];
  }
}
