import { type ConflictOption, type MoveGraph, risingOrder, UNREACHABLE } from './conflict.ts';

/**
 * One decision maker's moves. States that differ only in its freely reversible options form a *group*, whose
 * members all reach each other; its one-way options order the groups of a block. So a flood passes each
 * group, not each pair of states: O(states) for reversible options, O(1.5^f states) for f one-way ones.
 */
type Mover = {
  readonly groupOf: Int32Array;
  /** Members of group g are members[start[g] .. start[g+1]), in no particular order. */
  readonly start: Int32Array;
  readonly members: Int32Array;
  /** Groups that can move into group g (g itself left out): before[beforeStart[g] .. beforeStart[g+1]). */
  readonly beforeStart: Int32Array;
  readonly before: Int32Array;
  /** The same relation the other way: groups that group g can move into. */
  readonly afterStart: Int32Array;
  readonly after: Int32Array;
};

const bitCount = (x: number): number => {
  let n = 0;
  for (let rest = x; rest !== 0; rest &= rest - 1) n++;
  return n;
};

const canChange = (from: number, to: number, mover: { forward: number; back: number }): boolean => {
  const change = from ^ to;
  return (change & from & mover.forward) === 0 && (change & to & mover.back) === 0;
};

function numberGroups(decimals: Int32Array, keyMask: number): { groupOf: Int32Array; keys: number[] } {
  const groupByKey = new Map<number, number>();
  const keys: number[] = [];
  const groupOf = decimals.map((d) => {
    const key = d & keyMask;
    const known = groupByKey.get(key);
    if (known !== undefined) return known;
    groupByKey.set(key, keys.length);
    keys.push(key);
    return keys.length - 1;
  });
  return { groupOf, keys };
}

function csr(count: number, rows: readonly (readonly number[])[]): { start: Int32Array; items: Int32Array } {
  const start = new Int32Array(count + 1);
  for (let r = 0; r < count; r++) start[r + 1] = (start[r] as number) + (rows[r]?.length ?? 0);
  const items = new Int32Array(start[count] as number);
  for (let r = 0; r < count; r++) items.set(rows[r] ?? [], start[r]);
  return { start, items };
}

function groupsBefore(keys: readonly number[], mover: { forward: number; back: number }): number[][] {
  const oneWay = mover.forward | mover.back;
  if (oneWay === 0) return keys.map(() => []);
  const blocks = new Map<number, number[]>();
  const groupByKey = new Map<number, number>();
  keys.forEach((key, g) => {
    groupByKey.set(key, g);
    const block = blocks.get(key & ~oneWay);
    if (block) block.push(g);
    else blocks.set(key & ~oneWay, [g]);
  });
  return keys.map((key, g) => {
    const undoable = (key & mover.forward) | (~key & mover.back);
    const block = blocks.get(key & ~oneWay) ?? [];
    const found: number[] = [];
    if (2 ** bitCount(undoable) > block.length) {
      for (const h of block) if (h !== g && canChange(keys[h] as number, key, mover)) found.push(h);
      return found;
    }
    for (let undo = undoable; undo !== 0; undo = (undo - 1) & undoable) {
      const h = groupByKey.get(key ^ undo);
      if (h !== undefined) found.push(h);
    }
    return found;
  });
}

function buildMover(options: readonly ConflictOption[], dm: number, decimals: Int32Array): Mover {
  const mask = (direction: string): number =>
    options.reduce((m, o) => (o.dm === dm && o.direction === direction ? m | (1 << o.bit) : m), 0);
  const both = mask('both');
  const forward = mask('forward');
  const back = mask('back');
  const { groupOf, keys } = numberGroups(decimals, ~both);
  const rows: number[][] = keys.map(() => []);
  groupOf.forEach((g, s) => {
    rows[g]?.push(s);
  });
  const members = csr(keys.length, rows);
  const into = groupsBefore(keys, { forward, back });
  const outOf: number[][] = keys.map(() => []);
  for (const [g, list] of into.entries()) for (const h of list) outOf[h]?.push(g);
  const before = csr(keys.length, into);
  const after = csr(keys.length, outOf);
  return {
    groupOf,
    start: members.start,
    members: members.items,
    beforeStart: before.start,
    before: before.items,
    afterStart: after.start,
    after: after.items,
  };
}

/** Members of each group in rising order of `rank`, so that a flood can take them by threshold. */
function membersByRank(mover: Mover, rank: Int32Array, ceiling: number): Int32Array {
  const next = mover.start.slice();
  const sorted = new Int32Array(mover.members.length);
  for (const s of risingOrder(rank, ceiling)) {
    const g = mover.groupOf[s] as number;
    const at = next[g] as number;
    sorted[at] = s;
    next[g] = at + 1;
  }
  return sorted;
}

/**
 * Moves in option form: a decision maker changes any subset of its own options at once, each as its direction
 * allows; the target must be feasible, what lies between need not be. Such moves are transitive, so the rule
 * that nobody moves twice in a row does not bite and plain reachability is exact.
 */
export class OptionMoves implements MoveGraph {
  readonly stateCount: number;
  readonly #movers: readonly Mover[];

  constructor(options: readonly ConflictOption[], decisionMakers: number, decimals: Int32Array) {
    this.stateCount = decimals.length;
    this.#movers = Array.from({ length: decisionMakers }, (_, dm) => buildMover(options, dm, decimals));
  }

  targets(dm: number, state: number): number[] {
    const found: number[] = [];
    this.#eachTarget(dm, state, (to) => found.push(to));
    return found.sort((a, b) => a - b);
  }

  bestMove(dm: number, value: Int32Array): Int32Array {
    const mover = this.#movers[dm] as Mover;
    const groups = mover.start.length - 1;
    const inGroup = new Int32Array(groups).fill(-1);
    for (let s = 0; s < this.stateCount; s++) {
      const g = mover.groupOf[s] as number;
      if ((value[s] as number) > (inGroup[g] as number)) inGroup[g] = value[s] as number;
    }
    const best = inGroup.slice();
    for (let g = 0; g < groups; g++) {
      const v = inGroup[g] as number;
      for (let at = mover.beforeStart[g] as number; at < (mover.beforeStart[g + 1] as number); at++) {
        const h = mover.before[at] as number;
        if (v > (best[h] as number)) best[h] = v;
      }
    }
    return mover.groupOf.map((g) => best[g] as number);
  }

  leastReachable(
    movers: readonly number[],
    value: Int32Array,
    ceiling: number,
    improving?: readonly Int32Array[],
  ): Int32Array {
    const least = new Int32Array(this.stateCount).fill(UNREACHABLE);
    const sides = movers.map((dm) => this.#side(dm, improving?.[dm]));
    const stack = new Int32Array(this.stateCount);
    for (const seed of risingOrder(value, ceiling)) {
      if (least[seed] !== UNREACHABLE) continue;
      const v = value[seed] as number;
      least[seed] = v;
      let height = 0;
      stack[height++] = seed;
      while (height > 0) {
        const t = stack[--height] as number;
        for (const side of sides) height = side.pullBack(t, v, least, stack, height);
      }
    }
    return least;
  }

  reach(movers: readonly number[], state: number, improving?: readonly Int32Array[]): number[] {
    const seen = new Uint8Array(this.stateCount);
    const found: number[] = [];
    const queue = [state];
    for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
      for (const dm of movers) {
        const rank = improving?.[dm];
        this.#eachTarget(dm, from, (to) => {
          if (seen[to] || (rank && (rank[to] as number) <= (rank[from] as number))) return;
          seen[to] = 1;
          found.push(to);
          queue.push(to);
        });
      }
    }
    return found;
  }

  #eachTarget(dm: number, state: number, visit: (to: number) => void): void {
    const m = this.#movers[dm] as Mover;
    const own = m.groupOf[state] as number;
    const group = (g: number): void => {
      for (let at = m.start[g] as number; at < (m.start[g + 1] as number); at++) {
        const to = m.members[at] as number;
        if (to !== state) visit(to);
      }
    };
    group(own);
    for (let at = m.afterStart[own] as number; at < (m.afterStart[own + 1] as number); at++) {
      group(m.after[at] as number);
    }
  }

  #side(dm: number, rank: Int32Array | undefined): FloodSide {
    const mover = this.#movers[dm] as Mover;
    return rank ? new ImprovingSide(mover, rank) : new FreeSide(mover);
  }
}

/** One mover's part in a backward flood: pushes the unvisited states from which it can move to `t`. */
type FloodSide = {
  pullBack(t: number, value: number, least: Int32Array, stack: Int32Array, height: number): number;
};

class FreeSide implements FloodSide {
  readonly #mover: Mover;
  readonly #taken: Uint8Array;
  readonly #expanded: Uint8Array;

  constructor(mover: Mover) {
    this.#mover = mover;
    this.#taken = new Uint8Array(mover.start.length);
    this.#expanded = new Uint8Array(mover.start.length);
  }

  pullBack(t: number, value: number, least: Int32Array, stack: Int32Array, height: number): number {
    const m = this.#mover;
    const g = m.groupOf[t] as number;
    if (this.#expanded[g]) return height;
    this.#expanded[g] = 1;
    let top = this.#take(g, value, least, stack, height);
    for (let at = m.beforeStart[g] as number; at < (m.beforeStart[g + 1] as number); at++) {
      top = this.#take(m.before[at] as number, value, least, stack, top);
    }
    return top;
  }

  #take(g: number, value: number, least: Int32Array, stack: Int32Array, height: number): number {
    if (this.#taken[g]) return height;
    this.#taken[g] = 1;
    let top = height;
    for (let at = this.#mover.start[g] as number; at < (this.#mover.start[g + 1] as number); at++) {
      const s = this.#mover.members[at] as number;
      if (least[s] !== UNREACHABLE) continue;
      least[s] = value;
      stack[top++] = s;
    }
    return top;
  }
}

class ImprovingSide implements FloodSide {
  readonly #mover: Mover;
  readonly #rank: Int32Array;
  readonly #sorted: Int32Array;
  readonly #next: Int32Array;

  constructor(mover: Mover, rank: Int32Array) {
    this.#mover = mover;
    this.#rank = rank;
    this.#sorted = membersByRank(mover, rank, rank.length);
    this.#next = mover.start.slice();
  }

  pullBack(t: number, value: number, least: Int32Array, stack: Int32Array, height: number): number {
    const m = this.#mover;
    const g = m.groupOf[t] as number;
    const bar = this.#rank[t] as number;
    let top = this.#take(g, bar, value, least, stack, height);
    for (let at = m.beforeStart[g] as number; at < (m.beforeStart[g + 1] as number); at++) {
      top = this.#take(m.before[at] as number, bar, value, least, stack, top);
    }
    return top;
  }

  #take(g: number, bar: number, value: number, least: Int32Array, stack: Int32Array, height: number): number {
    const end = this.#mover.start[g + 1] as number;
    let top = height;
    let at = this.#next[g] as number;
    for (; at < end; at++) {
      const s = this.#sorted[at] as number;
      if ((this.#rank[s] as number) >= bar) break;
      if (least[s] !== UNREACHABLE) continue;
      least[s] = value;
      stack[top++] = s;
    }
    this.#next[g] = at;
    return top;
  }
}
