/**
 * A mediator's proposal, double-blind: each party answers in secret; nothing is disclosed unless all
 * accept. A round is closed at its hour and never earlier: closing early would tell the last to answer how
 * the others had answered.
 */
import { z } from 'zod';
import { defineEvent } from '../events/define-event.ts';
import { choice, choiceRefs } from '../events/proposal-events.ts';
import { bilingual } from '../reading/reading.ts';
import { introduce } from '../state/introduce.ts';

const id = z.string().min(1);

export const roundOpened = defineEvent({
  type: 'round-opened',
  version: 1,
  payload: z.strictObject({
    roundId: id,
    title: bilingual,
    choices: z.array(choice).min(1),
    partyIds: z.array(id).min(2),
    closesAt: z.iso.datetime(),
  }),
  refs: ({ partyIds, choices }) => [...partyIds, ...choiceRefs(choices)],
  apply: (state, { roundId, ...rest }, event) => {
    introduce(state, roundId, 'round', event.audience);
    state.rounds.set(roundId, {
      ...rest,
      id: roundId,
      openedAt: event.recordedAt,
      outcome: null,
      closedAt: null,
      sealed: new Map(),
    });
  },
});

/** Seen by the answering party's own room, and by nobody else, ever. */
export const answerSealed = defineEvent({
  type: 'answer-sealed',
  version: 1,
  payload: z.strictObject({ roundId: id, partyId: id, accepts: z.boolean() }),
  refs: ({ roundId, partyId }) => [roundId, partyId],
  apply: (state, { roundId, partyId, accepts }, event) => {
    state.rounds.get(roundId)?.sealed.set(partyId, { accepts, at: event.recordedAt });
  },
});

export const roundClosed = defineEvent({
  type: 'round-closed',
  version: 1,
  payload: z.strictObject({ roundId: id, outcome: z.enum(['agreed', 'no-agreement']) }),
  refs: ({ roundId }) => [roundId],
  apply: (state, { roundId, outcome }, event) => {
    const round = state.rounds.get(roundId);
    if (round === undefined || round.outcome !== null) return;
    round.outcome = outcome;
    round.closedAt = event.recordedAt;
  },
});
