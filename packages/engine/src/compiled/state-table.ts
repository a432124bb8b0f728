/** Gives equal rows of words the same small number. Open addressing over one growing array. */
export class StateTable {
  readonly width: number;
  #rows: Uint32Array;
  #slots: Int32Array;
  #count = 0;

  constructor(width: number) {
    this.width = width;
    this.#rows = new Uint32Array(Math.max(1, width) * 64);
    this.#slots = new Int32Array(128).fill(-1);
  }

  get count(): number {
    return this.#count;
  }

  get bytes(): number {
    return this.#rows.byteLength + this.#slots.byteLength;
  }

  /** A view of one row; valid until the next `intern`. */
  row(state: number): Uint32Array {
    return this.#rows.subarray(state * this.width, (state + 1) * this.width);
  }

  intern(words: Uint32Array): number {
    if (this.width === 0) {
      this.#count = 1;
      return 0;
    }
    if ((this.#count + 1) * 2 > this.#slots.length) this.#grow();
    const mask = this.#slots.length - 1;
    let slot = this.#hash(words, 0) & mask;
    for (;;) {
      const state = this.#slots[slot] as number;
      if (state < 0) break;
      if (this.#same(state, words)) return state;
      slot = (slot + 1) & mask;
    }
    const state = this.#count++;
    if (this.#count * this.width > this.#rows.length) {
      const wider = new Uint32Array(this.#rows.length * 2);
      wider.set(this.#rows);
      this.#rows = wider;
    }
    this.#rows.set(words, state * this.width);
    this.#slots[slot] = state;
    return state;
  }

  #same(state: number, words: Uint32Array): boolean {
    const from = state * this.width;
    for (let w = 0; w < this.width; w++) if (this.#rows[from + w] !== words[w]) return false;
    return true;
  }

  #hash(words: Uint32Array, from: number): number {
    let hash = 0x811c9dc5;
    for (let w = 0; w < this.width; w++) {
      hash = Math.imul(hash ^ (words[from + w] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash >>> 0;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let state = 0; state < this.#count; state++) {
      let slot = this.#hash(this.#rows, state * this.width) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = state;
    }
    this.#slots = slots;
  }
}
