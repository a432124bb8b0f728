/**
 * Evidence as cells of a table: a piece of evidence (which question, which words) is hashed to one of
 * `CELLS` numbers, and what a model has learned is one weight a cell (feature hashing: Weinberger et al., 2009).
 */
import type { Token } from '../text/tokens.ts';

const BITS = 16;
export const CELLS = 1 << BITS;

/** The cell of a question and up to three answers: multiplied apart, so that none waits for another, then mixed. */
export function cell(question: number, a: number, b: number, c: number): number {
  const words = (Math.imul(question + 1, 0x9e3779b1) + Math.imul(a, 0x85ebca6b)) | 0;
  const sum = (words + ((Math.imul(b, 0xc2b2ae35) + Math.imul(c, 0x27d4eb2f)) | 0)) | 0;
  const mixed = Math.imul(sum ^ (sum >>> 16), 0x7feb352d);
  return Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b) >>> (32 - BITS);
}

/** Weights as they were learned: for each cell which of 256 steps it takes. A byte a cell, to stay near at hand. */
export interface Weights {
  readonly steps: Float32Array;
  readonly stepOf: Uint8Array;
}

/** The weights of several models, side by side for each cell: `stride` bytes a cell, so that one look finds all. */
export interface ManyWeights {
  /** How large a step each model takes. */
  readonly scales: readonly number[];
  readonly stride: number;
  readonly stepOf: Uint8Array;
}

/** The cells of one thing at a time: filled, summed or copied, and filled again. */
export class Evidence {
  private cells = new Int32Array(512);
  private length = 0;
  private tongue = 0;

  /** Begins anew. `tongue` tells the languages apart: nothing learned in one counts in the other. */
  begin(tongue: number): void {
    this.length = 0;
    this.tongue = tongue;
  }

  add(question: number, a = 0, b = 0, c = 0): void {
    if (this.length === this.cells.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.cells);
      this.cells = larger;
    }
    this.cells[this.length++] = cell(question * 4 + this.tongue, a, b, c);
  }

  sum({ steps, stepOf }: Weights): number {
    const { cells, length } = this;
    let sum = 0;
    for (let at = 0; at < length; at++) sum += steps[stepOf[cells[at] as number] as number] as number;
    return sum;
  }

  /** The sum of each of several models, into `sums`. */
  sums({ scales, stride, stepOf }: ManyWeights, sums: Float64Array): void {
    const { cells, length } = this;
    const count = scales.length;
    sums.fill(0);
    for (let at = 0; at < length; at++) {
      const from = (cells[at] as number) * stride;
      for (let model = 0; model < count; model++)
        sums[model] = (sums[model] as number) + (stepOf[from + model] as number);
    }
    for (let model = 0; model < count; model++)
      sums[model] = ((sums[model] as number) - NOTHING * length) * (scales[model] as number);
  }

  /** Each cell once. */
  list(): number[] {
    return [...new Set(this.cells.subarray(0, this.length))];
  }
}

/** The step of a weight of 0. */
export const NOTHING = 128;

/** FNV-1a. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 1;
}

/** A word's number; 7 beyond the ends of a text. */
export const wordAt = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  return token === undefined ? 7 : token.word.hash;
};
/** Of what a word has in common with its inflections; 0 for a short one. */
export const stemAt = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  return token === undefined ? 0 : token.word.stem;
};

const texts = new Map<string, number>();
/** `textHash` of the few short texts that grammar names. */
export function nameHash(text: string): number {
  let known = texts.get(text);
  if (known === undefined) {
    known = textHash(text);
    if (texts.size < 2000) texts.set(text, known);
  }
  return known;
}

/** How far: 0, 1, 2, 3, then ever coarser. */
export const far = (count: number): number => {
  const length = Math.abs(count);
  return length < 4 ? length : length < 7 ? 4 : length < 12 ? 5 : length < 20 ? 6 : 7;
};
