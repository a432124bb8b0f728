import { cellOf } from '../compiled/quantum.ts';
import type { Objective } from './objective.ts';
import type { Relaxed } from './relaxation.ts';
import type { Rules } from './rules.ts';
import type { Tied } from './tied.ts';

/** Offers packages, given as an option a step, to the best found: weighed exactly; what somebody would refuse or the rules forbid is left out. */
export class PackageOffers {
  readonly #relaxed: Relaxed;
  readonly #objective: Objective;
  readonly #tied: Tied;
  readonly #rules: Rules | null;
  readonly #units: Float64Array;
  readonly #cells: Float64Array;
  readonly #gains: Float64Array;

  constructor(relaxed: Relaxed, objective: Objective, tied: Tied, rules: Rules | null = null) {
    this.#rules = rules;
    const { n } = relaxed.problem;
    this.#relaxed = relaxed;
    this.#objective = objective;
    this.#tied = tied;
    this.#units = new Float64Array(n);
    this.#cells = new Float64Array(n);
    this.#gains = new Float64Array(n);
  }

  /**
   * `rough`: its gains up to rounding; a package that is clearly too little is not weighed. `sums`: what it adds
   * up to in units, where clauses pay too; without clauses the steps' own terms are added.
   */
  offer(choice: Int32Array, rough: ArrayLike<number>, sums: Float64Array | null = null): void {
    const { problem, reservations, floors } = this.#relaxed;
    const { n, compiled, steps } = problem;
    const objective = this.#objective;
    const { threshold } = this.#tied;
    if (objective.value(rough) < threshold - 1e-8 - 1e-6 * Math.abs(threshold)) return;
    if (this.#rules?.keeps(choice) === false) return;
    const units = sums ?? this.#units;
    if (sums === null) {
      units.fill(0);
      for (let s = 0; s < steps.length; s++) {
        const { terms } = steps[s] as (typeof steps)[number];
        const at = (choice[s] as number) * n;
        for (let p = 0; p < n; p++) units[p] = (units[p] as number) + (terms[at + p] as number);
      }
    }
    for (let p = 0; p < n; p++) {
      const capped = Math.min(units[p] as number, compiled.caps[p] as number);
      const cell = cellOf(capped, compiled.cellsPerUnit[p] as number);
      if (objective.rational && cell < (floors[p] as number)) return;
      const gain = cell / (compiled.cellsPerOne[p] as number) - (reservations[p] as number);
      this.#cells[p] = cell;
      // A gain within rounding of zero is zero: the floors are cells too.
      this.#gains[p] = Math.abs(gain) < 1e-12 ? 0 : gain;
    }
    this.#tied.offer(this.#cells, this.#gains, objective.value(this.#gains), () =>
      problem.toPackage(Array.from(choice)),
    );
  }
}
