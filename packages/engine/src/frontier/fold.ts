import type { Automaton } from '../compiled/automaton.ts';
import { type Clock, Interrupted } from '../compiled/clock.ts';
import { bytesPerPoint, originSet, type PointSet } from './point-set.ts';
import type { Shifted, Useless } from './shifted.ts';
import { thin } from './thin.ts';
import { undominatedUnion } from './undominated.ts';

/** One step of a fold: options with what each adds (`terms[o * n + p]`); `automaton` where clauses tie steps. */
export interface FoldStep {
  readonly terms: Float64Array;
  readonly options: number;
}

export interface FoldProblem {
  readonly n: number;
  readonly steps: readonly FoldStep[];
  readonly automaton: Automaton | null;
}

export interface FoldSettings {
  readonly clock: Clock | null;
  /** More kept points than this in one step: thin them (`thinning`) or give up with reason `size`. */
  readonly maxPoints: number;
  readonly thinning: boolean;
  /** Whether the sum at `values[i * n]` after `step` can be dropped. */
  readonly useless?: (step: number) => Useless | null;
  readonly progress?: (step: number, steps: number, points: number) => void;
}

/** Kept sums after each step (one array of sets a step, one set a state) and the slack that thinning cost. */
export interface Folded {
  readonly final: PointSet;
  readonly trail: readonly Trail[];
  /** In units, a party: every sum is at most this far above a kept one. All zero: exact. */
  readonly slack: Float64Array;
}

export interface Trail {
  readonly parent: Int32Array;
  readonly option: Int32Array;
}

/** Options of one step, undominated and distinct (with how many share the vector), heaviest first. */
export function usefulOptions(
  step: FoldStep,
  n: number,
): { option: number; by: Float64Array; ways: number }[] {
  const set = { ...originSet(n), count: step.options, values: step.terms };
  const order = Array.from({ length: step.options }, (_, o) => o);
  const at = (o: number, d: number): number => set.values[o * n + d] as number;
  const sum = (o: number): number => {
    let total = 0;
    for (let d = 0; d < n; d++) total += at(o, d);
    return total;
  };
  order.sort((a, b) => {
    const difference = sum(b) - sum(a);
    if (difference !== 0) return difference;
    for (let d = 0; d < n; d++) if (at(a, d) !== at(b, d)) return at(b, d) - at(a, d);
    return a - b;
  });
  const kept: { option: number; by: Float64Array; ways: number }[] = [];
  if (step.options > 4096) {
    return order.map((option) => ({ option, by: step.terms.slice(option * n, option * n + n), ways: 1 }));
  }
  for (const option of order) {
    let covered = false;
    for (const other of kept) {
      let over = true;
      let same = true;
      for (let d = 0; d < n; d++) {
        const difference = (other.by[d] as number) - at(option, d);
        if (difference < 0) over = false;
        if (difference !== 0) same = false;
      }
      if (over) covered = true;
      if (same) other.ways += 1;
      if (over) break;
    }
    if (!covered) kept.push({ option, by: step.terms.slice(option * n, option * n + n), ways: 1 });
  }
  return kept;
}

/**
 * Folds steps one by one, keeping in each state only undominated partial sums: a dominated partial sum in the
 * same state cannot be part of an undominated whole. Exact unless `thinning` had to act. Throws `Interrupted`
 * (caught by its callers) when a limit is reached. Cost: sum over steps of kept x options, times a logarithm.
 * Source: dynamic programming over Minkowski sums (Nemhauser and Ullmann 1969), with states for the constraints.
 */
export function fold(problem: FoldProblem, settings: FoldSettings): Folded {
  const { n, steps, automaton } = problem;
  const { clock } = settings;
  // Thinning keeps a point a state: past this many states it could not help.
  const manyStates = Math.max(settings.maxPoints, 20_000);
  const slack = new Float64Array(n);
  const trail: Trail[] = [];
  let sets = new Map<number, PointSet>([[0, originSet(n)]]);
  let bytes = 0;
  for (const [s, step] of steps.entries()) {
    clock?.checkNow();
    const useless = settings.useless?.(s) ?? null;
    const incoming = new Map<number, Shifted[]>();
    let base = 0;
    const plain = automaton === null ? usefulOptions(step, n) : null;
    for (const [state, set] of sets) {
      if (plain !== null) {
        incoming.set(
          0,
          plain.map(({ option, by, ways }) => ({ set: waysTimes(set, ways), by, option, parentBase: base })),
        );
      } else if (automaton !== null) {
        for (let option = 0; option < step.options; option++) {
          clock?.check();
          const next = automaton.step(s, state, option);
          if (next < 0) continue;
          const by = step.terms.slice(option * n, option * n + n);
          for (let d = 0; d < n; d++) by[d] = (by[d] as number) + (automaton.paid[d] as number);
          const list = incoming.get(next);
          if (list === undefined && incoming.size >= manyStates) throw new Interrupted('size');
          const item = { set, by, option, parentBase: base };
          if (list === undefined) incoming.set(next, [item]);
          else list.push(item);
        }
      }
      base += set.count;
    }
    const next = new Map<number, PointSet>();
    let points = 0;
    for (const [state, parts] of incoming) {
      if (parts.length === 0) continue;
      const united = undominatedUnion(parts, useless, clock);
      if (united.count === 0) continue;
      next.set(state, united);
      points += united.count;
      if (points > settings.maxPoints && !settings.thinning) throw new Interrupted('size');
    }
    if (points > settings.maxPoints) {
      const kept = thin(next, n, settings.maxPoints, clock);
      for (let d = 0; d < n; d++) slack[d] = (slack[d] as number) + (kept.slack[d] as number);
      for (const [state, set] of kept.sets) next.set(state, set);
    }
    sets = next;
    trail.push(joinTrail(sets));
    const last = trail.at(-1);
    bytes += (last?.parent.byteLength ?? 0) * 2;
    const memory = (bytes + points * bytesPerPoint(n) * 3 + (automaton?.bytes ?? 0)) / 1e6;
    if (clock !== null && memory > clock.limits.memoryMb && !settings.thinning)
      throw new Interrupted('memory');
    settings.progress?.(s + 1, steps.length, points);
    if (points === 0) break;
  }
  return { final: [...sets.values()][0] ?? { ...originSet(n), count: 0 }, trail, slack };
}

function waysTimes(set: PointSet, ways: number): PointSet {
  return ways === 1 ? set : { ...set, ways: set.ways.map((w) => w * ways) };
}

function joinTrail(sets: ReadonlyMap<number, PointSet>): Trail {
  const only = sets.size === 1 ? [...sets.values()][0] : undefined;
  if (only !== undefined)
    return { parent: only.parent.slice(0, only.count), option: only.option.slice(0, only.count) };
  let total = 0;
  for (const set of sets.values()) total += set.count;
  const parent = new Int32Array(total);
  const option = new Int32Array(total);
  let at = 0;
  for (const set of sets.values()) {
    parent.set(set.parent.subarray(0, set.count), at);
    option.set(set.option.subarray(0, set.count), at);
    at += set.count;
  }
  return { parent, option };
}

/** The option of each step that leads to point `index` of the final set. */
export function retrace(folded: Folded, index: number): number[] {
  const options = new Array<number>(folded.trail.length);
  let at = index;
  for (let s = folded.trail.length - 1; s >= 0; s--) {
    const trail = folded.trail[s] as Trail;
    options[s] = trail.option[at] as number;
    at = trail.parent[at] as number;
  }
  return options;
}
