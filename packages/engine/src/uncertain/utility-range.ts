import type { Package } from '../space/outcome-space.ts';
import { extremes, type Interval, type WeightPolytope, worthsOf } from './weight-polytope.ts';

/**
 * Least and most utility of a package over every possible weight, in shares of the party's best (0 to 1). Exact
 * up to 1e-8, by two linear programs; well under a millisecond at 20 issues. Source: `maximise`.
 */
export function utilityRange(polytope: WeightPolytope, pack: Package): Interval {
  return extremes(polytope.space, polytope.rows, worthsOf(polytope.space, polytope.preferences, pack));
}
