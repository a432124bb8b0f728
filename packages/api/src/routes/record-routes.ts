import { compartment, refusalCodes } from '@wasit/domain';
import { z } from 'zod';
import { errorCodes } from '../errors/error-codes.ts';
import { defineRoute } from './define-route.ts';
import { caseParams, nothing } from './parts.ts';

/** Who is to see it: names of circles. Absent: everyone the case itself is open to. */
export const audienceList = z.array(compartment).min(1).max(50);

export const recorded = z.object({
  /** Ids of the events recorded, in order. */
  eventIds: z.array(z.string()),
  /** Ids of what they introduced (an actor, an entry, …), in order. */
  introduced: z.array(z.string()),
  cursor: z.string(),
});
export type Recorded = z.infer<typeof recorded>;

/** The inner shape of `command` depends on its `type`; it is checked when it is decided on. */
export const commandBody = z.strictObject({
  command: z.looseObject({ type: z.string().min(1).max(60) }),
  audience: audienceList.optional(),
  /**
   * The cursor of the page that the author was looking at. When the record has moved on since, for this
   * author, the answer is `conflict` and nothing is recorded. Null: whatever the record is now.
   */
  expected: z.string().max(64).nullable(),
});

export const command = defineRoute({
  method: 'POST',
  path: '/cases/:caseId/commands',
  summary: 'Decides on a command and records the events it leads to',
  caller: 'viewer',
  params: caseParams,
  query: nothing,
  body: commandBody,
  answer: { kind: 'json', schema: recorded },
  errors: [...refusalCodes, 'conflict'],
});

/** A file as it was chosen (`base64`), or text as it was pasted (`text`). */
export const offered = z.strictObject({
  file: z.string().min(1).max(255).optional(),
  text: z.string().optional(),
  base64: z.base64().optional(),
  outlet: z.string().min(1).max(200).optional(),
  byline: z.string().min(1).max(200).optional(),
  url: z.string().min(1).max(2000).optional(),
  title: z.string().min(1).max(500).optional(),
  /** ISO 8601 date or date-time, for a report that carries none. */
  published: z.string().min(4).max(40).optional(),
});
export type Offered = z.infer<typeof offered>;

export const reportsBody = z.strictObject({
  reports: z.array(offered).min(1).max(500),
  audience: audienceList.optional(),
});

/** What became of the reports, told as it happens. `file` is the name it was offered under, or null. */
export const filingLine = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.int(), all: z.int(), file: z.string().nullable() }),
  z.object({
    kind: z.literal('filed'),
    file: z.string().nullable(),
    reportId: z.string(),
    title: z.string().nullable(),
    language: z.string(),
    entries: z.int(),
    problems: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('refused'),
    file: z.string().nullable(),
    code: z.enum(errorCodes),
    sentence: z.object({ ar: z.string(), en: z.string() }),
    /** The line of the file, from 1, where it is read by lines. */
    line: z.int().nullable(),
    /** For a report that is there already: which. */
    reportId: z.string().nullable(),
  }),
  z.object({ kind: z.literal('done'), filed: z.int(), refused: z.int(), cursor: z.string() }),
]);
export type FilingLine = z.infer<typeof filingLine>;

export const fileReports = defineRoute({
  method: 'POST',
  path: '/cases/:caseId/reports',
  summary: 'Files reports and has them read; one that cannot be read does not stop the others',
  caller: 'viewer',
  params: caseParams,
  query: nothing,
  body: reportsBody,
  bodyLimit: 64 * 1024 * 1024,
  answer: { kind: 'lines', schema: filingLine },
  errors: ['audience-not-yours'],
});
