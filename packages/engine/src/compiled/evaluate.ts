import type { Package } from '../space/outcome-space.ts';
import { Automaton } from './automaton.ts';
import { aggregateWorth } from './clauses.ts';
import type { Compiled } from './compile.ts';
import { cellOf } from './quantum.ts';

/** Values packages one by one, quickly: clauses are bits, an option is a mask over them. */
export class Evaluator {
  readonly #compiled: Compiled;
  readonly #masks: Uint32Array[];
  readonly #words: number;
  readonly #held: Uint32Array;
  readonly #units: Float64Array;
  readonly #clauseParty: Int32Array;
  readonly #clauseUnits: Float64Array;
  readonly #ruleFrom: number;
  readonly #ruleTo: number;
  readonly #aggregates: { from: number; index: number }[] = [];

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    const conjunctions = [...compiled.paying, ...compiled.forbidden].map((part) => part.allowed);
    this.#ruleFrom = compiled.paying.length;
    this.#ruleTo = conjunctions.length;
    for (const [index, aggregate] of compiled.aggregates.entries()) {
      this.#aggregates.push({ from: conjunctions.length, index });
      conjunctions.push(...aggregate.conjunctions.map((part) => part.allowed));
    }
    this.#words = Math.ceil(conjunctions.length / 32);
    this.#held = new Uint32Array(this.#words);
    this.#units = new Float64Array(compiled.parties);
    this.#clauseParty = Int32Array.from(compiled.paying, (clause) => clause.party);
    this.#clauseUnits = Float64Array.from(compiled.paying, (clause) => clause.units);
    this.#masks = Array.from(compiled.sizes, (size) => new Uint32Array(size * this.#words).fill(0xffffffff));
    for (const [c, allowed] of conjunctions.entries()) {
      const clear = ~(1 << (c & 31));
      for (const [issue, row] of allowed) {
        const masks = this.#masks[issue] ?? new Uint32Array(0);
        for (let o = 0; o < row.length; o++) {
          const at = o * this.#words + (c >>> 5);
          if (row[o] === 0) masks[at] = ((masks[at] ?? 0) & clear) >>> 0;
        }
      }
    }
  }

  /** Units of each party, caps applied, or null when a constraint forbids the package. Reuses one array. */
  units(pack: ArrayLike<number>): Float64Array | null {
    const { parties, terms, caps, counters, aggregates, quanta } = this.#compiled;
    const units = this.#units;
    units.fill(0);
    for (let i = 0; i < terms.length; i++) {
      const row = terms[i] as Float64Array;
      const from = (pack[i] as number) * parties;
      for (let p = 0; p < parties; p++) units[p] = (units[p] as number) + (row[from + p] as number);
    }
    if (this.#words > 0) {
      const held = this.#held;
      held.fill(0xffffffff);
      for (let i = 0; i < terms.length; i++) {
        const masks = this.#masks[i] as Uint32Array;
        const from = (pack[i] as number) * this.#words;
        for (let w = 0; w < held.length; w++) held[w] = (held[w] as number) & (masks[from + w] as number);
      }
      for (let w = 0; w * 32 < this.#ruleFrom; w++) {
        let word = held[w] as number;
        while (word !== 0) {
          const c = w * 32 + 31 - Math.clz32(word & -word);
          if (c >= this.#ruleFrom) break;
          const p = this.#clauseParty[c] as number;
          units[p] = (units[p] as number) + (this.#clauseUnits[c] as number);
          word &= word - 1;
        }
      }
      const holds = (c: number): boolean => (((held[c >>> 5] as number) >>> (c & 31)) & 1) === 1;
      for (let c = this.#ruleFrom; c < this.#ruleTo; c++) if (holds(c)) return null;
      for (const { from, index } of this.#aggregates) {
        const aggregate = aggregates[index];
        if (aggregate === undefined) continue;
        const worth = aggregateWorth(aggregate.root, (c) => holds(from + c));
        const p = aggregate.party;
        units[p] = (units[p] as number) + Math.round(worth * (quanta[p]?.perOne ?? 1));
      }
    }
    for (const counter of counters) {
      let count = 0;
      for (const [issue, row] of counter.counted) count += row[pack[issue] as number] as number;
      if (count > counter.count) return null;
    }
    for (let p = 0; p < parties; p++)
      if ((units[p] as number) > (caps[p] as number)) units[p] = caps[p] as number;
    return units;
  }

  /** Utilities at full precision, or null when a constraint forbids the package. */
  utilities(pack: Package): number[] | null {
    const units = this.units(pack);
    return units === null ? null : Array.from(units, (u, p) => u / (this.#compiled.quanta[p]?.perOne ?? 1));
  }

  /** Utilities in resolution cells, or null when a constraint forbids the package. */
  cells(pack: ArrayLike<number>): Float64Array | null {
    const units = this.units(pack);
    if (units === null) return null;
    return units.map((u, p) => cellOf(u, this.#compiled.cellsPerUnit[p] as number));
  }
}

/** One automaton over all issues, for searches that go package by package. */
export function wholeAutomaton(compiled: Compiled, order: readonly number[]): Automaton | null {
  const plain =
    compiled.paying.length +
      compiled.forbidden.length +
      compiled.counters.length +
      compiled.aggregates.length ===
    0;
  return plain ? null : new Automaton(compiled, order);
}
