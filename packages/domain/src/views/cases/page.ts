/** The list of cases, and the head that every page of a case carries. */
import { z } from 'zod';
import { bilingual } from '../../reading/reading.ts';
import { caseDomains } from '../../state/case-state.ts';
import { named } from '../names.ts';

export const caseHead = z.object({
  caseId: z.string(),
  title: bilingual,
  domain: z.enum(caseDomains),
  /** Loaded from the examples. */
  sample: z.boolean(),
  openedAt: z.string(),
  lastRecordedAt: z.string(),
  /** Id of the last event of this viewer's log: send it as `expected` with a command. */
  cursor: z.string(),
  tracks: z.array(named),
  /** Candidates that nobody has decided on yet. */
  unreviewed: z.int(),
  reports: z.int(),
  /**
   * The record's own present, an EDTF date: the latest day that a report was published or something is
   * recorded as having happened. Ages and what is due are counted from it. Null in an empty case.
   */
  present: z.string().nullable(),
});
export type CaseHead = z.infer<typeof caseHead>;

export const casesPage = z.object({ cases: z.array(caseHead) });
export type CasesPage = z.infer<typeof casesPage>;
