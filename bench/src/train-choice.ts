/**
 * Conditional logit (McFadden, 1974) with a quadratic penalty over sparse yes-or-no evidence: the options of a choice
 * share what is likely, and so does "none of them", whose sum is 0. By gradient steps with momentum and a step size
 * for each weight (Adam), all choices at once: the same choices give the same weights. Cost: rounds × evidence.
 */
export interface Choice {
  readonly options: readonly { readonly cells: readonly number[]; readonly right: boolean }[];
}

const ROUNDS = 200;

/** One weight a cell. Cells seen in fewer than `least` options stay 0. */
export function trainChoice(
  choices: readonly Choice[],
  size: number,
  penalty: number,
  least = 2,
): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  const seen = new Uint32Array(size);
  for (const { options } of choices)
    for (const { cells } of options) for (const cell of cells) seen[cell] = (seen[cell] ?? 0) + 1;
  const active = [...seen.keys()].filter((cell) => (seen[cell] ?? 0) >= least);
  const gradient = new Float64Array(size);
  const count = Math.max(1, choices.length);
  for (let round = 1; round <= ROUNDS; round++) {
    gradient.fill(0);
    for (const { options } of choices) {
      const likely = options.map(({ cells }) => {
        let sum = 0;
        for (const cell of cells) sum += weights[cell] ?? 0;
        return Math.exp(Math.min(30, sum));
      });
      let all = 1;
      let right = 0;
      options.forEach((option, at) => {
        all += likely[at] ?? 0;
        if (option.right) right += likely[at] ?? 0;
      });
      options.forEach((option, at) => {
        const own = likely[at] ?? 0;
        const miss = own / all - (option.right ? own / right : 0);
        for (const cell of option.cells) gradient[cell] = (gradient[cell] ?? 0) + miss;
      });
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
