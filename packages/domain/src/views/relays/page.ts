/** The ledger of what was carried: as given, released, as delivered, reply. */
import { z } from 'zod';
import { audience } from '../../log/audience.ts';
import { attributions } from '../../state/table-records.ts';
import { caseHead } from '../cases/page.ts';
import { actorRef } from '../names.ts';

export const deliveryItem = z.object({
  id: z.string(),
  to: actorRef,
  words: z.string(),
  language: z.string(),
  attributedTo: actorRef.nullable(),
  proposalId: z.string().nullable(),
  replyBy: z.string().nullable(),
  at: z.string(),
  carrier: z.string(),
  seenBy: audience,
  /** The relay by which the receiving party answered, where the viewer may see it. */
  repliedBy: z.string().nullable(),
  overdue: z.boolean(),
});
export type DeliveryItem = z.infer<typeof deliveryItem>;

export const relayItem = z.object({
  id: z.string(),
  from: actorRef,
  words: z.string(),
  form: z.enum(['verbatim', 'summary']),
  language: z.string(),
  release: z.object({
    to: z.array(actorRef),
    notBefore: z.string().nullable(),
    attribution: z.enum(attributions),
    manner: z.enum(['verbatim', 'substance']),
  }),
  replyBy: z.string().nullable(),
  inReplyToId: z.string().nullable(),
  proposalId: z.string().nullable(),
  carrier: z.string(),
  at: z.string(),
  seenBy: audience,
  legs: z.array(
    z.object({
      to: actorRef,
      at: z.string(),
      /** The wording that was delivered: for those who carried it and those who received it. */
      delivery: deliveryItem.nullable(),
      /** Hours from when it was entrusted, or released if later, to when it was delivered. */
      waitedHours: z.number(),
    }),
  ),
  /** Parties it is released to and has not been delivered to yet. */
  awaiting: z.array(actorRef),
  status: z.enum(['held', 'ready', 'part-delivered', 'delivered', 'answered']),
  overdue: z.boolean(),
});
export type RelayItem = z.infer<typeof relayItem>;

/** Raised only for those who may see both of what it is about. */
export const tableAlert = z.object({
  kind: z.enum(['wordings-differ', 'packages-incompatible']),
  /** Ids of the deliveries or proposals that do not go together. */
  subjects: z.array(z.string()),
  issues: z.array(z.string()),
});
export type TableAlert = z.infer<typeof tableAlert>;

export const relaysPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  relays: z.array(relayItem),
  /** Deliveries whose relay the viewer does not see: what was brought to the viewer's own party. */
  received: z.array(deliveryItem),
  alerts: z.array(tableAlert),
});
export type RelaysPage = z.infer<typeof relaysPage>;
