import { z } from 'zod';
import * as events from '../events/claim-events.ts';
import { informationGrades, sourceGrades } from '../state/records.ts';
import { defineCommand, happens } from './define-command.ts';
import { refuse } from './refusal.ts';

const id = z.string().min(1).max(200);
const words = z.string().min(1).max(2000);

export const gradeSource = defineCommand({
  type: 'grade-source',
  input: z.strictObject({ actorId: id, grade: z.enum(sourceGrades).nullable() }),
  decide: (_state, input) => [happens(events.sourceGraded, input)],
});

export const gradeClaim = defineCommand({
  type: 'grade-claim',
  input: z.strictObject({ claimId: id, grade: z.enum(informationGrades).nullable() }),
  decide: (_state, input) => [happens(events.claimGraded, input)],
});

export const denyClaim = defineCommand({
  type: 'deny-claim',
  input: z.strictObject({
    claimId: id,
    byClaimId: id.nullable().default(null),
    note: words.nullable().default(null),
  }),
  decide: (_state, input) =>
    input.byClaimId === input.claimId
      ? refuse('merge-with-itself', input.claimId)
      : [happens(events.claimDenied, input)],
});

export const withdrawDenial = defineCommand({
  type: 'withdraw-denial',
  input: z.strictObject({ claimId: id, denialEventId: id }),
  decide: (state, input) => {
    const known = state.claims
      .get(input.claimId)
      ?.denials.some((denial) => denial.eventId === input.denialEventId);
    return known === true
      ? [happens(events.denialWithdrawn, input)]
      : refuse('nothing-to-undo', input.claimId);
  },
});

export const retractClaim = defineCommand({
  type: 'retract-claim',
  input: z.strictObject({ claimId: id, reason: words }),
  decide: (state, input) => {
    const retracted = state.claims.get(input.claimId)?.retracted ?? null;
    return retracted === null
      ? [happens(events.claimRetracted, input)]
      : refuse('nothing-to-change', input.claimId);
  },
});

export const reinstateClaim = defineCommand({
  type: 'reinstate-claim',
  input: z.strictObject({ claimId: id }),
  decide: (state, input) => {
    const retracted = state.claims.get(input.claimId)?.retracted ?? null;
    return retracted === null
      ? refuse('nothing-to-undo', input.claimId)
      : [happens(events.claimReinstated, input)];
  },
});
