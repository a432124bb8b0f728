/** When an entry says that it was, and the one order in which entries are listed. */
import type { CaseState } from '../state/case-state.ts';
import type { Entry } from '../state/records.ts';
import { compareEdtf } from '../time/edtf.ts';
import { byText } from './names.ts';

export const publishedOf = (state: CaseState, entry: Entry): string | null =>
  entry.reportId === null ? null : (state.reports.get(entry.reportId)?.published ?? null);

export interface Dated {
  readonly when: string | null;
  readonly basis: 'occurred' | 'said' | 'published' | 'unknown';
}

/** The date an entry is shown under: its own, else that of its statement, else of the publication. */
export const datedOf = (state: CaseState, entry: Entry): Dated => {
  const published = publishedOf(state, entry);
  const fallback: Dated =
    published === null ? { when: null, basis: 'unknown' } : { when: published, basis: 'published' };
  switch (entry.entry) {
    case 'claim':
      return entry.said === null ? fallback : { when: entry.said, basis: 'said' };
    case 'position':
      return entry.occurred === null ? fallback : { when: entry.occurred, basis: 'occurred' };
    case 'contact':
      // Not the publication: a contact told today may be of last year, or of next week.
      return entry.occurred === null
        ? { when: null, basis: 'unknown' }
        : { when: entry.occurred, basis: 'occurred' };
    case 'term': {
      const said = entry.claimId === null ? null : (state.claims.get(entry.claimId)?.said ?? null);
      return said === null ? fallback : { when: said, basis: 'said' };
    }
  }
};

/** By publication, report, place in the report, id: the same on every machine. */
export const byTelling =
  (state: CaseState) =>
  (a: Entry, b: Entry): number =>
    compareEdtf(publishedOf(state, a), publishedOf(state, b)) ||
    byText(a.reportId ?? '', b.reportId ?? '') ||
    (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
    byText(a.id, b.id);

/** By date, undated last; then as `byTelling`. */
export const byDate = (state: CaseState) => {
  const telling = byTelling(state);
  return (a: Entry, b: Entry): number =>
    compareEdtf(datedOf(state, a).when, datedOf(state, b).when) || telling(a, b);
};
