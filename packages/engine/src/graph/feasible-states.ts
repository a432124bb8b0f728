import { type Condition, holds } from './condition.ts';
import { Refused } from './refusal.ts';

/** The most states a conflict may have. */
export const MAX_STATES = 1 << 20;
/** The most options; patterns are 32-bit integers. */
export const MAX_OPTIONS_PER_CONFLICT = 30;

/**
 * The feasible decimals, ascending: every option pattern that meets none of the infeasible conditions.
 * Depth-first from the highest bit, cutting a branch as soon as the fixed bits meet a plain pattern, so many
 * options with few feasible states are fine. Refuses `too-many-states` past 2^20, `no-feasible-state` at none.
 */
export function feasibleStates(optionCount: number, infeasible: readonly Condition[]): Int32Array {
  const patterns = infeasible.filter((c) => c.kind === 'pattern');
  const others = infeasible.filter((c) => c.kind !== 'pattern');
  const found: number[] = [];
  const visit = (bit: number, decimal: number): void => {
    const fixed = bit >= 31 ? 0 : ~((1 << bit) - 1);
    if (patterns.some((p) => (p.care & ~fixed) === 0 && (decimal & p.care) === p.want)) return;
    if (bit === 0) {
      if (others.some((c) => holds(c, decimal))) return;
      if (found.length === MAX_STATES)
        throw new Refused('too-many-states', 'options', `more than ${MAX_STATES}`);
      found.push(decimal);
      return;
    }
    visit(bit - 1, decimal);
    visit(bit - 1, decimal | (1 << (bit - 1)));
  };
  visit(optionCount, 0);
  if (found.length === 0)
    throw new Refused('no-feasible-state', 'infeasible_conditions', 'they exclude every state');
  return Int32Array.from(found);
}
