/**
 * Logistic regression with a quadratic penalty over sparse yes-or-no evidence, by gradient steps with momentum
 * and a step size for each weight (Adam: Kingma and Ba, 2015), all examples at once: the same examples give the
 * same weights. Cost: rounds × evidence.
 */
export interface Example {
  readonly cells: readonly number[];
  readonly right: boolean;
}

const ROUNDS = 300;

/** One weight a cell. `penalty` is half the inverse of scikit-learn's C. Cells seen in fewer than `least` examples stay 0. */
export function train(examples: readonly Example[], size: number, penalty: number, least = 2): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  const seen = new Uint32Array(size);
  for (const { cells } of examples) for (const cell of cells) seen[cell] = (seen[cell] ?? 0) + 1;
  const active = [...seen.keys()].filter((cell) => (seen[cell] ?? 0) >= least);
  const gradient = new Float64Array(size);
  const count = Math.max(1, examples.length);
  for (let round = 1; round <= ROUNDS; round++) {
    gradient.fill(0);
    for (const { cells, right } of examples) {
      let sum = 0;
      for (const cell of cells) sum += weights[cell] ?? 0;
      const miss = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
      for (const cell of cells) gradient[cell] = (gradient[cell] ?? 0) + miss;
    }
    const rate = 0.05 * Math.min(1, (2 * (ROUNDS - round + 1)) / ROUNDS);
    for (const cell of active) {
      const slope = ((gradient[cell] ?? 0) + 2 * penalty * (weights[cell] ?? 0)) / count;
      mean[cell] = 0.9 * (mean[cell] ?? 0) + 0.1 * slope;
      spread[cell] = 0.999 * (spread[cell] ?? 0) + 0.001 * slope * slope;
      const direction = (mean[cell] ?? 0) / (1 - 0.9 ** round);
      const size2 = Math.sqrt((spread[cell] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[cell] = (weights[cell] ?? 0) - (rate * direction) / size2;
    }
  }
  return weights;
}
