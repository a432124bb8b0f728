/** What every page of a case begins with. */
import type { CaseState } from '../state/case-state.ts';
import { caseHeadOf } from './cases/case-head.ts';
import type { CaseHead } from './cases/page.ts';

export interface Frame {
  readonly case: CaseHead;
  readonly asOf: string | null;
}

/**
 * `asOf` is the instant that the state was folded up to; null for now. Throws when the case is not open for
 * this viewer: whoever asks for a page has looked whether there is one.
 */
export const frameOf = (state: CaseState, asOf: string | null): Frame => {
  const head = caseHeadOf(state);
  if (head === null) throw new TypeError('no case is open in this state');
  return { case: head, asOf };
};
