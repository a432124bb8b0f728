import type { Branch, OptionTable } from './branch.ts';
import type { Objective } from './objective.ts';
import type { PackageOffers } from './package-offers.ts';
import { NOTHING_FOUND } from './relaxation.ts';
import type { Rules } from './rules.ts';
import type { Tied } from './tied.ts';

/**
 * Goes through what is left of a branch step by step, those first whose options differ most. A partial package
 * is dropped when the branch's multipliers rule it out, or when some party can no longer get the least that any
 * good enough package gives it (the second is what cuts when interests are opposed: then all packages score
 * nearly alike). Exponential at worst, no memory to speak of.
 */
export class LastSteps {
  readonly #table: OptionTable;
  readonly #objective: Objective;
  readonly #tied: Tied;
  readonly #offers: PackageOffers;
  /** Counts the work done and may throw `Interrupted`. */
  readonly #worked: (options: number) => void;
  /** Least gain of each party, whatever is found. */
  readonly #floors: Float64Array;
  readonly #rules: Rules | null;
  readonly #rest: Float64Array;
  readonly #most: Float64Array;
  readonly #sums: Float64Array;
  readonly #least: Float64Array;
  #branch: Branch | null = null;
  #choice: Int32Array = new Int32Array(0);
  #asked = Number.NaN;
  #needed = 0;
  #top = 0;

  constructor(
    table: OptionTable,
    objective: Objective,
    floors: Float64Array,
    tied: Tied,
    offers: PackageOffers,
    worked: (options: number) => void,
    rules: Rules | null = null,
  ) {
    const { n, steps } = table;
    this.#table = table;
    this.#objective = objective;
    this.#floors = floors;
    this.#tied = tied;
    this.#offers = offers;
    this.#worked = worked;
    this.#rules = rules;
    this.#rest = new Float64Array(steps + 1);
    this.#most = new Float64Array((steps + 1) * n);
    this.#sums = new Float64Array((steps + 1) * n);
    this.#least = new Float64Array(n);
  }

  /** `choice`: the relaxed optimum of the branch; `lift`: what gains are counted from, rounding included. */
  run(branch: Branch, choice: Int32Array, lift: Float64Array): void {
    const { n } = this.#table;
    const { lambda, open, free } = branch;
    this.#branch = branch;
    this.#choice = choice;
    const widths = new Map<number, number>();
    for (let k = 0; k < open; k++) widths.set(free[k] as number, branch.width(free[k] as number));
    free.subarray(0, open).sort((a, b) => (widths.get(b) as number) - (widths.get(a) as number));
    this.#rest[open] = 0;
    for (let p = 0; p < n; p++) this.#most[open * n + p] = 0;
    for (let k = open - 1; k >= 0; k--) {
      const s = free[k] as number;
      this.#rest[k] = (this.#rest[k + 1] as number) + this.#table.score(s, choice[s] as number, lambda);
      for (let p = 0; p < n; p++)
        this.#most[k * n + p] = (this.#most[(k + 1) * n + p] as number) + branch.most(s, p);
    }
    let score = 0;
    for (let p = 0; p < n; p++) {
      const gain = (branch.base[p] as number) + (lift[p] as number);
      this.#sums[p] = gain;
      score += (lambda[p] as number) * gain;
    }
    this.#top = score + (this.#rest[0] as number);
    this.#asked = Number.NaN;
    this.#aim();
    const rules = this.#rules;
    rules?.clear();
    for (let s = 0; s < this.#table.steps; s++) {
      if (branch.count[s] === 1) rules?.enter(s, branch.options[branch.from[s] as number] as number);
    }
    this.#visit(0, score);
  }

  /** What a package must reach, renewed whenever a better one was found. */
  #aim(): void {
    const threshold = Math.max(NOTHING_FOUND, this.#tied.threshold);
    if (threshold === this.#asked) return;
    this.#asked = threshold;
    const objective = this.#objective;
    const { lambda } = this.#branch as Branch;
    const known = threshold > NOTHING_FOUND;
    const top = this.#top + 1e-12 * (Math.abs(this.#top) + 1);
    this.#needed = known || objective.rational ? objective.needed(lambda, threshold) : NOTHING_FOUND;
    this.#needed -= 1e-12 * (Math.abs(this.#top) + 1);
    for (let p = 0; p < this.#least.length; p++) {
      const least = known ? objective.least(lambda, top, threshold, p) : NOTHING_FOUND;
      const floor = objective.rational ? Math.max(least, this.#floors[p] as number) : least;
      this.#least[p] = floor - 1e-12 * (Math.abs(floor) + 1);
    }
  }

  #visit(k: number, before: number): void {
    const branch = this.#branch as Branch;
    const { n, worth } = this.#table;
    const { lambda, open } = branch;
    const sums = this.#sums;
    if (k === open) {
      this.#offers.offer(this.#choice, sums.subarray(open * n, (open + 1) * n));
      this.#aim();
      return;
    }
    const most = this.#most;
    const least = this.#least;
    const rules = this.#rules;
    const s = branch.free[k] as number;
    const first = this.#table.first[s] as number;
    const from = branch.from[s] as number;
    const to = from + (branch.count[s] as number);
    const here = k * n;
    const there = here + n;
    const rest = this.#rest[k + 1] as number;
    this.#worked(to - from);
    next: for (let j = from; j < to; j++) {
      const option = branch.options[j] as number;
      const at = (first + option) * n;
      let now = before;
      for (let p = 0; p < n; p++) {
        const each = worth[at + p] as number;
        now += (lambda[p] as number) * each;
        const sum = (sums[here + p] as number) + each;
        sums[there + p] = sum;
        if (sum + (most[there + p] as number) < (least[p] as number)) continue next;
      }
      if (now + rest < this.#needed) continue;
      this.#choice[s] = option;
      if (rules === null) this.#visit(k + 1, now);
      else {
        if (rules.enter(s, option)) this.#visit(k + 1, now);
        rules.leave(s, option);
      }
    }
  }
}
