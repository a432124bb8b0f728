/** a·x ≤ b, or a·x = b. */
export type Row = { readonly a: readonly number[]; readonly op: '<=' | '='; readonly b: number };

export type LinearAnswer =
  | { readonly status: 'optimal'; readonly x: readonly number[]; readonly value: number }
  | { readonly status: 'infeasible' | 'unbounded' };

/** Numbers below this are zero: data are weights and utilities of size about 1. */
const TINY = 1e-10;
/** A sum of artificial variables up to this counts as feasible. */
const FEASIBLE = 1e-8;

/**
 * Maximises c·x over x ≥ 0 and the rows. Two-phase dense tableau simplex, largest coefficient first, Bland's
 * rule after a while so that it always ends. Meant for tens of variables and up to some hundred rows, where it
 * takes well under a millisecond to a few. Tolerances: 1e-10 on coefficients, 1e-8 on feasibility.
 * Source: Dantzig 1963; Bland 1977.
 */
export function maximise(c: readonly number[], rows: readonly Row[]): LinearAnswer {
  const tableau = new Tableau(c.length, rows);
  if (!tableau.makeFeasible()) return { status: 'infeasible' };
  if (!tableau.optimise(c)) return { status: 'unbounded' };
  const x = tableau.solution();
  return { status: 'optimal', x, value: x.reduce((sum, v, j) => sum + v * (c[j] as number), 0) };
}

class Tableau {
  readonly #n: number;
  readonly #width: number;
  readonly #firstArtificial: number;
  readonly #rows: Float64Array[] = [];
  readonly #basis: number[] = [];

  constructor(n: number, given: readonly Row[]) {
    this.#n = n;
    const slacks = given.filter((row) => row.op === '<=').length;
    this.#firstArtificial = n + slacks;
    this.#width = n + slacks + given.length;
    let slack = n;
    for (const [r, { a, op, b }] of given.entries()) {
      const row = new Float64Array(this.#width + 1);
      const sign = b < 0 ? -1 : 1;
      for (let j = 0; j < n; j++) row[j] = sign * (a[j] ?? 0);
      row[this.#width] = sign * b;
      let basic = this.#firstArtificial + r;
      if (op === '<=') {
        row[slack] = sign;
        if (sign > 0) basic = slack;
        slack++;
      }
      if (basic >= this.#firstArtificial) row[basic] = 1;
      this.#rows.push(row);
      this.#basis.push(basic);
    }
  }

  makeFeasible(): boolean {
    const artificial = (j: number): boolean => j >= this.#firstArtificial;
    const cost = new Float64Array(this.#width);
    for (let j = this.#firstArtificial; j < this.#width; j++) cost[j] = -1;
    this.#pivotToOptimum(cost, this.#width);
    let left = 0;
    for (const [r, basic] of this.#basis.entries())
      if (artificial(basic)) left += this.#rows[r]?.[this.#width] as number;
    if (left > FEASIBLE) return false;
    for (const [r, basic] of this.#basis.entries()) {
      if (!artificial(basic)) continue;
      const row = this.#rows[r] as Float64Array;
      let swap = -1;
      for (let j = 0; j < this.#firstArtificial; j++) {
        if (
          Math.abs(row[j] as number) > 1e-7 &&
          (swap < 0 || Math.abs(row[j] as number) > Math.abs(row[swap] as number))
        ) {
          swap = j;
        }
      }
      if (swap >= 0) this.#pivot(r, swap);
      else row.fill(0);
    }
    return true;
  }

  /** False when unbounded. */
  optimise(c: readonly number[]): boolean {
    const cost = new Float64Array(this.#width);
    for (let j = 0; j < this.#n; j++) cost[j] = c[j] as number;
    return this.#pivotToOptimum(cost, this.#firstArtificial);
  }

  solution(): number[] {
    const x = new Array<number>(this.#n).fill(0);
    for (const [r, basic] of this.#basis.entries()) {
      if (basic < this.#n) x[basic] = Math.max(0, this.#rows[r]?.[this.#width] as number);
    }
    return x;
  }

  #pivotToOptimum(cost: Float64Array, columns: number): boolean {
    const m = this.#rows.length;
    const reduced = new Float64Array(this.#width);
    for (let j = 0; j < columns; j++) {
      let value = cost[j] as number;
      for (let r = 0; r < m; r++) {
        const basicCost = cost[this.#basis[r] as number] as number;
        if (basicCost !== 0) value -= basicCost * (this.#rows[r]?.[j] as number);
      }
      reduced[j] = value;
    }
    const patience = 20 * (m + columns);
    for (let step = 0; ; step++) {
      let enter = -1;
      for (let j = 0; j < columns; j++) {
        const v = reduced[j] as number;
        if (v <= TINY) continue;
        if (step > patience) {
          enter = j;
          break;
        }
        if (enter < 0 || v > (reduced[enter] as number)) enter = j;
      }
      if (enter < 0) return true;
      const leave = this.#leaving(enter);
      if (leave < 0) return false;
      this.#pivot(leave, enter);
      const row = this.#rows[leave] as Float64Array;
      const factor = reduced[enter] as number;
      for (let j = 0; j < columns; j++) reduced[j] = (reduced[j] as number) - factor * (row[j] as number);
      reduced[enter] = 0;
      if (step > 50 * patience) return true;
    }
  }

  #leaving(enter: number): number {
    let leave = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [r, row] of this.#rows.entries()) {
      const by = row[enter] as number;
      if (by <= TINY) continue;
      const ratio = (row[this.#width] as number) / by;
      const tie = Math.abs(ratio - least) <= 1e-12;
      if (ratio < least - 1e-12 || (tie && (this.#basis[r] as number) < (this.#basis[leave] as number))) {
        least = ratio;
        leave = r;
      }
    }
    return leave;
  }

  #pivot(r: number, enter: number): void {
    const row = this.#rows[r] as Float64Array;
    const by = row[enter] as number;
    for (let j = 0; j <= this.#width; j++) row[j] = (row[j] as number) / by;
    row[enter] = 1;
    for (const [q, other] of this.#rows.entries()) {
      if (q === r) continue;
      const factor = other[enter] as number;
      if (factor === 0) continue;
      for (let j = 0; j <= this.#width; j++) {
        if (row[j] !== 0) other[j] = (other[j] as number) - factor * (row[j] as number);
      }
      other[enter] = 0;
      if (Math.abs(other[this.#width] as number) < 1e-13) other[this.#width] = 0;
    }
    this.#basis[r] = enter;
  }
}
