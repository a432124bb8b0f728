import { z } from 'zod';
import { informationGrades, sourceGrades } from '../state/records.ts';
import { defineEvent } from './define-event.ts';

const id = z.string().min(1);

/** Admiralty code, first part: how reliable the source is. F: cannot be judged. */
export const sourceGraded = defineEvent({
  type: 'source-graded',
  version: 1,
  payload: z.strictObject({ actorId: id, grade: z.enum(sourceGrades).nullable() }),
  refs: (payload) => [payload.actorId],
  apply: (state, { actorId, grade }) => {
    if (grade === null) state.sourceGrades.delete(actorId);
    else state.sourceGrades.set(actorId, grade);
  },
});

/** Admiralty code, second part: how credible this piece of information is. 6: cannot be judged. */
export const claimGraded = defineEvent({
  type: 'claim-graded',
  version: 1,
  payload: z.strictObject({ claimId: id, grade: z.enum(informationGrades).nullable() }),
  refs: (payload) => [payload.claimId],
  apply: (state, { claimId, grade }) => {
    const claim = state.claims.get(claimId);
    if (claim !== undefined) claim.informationGrade = grade;
  },
});

/** Somebody denies what a claim asserts. The claim stays, with the denial beside it. */
export const claimDenied = defineEvent({
  type: 'claim-denied',
  version: 1,
  payload: z.strictObject({
    claimId: id,
    byClaimId: id.nullable(),
    note: z.string().min(1).nullable(),
  }),
  refs: ({ claimId, byClaimId }) => (byClaimId === null ? [claimId] : [claimId, byClaimId]),
  apply: (state, { claimId, byClaimId, note }, event) => {
    state.claims.get(claimId)?.denials.push({ eventId: event.id, byClaimId, note });
  },
});

export const denialWithdrawn = defineEvent({
  type: 'denial-withdrawn',
  version: 1,
  payload: z.strictObject({ claimId: id, denialEventId: id }),
  refs: (payload) => [payload.claimId],
  apply: (state, { claimId, denialEventId }) => {
    const claim = state.claims.get(claimId);
    if (claim !== undefined) {
      claim.denials = claim.denials.filter((denial) => denial.eventId !== denialEventId);
    }
  },
});

/** The source or the outlet took it back: whatever rests on it is flagged (see `dependents`). */
export const claimRetracted = defineEvent({
  type: 'claim-retracted',
  version: 1,
  payload: z.strictObject({ claimId: id, reason: z.string().min(1) }),
  refs: (payload) => [payload.claimId],
  apply: (state, { claimId, reason }, event) => {
    const claim = state.claims.get(claimId);
    if (claim !== undefined) claim.retracted = { eventId: event.id, reason };
  },
});

export const claimReinstated = defineEvent({
  type: 'claim-reinstated',
  version: 1,
  payload: z.strictObject({ claimId: id }),
  refs: (payload) => [payload.claimId],
  apply: (state, { claimId }) => {
    const claim = state.claims.get(claimId);
    if (claim !== undefined) claim.retracted = null;
  },
});
