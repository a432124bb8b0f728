/**
 * Gradient steps with momentum and a step size for each weight (Adam: Kingma and Ba, 2015) under a quadratic
 * penalty, all examples at once: the same examples give the same weights. Cost: rounds × evidence.
 */
export interface Slopes {
  /** Cells of every example; a cell seen in fewer than `least` of them stays 0. */
  readonly cells: Iterable<readonly number[]>;
  /** Adds to `gradient` how far the weights as they are miss. */
  readonly miss: (weights: Float64Array, gradient: Float64Array) => void;
  /** By how much the sum of misses is divided. */
  readonly count: number;
  readonly rounds: number;
  readonly penalty: number;
  readonly least: number;
}

/** `size` weights, one a cell. */
export function descend({ cells, miss, count, rounds, penalty, least }: Slopes, size: number): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  const seen = new Uint32Array(size);
  for (const own of cells) for (const cell of own) seen[cell] = (seen[cell] ?? 0) + 1;
  const active = [...seen.keys()].filter((cell) => (seen[cell] ?? 0) >= least);
  const gradient = new Float64Array(size);
  const all = Math.max(1, count);
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0);
    miss(weights, gradient);
    const rate = 0.05 * Math.min(1, (2 * (rounds - round + 1)) / rounds);
    for (const cell of active) {
      const slope = ((gradient[cell] ?? 0) + 2 * penalty * (weights[cell] ?? 0)) / all;
      mean[cell] = 0.9 * (mean[cell] ?? 0) + 0.1 * slope;
      spread[cell] = 0.999 * (spread[cell] ?? 0) + 0.001 * slope * slope;
      const direction = (mean[cell] ?? 0) / (1 - 0.9 ** round);
      const length = Math.sqrt((spread[cell] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[cell] = (weights[cell] ?? 0) - (rate * direction) / length;
    }
  }
  return weights;
}

/** What an example's cells add up to. */
export function sumOf(weights: Float64Array, cells: readonly number[]): number {
  let sum = 0;
  for (const cell of cells) sum += weights[cell] ?? 0;
  return sum;
}

export function addTo(gradient: Float64Array, cells: readonly number[], miss: number): void {
  for (const cell of cells) gradient[cell] = (gradient[cell] ?? 0) + miss;
}
