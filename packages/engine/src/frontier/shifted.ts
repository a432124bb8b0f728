import type { PointSet } from './point-set.ts';

/** A set moved by a vector; `option` and the index offset of its points in the step before. */
export interface Shifted {
  readonly set: PointSet;
  readonly by: Float64Array;
  readonly option: number;
  readonly parentBase: number;
}

/** Says which sums need not be kept (proven useless); `values` at `i * n`. */
export type Useless = (values: Float64Array, i: number) => boolean;
