/** Sources: says who? */
import { z } from 'zod';
import { modality } from '../../reading/reading.ts';
import { informationGrades, sourceGrades } from '../../state/records.ts';
import { caseHead } from '../cases/page.ts';
import { evidence } from '../evidence.ts';
import { marks } from '../marks.ts';
import { actorRef } from '../names.ts';

export const sourcedClaim = z.object({
  id: z.string(),
  content: z.string(),
  modality,
  said: z.string().nullable(),
  speaker: actorRef.nullable(),
  chain: z.array(actorRef),
  grade: z.enum(informationGrades).nullable(),
  evidence: evidence.nullable(),
  marks,
  denials: z.array(
    z.object({
      eventId: z.string(),
      note: z.string().nullable(),
      claimId: z.string().nullable(),
      speaker: actorRef.nullable(),
      content: z.string().nullable(),
      evidence: evidence.nullable(),
    }),
  ),
  retracted: z.object({ reason: z.string() }).nullable(),
});
export type SourcedClaim = z.infer<typeof sourcedClaim>;

export const origin = z.object({
  /** Who vouches first: the named speaker, or the agency or outlet that heard an unnamed one. */
  source: actorRef.nullable(),
  /** The unnamed speaker as the report describes him, when there is one. */
  unnamed: actorRef.nullable(),
  grade: z.enum(sourceGrades).nullable(),
  /** The earliest telling. */
  first: sourcedClaim,
  /** Those who repeat it. */
  echoes: z.array(sourcedClaim),
});
export type Origin = z.infer<typeof origin>;

export const claimGroup = z.object({
  /** Id of the earliest claim in it. */
  id: z.string(),
  origins: z.array(origin),
  claims: z.int(),
  /** Distinct origins among claims that stand (not retracted). Grade 1 needs at least two. */
  independentOrigins: z.int(),
  mayBeConfirmed: z.boolean(),
  /** Ids of groups that say the opposite, on the evidence of recorded denials. */
  contradictedBy: z.array(z.string()),
});
export type ClaimGroup = z.infer<typeof claimGroup>;

export const sourceRow = z.object({
  actor: actorRef,
  grade: z.enum(sourceGrades).nullable(),
  /** Claims in which it is the origin, and claims it repeats. */
  originates: z.int(),
  echoes: z.int(),
  denied: z.int(),
  retracted: z.int(),
});
export type SourceRow = z.infer<typeof sourceRow>;

export const sourcesPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  /** Denied or told by several first; then by date. */
  groups: z.array(claimGroup),
  /** Groups there are; `groups` holds as many of them as were asked for. */
  total: z.int(),
  sources: z.array(sourceRow),
});
export type SourcesPage = z.infer<typeof sourcesPage>;

/** What would fall with a claim. */
export const dependentsPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  claim: sourcedClaim,
  dependents: z.array(
    z.object({
      entryId: z.string(),
      entry: z.enum(['claim', 'contact', 'position', 'term']),
      /** `sole`: nothing else carries it; `weakened`: other claims carry it too. */
      effect: z.enum(['sole', 'weakened']),
      actors: z.array(actorRef),
      issueId: z.string().nullable(),
      evidence: evidence.nullable(),
      marks,
    }),
  ),
});
export type DependentsPage = z.infer<typeof dependentsPage>;
