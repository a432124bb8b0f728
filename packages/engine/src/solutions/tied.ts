import { type Objective, tieSlack } from './objective.ts';

/** A utility vector in cells with one package that has it. */
export interface Candidate {
  readonly cells: Float64Array;
  readonly gains: Float64Array;
  readonly value: number;
  readonly package: readonly number[];
}

/** Most tied vectors that one search remembers. */
export const TIE_LIMIT = 5_000;

/**
 * The best value so far and the distinct, undominated vectors that tie with it. Because objectives are
 * monotone, whatever dominates a tied vector ties as well, so these are exactly the tied frontier vectors.
 */
export class Tied {
  readonly #objective: Objective;
  #list: Candidate[] = [];
  best = Number.NEGATIVE_INFINITY;
  overflow: boolean = false;

  constructor(objective: Objective) {
    this.#objective = objective;
  }

  get list(): readonly Candidate[] {
    return this.#list;
  }

  /** Values below this no longer matter. */
  get threshold(): number {
    return this.best === Number.NEGATIVE_INFINITY
      ? this.best
      : this.best - tieSlack(this.#objective, this.best);
  }

  offer(
    cells: ArrayLike<number>,
    gains: ArrayLike<number>,
    value: number,
    pack: () => readonly number[],
  ): void {
    if (value < this.threshold) return;
    if (value > this.best) {
      this.best = value;
      this.#list = this.#list.filter((other) => other.value >= this.threshold);
    }
    for (const other of this.#list) if (covers(other.cells, cells)) return;
    this.#list = this.#list.filter((other) => !covers(cells, other.cells));
    if (this.#list.length >= TIE_LIMIT) {
      this.overflow = true;
      return;
    }
    this.#list.push({
      cells: Float64Array.from(cells),
      gains: Float64Array.from(gains),
      value,
      package: pack(),
    });
  }
}

function covers(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  for (let d = 0; d < a.length; d++) if ((a[d] as number) < (b[d] as number)) return false;
  return true;
}
