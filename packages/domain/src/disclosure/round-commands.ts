/** The mediator's proposal with secret answers. */
import { z } from 'zod';
import { defineCommand, happens } from '../commands/define-command.ts';
import { refuse } from '../commands/refusal.ts';
import { type Compartment, maySee } from '../log/audience.ts';
import { bilingual } from '../reading/reading.ts';
import type { CaseState } from '../state/case-state.ts';
import type { Round } from '../state/table-records.ts';
import { beforeParties, roomOf } from './circles.ts';
import { checkChoices, choicesInput } from './proposal-commands.ts';
import * as events from './round-events.ts';

const id = z.string().min(1).max(200);

export const openRound = defineCommand({
  type: 'open-round',
  discloses: true,
  input: z.strictObject({
    title: bilingual,
    choices: choicesInput,
    partyIds: z.array(id).min(2),
    closesAt: z.iso.datetime(),
    carriers: z.array(z.string().min(1)).min(1),
  }),
  decide: (state, { carriers, ...input }, context) => {
    if (Date.parse(input.closesAt) <= Date.parse(context.now))
      return refuse('deadline-passed', input.closesAt);
    const wrong = checkChoices(state, input.choices);
    if (wrong !== null) return wrong;
    const audience = beforeParties(state, context, carriers, input.partyIds);
    if ('code' in audience) return audience;
    return [happens(events.roundOpened, { roundId: context.newId(), ...input }, { audience })];
  },
});

export const sealAnswer = defineCommand({
  type: 'seal-answer',
  discloses: true,
  input: z.strictObject({ roundId: id, partyId: id, accepts: z.boolean() }),
  decide: (state, input, context) => {
    const round = state.rounds.get(input.roundId);
    if (round === undefined) return refuse('unknown-reference', input.roundId);
    if (!round.partyIds.includes(input.partyId)) return refuse('not-a-party-to-it', input.partyId);
    const room = roomOf(state, input.partyId);
    if (room === undefined || !maySee(context.author, [room])) return refuse('not-your-room', input.partyId);
    if (Date.parse(context.now) >= Date.parse(round.closesAt)) return refuse('round-closed', input.roundId);
    return [happens(events.answerSealed, input, { audience: [room] })];
  },
});

/**
 * All accepted, in time: abstention and lateness count as no. To be asked of a state that sees every
 * party's room, after the hour.
 */
export const outcomeOf = (round: Round): 'agreed' | 'no-agreement' =>
  round.partyIds.every((partyId) => {
    const answer = round.sealed.get(partyId);
    return answer?.accepts === true && Date.parse(answer.at) < Date.parse(round.closesAt);
  })
    ? 'agreed'
    : 'no-agreement';

/** True when the state sees the room of every party to the round, as only the system's own viewer does. */
const seesAll = (state: CaseState, round: Round, may: (room: Compartment) => boolean): boolean =>
  round.partyIds.every((partyId) => {
    const room = roomOf(state, partyId);
    return room !== undefined && may(room);
  });

/** Carried out by the system at the hour. Nobody who lacks a party's room can close a round. */
export const closeRound = defineCommand({
  type: 'close-round',
  discloses: true,
  input: z.strictObject({ roundId: id }),
  decide: (state, { roundId }, context) => {
    const round = state.rounds.get(roundId);
    const audience = state.entities.get(roundId)?.audience;
    if (round === undefined || audience === undefined) return refuse('unknown-reference', roundId);
    if (round.outcome !== null) return refuse('round-closed', roundId);
    if (Date.parse(context.now) < Date.parse(round.closesAt)) return refuse('round-still-open', roundId);
    if (!seesAll(state, round, (room) => maySee(context.author, [room]))) {
      return refuse('not-your-room', roundId);
    }
    return [happens(events.roundClosed, { roundId, outcome: outcomeOf(round) }, { audience })];
  },
});
