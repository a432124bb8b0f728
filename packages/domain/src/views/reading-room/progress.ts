/** How far the review has come: for one report, for all, and how much of the reader's work was kept. */
import type { CaseState } from '../../state/case-state.ts';
import type { Entry, Report, ReviewState } from '../../state/records.ts';
import { compareEdtf } from '../../time/edtf.ts';
import { allEntries } from '../cases/case-head.ts';
import { byText } from '../names.ts';
import { remembered } from '../remembered.ts';
import type { QueueItem, ReadingQueuePage } from './page.ts';

type Progress = QueueItem['progress'];

export const entriesByReport = remembered((state): ReadonlyMap<string, readonly Entry[]> => {
  const byReport = new Map<string, Entry[]>();
  for (const entry of allEntries(state)) {
    if (entry.reportId === null) continue;
    const entries = byReport.get(entry.reportId);
    if (entries === undefined) byReport.set(entry.reportId, [entry]);
    else entries.push(entry);
  }
  return byReport;
});

export const progressOf = (entries: Iterable<Entry>): Progress => {
  const counts: Record<ReviewState, number> = {
    unreviewed: 0,
    accepted: 0,
    corrected: 0,
    refused: 0,
    entered: 0,
  };
  let all = 0;
  for (const { review } of entries) {
    counts[review] += 1;
    all += 1;
  }
  return { entries: all, ...counts };
};

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;

/** Over the candidates that readers proposed; entries written by a person do not count. */
export const figuresOf = (state: CaseState): ReadingQueuePage['figures'] => {
  let acceptedUntouched = 0;
  let kept = 0;
  let refused = 0;
  const candidates = new Set<string>();
  for (const entry of allEntries(state)) {
    if (entry.readingId === null || entry.review === 'unreviewed') continue;
    candidates.add(entry.id);
    if (entry.review === 'refused') refused += 1;
    else kept += 1;
    if (entry.review === 'accepted' && entry.original === null) acceptedUntouched += 1;
  }
  const edits = state.history
    .ofType('entry-corrected')
    .filter(({ subjects }) => candidates.has(subjects[0] ?? '')).length;
  const decided = kept + refused;
  return {
    decided,
    acceptedUntouched,
    shareUntouched: share(acceptedUntouched, decided),
    editsPerKept: share(edits, kept),
  };
};

export const queueItemOf = (state: CaseState, report: Report): QueueItem => ({
  reportId: report.id,
  title: report.title,
  outlet: report.outlet,
  published: report.published,
  publishedBasis: report.publishedBasis,
  language: report.language,
  filedAt: report.filedAt,
  file: report.file,
  read: report.readingId !== null,
  problems: report.problems.length,
  progress: progressOf(entriesByReport(state).get(report.id) ?? []),
});

/** Those with something to decide first; each part in the order of publication, undated last. */
export const queueOf = remembered((state): readonly QueueItem[] =>
  [...state.reports.values()]
    .map((report) => queueItemOf(state, report))
    .sort(
      (a, b) =>
        Number(a.progress.unreviewed === 0) - Number(b.progress.unreviewed === 0) ||
        compareEdtf(a.published, b.published) ||
        byText(a.reportId, b.reportId),
    ),
);
