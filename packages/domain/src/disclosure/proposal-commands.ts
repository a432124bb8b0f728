/** Proposals and answers to them: brought before parties by mediators, entrusted to mediators by parties. */
import { z } from 'zod';
import { type CommandContext, defineCommand, happens } from '../commands/define-command.ts';
import { type Refusal, refuse } from '../commands/refusal.ts';
import { misplaced } from '../commands/table-commands.ts';
import * as preferences from '../events/preference-events.ts';
import * as proposals from '../events/proposal-events.ts';
import type { Audience } from '../log/audience.ts';
import { bilingual } from '../reading/reading.ts';
import type { CaseState } from '../state/case-state.ts';
import { responses } from '../state/table-records.ts';
import { beforeParties, isOwn, ownAnd } from './circles.ts';

const id = z.string().min(1).max(200);
const words = z.string().min(1).max(4000);
/** The mediators' rooms that it is entrusted to. */
const carriers = z.array(z.string().min(1)).default([]);

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
    /** Parties it is brought before. A party's own proposal goes to its room and `carriers` only. */
    toIds: z.array(id).default([]),
    carriers,
  }),
  discloses: true,
  decide: (state, { proposalId, toIds, carriers: rooms, ...rest }, context) => {
    const wanted = proposalId ?? context.newId();
    if (state.proposals.has(wanted)) return refuse('already-exists', wanted);
    const wrong = checkChoices(state, rest.choices);
    if (wrong !== null) return wrong;
    const audience =
      toIds.length === 0 ? ownAnd(state, context, rooms) : beforeParties(state, context, rooms, toIds);
    if ('code' in audience) return audience;
    return [happens(proposals.proposalTabled, { proposalId: wanted, ...rest }, { audience })];
  },
});

export const withdrawProposal = defineCommand({
  type: 'withdraw-proposal',
  input: z.strictObject({ proposalId: id }),
  discloses: true,
  decide: (state, input, context) => {
    const proposal = state.proposals.get(input.proposalId);
    const audience = state.entities.get(input.proposalId)?.audience;
    if (proposal === undefined || audience === undefined) {
      return refuse('unknown-reference', input.proposalId);
    }
    if (proposal.author !== context.author.id) return refuse('not-your-room', input.proposalId);
    return proposal.withdrawnAt === null
      ? [happens(proposals.proposalWithdrawn, input, { audience })]
      : refuse('nothing-to-change', input.proposalId);
  },
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
    carriers,
  }),
  discloses: true,
  decide: (state, { carriers: rooms, ...input }, context) => {
    const audience = ownAnd(state, context, rooms);
    if ('code' in audience) return audience;
    const proposal = state.proposals.get(input.proposalId);
    if (proposal === undefined) return refuse('unknown-reference', input.proposalId);
    const known = new Set(proposal.choices.map((choice) => choice.issueId));
    const strange = input.perIssue.find((item) => !known.has(item.issueId));
    if (strange !== undefined) return refuse('unknown-reference', strange.issueId);
    return [happens(proposals.proposalAnswered, { answerId: context.newId(), ...input }, { audience })];
  },
});

/** What a party has said, and who sees it; or why the author may do nothing with it. */
const ownOf = <T extends { readonly partyId: string }>(
  state: CaseState,
  context: CommandContext,
  said: ReadonlyMap<string, T>,
  saidId: string,
): { readonly one: T; readonly audience: Audience } | Refusal => {
  const one = said.get(saidId);
  const audience = state.entities.get(saidId)?.audience;
  if (one === undefined || audience === undefined) return refuse('unknown-reference', saidId);
  return isOwn(state, context, one.partyId) ? { one, audience } : refuse('not-your-room', saidId);
};

export const confirmAnswer = defineCommand({
  type: 'confirm-answer',
  input: z.strictObject({ answerId: id, byId: id.nullable().default(null) }),
  discloses: true,
  decide: (state, input, context) => {
    const own = ownOf(state, context, state.answers, input.answerId);
    if ('code' in own) return own;
    const { one: answer, audience } = own;
    if (answer.confirmedAt !== null) return refuse('nothing-to-change', input.answerId);
    const open = [answer.whole, ...answer.perIssue.map((item) => item.response)];
    return open.includes('ad-referendum')
      ? [happens(proposals.answerConfirmed, input, { audience })]
      : refuse('not-ad-referendum', input.answerId);
  },
});

export const withdrawAnswer = defineCommand({
  type: 'withdraw-answer',
  input: z.strictObject({ answerId: id }),
  discloses: true,
  decide: (state, input, context) => {
    const own = ownOf(state, context, state.answers, input.answerId);
    if ('code' in own) return own;
    const { one: answer, audience } = own;
    return answer.withdrawnAt === null
      ? [happens(proposals.answerWithdrawn, input, { audience })]
      : refuse('nothing-to-change', input.answerId);
  },
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
    carriers,
  }),
  discloses: true,
  decide: (state, { carriers: rooms, ...input }, context) => {
    const audience = ownAnd(state, context, rooms);
    if ('code' in audience) return audience;
    const payload = { offerId: context.newId(), ...input };
    return (
      misplaced(state, [input.when, input.offered]) ?? [
        happens(proposals.offerConditioned, payload, { audience }),
      ]
    );
  },
});

export const withdrawOffer = defineCommand({
  type: 'withdraw-offer',
  input: z.strictObject({ offerId: id }),
  discloses: true,
  decide: (state, input, context) => {
    const own = ownOf(state, context, state.offers, input.offerId);
    if ('code' in own) return own;
    const { one: offer, audience } = own;
    return offer.withdrawnAt === null
      ? [happens(proposals.offerWithdrawn, input, { audience })]
      : refuse('nothing-to-change', input.offerId);
  },
});
