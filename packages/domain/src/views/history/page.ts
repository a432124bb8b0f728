/** The log as the viewer may see it: who recorded what, when. */
import { z } from 'zod';
import { caseHead } from '../cases/page.ts';
import { change } from '../overview/page.ts';

export const historyPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  /** The newest first. */
  items: z.array(change),
  /** Pass as `before` for the next page; null at the end. */
  before: z.string().nullable(),
  total: z.int(),
  /** Distinct instants at which something was recorded, oldest first, for the as-of slider; at most 400. */
  moments: z.array(z.string()),
});
export type HistoryPage = z.infer<typeof historyPage>;
