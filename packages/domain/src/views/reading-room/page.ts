/** Reading room: is this right? */
import { z } from 'zod';
import { entryValue } from '../../events/entry-events.ts';
import { readBoilerplate, readDate, readProblem, span } from '../../reading/reading.ts';
import { caseHead } from '../cases/page.ts';
import { evidence } from '../evidence.ts';
import { marks } from '../marks.ts';
import { actorRef, named } from '../names.ts';

export const progress = z.object({
  entries: z.int(),
  unreviewed: z.int(),
  accepted: z.int(),
  corrected: z.int(),
  refused: z.int(),
  entered: z.int(),
});

export const queueItem = z.object({
  reportId: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  publishedBasis: z.string(),
  language: z.string(),
  filedAt: z.string(),
  file: z.string().nullable(),
  read: z.boolean(),
  problems: z.int(),
  progress,
});
export type QueueItem = z.infer<typeof queueItem>;

export const figures = z.object({
  decided: z.int(),
  /** Accepted as the reader proposed them. */
  acceptedUntouched: z.int(),
  /** Of the decided candidates, the share accepted untouched; null before the first decision. */
  shareUntouched: z.number().nullable(),
  /** Corrections made for each candidate that was kept; null before the first. */
  editsPerKept: z.number().nullable(),
});

export const readingQueuePage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  /** Unreviewed ones first, in the order of publication, then the rest. */
  reports: z.array(queueItem),
  next: z.string().nullable(),
  progress,
  figures,
});
export type ReadingQueuePage = z.infer<typeof readingQueuePage>;

export const readingEntry = z.object({
  id: z.string(),
  /** The passage; null for an entry without one. */
  span: span.nullable(),
  /** The words it rests on: the cue of a statement, the words of a condition. */
  cue: span.nullable(),
  value: entryValue,
  /** What stood here before a person corrected it. */
  original: z.object({ value: entryValue, span: span.nullable() }).nullable(),
  marks,
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  trackId: z.string().nullable(),
  /** Outlet first, the speaker last; empty for what is not a statement and stands in none. */
  chain: z.array(actorRef),
  /** Everybody whom the value names, each once. */
  actors: z.array(actorRef),
  issue: named.nullable(),
  evidence: evidence.nullable(),
  /** For contacts: other tellings of the same event. */
  sameAs: z.array(z.string()),
  /** For contacts: tellings that a person has said are of another event. */
  keptApart: z.array(z.string()),
  /** For claims. */
  informationGrade: z.string().nullable(),
  denials: z.array(
    z.object({ eventId: z.string(), byClaimId: z.string().nullable(), note: z.string().nullable() }),
  ),
  retracted: z.object({ reason: z.string() }).nullable(),
});
export type ReadingEntry = z.infer<typeof readingEntry>;

export const readingReportPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  report: queueItem.extend({
    byline: z.string().nullable(),
    url: z.string().nullable(),
    text: z.string(),
    boilerplate: z.array(readBoilerplate),
    dates: z.array(readDate),
    problemList: z.array(readProblem),
  }),
  /** In reading order: by where the passage begins, the longer first. */
  entries: z.array(readingEntry),
  mentions: z.array(span.extend({ actorId: z.string() })),
  actors: z.array(actorRef),
  /** The unreviewed report after this one, and its neighbours in the queue. */
  nextUnreviewed: z.string().nullable(),
  previous: z.string().nullable(),
  next: z.string().nullable(),
});
export type ReadingReportPage = z.infer<typeof readingReportPage>;
