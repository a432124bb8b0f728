import { valueRefs } from '../../events/entry-events.ts';
import type { Span } from '../../reading/reading.ts';
import type { CaseState } from '../../state/case-state.ts';
import { valueOfEntry } from '../../state/entry-value.ts';
import type { Entry } from '../../state/records.ts';
import { allEntries } from '../cases/case-head.ts';
import { chainOf } from '../chain-of.ts';
import { eventOfTelling } from '../contact-events.ts';
import { evidenceOf } from '../evidence.ts';
import { frameOf } from '../frame.ts';
import { marksOf } from '../marks.ts';
import { actorRefOf, actorRefsOf, byText, issueNamed } from '../names.ts';
import type { ReadingEntry, ReadingQueuePage, ReadingReportPage } from './page.ts';
import { entriesByReport, figuresOf, progressOf, queueItemOf, queueOf } from './progress.ts';

export const readingQueueView = (state: CaseState, asOf: string | null): ReadingQueuePage => {
  const reports = queueOf(state);
  return {
    ...frameOf(state, asOf),
    reports: [...reports],
    next: reports.find(({ progress }) => progress.unreviewed > 0)?.reportId ?? null,
    progress: progressOf(allEntries(state)),
    figures: figuresOf(state),
  };
};

const cueOf = (entry: Entry): Span | null =>
  entry.entry === 'claim' ? entry.cue : entry.entry === 'position' ? entry.conditionSpan : null;

const issueIdOf = (entry: Entry): string | null =>
  entry.entry === 'position' || entry.entry === 'term' ? entry.issueId : null;

const readingEntryOf = (state: CaseState, entry: Entry): ReadingEntry => {
  const value = valueOfEntry(entry);
  const issueId = issueIdOf(entry);
  const named = valueRefs(value).filter((id) => state.actors.has(id));
  const event = eventOfTelling(state).get(entry.id);
  const claim = entry.entry === 'claim' ? entry : null;
  return {
    id: entry.id,
    span: entry.span,
    cue: cueOf(entry),
    value,
    original: entry.original === null ? null : { value: entry.original.value, span: entry.original.span },
    marks: marksOf(state, entry),
    reason: entry.reason,
    decidedBy: entry.decidedBy,
    decidedAt: entry.decidedAt,
    trackId: entry.trackId,
    chain: chainOf(state, entry),
    actors: actorRefsOf(state, named),
    issue: issueId === null ? null : issueNamed(state, issueId),
    evidence: evidenceOf(state, entry),
    sameAs: (event?.tellings ?? []).map(({ id }) => id).filter((id) => id !== entry.id),
    keptApart: [
      ...new Set((event?.tellings ?? []).flatMap(({ id }) => [...(state.keptApart.get(id) ?? [])])),
    ],
    informationGrade: claim?.informationGrade ?? null,
    denials: (claim?.denials ?? []).map(({ eventId, byClaimId, note }) => ({ eventId, byClaimId, note })),
    retracted: claim === null || claim.retracted === null ? null : { reason: claim.retracted.reason },
  };
};

/** By where the passage begins, the longer first; entries without a passage last. */
const inReadingOrder = (a: Entry, b: Entry): number => {
  if (a.span === null || b.span === null) {
    return a.span === b.span ? byText(a.id, b.id) : a.span === null ? 1 : -1;
  }
  return a.span.start - b.span.start || b.span.end - a.span.end || byText(a.id, b.id);
};

const mentionsOf = (state: CaseState, reportId: string): ReadingReportPage['mentions'] =>
  [...state.actors.values()]
    .flatMap((actor) =>
      actor.mentions
        .filter((mention) => mention.reportId === reportId)
        .map(({ start, end }) => ({ start, end, actorId: actorRefOf(state, actor.id).id })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end || byText(a.actorId, b.actorId));

/** Null when the viewer has no such report. */
export const readingReportView = (
  state: CaseState,
  asOf: string | null,
  reportId: string,
): ReadingReportPage | null => {
  const report = state.reports.get(reportId);
  if (report === undefined) return null;
  const queue = queueOf(state);
  const place = queue.findIndex((item) => item.reportId === reportId);
  const entries = [...(entriesByReport(state).get(reportId) ?? [])].sort(inReadingOrder);
  const mentions = mentionsOf(state, reportId);
  const shownEntries = entries.map((entry) => readingEntryOf(state, entry));
  const named = [
    ...mentions.map(({ actorId }) => actorId),
    ...shownEntries.flatMap(({ actors }) => actors.map(({ id }) => id)),
  ];
  return {
    ...frameOf(state, asOf),
    report: {
      ...queueItemOf(state, report),
      byline: report.byline,
      url: report.url,
      text: report.text,
      boilerplate: [...report.boilerplate],
      dates: [...report.dates],
      problemList: [...report.problems],
    },
    entries: shownEntries,
    mentions,
    actors: actorRefsOf(state, named),
    nextUnreviewed:
      [...queue.slice(place + 1), ...queue.slice(0, place)].find(({ progress }) => progress.unreviewed > 0)
        ?.reportId ?? null,
    previous: queue[place - 1]?.reportId ?? null,
    next: queue[place + 1]?.reportId ?? null,
  };
};
