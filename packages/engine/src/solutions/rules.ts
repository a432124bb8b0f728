import type { Compiled } from '../compiled/compile.ts';
import type { Branch } from './branch.ts';

/**
 * Hard constraints over steps that are single issues: combinations of options that must not all be chosen, and
 * options of which only so many may be. Checked as a package grows, so that the bounds need not know of them.
 */
export class Rules {
  readonly #compiled: Compiled;
  readonly #order: readonly number[];
  /** For each step and option the combinations that it belongs to, and what it counts in each counter. */
  readonly #inside: readonly (readonly Int32Array[])[];
  readonly #counts: readonly (readonly (Uint8Array | null)[])[];
  /** How many steps each combination has, and how many of them were chosen inside it. */
  readonly #size: Int32Array;
  readonly #held: Int32Array;
  readonly #counted: Int32Array;

  /** `order[s]`: the issue of step s. */
  constructor(compiled: Compiled, order: readonly number[]) {
    const { forbidden, counters, sizes } = compiled;
    this.#compiled = compiled;
    this.#order = order;
    this.#size = Int32Array.from(forbidden, ({ allowed }) => allowed.size);
    this.#held = new Int32Array(forbidden.length);
    this.#counted = new Int32Array(counters.length);
    this.#inside = order.map((issue) =>
      Array.from({ length: sizes[issue] as number }, (_, option) =>
        Int32Array.from(
          forbidden.flatMap(({ allowed }, c) => (allowed.get(issue)?.[option] === 1 ? [c] : [])),
        ),
      ),
    );
    this.#counts = order.map((issue) => counters.map(({ counted }) => counted.get(issue) ?? null));
  }

  /** Whether a constraint names the issue of step `s`: then no option of it may be left out as dominated. */
  touches(s: number): boolean {
    const issue = this.#order[s] as number;
    const { forbidden, counters } = this.#compiled;
    return (
      forbidden.some(({ allowed }) => allowed.has(issue)) ||
      counters.some(({ counted }) => counted.has(issue))
    );
  }

  #combinations(s: number, option: number): Int32Array {
    const options = this.#inside[s] as readonly Int32Array[];
    return options[option] as Int32Array;
  }

  /** Takes back everything that was chosen. */
  clear(): void {
    this.#held.fill(0);
    this.#counted.fill(0);
  }

  /** Chooses an option; false when that breaks a constraint. Undone by `leave` either way. */
  enter(s: number, option: number): boolean {
    let kept = true;
    for (const c of this.#combinations(s, option)) {
      const held = (this.#held[c] as number) + 1;
      this.#held[c] = held;
      if (held === this.#size[c]) kept = false;
    }
    const counts = this.#counts[s] as readonly (Uint8Array | null)[];
    for (let k = 0; k < counts.length; k++) {
      const sum = (this.#counted[k] as number) + (counts[k]?.[option] ?? 0);
      this.#counted[k] = sum;
      if (sum > (this.#compiled.counters[k]?.count ?? 0)) kept = false;
    }
    return kept;
  }

  leave(s: number, option: number): void {
    for (const c of this.#combinations(s, option)) this.#held[c] = (this.#held[c] as number) - 1;
    const counts = this.#counts[s] as readonly (Uint8Array | null)[];
    for (let k = 0; k < counts.length; k++)
      this.#counted[k] = (this.#counted[k] as number) - (counts[k]?.[option] ?? 0);
  }

  /** Whether a whole package keeps all constraints. */
  keeps(choice: Int32Array): boolean {
    this.clear();
    let kept = !this.#size.includes(0);
    for (let s = 0; s < choice.length && kept; s++) kept = this.enter(s, choice[s] as number);
    return kept;
  }

  /**
   * Strikes options that what is decided no longer allows, as long as that decides more. False when nothing is
   * left of some step. What is decided then stays entered.
   */
  propagate(branch: Branch): boolean {
    if (this.#size.includes(0)) return false;
    const { steps } = branch.table;
    for (;;) {
      this.clear();
      for (let s = 0; s < steps; s++) {
        if (branch.count[s] === 1 && !this.enter(s, branch.options[branch.from[s] as number] as number))
          return false;
      }
      let decided = false;
      let struck = false;
      for (let k = 0; k < branch.open; k++) {
        const s = branch.free[k] as number;
        const before = branch.count[s] as number;
        const kept = branch.keep(s, (option) => {
          const fits = this.enter(s, option);
          this.leave(s, option);
          return fits;
        });
        if (kept === 0) return false;
        if (kept < before) struck = true;
        if (kept === 1) decided = true;
      }
      if (struck) branch.settle();
      if (!decided) return true;
    }
  }
}
