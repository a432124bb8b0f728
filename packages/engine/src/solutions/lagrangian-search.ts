import { type Clock, Interrupted } from '../compiled/clock.ts';
import { Branch, OptionTable } from './branch.ts';
import { LastSteps } from './last-steps.ts';
import type { Objective } from './objective.ts';
import { PackageOffers } from './package-offers.ts';
import { HALF_CELL, NOTHING_FOUND, type Relaxed } from './relaxation.ts';
import { Rules } from './rules.ts';
import type { Tied } from './tied.ts';

/** Steps towards better multipliers at one node, and how often options are struck out before branching. */
const ROUNDS = 14;
const PASSES = 3;
const FEW = 1 << 24;
/** Options weighed between two looks at the clock. */
const WORK = 200_000;

/**
 * Branch and bound, depth first, for steps that are independent or tied by hard constraints only. At every node the multipliers move on from the parent's
 * towards the least upper bound of what is still open (subgradients with Polyak's step, aimed at the best value
 * found); options that the bound then rules out are struck from the whole branch; the relaxed optimum, itself a
 * package, is offered. It branches on the step whose two best options differ most, until few packages are left.
 * Fills `tied`; at a limit the best found so far is in it and `bound` holds for what was not looked at.
 * Source: Lagrangian relaxation (Geoffrion 1974; Fisher 1981); step size of Polyak (1969).
 */
export class LagrangianSearch {
  readonly #relaxed: Relaxed;
  readonly #objective: Objective;
  readonly #tied: Tied;
  readonly #clock: Clock | null;
  readonly #table: OptionTable;
  readonly #offers: PackageOffers;
  readonly #last: LastSteps;
  readonly #rules: Rules | null;
  readonly #branches: Branch[] = [];
  /** The relaxed optimum: an option a step, its gains, its score. */
  readonly #choice: Int32Array;
  readonly #gains: Float64Array;
  #score = 0;
  /** Half a cell of rounding, less what gains are counted from; and the least gain that each party accepts. */
  readonly #lift: Float64Array;
  readonly #floors: Float64Array;
  readonly #now: Float64Array;
  readonly #slopes: Float64Array;
  readonly #few: number;
  #work = 0;
  #depth = 0;

  /** `few`: packages left below which a branch is gone through without new multipliers. */
  constructor(relaxed: Relaxed, objective: Objective, tied: Tied, clock: Clock | null, few = FEW) {
    this.#few = few;
    const { n, compiled } = relaxed.problem;
    this.#relaxed = relaxed;
    this.#objective = objective;
    this.#tied = tied;
    this.#clock = clock;
    this.#table = new OptionTable(relaxed);
    this.#choice = new Int32Array(this.#table.steps);
    this.#gains = new Float64Array(n);
    this.#now = new Float64Array(n);
    this.#slopes = new Float64Array(n);
    const inOne = (cells: number, p: number): number => cells / (compiled.cellsPerOne[p] as number);
    this.#lift = relaxed.reservations.map((from, p) => inOne(HALF_CELL, p) - from);
    this.#floors = relaxed.floors.map((floor, p) => inOne(floor, p) - (relaxed.reservations[p] as number));
    const { automaton } = relaxed.problem;
    const rulesFor = (): Rules | null => (automaton === null ? null : new Rules(compiled, automaton.order));
    this.#rules = rulesFor();
    this.#offers = new PackageOffers(relaxed, objective, tied, rulesFor());
    const worked = (options: number): void => this.#worked(options);
    this.#last = new LastSteps(this.#table, objective, this.#floors, tied, this.#offers, worked, rulesFor());
  }

  /** Searches all packages from the given multipliers on. The limit that was reached, if any, and the bound. */
  run(lambda: Float64Array): { readonly interrupted: Interrupted | null; readonly bound: number } {
    const root = this.#at(0);
    root.whole(this.#relaxed, (s) => this.#rules?.touches(s) === true);
    root.lambda.set(lambda);
    try {
      this.#visit(0);
      return { interrupted: null, bound: this.#tied.best };
    } catch (caught) {
      if (!(caught instanceof Interrupted)) throw caught;
      let bound = Math.max(this.#at(this.#depth).upper, this.#tied.best);
      for (let d = 0; d < this.#depth; d++) bound = Math.max(bound, this.#at(d).waiting);
      return { interrupted: caught, bound };
    }
  }

  #at(depth: number): Branch {
    const known = this.#branches[depth];
    if (known !== undefined) return known;
    const made = new Branch(this.#table);
    this.#branches.push(made);
    return made;
  }

  #threshold(): number {
    return Math.max(NOTHING_FOUND, this.#tied.threshold);
  }

  #worked(options: number): void {
    this.#work += options;
    if (this.#work < WORK) return;
    this.#work = 0;
    const reason = this.#clock?.reached() ?? null;
    if (reason !== null) throw new Interrupted(reason);
  }

  #visit(depth: number): void {
    const branch = this.#at(depth);
    this.#depth = depth;
    for (let pass = 0; pass < PASSES; pass++) {
      if (this.#rules?.propagate(branch) === false) return;
      if (!this.#possible(branch) || !this.#tighten(branch)) return;
      const fewer = this.#strike(branch);
      if (branch.open === 0) {
        // The one package that is left need not have been a relaxed optimum yet.
        this.#relax(branch, branch.lambda);
        this.#offers.offer(this.#choice, this.#gains);
        return;
      }
      if (!fewer) break;
    }
    if (branch.size(this.#few) <= this.#few) {
      this.#relax(branch, branch.lambda);
      this.#last.run(branch, this.#choice, this.#lift);
      return;
    }
    const s = this.#branching(branch);
    const { lambda } = branch;
    const from = branch.from[s] as number;
    const options = Array.from(branch.options.subarray(from, from + (branch.count[s] as number)))
      .map((option) => ({ option, score: this.#table.score(s, option, lambda) }))
      .sort((a, b) => b.score - a.score);
    const top = this.#score - (options[0]?.score ?? 0);
    const uppers = options.map(({ score }) => this.#objective.upper(lambda, top + score));
    for (const [k, { option }] of options.entries()) {
      if (!((uppers[k] as number) >= this.#threshold())) break;
      branch.waiting = uppers[k + 1] ?? Number.NEGATIVE_INFINITY;
      const part = this.#at(depth + 1);
      part.narrow(branch, s, option);
      part.upper = uppers[k] as number;
      this.#visit(depth + 1);
      this.#depth = depth;
    }
  }

  /** Whether each party can still reach its floor; strikes options with which it could not. */
  #possible(branch: Branch): boolean {
    if (!this.#objective.rational) return true;
    const { n, worth, first } = this.#table;
    let struck = false;
    for (let p = 0; p < n; p++) {
      let most = (branch.base[p] as number) + (this.#lift[p] as number);
      for (let k = 0; k < branch.open; k++) most += branch.most(branch.free[k] as number, p);
      const spare = most - (this.#floors[p] as number) + 1e-12 * (Math.abs(most) + 1);
      if (spare < 0) return false;
      for (let k = 0; k < branch.open; k++) {
        const s = branch.free[k] as number;
        const least = branch.most(s, p) - spare;
        const from = first[s] as number;
        const count = branch.count[s] as number;
        const kept = branch.keep(s, (option) => (worth[(from + option) * n + p] as number) >= least);
        if (kept < count) struck = true;
      }
    }
    if (struck) branch.settle();
    return true;
  }

  /** The relaxed optimum under `lambda`; returns the upper bound of the branch that it proves. */
  #relax(branch: Branch, lambda: Float64Array): number {
    const { n, worth, steps } = this.#table;
    const gains = this.#gains;
    const choice = this.#choice;
    for (let p = 0; p < n; p++) gains[p] = (branch.base[p] as number) + (this.#lift[p] as number);
    for (let s = 0; s < steps; s++) choice[s] = branch.options[branch.from[s] as number] as number;
    for (let k = 0; k < branch.open; k++) {
      const s = branch.free[k] as number;
      const first = this.#table.first[s] as number;
      const from = branch.from[s] as number;
      const to = from + (branch.count[s] as number);
      let most = Number.NEGATIVE_INFINITY;
      let best = 0;
      for (let j = from; j < to; j++) {
        const option = branch.options[j] as number;
        const at = (first + option) * n;
        let score = 0;
        for (let p = 0; p < n; p++) score += (lambda[p] as number) * (worth[at + p] as number);
        if (score > most) {
          most = score;
          best = option;
        }
      }
      this.#worked(to - from);
      choice[s] = best;
      const at = (first + best) * n;
      for (let p = 0; p < n; p++) gains[p] = (gains[p] as number) + (worth[at + p] as number);
    }
    let score = 0;
    for (let p = 0; p < n; p++) score += (lambda[p] as number) * (gains[p] as number);
    this.#score = score + 1e-12 * (Math.abs(score) + 1);
    return this.#objective.upper(lambda, this.#score);
  }

  /** Moves the branch's multipliers to a lower bound. False when nothing in it can tie with the best. */
  #tighten(branch: Branch): boolean {
    const { n } = this.#table;
    const objective = this.#objective;
    const now = this.#now;
    const slopes = this.#slopes;
    now.set(branch.lambda);
    let least = Number.POSITIVE_INFINITY;
    let eager = 1;
    let stale = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const upper = this.#relax(branch, now);
      if (!(upper >= this.#threshold())) return false;
      this.#offers.offer(this.#choice, this.#gains);
      if (branch.open === 0) return true;
      if (upper < least) {
        least = upper;
        branch.lambda.set(now);
        stale = 0;
      } else if (++stale >= 2) {
        eager *= 0.5;
        stale = 0;
      }
      let norm = 0;
      for (let p = 0; p < n; p++) {
        const slope = objective.slope(now, this.#gains, p);
        slopes[p] = slope;
        norm += slope * slope;
      }
      if (norm < 1e-18) break;
      const target = this.#threshold();
      const excess = target > NOTHING_FOUND ? (upper - target) / Math.max(Math.abs(upper), 1e-12) : 0.1;
      const size = Math.min(0.5 / Math.sqrt(norm), (eager * Math.max(excess, 1e-7)) / norm);
      let sum = 0;
      for (let p = 0; p < n; p++) {
        const weight = Math.max(1e-9, (now[p] as number) * Math.exp(-size * (slopes[p] as number)));
        now[p] = weight;
        sum += weight;
      }
      for (let p = 0; p < n; p++) now[p] = (now[p] as number) / sum;
    }
    branch.upper = Math.min(branch.upper, least);
    return true;
  }

  /** Strikes options that can be in nothing good enough. True when they were many, so that it is worth going on. */
  #strike(branch: Branch): boolean {
    const { lambda } = branch;
    const threshold = this.#threshold();
    this.#relax(branch, lambda);
    if (threshold === NOTHING_FOUND && !this.#objective.rational) return false;
    const spare = this.#score - this.#objective.needed(lambda, threshold);
    let before = 0;
    let after = 0;
    for (let k = 0; k < branch.open; k++) {
      const s = branch.free[k] as number;
      const least = this.#table.score(s, this.#choice[s] as number, lambda) - spare;
      before += branch.count[s] as number;
      after += branch.keep(s, (option) => this.#table.score(s, option, lambda) >= least);
    }
    if (after < before) branch.settle();
    return after < 0.8 * before;
  }

  /** The open step where another option is close in score to the best, and far in what it gives to whom. */
  #branching(branch: Branch): number {
    const { n, worth } = this.#table;
    const { lambda } = branch;
    this.#relax(branch, lambda);
    let widest = Number.NEGATIVE_INFINITY;
    let chosen = branch.free[0] as number;
    for (let k = 0; k < branch.open; k++) {
      const s = branch.free[k] as number;
      const first = this.#table.first[s] as number;
      const from = branch.from[s] as number;
      const best = this.#choice[s] as number;
      const top = this.#table.score(s, best, lambda);
      for (let j = from; j < from + (branch.count[s] as number); j++) {
        const option = branch.options[j] as number;
        if (option === best) continue;
        let width = -2 * (top - this.#table.score(s, option, lambda));
        for (let p = 0; p < n; p++) {
          const one = worth[(first + option) * n + p] as number;
          const other = worth[(first + best) * n + p] as number;
          width += (lambda[p] as number) * Math.abs(one - other);
        }
        if (width > widest) {
          widest = width;
          chosen = s;
        }
      }
    }
    return chosen;
  }
}
