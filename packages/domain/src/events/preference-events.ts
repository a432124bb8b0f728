import { z } from 'zod';
import { preferenceKey } from '../state/case-state.ts';
import { introduce } from '../state/introduce.ts';
import { defineEvent } from './define-event.ts';

const id = z.string().min(1);
export const optionRef = z.strictObject({ issueId: id, optionId: id });

export const preferenceContent = z.strictObject({
  partyId: id,
  assumed: z.boolean(),
  reservation: z.number().min(0).max(1),
  issues: z.array(
    z.strictObject({
      issueId: id,
      weight: z.number().nonnegative(),
      worth: z.array(z.strictObject({ optionId: id, worth: z.number().min(0).max(1) })),
    }),
  ),
  note: z.string().min(1).nullable(),
});

/** What a party values, as declared or as assumed; replaces what was stated of the same kind before. */
export const preferenceStated = defineEvent({
  type: 'preference-stated',
  version: 1,
  payload: preferenceContent,
  refs: ({ partyId, issues }) => [
    partyId,
    ...issues.flatMap((item) => [item.issueId, ...item.worth.map((option) => option.optionId)]),
  ],
  apply: (state, payload, event) => {
    state.preferences.set(preferenceKey(payload.partyId, payload.assumed), {
      ...payload,
      author: event.author,
      at: event.recordedAt,
    });
  },
});

export const preferenceWithdrawn = defineEvent({
  type: 'preference-withdrawn',
  version: 1,
  payload: z.strictObject({ partyId: id, assumed: z.boolean() }),
  refs: ({ partyId }) => [partyId],
  apply: (state, { partyId, assumed }) => {
    state.preferences.delete(preferenceKey(partyId, assumed));
  },
});

export const ruleStated = defineEvent({
  type: 'rule-stated',
  version: 1,
  payload: z.strictObject({
    ruleId: id,
    kind: z.enum(['requires', 'excludes']),
    when: optionRef,
    target: optionRef,
  }),
  refs: ({ when, target }) => [when.issueId, when.optionId, target.issueId, target.optionId],
  apply: (state, { ruleId, kind, when, target }, event) => {
    introduce(state, ruleId, 'rule', event.audience);
    state.rules.set(ruleId, { id: ruleId, kind, when, target });
  },
});

export const ruleWithdrawn = defineEvent({
  type: 'rule-withdrawn',
  version: 1,
  payload: z.strictObject({ ruleId: id }),
  refs: ({ ruleId }) => [ruleId],
  apply: (state, { ruleId }) => {
    state.rules.delete(ruleId);
  },
});
