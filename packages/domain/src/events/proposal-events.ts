import { z } from 'zod';
import { bilingual } from '../reading/reading.ts';
import { introduce } from '../state/introduce.ts';
import { responses } from '../state/table-records.ts';
import { defineEvent } from './define-event.ts';
import { optionRef } from './preference-events.ts';

const id = z.string().min(1);
const words = z.string().min(1).max(4000);

export const choice = z.strictObject({
  issueId: id,
  optionId: id.nullable(),
  words: words.nullable(),
  phase: z.string().min(1).nullable(),
  condition: words.nullable(),
});

export const choiceRefs = (choices: readonly z.infer<typeof choice>[]): string[] =>
  choices.flatMap((item) => (item.optionId === null ? [item.issueId] : [item.issueId, item.optionId]));

export const proposalTabled = defineEvent({
  type: 'proposal-tabled',
  version: 1,
  payload: z.strictObject({
    proposalId: id,
    title: bilingual,
    byIds: z.array(id),
    choices: z.array(choice).min(1),
    deadline: z.iso.datetime().nullable(),
    derivedFromId: id.nullable(),
  }),
  refs: ({ byIds, choices, derivedFromId }) => [
    ...byIds,
    ...choiceRefs(choices),
    ...(derivedFromId === null ? [] : [derivedFromId]),
  ],
  apply: (state, payload, event) => {
    introduce(state, payload.proposalId, 'proposal', event.audience);
    const { proposalId, ...rest } = payload;
    state.proposals.set(proposalId, {
      ...rest,
      id: proposalId,
      tabledAt: event.recordedAt,
      author: event.author,
      carriedFromId: null,
      withdrawnAt: null,
    });
  },
});

/** What the carriers know: this proposal is a copy of that one, carried to another party. */
export const proposalCarried = defineEvent({
  type: 'proposal-carried',
  version: 1,
  payload: z.strictObject({ originalId: id, copyId: id }),
  refs: ({ originalId, copyId }) => [originalId, copyId],
  apply: (state, { originalId, copyId }) => {
    const copy = state.proposals.get(copyId);
    if (copy !== undefined) copy.carriedFromId = originalId;
  },
});

export const proposalWithdrawn = defineEvent({
  type: 'proposal-withdrawn',
  version: 1,
  payload: z.strictObject({ proposalId: id }),
  refs: ({ proposalId }) => [proposalId],
  apply: (state, { proposalId }, event) => {
    const proposal = state.proposals.get(proposalId);
    if (proposal !== undefined) proposal.withdrawnAt = event.recordedAt;
  },
});

/** A party answers a proposal, per issue and as a whole. A later answer of the same party replaces it. */
export const proposalAnswered = defineEvent({
  type: 'proposal-answered',
  version: 1,
  payload: z.strictObject({
    answerId: id,
    proposalId: id,
    partyId: id,
    whole: z.enum(responses),
    perIssue: z.array(z.strictObject({ issueId: id, response: z.enum(responses), note: words.nullable() })),
    note: words.nullable(),
  }),
  refs: ({ proposalId, partyId, perIssue }) => [proposalId, partyId, ...perIssue.map((item) => item.issueId)],
  apply: (state, payload, event) => {
    introduce(state, payload.answerId, 'answer', event.audience);
    const { answerId, ...rest } = payload;
    state.answers.set(answerId, {
      ...rest,
      id: answerId,
      at: event.recordedAt,
      confirmedAt: null,
      withdrawnAt: null,
    });
  },
});

/** The principal confirms what the head of delegation agreed ad referendum. */
export const answerConfirmed = defineEvent({
  type: 'answer-confirmed',
  version: 1,
  payload: z.strictObject({ answerId: id, byId: id.nullable() }),
  refs: ({ answerId, byId }) => (byId === null ? [answerId] : [answerId, byId]),
  apply: (state, { answerId }, event) => {
    const answer = state.answers.get(answerId);
    if (answer !== undefined) answer.confirmedAt = event.recordedAt;
  },
});

export const answerWithdrawn = defineEvent({
  type: 'answer-withdrawn',
  version: 1,
  payload: z.strictObject({ answerId: id }),
  refs: ({ answerId }) => [answerId],
  apply: (state, { answerId }, event) => {
    const answer = state.answers.get(answerId);
    if (answer !== undefined) answer.withdrawnAt = event.recordedAt;
  },
});

export const offerConditioned = defineEvent({
  type: 'offer-conditioned',
  version: 1,
  payload: z.strictObject({
    offerId: id,
    partyId: id,
    when: optionRef.extend({ partyId: id }),
    offered: optionRef,
    withinHours: z
      .number()
      .positive()
      .max(24 * 366),
  }),
  refs: ({ partyId, when, offered }) => [
    partyId,
    when.partyId,
    when.issueId,
    when.optionId,
    offered.issueId,
    offered.optionId,
  ],
  apply: (state, { offerId, ...rest }, event) => {
    introduce(state, offerId, 'offer', event.audience);
    state.offers.set(offerId, { ...rest, id: offerId, at: event.recordedAt, withdrawnAt: null });
  },
});

export const offerWithdrawn = defineEvent({
  type: 'offer-withdrawn',
  version: 1,
  payload: z.strictObject({ offerId: id }),
  refs: ({ offerId }) => [offerId],
  apply: (state, { offerId }, event) => {
    const offer = state.offers.get(offerId);
    if (offer !== undefined) offer.withdrawnAt = event.recordedAt;
  },
});
