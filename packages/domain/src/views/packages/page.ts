/** What the engine needs to look for packages, as far as the viewer may see it. */
import { z } from 'zod';
import { caseHead } from '../cases/page.ts';
import { actorRef, named } from '../names.ts';

const optionPlace = z.object({ issueId: z.string(), optionId: z.string() });

export const packagesPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  /** Issues with at least two options: the only ones on which there is something to choose. */
  issues: z.array(named.extend({ options: z.array(named) })),
  parties: z.array(
    z.object({
      party: actorRef,
      /** Declared by the party, else assumed by somebody, else null: nothing is known. */
      preference: z
        .object({
          assumed: z.boolean(),
          reservation: z.number(),
          issues: z.array(
            z.object({
              issueId: z.string(),
              weight: z.number(),
              worth: z.array(z.object({ optionId: z.string(), worth: z.number() })),
            }),
          ),
          note: z.string().nullable(),
          author: z.string(),
          at: z.string(),
        })
        .nullable(),
      /** The options of its latest proposal in sight, else of its latest positions: its last offer. */
      lastOffer: z.array(optionPlace),
    }),
  ),
  rules: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['requires', 'excludes']),
      when: optionPlace,
      target: optionPlace,
    }),
  ),
});
export type PackagesPage = z.infer<typeof packagesPage>;
