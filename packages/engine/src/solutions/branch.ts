import { usefulOptions } from '../frontier/fold.ts';
import type { Relaxed } from './relaxation.ts';

/** The worth of all options of all steps in one row of numbers: option o of step s at `(first[s] + o) * n`. */
export class OptionTable {
  readonly n: number;
  readonly steps: number;
  readonly worth: Float64Array;
  readonly first: Int32Array;

  constructor({ problem, worth }: Relaxed) {
    this.n = problem.n;
    this.steps = worth.length;
    this.first = new Int32Array(this.steps + 1);
    for (const [s, row] of worth.entries())
      this.first[s + 1] = (this.first[s] as number) + row.length / this.n;
    this.worth = new Float64Array((this.first[this.steps] as number) * this.n);
    for (const [s, row] of worth.entries()) this.worth.set(row, (this.first[s] as number) * this.n);
  }

  score(s: number, option: number, lambda: Float64Array): number {
    const { n, worth } = this;
    const at = ((this.first[s] as number) + option) * n;
    let score = 0;
    for (let p = 0; p < n; p++) score += (lambda[p] as number) * (worth[at + p] as number);
    return score;
  }
}

/** What a branch of the search has left: for each step some options. Rewritten for each branch of one depth. */
export class Branch {
  readonly table: OptionTable;
  /** The options of step s are `options[from[s]]` and the next `count[s]` ones. */
  readonly from: Int32Array;
  readonly count: Int32Array;
  options: Int32Array = new Int32Array(0);
  /** The steps with more than one option, `open` of them. */
  readonly free: Int32Array;
  open = 0;
  /** What the other steps add up to. */
  readonly base: Float64Array;
  readonly lambda: Float64Array;
  /** Upper bounds: of this branch, and of those of its parts that were not looked at yet. */
  upper = Number.POSITIVE_INFINITY;
  waiting = Number.NEGATIVE_INFINITY;

  constructor(table: OptionTable) {
    this.table = table;
    this.from = new Int32Array(table.steps);
    this.count = new Int32Array(table.steps);
    this.free = new Int32Array(table.steps);
    this.base = new Float64Array(table.n);
    this.lambda = new Float64Array(table.n);
  }

  /** All options that no other of the same step beats for everybody; every option of a step that is `tied`. */
  whole(relaxed: Relaxed, tied: (step: number) => boolean): void {
    const { n } = this.table;
    const useful = relaxed.problem.steps.map((step, s) =>
      tied(s)
        ? Array.from({ length: step.options }, (_, o) => o)
        : usefulOptions(step, n).map(({ option }) => option),
    );
    this.options = Int32Array.from(useful.flat());
    let at = 0;
    for (const [s, list] of useful.entries()) {
      this.from[s] = at;
      this.count[s] = list.length;
      at += list.length;
    }
    this.settle();
  }

  /** The part of `parent` with `option` at step `s`. */
  narrow(parent: Branch, s: number, option: number): void {
    const { steps } = this.table;
    let left = 0;
    for (let k = 0; k < steps; k++) left += parent.count[k] as number;
    if (this.options.length < left) this.options = new Int32Array(left);
    let at = 0;
    for (let k = 0; k < steps; k++) {
      const from = parent.from[k] as number;
      const count = parent.count[k] as number;
      this.from[k] = at;
      if (k === s) {
        this.options[at++] = option;
        this.count[k] = 1;
        continue;
      }
      for (let j = from; j < from + count; j++) this.options[at++] = parent.options[j] as number;
      this.count[k] = count;
    }
    this.lambda.set(parent.lambda);
    this.settle();
  }

  /** Splits the steps into those that are decided and those that are not. */
  settle(): void {
    const { n, steps, worth, first } = this.table;
    const { base } = this;
    base.fill(0);
    this.open = 0;
    for (let s = 0; s < steps; s++) {
      if ((this.count[s] as number) !== 1) {
        this.free[this.open++] = s;
        continue;
      }
      const at = ((first[s] as number) + (this.options[this.from[s] as number] as number)) * n;
      for (let p = 0; p < n; p++) base[p] = (base[p] as number) + (worth[at + p] as number);
    }
  }

  /** Keeps the options of step `s` for which `keeps` says so; how many. */
  keep(s: number, keeps: (option: number) => boolean): number {
    const from = this.from[s] as number;
    const to = from + (this.count[s] as number);
    let kept = 0;
    for (let j = from; j < to; j++) {
      const option = this.options[j] as number;
      if (keeps(option)) this.options[from + kept++] = option;
    }
    this.count[s] = kept;
    return kept;
  }

  /** The most that step `s` can still bring party `p`. */
  most(s: number, p: number): number {
    const { n, worth } = this.table;
    const first = this.table.first[s] as number;
    const from = this.from[s] as number;
    const to = from + (this.count[s] as number);
    let most = Number.NEGATIVE_INFINITY;
    for (let j = from; j < to; j++) {
      const each = worth[(first + (this.options[j] as number)) * n + p] as number;
      if (each > most) most = each;
    }
    return most;
  }

  /** How far apart the options of step `s` are, all parties together. */
  width(s: number): number {
    const { n, worth } = this.table;
    const { lambda } = this;
    const first = this.table.first[s] as number;
    const from = this.from[s] as number;
    const to = from + (this.count[s] as number);
    let width = 0;
    for (let p = 0; p < n; p++) {
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let j = from; j < to; j++) {
        const each = worth[(first + (this.options[j] as number)) * n + p] as number;
        if (each < low) low = each;
        if (each > high) high = each;
      }
      width += (lambda[p] as number) * (high - low);
    }
    return width;
  }

  /** How many packages are left, or something above `most`. */
  size(most: number): number {
    let left = 1;
    for (let k = 0; k < this.open && left <= most; k++) left *= this.count[this.free[k] as number] as number;
    return left;
  }
}
