import { z } from 'zod';
import { bilingual, reading } from '../reading/reading.ts';
import { introduce } from '../state/introduce.ts';
import { takeReading } from '../state/take-reading.ts';
import { edtf } from '../time/edtf.ts';
import { defineEvent } from './define-event.ts';

const id = z.string().min(1);

export const reportFiled = defineEvent({
  type: 'report-filed',
  version: 1,
  payload: z.strictObject({
    reportId: id,
    sha256: z.string().length(64),
    text: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    byline: z.string().nullable(),
    url: z.string().nullable(),
    sourceId: z.string().nullable(),
    published: edtf.nullable(),
    publishedBasis: z.string().min(1),
    language: z.string().min(1),
    file: z.string().nullable(),
  }),
  refs: () => [],
  apply: (state, payload, event) => {
    introduce(state, payload.reportId, 'report', event.audience);
    if (state.reports.has(payload.reportId)) return;
    const { reportId, ...rest } = payload;
    state.reports.set(reportId, {
      ...rest,
      id: reportId,
      filedAt: event.recordedAt,
      readingId: null,
      entryIds: new Set(),
      dates: [],
      boilerplate: [],
      problems: [],
    });
  },
});

/** A person sets the date of publication that the report did not carry. */
export const reportDated = defineEvent({
  type: 'report-dated',
  version: 1,
  payload: z.strictObject({ reportId: id, published: edtf.nullable() }),
  refs: (payload) => [payload.reportId],
  apply: (state, payload) => {
    const report = state.reports.get(payload.reportId);
    if (report === undefined) return;
    report.published = payload.published;
    report.publishedBasis = payload.published === null ? 'withdrawn' : 'entered';
  },
});

/**
 * A reader has read a report. All its candidates travel in this one event, unreviewed. A later reading of
 * the same report replaces the candidates of the earlier one that nobody has decided on.
 */
export const reportRead = defineEvent({
  type: 'report-read',
  version: 1,
  payload: z.strictObject({
    reportId: id,
    readingId: id,
    reader: z.strictObject({ name: z.string(), version: z.string() }),
    reading,
    /** Names of the issue classes that the reading speaks of. */
    issueNames: z.record(z.string(), bilingual),
  }),
  refs: (payload) => [payload.reportId],
  apply: takeReading,
});
