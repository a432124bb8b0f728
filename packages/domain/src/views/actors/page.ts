/** Actors: who is who? */
import { z } from 'zod';
import { bilingual, contactStatus, contactType } from '../../reading/reading.ts';
import { mandates, roles, sourceGrades } from '../../state/records.ts';
import { caseHead } from '../cases/page.ts';
import { contactItem } from '../contact-item.ts';
import { evidence } from '../evidence.ts';
import { actorRef, named } from '../names.ts';
import { stand } from '../positions/page.ts';
import { sourcedClaim } from '../sources/page.ts';

export const roleHeld = z.object({
  role: z.enum(roles),
  trackId: z.string().nullable(),
  period: z.string().nullable(),
});

export const officeHeldRow = z.object({
  id: z.string(),
  person: actorRef,
  title: bilingual,
  of: actorRef.nullable(),
  period: z.string(),
});

export const actorRow = z.object({
  actor: actorRef,
  aliases: z.array(z.string()),
  roles: z.array(roleHeld),
  constituentOf: actorRef.nullable(),
  /** Titles held at the record's present. */
  offices: z.array(officeHeldRow),
  mentions: z.int(),
  reports: z.int(),
  contacts: z.int(),
  positions: z.int(),
  claims: z.int(),
});
export type ActorRow = z.infer<typeof actorRow>;

export const actorsPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  /** Those with a role first, then by how often they are named. */
  actors: z.array(actorRow),
});
export type ActorsPage = z.infer<typeof actorsPage>;

export const actorPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  actor: actorRow,
  sourceGrade: z.enum(sourceGrades).nullable(),
  /** Every office by period: held by the actor, or (for a state or organisation) held in it. */
  offices: z.array(officeHeldRow),
  delegations: z.array(
    z.object({
      id: z.string(),
      name: bilingual.nullable(),
      party: actorRef,
      head: actorRef.nullable(),
      members: z.array(actorRef),
      mandate: z.enum(mandates),
    }),
  ),
  constituents: z.array(actorRef),
  /** Merged into this one: each can be split off again. */
  absorbed: z.array(actorRef),
  positions: z.array(z.object({ issue: named, history: z.array(stand) })),
  contacts: z.array(contactItem),
  claims: z.array(sourcedClaim),
  mentions: z.array(evidence),
});
export type ActorPage = z.infer<typeof actorPage>;

export const networkPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  nodes: z.array(z.object({ actor: actorRef, contacts: z.int(), side: z.string().nullable() })),
  edges: z.array(
    z.object({
      aId: z.string(),
      bId: z.string(),
      /** Contacts that took place. */
      weight: z.int(),
      contacts: z.array(
        z.object({
          contactId: z.string(),
          type: contactType,
          status: contactStatus,
          when: z.string().nullable(),
          from: z.number().nullable(),
          to: z.number().nullable(),
          unreviewed: z.boolean(),
        }),
      ),
    }),
  ),
});
export type NetworkPage = z.infer<typeof networkPage>;
