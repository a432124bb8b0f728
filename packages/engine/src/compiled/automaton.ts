import { type Aggregate, aggregateWorth, type Conjunction } from './clauses.ts';
import type { Compiled } from './compile.ts';
import { StateTable } from './state-table.ts';

interface Closing {
  readonly bit: number;
  readonly party: number;
  readonly units: number;
}

interface AggregateClosing {
  readonly aggregate: Aggregate;
  readonly bits: readonly number[];
  readonly perOne: number;
}

/**
 * Reads the options of some issues in a fixed order and knows, at each step, what the clauses and constraints
 * over them still need to remember: one bit a half-read clause (does it still hold?), one word a half-read
 * counter. Equal memories are one state, so a fold over states never needs to enumerate packages.
 * State 0 of step 0 is the start. After the last step there is one state.
 */
export class Automaton {
  readonly order: readonly number[];
  readonly #parties: number;
  readonly #tables: StateTable[];
  readonly #start: Uint32Array[] = [];
  readonly #masks: Uint32Array[][] = [];
  readonly #keep: Uint32Array[] = [];
  readonly #forbid: number[][] = [];
  readonly #pay: Closing[][] = [];
  readonly #payAggregate: AggregateClosing[][] = [];
  readonly #counters: {
    word: number;
    first: number;
    last: number;
    count: number;
    rows: (Uint8Array | null)[];
  }[] = [];
  readonly #scratch: Uint32Array;
  /** What the last `step` paid, a party, in units. */
  readonly paid: Float64Array;

  constructor(compiled: Compiled, order: readonly number[]) {
    this.order = order;
    this.#parties = compiled.parties;
    this.paid = new Float64Array(compiled.parties);
    const at = new Map(order.map((issue, step) => [issue, step]));
    const inside = (part: Conjunction): boolean => {
      for (const issue of part.allowed.keys()) return at.has(issue);
      return at.has(0);
    };
    const steps = order.length;
    const bits: { part: Conjunction; first: number; last: number; until: number }[] = [];
    const spanOf = (issues: Iterable<number>): [number, number] => {
      const places = Array.from(issues, (issue) => at.get(issue) ?? 0);
      return places.length === 0 ? [0, 0] : [Math.min(...places), Math.max(...places)];
    };
    const addBit = (part: Conjunction, until?: number): number => {
      const [first, last] = spanOf(part.allowed.keys());
      return bits.push({ part, first, last, until: until ?? last }) - 1;
    };
    for (let s = 0; s < steps; s++) {
      this.#forbid.push([]);
      this.#pay.push([]);
      this.#payAggregate.push([]);
    }
    for (const clause of compiled.paying.filter(inside)) {
      const bit = addBit(clause);
      this.#pay[bits[bit]?.last ?? 0]?.push({ bit, party: clause.party, units: clause.units });
    }
    for (const clause of compiled.forbidden.filter(inside)) {
      const bit = addBit(clause);
      this.#forbid[bits[bit]?.last ?? 0]?.push(bit);
    }
    for (const aggregate of compiled.aggregates) {
      const issues = new Set(aggregate.conjunctions.flatMap((part) => [...part.allowed.keys()]));
      const anchor = issues.size === 0 ? 0 : [...issues][0];
      if (anchor === undefined || !at.has(anchor)) continue;
      const [, last] = spanOf(issues);
      const mine = aggregate.conjunctions.map((part) => addBit(part, last));
      this.#payAggregate[last]?.push({
        aggregate,
        bits: mine,
        perOne: compiled.quanta[aggregate.party]?.perOne ?? 1,
      });
    }
    const words = Math.ceil(bits.length / 32);
    for (const counter of compiled.counters) {
      const issues = [...counter.counted.keys()];
      const anchor = issues.length === 0 ? 0 : issues[0];
      if (anchor === undefined || !at.has(anchor)) continue;
      const [first, last] = spanOf(issues);
      const rows = order.map((issue) => counter.counted.get(issue) ?? null);
      this.#counters.push({ word: words + this.#counters.length, first, last, count: counter.count, rows });
    }
    const width = words + this.#counters.length;
    this.#scratch = new Uint32Array(width);
    for (let s = 0; s < steps; s++) {
      const start = new Uint32Array(words);
      const keep = new Uint32Array(words);
      const issue = order[s] ?? 0;
      const options = compiled.sizes[issue] ?? 0;
      const masks = Array.from({ length: options }, () => new Uint32Array(words).fill(0xffffffff));
      for (const [b, bit] of bits.entries()) {
        const flag = (1 << (b & 31)) >>> 0;
        const w = b >>> 5;
        if (bit.first === s) start[w] = ((start[w] ?? 0) | flag) >>> 0;
        if (bit.first <= s && s < bit.until) keep[w] = ((keep[w] ?? 0) | flag) >>> 0;
        const row = bit.part.allowed.get(issue);
        if (row === undefined) continue;
        for (let o = 0; o < options; o++) {
          const mask = masks[o];
          if (row[o] === 0 && mask !== undefined) mask[w] = ((mask[w] ?? 0) & ~flag) >>> 0;
        }
      }
      this.#start.push(start);
      this.#keep.push(keep);
      this.#masks.push(masks);
    }
    this.#tables = Array.from({ length: steps + 1 }, () => new StateTable(width));
    this.#tables[0]?.intern(new Uint32Array(width));
  }

  get steps(): number {
    return this.order.length;
  }

  get bytes(): number {
    return this.#tables.reduce((sum, table) => sum + table.bytes, 0);
  }

  states(step: number): number {
    return this.#tables[step]?.count ?? 0;
  }

  /** The state after choosing `option` at `step`, or -1 when a constraint forbids it. Fills `paid`. */
  step(step: number, state: number, option: number): number {
    const table = this.#tables[step];
    const next = this.#tables[step + 1];
    const start = this.#start[step];
    const mask = this.#masks[step]?.[option];
    const keep = this.#keep[step];
    if (
      table === undefined ||
      next === undefined ||
      start === undefined ||
      mask === undefined ||
      keep === undefined
    ) {
      throw new RangeError('step or option out of range');
    }
    const { paid } = this;
    for (let p = 0; p < this.#parties; p++) paid[p] = 0;
    const words = this.#scratch;
    const row = table.row(state);
    for (let w = 0; w < start.length; w++) {
      words[w] = (((row[w] as number) | (start[w] as number)) & (mask[w] as number)) >>> 0;
    }
    const holds = (bit: number): boolean => (((words[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
    for (const bit of this.#forbid[step] ?? []) if (holds(bit)) return -1;
    for (const closing of this.#pay[step] ?? []) {
      if (holds(closing.bit)) paid[closing.party] = (paid[closing.party] as number) + closing.units;
    }
    for (const closing of this.#payAggregate[step] ?? []) {
      const worth = aggregateWorth(closing.aggregate.root, (c) => holds(closing.bits[c] ?? 0));
      const { party } = closing.aggregate;
      paid[party] = (paid[party] as number) + Math.round(worth * closing.perOne);
    }
    for (let w = 0; w < start.length; w++) words[w] = ((words[w] as number) & (keep[w] as number)) >>> 0;
    for (const counter of this.#counters) {
      let count = row[counter.word] as number;
      count += counter.rows[step]?.[option] ?? 0;
      if (count > counter.count) return -1;
      words[counter.word] = step < counter.last ? count : 0;
    }
    return next.intern(words);
  }
}
