/** What a logistic model has learned: a sparse table of gaps between cells and signed eighth-bit weights. */
import { CELLS, type Weights } from './cells.ts';

/** A table of weights, unpacked when it is first asked for. */
export class Model {
  private packed: string;
  private unpacked: Weights | null = null;

  constructor(packed: string) {
    this.packed = packed;
  }

  /** Other weights from now on. */
  teach(packed: string): void {
    this.packed = packed;
    this.unpacked = null;
  }

  get table(): Weights {
    this.unpacked ??= unpack(this.packed);
    return this.unpacked;
  }
}

export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** `scale;`, then for each weight five digits in base 64: three for the gap to its cell, two for how many steps. */
export function unpack(packed: string): Weights {
  const stepOf = new Uint8Array(CELLS).fill(NOTHING);
  const colon = packed.indexOf(';');
  const scale = Number(packed.slice(0, Math.max(0, colon)));
  let at = -1;
  for (let index = colon + 1; index + 4 < packed.length; index += 5) {
    at += digits(packed, index, 3);
    stepOf[at] = digits(packed, index + 3, 2);
  }
  return { steps: Float32Array.from({ length: 256 }, (_, step) => (step - NOTHING) * scale), stepOf };
}

/** The step of a weight of 0. */
const NOTHING = 128;

/** The opposite of `unpack`: what is written to `weights.ts`. Weights of one step are left out. */
export function pack(table: ArrayLike<number>): string {
  let most = 0;
  for (let at = 0; at < table.length; at++) most = Math.max(most, Math.abs(table[at] ?? 0));
  const scale = most / 127 || 1;
  let packed = `${scale};`;
  let last = -1;
  for (let at = 0; at < table.length; at++) {
    const step = Math.round((table[at] ?? 0) / scale);
    if (Math.abs(step) < LEAST) continue;
    packed += written(at - last, 3) + written(step + NOTHING, 2);
    last = at;
  }
  return packed;
}

/** Steps below which a weight is left out. */
const LEAST = 2;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function written(value: number, length: number): string {
  let text = '';
  for (let place = 0; place < length; place++) text = (ALPHABET[(value >> (6 * place)) & 63] ?? 'A') + text;
  return text;
}

function digits(text: string, at: number, length: number): number {
  let value = 0;
  for (let place = 0; place < length; place++) value = value * 64 + ALPHABET.indexOf(text.charAt(at + place));
  return value;
}
