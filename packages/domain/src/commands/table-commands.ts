/** What parties value, and what is on the table. */
import { z } from 'zod';
import * as preferences from '../events/preference-events.ts';
import * as proposals from '../events/proposal-events.ts';
import { roomOpened } from '../events/room-events.ts';
import { compartment } from '../log/audience.ts';
import { bilingual } from '../reading/reading.ts';
import { type CaseState, preferenceKey } from '../state/case-state.ts';
import { responses, roomKinds } from '../state/table-records.ts';
import { defineCommand, happens } from './define-command.ts';
import { type Refusal, refuse } from './refusal.ts';

const id = z.string().min(1).max(200);
const words = z.string().min(1).max(4000);

export const openRoom = defineCommand({
  type: 'open-room',
  input: z.strictObject({
    room: compartment,
    name: bilingual,
    kind: z.enum(roomKinds),
    partyId: id.nullable().default(null),
  }),
  decide: (state, input) =>
    state.rooms.has(input.room) ? refuse('already-exists', input.room) : [happens(roomOpened, input)],
});

/** Every option that is spoken of must be an option of its issue. */
const misplaced = (
  state: CaseState,
  pairs: readonly { readonly issueId: string; readonly optionId: string | null }[],
): Refusal | null => {
  for (const { issueId, optionId } of pairs) {
    const issue = state.issues.get(issueId);
    if (issue === undefined) return refuse('unknown-reference', issueId);
    if (optionId !== null && !issue.options.some((option) => option.id === optionId)) {
      return refuse('unknown-reference', optionId);
    }
  }
  return null;
};

export const statePreference = defineCommand({
  type: 'state-preference',
  input: z.strictObject({
    partyId: id,
    assumed: z.boolean(),
    reservation: z.number().min(0).max(1).default(0),
    issues: preferences.preferenceContent.shape.issues,
    note: words.nullable().default(null),
  }),
  decide: (state, input) => {
    const pairs = input.issues.flatMap(({ issueId, worth }) =>
      worth.map(({ optionId }) => ({ issueId, optionId })),
    );
    return misplaced(state, pairs) ?? [happens(preferences.preferenceStated, input)];
  },
});

export const withdrawPreference = defineCommand({
  type: 'withdraw-preference',
  input: z.strictObject({ partyId: id, assumed: z.boolean() }),
  decide: (state, input) =>
    state.preferences.has(preferenceKey(input.partyId, input.assumed))
      ? [happens(preferences.preferenceWithdrawn, input)]
      : refuse('nothing-to-undo', input.partyId),
});

export const stateRule = defineCommand({
  type: 'state-rule',
  input: z.strictObject({
    ruleId: id.optional(),
    kind: z.enum(['requires', 'excludes']),
    when: preferences.optionRef,
    target: preferences.optionRef,
  }),
  decide: (state, { ruleId, ...rest }, context) =>
    misplaced(state, [rest.when, rest.target]) ?? [
      happens(preferences.ruleStated, { ruleId: ruleId ?? context.newId(), ...rest }),
    ],
});

export const withdrawRule = defineCommand({
  type: 'withdraw-rule',
  input: z.strictObject({ ruleId: id }),
  decide: (_state, input) => [happens(preferences.ruleWithdrawn, input)],
});

const choiceInput = z.strictObject({
  issueId: id,
  optionId: id.nullable().default(null),
  words: words.nullable().default(null),
  phase: z.string().min(1).max(80).nullable().default(null),
  condition: words.nullable().default(null),
});

export const choicesInput = z.array(choiceInput).min(1).max(200);

export const checkChoices = (state: CaseState, choices: z.output<typeof choicesInput>): Refusal | null => {
  const empty = choices.find((choice) => choice.optionId === null && choice.words === null);
  if (empty !== undefined) return refuse('input-invalid', `choices.${empty.issueId}`);
  return misplaced(state, choices);
};

export const tableProposal = defineCommand({
  type: 'table-proposal',
  input: z.strictObject({
    proposalId: id.optional(),
    title: bilingual,
    byIds: z.array(id).min(1),
    choices: choicesInput,
    deadline: z.iso.datetime().nullable().default(null),
    derivedFromId: id.nullable().default(null),
  }),
  decide: (state, { proposalId, ...rest }, context) => {
    const wanted = proposalId ?? context.newId();
    if (state.proposals.has(wanted)) return refuse('already-exists', wanted);
    const wrong = checkChoices(state, rest.choices);
    return wrong ?? [happens(proposals.proposalTabled, { proposalId: wanted, ...rest })];
  },
});

export const withdrawProposal = defineCommand({
  type: 'withdraw-proposal',
  input: z.strictObject({ proposalId: id }),
  decide: (state, input) =>
    (state.proposals.get(input.proposalId)?.withdrawnAt ?? null) === null
      ? [happens(proposals.proposalWithdrawn, input)]
      : refuse('nothing-to-change', input.proposalId),
});

export const answerProposal = defineCommand({
  type: 'answer-proposal',
  input: z.strictObject({
    proposalId: id,
    partyId: id,
    whole: z.enum(responses),
    perIssue: z
      .array(
        z.strictObject({ issueId: id, response: z.enum(responses), note: words.nullable().default(null) }),
      )
      .default([]),
    note: words.nullable().default(null),
  }),
  decide: (state, input, context) => {
    const proposal = state.proposals.get(input.proposalId);
    if (proposal === undefined) return refuse('unknown-reference', input.proposalId);
    const known = new Set(proposal.choices.map((choice) => choice.issueId));
    const strange = input.perIssue.find((item) => !known.has(item.issueId));
    if (strange !== undefined) return refuse('unknown-reference', strange.issueId);
    return [happens(proposals.proposalAnswered, { answerId: context.newId(), ...input })];
  },
});

export const confirmAnswer = defineCommand({
  type: 'confirm-answer',
  input: z.strictObject({ answerId: id, byId: id.nullable().default(null) }),
  decide: (state, input) => {
    const answer = state.answers.get(input.answerId);
    if (answer === undefined) return refuse('unknown-reference', input.answerId);
    if (answer.confirmedAt !== null) return refuse('nothing-to-change', input.answerId);
    const open = [answer.whole, ...answer.perIssue.map((item) => item.response)];
    return open.includes('ad-referendum')
      ? [happens(proposals.answerConfirmed, input)]
      : refuse('not-ad-referendum', input.answerId);
  },
});

export const withdrawAnswer = defineCommand({
  type: 'withdraw-answer',
  input: z.strictObject({ answerId: id }),
  decide: (state, input) =>
    (state.answers.get(input.answerId)?.withdrawnAt ?? null) === null
      ? [happens(proposals.answerWithdrawn, input)]
      : refuse('nothing-to-change', input.answerId),
});

export const conditionOffer = defineCommand({
  type: 'condition-offer',
  input: z.strictObject({
    partyId: id,
    when: preferences.optionRef.extend({ partyId: id }),
    offered: preferences.optionRef,
    withinHours: z
      .number()
      .positive()
      .max(24 * 366),
  }),
  decide: (state, input, context) =>
    misplaced(state, [input.when, input.offered]) ?? [
      happens(proposals.offerConditioned, { offerId: context.newId(), ...input }),
    ],
});
