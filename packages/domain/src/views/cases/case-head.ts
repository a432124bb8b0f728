import type { CaseState } from '../../state/case-state.ts';
import type { Entry } from '../../state/records.ts';
import { byText } from '../names.ts';
import { presentOf } from '../present.ts';
import { remembered } from '../remembered.ts';
import type { CaseHead } from './page.ts';

/** Every entry of the state, refused ones too, in no order. */
export const allEntries = function* (state: CaseState): Generator<Entry> {
  yield* state.claims.values();
  yield* state.contacts.values();
  yield* state.positions.values();
  yield* state.terms.values();
};

const unreviewed = remembered((state): number => {
  let count = 0;
  for (const entry of allEntries(state)) if (entry.review === 'unreviewed') count += 1;
  return count;
});

/** Null when the viewer does not see that the case was opened: for this viewer there is no such case. */
export const caseHeadOf = (state: CaseState): CaseHead | null => {
  const { caseId, openedAt, lastRecordedAt, head } = state;
  if (caseId === null || openedAt === null || lastRecordedAt === null || head === null) return null;
  return {
    caseId,
    title: state.title,
    domain: state.domain,
    sample: state.sample,
    openedAt,
    lastRecordedAt,
    cursor: head,
    tracks: [...state.tracks.values()]
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => byText(a.id, b.id)),
    unreviewed: unreviewed(state),
    reports: state.reports.size,
    present: presentOf(state),
  };
};
