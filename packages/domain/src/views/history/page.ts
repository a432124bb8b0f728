/** The log as the viewer may see it: who recorded what, when. */
import { z } from 'zod';
import { bilingual } from '../../reading/reading.ts';
import { caseHead } from '../cases/page.ts';

export const change = z.object({
  eventId: z.string(),
  /** Event type: `report-filed`, `entry-accepted`, … */
  type: z.string(),
  at: z.string(),
  author: z.string(),
  /** What it introduced first, then what it speaks of. */
  subjects: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['track', 'actor', 'office', 'delegation', 'report', 'entry', 'issue', 'option', 'other']),
      name: bilingual.nullable(),
      /** A report's title or an entry's quotation, in its own language. */
      text: z.string().nullable(),
      /** For reports and entries: where to open it. */
      reportId: z.string().nullable(),
    }),
  ),
});
export type Change = z.infer<typeof change>;

export const historyPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  /** The newest first. */
  items: z.array(change),
  /** Pass as `before` for the next page; null at the end. */
  before: z.string().nullable(),
  total: z.int(),
  /** Instants at which something was recorded, oldest first, for the as-of slider; at most 400, evenly taken. */
  moments: z.array(z.string()),
});
export type HistoryPage = z.infer<typeof historyPage>;
