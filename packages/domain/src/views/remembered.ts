/** What several views of one state need is computed once a state: a state is changed only by folding. */
import type { CaseState } from '../state/case-state.ts';

export const remembered = <T>(compute: (state: CaseState) => T): ((state: CaseState) => T) => {
  const known = new WeakMap<CaseState, { readonly length: number; readonly value: T }>();
  return (state) => {
    const last = known.get(state);
    if (last !== undefined && last.length === state.length) return last.value;
    const value = compute(state);
    known.set(state, { length: state.length, value });
    return value;
  };
};
