/** Partial packages after some issues: constraint state, cost, sums of units, and where each came from. */
export type Layer = {
  readonly count: number;
  readonly state: Int32Array;
  readonly cost: Float64Array;
  readonly units: Float64Array;
  readonly parent: Int32Array;
  readonly option: Int32Array;
};
/** Grown labels of one layer, and the choice of those worth keeping. */
export class Candidates {
  readonly #parties: number;
  #state: Int32Array;
  #cost: Float64Array;
  #bound: Float64Array;
  #units: Float64Array;
  #parent: Int32Array;
  #option: Int32Array;
  #count = 0;

  constructor(limit: number, parties: number) {
    const room = Math.max(1, Math.min(limit, 1024));
    this.#parties = parties;
    this.#state = new Int32Array(room);
    this.#cost = new Float64Array(room);
    this.#bound = new Float64Array(room);
    this.#units = new Float64Array(room * parties);
    this.#parent = new Int32Array(room);
    this.#option = new Int32Array(room);
  }

  push(
    state: number,
    cost: number,
    bound: number,
    units: Float64Array,
    parent: number,
    option: number,
  ): void {
    if (this.#count === this.#state.length) this.#widen();
    const at = this.#count++;
    this.#state[at] = state;
    this.#cost[at] = cost;
    this.#bound[at] = bound;
    this.#units.set(units, at * this.#parties);
    this.#parent[at] = parent;
    this.#option[at] = option;
  }

  /** Drops what `count` better labels make useless, then keeps the `width` most promising. */
  select(width: number, count: number, rivals: number): { layer: Layer; dropped: number } {
    const order = Array.from({ length: this.#count }, (_, c) => c);
    order.sort(
      (a, b) =>
        (this.#bound[a] as number) - (this.#bound[b] as number) || this.#total(b) - this.#total(a) || a - b,
    );
    const kept: number[] = [];
    const strong = new Map<number, number[]>();
    let dropped = Number.POSITIVE_INFINITY;
    for (const c of order) {
      const state = this.#state[c] as number;
      let peers = strong.get(state);
      if (peers === undefined) {
        peers = [];
        strong.set(state, peers);
      }
      let beatenBy = 0;
      for (const rival of peers) if (this.#beats(rival, c) && ++beatenBy >= count) break;
      if (beatenBy >= count) continue;
      if (kept.length === width) {
        dropped = this.#bound[c] as number;
        break;
      }
      kept.push(c);
      if (peers.length < rivals) peers.push(c);
    }
    const pick = (from: Int32Array): Int32Array => Int32Array.from(kept, (c) => from[c] as number);
    const units = new Float64Array(kept.length * this.#parties);
    for (const [k, c] of kept.entries()) {
      units.set(this.#units.subarray(c * this.#parties, (c + 1) * this.#parties), k * this.#parties);
    }
    return {
      layer: {
        count: kept.length,
        state: pick(this.#state),
        cost: Float64Array.from(kept, (c) => this.#cost[c] as number),
        units,
        parent: pick(this.#parent),
        option: pick(this.#option),
      },
      dropped,
    };
  }

  #total(c: number): number {
    let total = 0;
    for (let p = 0; p < this.#parties; p++) total += this.#units[c * this.#parties + p] as number;
    return total;
  }

  #beats(a: number, b: number): boolean {
    if ((this.#cost[a] as number) > (this.#cost[b] as number)) return false;
    const n = this.#parties;
    for (let p = 0; p < n; p++)
      if ((this.#units[a * n + p] as number) < (this.#units[b * n + p] as number)) return false;
    return true;
  }

  #widen(): void {
    const doubled = <T extends Int32Array | Float64Array>(from: T): T => {
      const to = (
        from instanceof Int32Array ? new Int32Array(from.length * 2) : new Float64Array(from.length * 2)
      ) as T;
      to.set(from as never);
      return to;
    };
    this.#state = doubled(this.#state);
    this.#cost = doubled(this.#cost);
    this.#bound = doubled(this.#bound);
    this.#units = doubled(this.#units);
    this.#parent = doubled(this.#parent);
    this.#option = doubled(this.#option);
  }
}
