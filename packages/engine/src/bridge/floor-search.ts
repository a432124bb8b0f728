import { Automaton } from '../compiled/automaton.ts';
import type { Clock } from '../compiled/clock.ts';
import type { InexactReason } from '../space/certificate.ts';
import { Candidates, type Layer } from './candidates.ts';
import { type FloorAnswer, type FloorProblem, type Found, reachOf, stepOrder } from './floor-problem.ts';
import { multipliers } from './multipliers.ts';

/** Costs closer than this are the same cost. */
export const COST_TOLERANCE = 1e-9;

/** Partial packages kept a layer, pass by pass: a narrow pass gives an incumbent that cuts the wide ones. */
const WIDTHS = [128, 2_000, 20_000, 100_000];
/** Labels that a new one is compared with. More comparisons cut more labels; fewer never lose an answer. */
const RIVALS = 96;

type Grown = { readonly layer: Layer; readonly dropped: number; readonly reason: InexactReason | null };

/**
 * Exact search by layers, an issue a layer: a label is a partial package with its cost and every party's sum,
 * cut when no completion can reach a floor, when a Lagrangian bound says it cannot beat the packages found, or
 * when `count` labels in the same constraint state cost no more and give every party no less. Only when a layer
 * outgrows the pass is the least promising part dropped, and its bound remembered: the answer then says so.
 * Needs no enumeration; 2 to 4 parties with 40 issues x 10 options take milliseconds to a few hundred.
 */
export class FloorSearch {
  readonly #problem: FloorProblem;
  readonly #clock: Clock;
  readonly #order: readonly number[];
  readonly #automaton: Automaton | null;
  /** Per step: options left, and per option cost and utilities (in floats of 1.0). */
  readonly #options: readonly (readonly number[])[];
  readonly #most: readonly Float64Array[];
  readonly #least: readonly Float64Array[];
  readonly #payMost: readonly Float64Array[];
  readonly #rays: readonly {
    readonly weights: Float64Array;
    readonly priced: boolean;
    readonly after: Float64Array;
  }[];
  #found: Found[] = [];

  constructor(problem: FloorProblem, clock: Clock) {
    const { compiled } = problem;
    this.#problem = problem;
    this.#clock = clock;
    this.#order = stepOrder(problem);
    const plain =
      compiled.paying.length +
        compiled.forbidden.length +
        compiled.counters.length +
        compiled.aggregates.length ===
      0;
    this.#automaton = plain ? null : new Automaton(compiled, this.#order);
    this.#options = this.#order.map((issue) => {
      const allowed = problem.allowed[issue];
      const all = Array.from({ length: compiled.sizes[issue] ?? 0 }, (_, o) => o);
      return allowed ? all.filter((o) => allowed[o]) : all;
    });
    const pay = this.#payments();
    this.#payMost = pay.most;
    this.#most = this.#suffix(pay.most, Math.max);
    this.#least = this.#suffix(pay.least, Math.min);
    this.#rays = this.#makeRays();
  }

  solve(): FloorAnswer {
    if (this.#options.some((options) => options.length === 0))
      return { found: [], bound: Infinity, reason: null };
    let bound = Number.NEGATIVE_INFINITY;
    let reason: InexactReason | null = null;
    for (const width of WIDTHS) {
      const pass = this.#pass(width);
      bound = Math.max(bound, pass.dropped);
      reason = pass.reason ?? (pass.dropped < Infinity ? 'size' : null);
      if (pass.dropped === Infinity && pass.reason === null)
        return { found: this.#found, bound: Infinity, reason: null };
      if (this.#full() && bound >= this.#worst() - COST_TOLERANCE) {
        return { found: this.#found, bound: Infinity, reason: null };
      }
      if (pass.reason !== null) break;
    }
    return { found: this.#found, bound, reason };
  }

  #full(): boolean {
    return this.#found.length >= this.#problem.count;
  }

  #worst(): number {
    return this.#full() ? (this.#found.at(-1)?.cost ?? Infinity) : Infinity;
  }

  #pass(width: number): { dropped: number; reason: InexactReason | null } {
    const p = this.#problem.compiled.parties;
    let layer: Layer = {
      count: 1,
      state: new Int32Array(1),
      cost: new Float64Array(1),
      units: new Float64Array(p),
      parent: new Int32Array(1).fill(-1),
      option: new Int32Array(1).fill(-1),
    };
    const layers: Layer[] = [];
    let dropped = Number.POSITIVE_INFINITY;
    for (let step = 0; step < this.#order.length; step++) {
      const reason = this.#clock.reached();
      if (reason !== null) {
        for (let l = 0; l < layer.count; l++) dropped = Math.min(dropped, this.#boundOf(layer, l, step));
        return { dropped, reason };
      }
      layers.push(layer);
      const grown = this.#grow(layer, step, width);
      layer = grown.layer;
      dropped = Math.min(dropped, grown.dropped);
      if (grown.reason !== null) return { dropped, reason: grown.reason };
      if (layer.count === 0) break;
    }
    if (layers.length === this.#order.length) this.#collect(layers, layer);
    return { dropped, reason: null };
  }

  #boundOf(layer: Layer, l: number, step: number): number {
    const p = this.#problem.compiled.parties;
    return this.#bound(step, layer.cost[l] as number, layer.units.subarray(l * p, l * p + p));
  }

  /** Lower bound on the cost of any completion after `step` issues; Infinity when no completion reaches the floors. */
  #bound(step: number, cost: number, units: Float64Array): number {
    const { floors, compiled } = this.#problem;
    const most = this.#most[step] as Float64Array;
    for (let p = 0; p < floors.length; p++) {
      if ((units[p] as number) + (most[p] as number) < (floors[p] as number)) return Number.POSITIVE_INFINITY;
    }
    let best = Number.NEGATIVE_INFINITY;
    for (const ray of this.#rays) {
      let value = (ray.after[step] as number) + (ray.priced ? cost : 0);
      for (let p = 0; p < floors.length; p++) {
        const weight = ray.weights[p] as number;
        if (weight > 0) {
          value +=
            (weight * ((floors[p] as number) - (units[p] as number))) / (compiled.quanta[p]?.perOne ?? 1);
        }
      }
      if (!ray.priced) {
        if (value > COST_TOLERANCE) return Number.POSITIVE_INFINITY;
      } else if (value > best) best = value;
    }
    return best;
  }

  #grow(layer: Layer, step: number, width: number): Grown {
    const { compiled, cost, favour, floors } = this.#problem;
    const parties = compiled.parties;
    const issue = this.#order[step] as number;
    const terms = compiled.terms[issue] as Float64Array;
    const prices = cost[issue] as Float64Array;
    const options = this.#options[step] as readonly number[];
    const least = this.#least[step + 1] as Float64Array;
    const limit = layer.count * options.length;
    const worst = this.#worst() - COST_TOLERANCE;
    const made = new Candidates(limit, parties);
    const sum = new Float64Array(parties);
    for (let l = 0; l < layer.count; l++) {
      const reason = (l & 1023) === 1023 ? this.#clock.reached() : null;
      if (reason !== null) {
        let dropped = Number.POSITIVE_INFINITY;
        for (let rest = 0; rest < layer.count; rest++)
          dropped = Math.min(dropped, this.#boundOf(layer, rest, step));
        return { layer, dropped, reason };
      }
      for (const o of options) {
        let next = 0;
        let price = (layer.cost[l] as number) + (prices[o] as number);
        for (let p = 0; p < parties; p++) {
          sum[p] = (layer.units[l * parties + p] as number) + (terms[o * parties + p] as number);
        }
        if (this.#automaton !== null) {
          next = this.#automaton.step(step, layer.state[l] as number, o);
          if (next < 0) continue;
          for (let p = 0; p < parties; p++) sum[p] = (sum[p] as number) + (this.#automaton.paid[p] as number);
        }
        if (favour !== null) {
          const gained = (sum[favour] as number) - (layer.units[l * parties + favour] as number);
          price -= gained / (compiled.quanta[favour]?.perOne ?? 1);
        }
        const bound = this.#bound(step + 1, price, sum);
        if (bound >= worst || bound === Infinity) continue;
        // Past what can no longer be lost, more is not better: clip, so that more labels are equal.
        for (let p = 0; p < parties; p++) {
          const enough = (floors[p] as number) - (least[p] as number);
          if (enough === Number.NEGATIVE_INFINITY) sum[p] = 0;
          else if ((sum[p] as number) > enough) sum[p] = enough;
        }
        made.push(next, price, bound, sum, l, o);
      }
    }
    return { ...made.select(width, this.#problem.count, RIVALS), reason: null };
  }

  #collect(layers: readonly Layer[], last: Layer): void {
    const found = [...this.#found];
    const known = new Set(found.map(({ pack }) => pack.join()));
    for (let l = 0; l < last.count; l++) {
      const pack = new Array<number>(this.#order.length).fill(0);
      let at = l;
      let layer = last;
      for (let step = this.#order.length - 1; step >= 0; step--) {
        pack[this.#order[step] as number] = layer.option[at] as number;
        at = layer.parent[at] as number;
        layer = layers[step] as Layer;
      }
      const key = pack.join();
      if (known.has(key)) continue;
      known.add(key);
      found.push({ cost: last.cost[l] as number, pack });
    }
    found.sort((a, b) =>
      Math.abs(a.cost - b.cost) > COST_TOLERANCE ? a.cost - b.cost : comparePacks(a.pack, b.pack),
    );
    this.#found = found.slice(0, this.#problem.count);
  }

  /** Most and least that clauses closing at each step can still pay, a party. */
  #payments(): { most: Float64Array[]; least: Float64Array[] } {
    const { compiled } = this.#problem;
    const at = new Map(this.#order.map((issue, step) => [issue, step]));
    const empty = (): Float64Array[] => this.#order.map(() => new Float64Array(compiled.parties));
    const most = empty();
    const least = empty();
    const closing = (issues: Iterable<number>): number =>
      Math.max(0, ...Array.from(issues, (i) => at.get(i) ?? 0));
    const add = (rows: Float64Array[], step: number, party: number, units: number): void => {
      const row = rows[step];
      if (row) row[party] = (row[party] as number) + units;
    };
    for (const clause of compiled.paying) {
      const step = closing(clause.allowed.keys());
      add(clause.units > 0 ? most : least, step, clause.party, clause.units);
    }
    for (const aggregate of compiled.aggregates) {
      const step = closing(aggregate.conjunctions.flatMap((part) => [...part.allowed.keys()]));
      const reach = Math.ceil(reachOf(aggregate.root) * (compiled.quanta[aggregate.party]?.perOne ?? 1)) + 1;
      add(most, step, aggregate.party, reach);
      add(least, step, aggregate.party, -reach);
    }
    return { most, least };
  }

  /** suffix[step][p]: what steps from `step` on can add to party p, at most or at least. */
  #suffix(pay: readonly Float64Array[], pick: (...of: number[]) => number): Float64Array[] {
    const { compiled } = this.#problem;
    const suffix = [new Float64Array(compiled.parties)];
    for (let step = this.#order.length - 1; step >= 0; step--) {
      const terms = compiled.terms[this.#order[step] as number] as Float64Array;
      const after = suffix[0] as Float64Array;
      suffix.unshift(
        after.map((v, p) => {
          const own = (this.#options[step] ?? []).map((o) => terms[o * compiled.parties + p] as number);
          return v + (own.length > 0 ? own.reduce((a, b) => pick(a, b)) : 0) + (pay[step]?.[p] ?? 0);
        }),
      );
    }
    return suffix;
  }

  #makeRays(): { weights: Float64Array; priced: boolean; after: Float64Array }[] {
    const { compiled, cost, favour, floors } = this.#problem;
    const parties = compiled.parties;
    const perOne = Array.from({ length: parties }, (_, p) => compiled.quanta[p]?.perOne ?? 1);
    const steps = this.#order.map((issue, step) =>
      (this.#options[step] ?? []).map((o) => {
        const worth = Float64Array.from(
          { length: parties },
          (_, p) => (compiled.terms[issue]?.[o * parties + p] as number) / (perOne[p] as number),
        );
        const price = (cost[issue]?.[o] as number) - (favour === null ? 0 : (worth[favour] as number));
        return { price, worth };
      }),
    );
    const pay = this.#payMost.map((row) => row.map((units, p) => units / (perOne[p] as number)));
    const floorsInOnes = floors.map((f, p) => f / (perOne[p] as number));
    const payTotal = pay.reduce(
      (sum, row) => sum.map((v, p) => v + (row[p] as number)),
      new Float64Array(parties),
    );
    return multipliers({ steps, floors: floorsInOnes, payTotal, favour }).map(({ weights, priced }) => {
      const after = new Float64Array(this.#order.length + 1);
      for (let step = this.#order.length - 1; step >= 0; step--) {
        let least = Number.POSITIVE_INFINITY;
        for (const { price, worth } of steps[step] ?? []) {
          let value = priced ? price : 0;
          for (let p = 0; p < parties; p++) value -= (weights[p] as number) * (worth[p] as number);
          if (value < least) least = value;
        }
        let paid = priced && favour !== null ? (pay[step]?.[favour] ?? 0) : 0;
        for (let p = 0; p < parties; p++) paid += (weights[p] as number) * (pay[step]?.[p] ?? 0);
        after[step] = (after[step + 1] as number) + least - paid;
      }
      return { weights, priced, after };
    });
  }
}

function comparePacks(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return 0;
}
