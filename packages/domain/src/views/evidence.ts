/** Where a line of a page rests: the passage, with a short quotation and the report it stands in. */
import { z } from 'zod';
import type { Span } from '../reading/reading.ts';
import type { CaseState } from '../state/case-state.ts';
import type { Entry } from '../state/records.ts';

export const evidence = z.object({
  reportId: z.string(),
  /** UTF-16 units into the report's text. */
  start: z.int(),
  end: z.int(),
  /** The passage, cut after about 200 characters at a blank; `cut` says whether it was. */
  quote: z.string(),
  cut: z.boolean(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string(),
});
export type Evidence = z.infer<typeof evidence>;

const LONGEST = 200;

const shorten = (text: string): { readonly quote: string; readonly cut: boolean } => {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= LONGEST) return { quote: flat, cut: false };
  const blank = flat.lastIndexOf(' ', LONGEST);
  return { quote: flat.slice(0, blank > LONGEST / 2 ? blank : LONGEST), cut: true };
};

/** Null when the viewer has no such report. */
export const evidenceAt = (state: CaseState, reportId: string, span: Span): Evidence | null => {
  const report = state.reports.get(reportId);
  if (report === undefined) return null;
  const { title, outlet, published, language } = report;
  const { start, end } = span;
  return {
    reportId,
    start,
    end,
    ...shorten(report.text.slice(start, end)),
    title,
    outlet,
    published,
    language,
  };
};

/** The passage of an entry; null for one that was entered without a report. */
export const evidenceOf = (state: CaseState, entry: Entry): Evidence | null =>
  entry.reportId === null || entry.span === null ? null : evidenceAt(state, entry.reportId, entry.span);
