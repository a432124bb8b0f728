/** Logistic regression with a quadratic penalty over sparse yes-or-no evidence. */
import { leastOf } from './train-lbfgs.ts';

export interface Example {
  readonly cells: readonly number[];
  readonly right: boolean;
}

/** One weight a cell. `penalty` is half the inverse of scikit-learn's C. Cells seen in fewer than `least` examples stay 0. */
export function train(examples: readonly Example[], size: number, penalty: number, least = 2): Float64Array {
  const seen = new Uint32Array(size);
  for (const { cells } of examples) for (const cell of cells) seen[cell] = (seen[cell] as number) + 1;
  // Only cells that are learned, numbered anew and one after the other in one row: passes over it are all of the cost.
  const active = [...seen.keys()].filter((cell) => (seen[cell] as number) >= least);
  const numberOf = new Int32Array(size).fill(-1);
  for (const [number, cell] of active.entries()) numberOf[cell] = number;
  const row = Int32Array.from(
    examples.flatMap(({ cells }) => cells.map((cell) => numberOf[cell] as number).filter((at) => at >= 0)),
  );
  const ends = new Int32Array(examples.length);
  const sign = Float64Array.from(examples, ({ right }) => (right ? 1 : -1));
  let all = 0;
  for (const [index, { cells }] of examples.entries())
    ends[index] = all += cells.filter((cell) => (numberOf[cell] as number) >= 0).length;
  const miss = (weights: Float64Array, gradient: Float64Array): number => {
    let total = 0;
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at] as number;
      total += penalty * weight * weight;
      gradient[at] = 2 * penalty * weight;
    }
    let from = 0;
    for (let index = 0; index < ends.length; index++) {
      const end = ends[index] as number;
      const own = sign[index] as number;
      let sum = 0;
      for (let at = from; at < end; at++) sum += weights[row[at] as number] as number;
      const away = Math.exp(-Math.abs(sum));
      total += Math.log1p(away) + Math.max(0, -own * sum);
      const slope = (sum >= 0 ? 1 / (1 + away) : away / (1 + away)) - (own > 0 ? 1 : 0);
      for (let at = from; at < end; at++) {
        const cell = row[at] as number;
        gradient[cell] = (gradient[cell] as number) + slope;
      }
      from = end;
    }
    return total;
  };
  const learned = leastOf(miss, active.length);
  const weights = new Float64Array(size);
  for (const [number, cell] of active.entries()) weights[cell] = learned[number] as number;
  return weights;
}
