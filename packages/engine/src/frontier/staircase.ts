/** The undominated points of a plane seen so far, for sweeps in three dimensions. Second coordinate falls, third rises. */
export class Staircase {
  #y = new Float64Array(256);
  #z = new Float64Array(256);
  #count = 0;

  /** Position of the first step with y below the given one. */
  #after(y: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const mid = (low + high) >>> 1;
      if ((this.#y[mid] as number) >= y) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  /** Whether some point seen has both coordinates at least these. */
  covers(y: number, z: number): boolean {
    const at = this.#after(y);
    return at > 0 && (this.#z[at - 1] as number) >= z;
  }

  /** Adds a point that is not covered; drops those that it covers. */
  add(y: number, z: number): void {
    let to = this.#after(y);
    let from = to;
    while (from > 0 && (this.#y[from - 1] as number) <= y && (this.#z[from - 1] as number) <= z) from--;
    while (to < this.#count && (this.#z[to] as number) <= z) to++;
    const grows = 1 - (to - from);
    if (this.#count + grows > this.#y.length) {
      const y2 = new Float64Array(this.#y.length * 2);
      const z2 = new Float64Array(this.#z.length * 2);
      y2.set(this.#y);
      z2.set(this.#z);
      this.#y = y2;
      this.#z = z2;
    }
    if (grows !== 0) {
      this.#y.copyWithin(to + grows, to, this.#count);
      this.#z.copyWithin(to + grows, to, this.#count);
    }
    this.#y[from] = y;
    this.#z[from] = z;
    this.#count += grows;
  }
}
