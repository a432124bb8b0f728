import { now } from '../compiled/clock.ts';
import type { Compiled } from '../compiled/compile.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import { limits as defaultLimits, type Limits } from '../space/certificate.ts';
import type { Package } from '../space/outcome-space.ts';
import { ok, type Result } from '../space/result.ts';
import { bestAbove, objectiveOf } from './best-inside.ts';
import { cellsOf } from './improvements.ts';

export interface NearestBetter {
  /** Null: nothing is better for one and worse for none (proven if `fewest`). */
  readonly package: readonly number[] | null;
  readonly utilities: readonly number[] | null;
  /** Positions of the issues on which it differs. */
  readonly changes: readonly number[];
  /** Whether no better package differs on fewer issues. */
  readonly fewest: boolean;
}

/**
 * The nearest better package: worse for nobody, better for somebody, differing on as few issues as can be; among
 * those, the largest sum of gains. One and two changes are tried out; beyond that a search finds a better
 * package and needless changes are taken back, and then `fewest` is false. Cost: pairs of options, at most
 * about 30 ms at 30 issues x 10 options, then at most `limits.ms`.
 */
export function nearestBetter(
  compiled: Compiled,
  pack: Package,
  limits: Limits = defaultLimits({ ms: 40 }),
): Result<NearestBetter> {
  const from = cellsOf(compiled, pack);
  if (!from.ok) return from;
  const started = now();
  const evaluator = new Evaluator(compiled);
  const trial = Int32Array.from(pack);
  const tries = new Tries(compiled, evaluator, from.value, trial);
  const { sizes } = compiled;
  const additive = compiled.paying.length + compiled.aggregates.length === 0;
  for (let i = 0; i < sizes.length; i++) {
    for (let o = 0; o < (sizes[i] as number); o++) {
      if (o === pack[i]) continue;
      trial[i] = o;
      tries.offer([i]);
    }
    trial[i] = pack[i] as number;
  }
  if (tries.best !== null) return ok(tries.best);
  const moves = usefulMoves(compiled, pack, additive);
  for (let a = 0; a < moves.length; a++) {
    const first = moves[a] as Move;
    if ((a & 15) === 0 && (limits.cancelled() || now() - started > limits.ms)) break;
    for (let b = a + 1; b < moves.length; b++) {
      const second = moves[b] as Move;
      if (second.issue === first.issue) continue;
      if (additive && !complement(first.change, second.change)) continue;
      trial[first.issue] = first.option;
      trial[second.issue] = second.option;
      tries.offer([first.issue, second.issue]);
      trial[second.issue] = pack[second.issue] as number;
    }
    trial[first.issue] = pack[first.issue] as number;
  }
  if (tries.best !== null) return ok(tries.best);
  const left = Math.max(5, limits.ms - (now() - started));
  const found = bestAbove(
    compiled,
    new Map(),
    from.value,
    from.value,
    objectiveOf('utilitarian', compiled.cellsPerOne),
    { ms: left, memoryMb: limits.memoryMb, cancelled: () => limits.cancelled() },
  );
  const better = found.packages[0];
  const none: NearestBetter = {
    package: null,
    utilities: null,
    changes: [],
    fewest: found.certificate.exact,
  };
  return ok(better === undefined ? none : (takeBack(tries, trial, pack, better) ?? none));
}

interface Move {
  readonly issue: number;
  readonly option: number;
  /** What the move alone adds, in units; exact when preferences are additive. */
  readonly change: Float64Array;
}

function usefulMoves(compiled: Compiled, pack: Package, additive: boolean): Move[] {
  const { parties, sizes, terms } = compiled;
  const moves: Move[] = [];
  for (let i = 0; i < sizes.length; i++) {
    const row = terms[i] as Float64Array;
    const now = (pack[i] as number) * parties;
    for (let option = 0; option < (sizes[i] as number); option++) {
      if (option === pack[i]) continue;
      const change = new Float64Array(parties);
      for (let p = 0; p < parties; p++)
        change[p] = (row[option * parties + p] as number) - (row[now + p] as number);
      // A move that hurts or leaves all as they are cannot be half of a better pair of moves.
      if (!additive || change.some((x) => x > 0)) moves.push({ issue: i, option, change });
    }
  }
  return moves;
}

function complement(a: Float64Array, b: Float64Array): boolean {
  for (let p = 0; p < a.length; p++) if ((a[p] as number) + (b[p] as number) < 0) return false;
  return true;
}

class Tries {
  best: NearestBetter | null = null;
  #bestSum = 0;
  readonly #compiled: Compiled;
  readonly #evaluator: Evaluator;
  readonly #from: Float64Array;
  readonly #trial: Int32Array;

  constructor(compiled: Compiled, evaluator: Evaluator, from: Float64Array, trial: Int32Array) {
    this.#compiled = compiled;
    this.#evaluator = evaluator;
    this.#from = from;
    this.#trial = trial;
  }

  /** Sum of gains if the trial is better for one and worse for none, else 0. */
  gain(): number {
    const cells = this.#evaluator.cells(this.#trial);
    if (cells === null) return 0;
    let sum = 0;
    for (let p = 0; p < cells.length; p++) {
      const gain = (cells[p] as number) - (this.#from[p] as number);
      if (gain < 0) return 0;
      sum += gain / (this.#compiled.cellsPerOne[p] as number);
    }
    return sum;
  }

  offer(changes: readonly number[], fewest = true): void {
    const sum = this.gain();
    if (sum <= this.#bestSum) return;
    this.#bestSum = sum;
    const cells = this.#evaluator.cells(this.#trial) as Float64Array;
    const utilities = Array.from(cells, (c, p) => c / (this.#compiled.cellsPerOne[p] as number));
    this.best = { package: [...this.#trial], utilities, changes: [...changes], fewest };
  }
}

/** From a better package, undoes changes one by one while it stays better. */
function takeBack(
  tries: Tries,
  trial: Int32Array,
  pack: Package,
  better: readonly number[],
): NearestBetter | null {
  trial.set(better);
  for (let i = 0; i < trial.length; i++) {
    const changed = trial[i] as number;
    trial[i] = pack[i] as number;
    if (changed !== pack[i] && tries.gain() <= 0) trial[i] = changed;
  }
  const changes = [...trial.keys()].filter((i) => trial[i] !== pack[i]);
  if (changes.length > 0) tries.offer(changes, false);
  return tries.best;
}
