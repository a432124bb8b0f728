/** The delegation's desk: what awaits an answer, what was brought, what was said. Nothing else. */
import { z } from 'zod';
import { caseHead } from '../cases/page.ts';
import { actorRef } from '../names.ts';
import { proposalItem } from '../proposals/page.ts';
import { deliveryItem, relayItem } from '../relays/page.ts';
import { roundItem } from '../rounds/page.ts';

export const deskPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  /** The parties whose rooms the viewer is in. */
  parties: z.array(actorRef),
  awaiting: z.object({
    deliveries: z.array(deliveryItem),
    proposals: z.array(proposalItem),
    rounds: z.array(roundItem),
  }),
  received: z.array(deliveryItem),
  said: z.array(relayItem),
  proposals: z.array(proposalItem),
  rounds: z.array(roundItem),
});
export type DeskPage = z.infer<typeof deskPage>;
