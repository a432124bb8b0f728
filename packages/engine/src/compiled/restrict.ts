import type { Conjunction } from './clauses.ts';
import type { Compiled } from './compile.ts';

/** A compiled scenario with some options taken away, and the way back to the original option positions. */
export interface Restricted {
  readonly compiled: Compiled;
  original(pack: readonly number[]): number[];
}

/** Keeps only the listed options of some issues (positions, at least one each). Cost: linear in what is kept. */
export function restrict(compiled: Compiled, kept: ReadonlyMap<number, readonly number[]>): Restricted {
  const { parties } = compiled;
  const rows = <T extends Uint8Array>(issue: number, row: T): Uint8Array => {
    const options = kept.get(issue);
    return options === undefined ? row : Uint8Array.from(options, (o) => row[o] as number);
  };
  const narrowed = <C extends Conjunction>(clause: C): C => ({
    ...clause,
    allowed: new Map([...clause.allowed].map(([issue, row]) => [issue, rows(issue, row)])),
  });
  return {
    compiled: {
      ...compiled,
      sizes: compiled.sizes.map((size, i) => kept.get(i)?.length ?? size),
      terms: compiled.terms.map((terms, i) => {
        const options = kept.get(i);
        if (options === undefined) return terms;
        const out = new Float64Array(options.length * parties);
        for (const [k, o] of options.entries())
          out.set(terms.subarray(o * parties, (o + 1) * parties), k * parties);
        return out;
      }),
      paying: compiled.paying.map(narrowed),
      forbidden: compiled.forbidden.map(narrowed),
      aggregates: compiled.aggregates.map((aggregate) => ({
        ...aggregate,
        conjunctions: aggregate.conjunctions.map(narrowed),
      })),
      counters: compiled.counters.map((counter) => ({
        ...counter,
        counted: new Map([...counter.counted].map(([issue, row]) => [issue, rows(issue, row)])),
      })),
    },
    original: (pack) => pack.map((option, i) => kept.get(i)?.[option] ?? option),
  };
}
