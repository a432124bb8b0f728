/** Disputed points and their options, for lists to choose from. */
import { z } from 'zod';
import { caseHead } from '../cases/page.ts';
import { named } from '../names.ts';

export const issuesPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  issues: z.array(
    z.object({
      id: z.string(),
      name: named.shape.name,
      trackId: z.string().nullable(),
      reviewed: z.boolean(),
      positions: z.int(),
      options: z.array(named),
    }),
  ),
});
export type IssuesPage = z.infer<typeof issuesPage>;
