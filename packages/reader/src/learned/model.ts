/** What a logistic model has learned: a sparse table of gaps between cells and signed eighth-bit weights. */
import { CELLS, type Evidence, type ManyWeights, NOTHING, type Weights } from './cells.ts';

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

/** Several models that are asked of the same evidence. */
export class Models<Name extends string> {
  readonly names: readonly Name[];
  private readonly packed: Map<string, string>;
  private unpacked: ManyWeights | null = null;
  private readonly sums: Float64Array;

  constructor(packed: Readonly<Record<Name, string>>) {
    this.packed = new Map(Object.entries(packed));
    this.names = [...this.packed.keys()] as Name[];
    this.sums = new Float64Array(this.names.length);
  }

  /** Other weights of one of them from now on. */
  teach(name: Name, packed: string): void {
    this.packed.set(name, packed);
    this.unpacked = null;
  }

  /** The sum of each, in the order of `names`; overwritten by the next call. */
  of(evidence: Evidence): Float64Array {
    this.unpacked ??= sideBySide([...this.packed.values()].map(unpack));
    evidence.sums(this.unpacked, this.sums);
    return this.sums;
  }
}

function sideBySide(all: readonly Weights[]): ManyWeights {
  const stride = 2 ** Math.ceil(Math.log2(all.length));
  const stepOf = new Uint8Array(CELLS * stride).fill(NOTHING);
  for (const [model, weights] of all.entries())
    for (let at = 0; at < CELLS; at++) stepOf[at * stride + model] = weights.stepOf[at] ?? NOTHING;
  return { scales: all.map(({ steps }) => steps[NOTHING + 1] ?? 0), stride, stepOf };
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
