/** Logistic regression with a quadratic penalty over sparse yes-or-no evidence (`train-descent.ts`). */
import { addTo, descend, sumOf } from './train-descent.ts';

export interface Example {
  readonly cells: readonly number[];
  readonly right: boolean;
}

const ROUNDS = 300;

/** One weight a cell. `penalty` is half the inverse of scikit-learn's C. Cells seen in fewer than `least` examples stay 0. */
export function train(examples: readonly Example[], size: number, penalty: number, least = 2): Float64Array {
  const miss = (weights: Float64Array, gradient: Float64Array): void => {
    for (const { cells, right } of examples)
      addTo(gradient, cells, 1 / (1 + Math.exp(-sumOf(weights, cells))) - (right ? 1 : 0));
  };
  const cells = examples.map((example) => example.cells);
  return descend({ cells, miss, count: examples.length, rounds: ROUNDS, penalty, least }, size);
}
