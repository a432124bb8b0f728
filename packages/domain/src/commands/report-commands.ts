import { z } from 'zod';
import { reportDated, reportFiled, reportRead } from '../events/report-events.ts';
import { digest } from '../log/digest.ts';
import { bilingual, reading } from '../reading/reading.ts';
import { edtf } from '../time/edtf.ts';
import { defineCommand, happens } from './define-command.ts';
import { refuse } from './refusal.ts';

const id = z.string().min(1).max(200);

/** One text from one outlet is one report, whoever files it and how often. */
export const reportIdOf = (sha256: string, outlet: string | null): string =>
  `r-${digest(`${sha256}\n${outlet ?? ''}`).slice(0, 20)}`;

export const fileReport = defineCommand({
  type: 'file-report',
  input: z.strictObject({
    text: z.string().min(1),
    title: z.string().nullable().default(null),
    outlet: z.string().nullable().default(null),
    byline: z.string().nullable().default(null),
    url: z.string().nullable().default(null),
    sourceId: z.string().nullable().default(null),
    published: edtf.nullable().default(null),
    publishedBasis: z.string().min(1).default('unknown'),
    language: z.string().min(1).default('other'),
    file: z.string().nullable().default(null),
  }),
  decide: (state, input) => {
    const sha256 = digest(input.text);
    const reportId = reportIdOf(sha256, input.outlet);
    if (state.reports.has(reportId)) return refuse('report-already-filed', reportId);
    return [happens(reportFiled, { reportId, sha256, ...input }, { occurred: input.published })];
  },
});

export const dateReport = defineCommand({
  type: 'date-report',
  input: z.strictObject({ reportId: id, published: edtf.nullable() }),
  decide: (_state, input) => [happens(reportDated, input)],
});

export const recordReading = defineCommand({
  type: 'record-reading',
  input: z.strictObject({
    reportId: id,
    reader: z.strictObject({ name: z.string().min(1), version: z.string().min(1) }),
    reading,
    issueNames: z.record(z.string(), bilingual).default({}),
  }),
  decide: (state, input, context) => {
    const length = state.reports.get(input.reportId)?.text.length ?? 0;
    const { statements, contacts, positions, terms } = input.reading;
    for (const { start, end } of [...statements, ...contacts, ...positions, ...terms]) {
      if (start > end || end > length) return refuse('passage-outside-report', `${start}-${end}`);
    }
    return [happens(reportRead, { ...input, readingId: `g-${context.newId()}` })];
  },
});
