import type { Clock } from '../compiled/clock.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import { cellOf } from '../compiled/quantum.ts';
import type { Objective } from './objective.ts';
import type { Relaxed } from './relaxation.ts';
import type { Tied } from './tied.ts';

/** Packages that one climb may look at. */
const BUDGET = 40_000;
/** Climbs: from the relaxed optima of so many of the last multipliers. */
const STARTS = 3;

/**
 * Good first packages: the relaxed optimum of each of the last multiplier vectors, then the best change of one
 * step while the objective rises. Proves nothing; it only makes the search short.
 */
export function improve(
  relaxed: Relaxed,
  objective: Objective,
  starts: readonly Float64Array[],
  tied: Tied,
  clock: Clock | null,
): void {
  const climber = new Climber(relaxed, objective);
  for (const lambda of starts.slice(-STARTS).reverse()) {
    if (tied.best > Number.NEGATIVE_INFINITY && clock !== null && clock.reached() !== null) return;
    climber.climb(relaxedOptimum(relaxed, lambda), tied, clock);
  }
}

function relaxedOptimum(relaxed: Relaxed, lambda: Float64Array): Int32Array {
  const { n } = relaxed.problem;
  return Int32Array.from(relaxed.optimistic, (row) => {
    let best = Number.NEGATIVE_INFINITY;
    let at = 0;
    for (let o = 0; o * n < row.length; o++) {
      let score = 0;
      for (let p = 0; p < n; p++) score += (lambda[p] as number) * (row[o * n + p] as number);
      if (score > best) {
        best = score;
        at = o;
      }
    }
    return at;
  });
}

/** Far below every value: where packages that somebody would refuse begin. */
const REFUSED = -1e6;

class Climber {
  readonly #relaxed: Relaxed;
  readonly #objective: Objective;
  /** Where clauses tie the steps, each package is valued as a whole; else a change is a difference of terms. */
  readonly #evaluator: Evaluator | null;
  readonly #sum: Float64Array;
  readonly #tried: Float64Array;
  readonly #cells: Float64Array;
  readonly #gains: Float64Array;

  constructor(relaxed: Relaxed, objective: Objective) {
    const { n, compiled, automaton } = relaxed.problem;
    this.#relaxed = relaxed;
    this.#objective = objective;
    this.#evaluator = automaton === null ? null : new Evaluator(compiled);
    this.#sum = new Float64Array(n);
    this.#tried = new Float64Array(n);
    this.#cells = new Float64Array(n);
    this.#gains = new Float64Array(n);
  }

  climb(options: Int32Array, tied: Tied, clock: Clock | null): void {
    const { problem } = this.#relaxed;
    const steps = options.length;
    let score = this.#start(options);
    for (let spent = 0; spent < BUDGET; ) {
      if (clock !== null && clock.reached() !== null) break;
      let best = score;
      let step = -1;
      let choice = 0;
      for (let s = 0; s < steps; s++) {
        const count = problem.steps[s]?.options ?? 0;
        spent += count;
        for (let o = 0; o < count; o++) {
          if (o === options[s]) continue;
          const tried = this.#changed(options, s, o);
          if (tried > best) {
            best = tried;
            step = s;
            choice = o;
          }
        }
        if (spent > BUDGET) break;
      }
      if (step < 0) break;
      options[step] = choice;
      score = this.#start(options);
    }
    // The last change that was tried is not the package.
    if (this.#start(options) <= REFUSED / 2) return;
    tied.offer(this.#cells, this.#gains, this.#objective.value(this.#gains), () =>
      problem.toPackage(Array.from(options)),
    );
  }

  /** Values a package from scratch; changes are then tried from it. */
  #start(options: Int32Array): number {
    const { problem } = this.#relaxed;
    const { n } = problem;
    if (this.#evaluator !== null) return this.#whole(options);
    this.#sum.fill(0);
    for (let s = 0; s < options.length; s++) {
      const terms = problem.steps[s]?.terms as Float64Array;
      const at = (options[s] as number) * n;
      for (let p = 0; p < n; p++) this.#sum[p] = (this.#sum[p] as number) + (terms[at + p] as number);
    }
    return this.#rank(this.#sum);
  }

  #changed(options: Int32Array, s: number, option: number): number {
    const old = options[s] as number;
    if (this.#evaluator !== null) {
      options[s] = option;
      const score = this.#whole(options);
      options[s] = old;
      return score;
    }
    const { n, steps } = this.#relaxed.problem;
    const terms = steps[s]?.terms as Float64Array;
    for (let p = 0; p < n; p++) {
      this.#tried[p] =
        (this.#sum[p] as number) - (terms[old * n + p] as number) + (terms[option * n + p] as number);
    }
    return this.#rank(this.#tried);
  }

  #whole(options: Int32Array): number {
    const units = this.#evaluator?.units(this.#relaxed.problem.toPackage(Array.from(options))) ?? null;
    return units === null ? Number.NEGATIVE_INFINITY : this.#rank(units);
  }

  /** Ranks also packages that somebody would refuse, so that a climb can start below the floors. */
  #rank(units: Float64Array): number {
    const { problem, reservations, floors } = this.#relaxed;
    const { n, compiled } = problem;
    let short = 0;
    for (let p = 0; p < n; p++) {
      const capped = Math.min(units[p] as number, compiled.caps[p] as number);
      const cell = cellOf(capped, compiled.cellsPerUnit[p] as number);
      const perOne = compiled.cellsPerOne[p] as number;
      const gain = cell / perOne - (reservations[p] as number);
      this.#cells[p] = cell;
      this.#gains[p] = Math.abs(gain) < 1e-12 ? 0 : gain;
      const less = (cell - (floors[p] as number)) / perOne;
      if (less < 0) short += less;
    }
    return this.#objective.rational && short < 0 ? REFUSED + short : this.#objective.value(this.#gains);
  }
}
