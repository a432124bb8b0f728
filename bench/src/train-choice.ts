/**
 * Choices among several. Conditional logit (McFadden, 1974) with a quadratic penalty over sparse yes-or-no evidence: the options of a choice
 * share what is likely, and so does "none of them", whose sum is 0 (`train-descent.ts`).
 */
import { addTo, descend, sumOf } from './train-descent.ts';

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
  const miss = (weights: Float64Array, gradient: Float64Array): void => {
    for (const { options } of choices) {
      const likely = options.map(({ cells }) => Math.exp(Math.min(30, sumOf(weights, cells))));
      let all = 1;
      let right = 0;
      options.forEach((option, at) => {
        all += likely[at] ?? 0;
        if (option.right) right += likely[at] ?? 0;
      });
      options.forEach((option, at) => {
        const own = likely[at] ?? 0;
        addTo(gradient, option.cells, own / all - (option.right ? own / right : 0));
      });
    }
  };
  const cells = choices.flatMap(({ options }) => options.map((option) => option.cells));
  return descend({ cells, miss, count: choices.length, rounds: ROUNDS, penalty, least }, size);
}

export interface Kind {
  readonly cells: readonly number[];
  /** Which of the kinds it is. */
  readonly kind: number;
}

/** Multinomial logistic regression: for each of `kinds` one weight a cell. Cells seen in fewer than `least` examples stay 0. */
export function trainKinds(
  examples: readonly Kind[],
  kinds: number,
  size: number,
  penalty: number,
  least = 2,
): Float64Array[] {
  const all = Array.from({ length: kinds }, (_, kind) => kind);
  const likely = new Float64Array(kinds);
  const miss = (weights: Float64Array, gradient: Float64Array): void => {
    for (const example of examples) {
      let total = 0;
      for (const kind of all) {
        let sum = 0;
        for (const cell of example.cells) sum += weights[kind * size + cell] ?? 0;
        total += likely[kind] = Math.exp(Math.min(30, sum));
      }
      for (const kind of all) {
        const wrong = (likely[kind] ?? 0) / total - (kind === example.kind ? 1 : 0);
        for (const cell of example.cells)
          gradient[kind * size + cell] = (gradient[kind * size + cell] ?? 0) + wrong;
      }
    }
  };
  function* cells(): Generator<number[]> {
    for (const example of examples)
      for (const kind of all) yield example.cells.map((cell) => kind * size + cell);
  }
  const weights = descend(
    { cells: cells(), miss, count: examples.length, rounds: ROUNDS, penalty, least },
    kinds * size,
  );
  return all.map((kind) => weights.subarray(kind * size, (kind + 1) * size));
}
