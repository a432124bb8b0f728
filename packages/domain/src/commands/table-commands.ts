/** Rooms, what parties value, and which options go together. */
import { z } from 'zod';
import { ownAnd, roomOf } from '../disclosure/circles.ts';
import * as preferences from '../events/preference-events.ts';
import { roomOpened } from '../events/room-events.ts';
import { compartment, covers, roomAround } from '../log/audience.ts';
import { bilingual } from '../reading/reading.ts';
import { type CaseState, preferenceKey } from '../state/case-state.ts';
import { roomKinds } from '../state/table-records.ts';
import { defineCommand, happens } from './define-command.ts';
import { type Refusal, refuse } from './refusal.ts';

const id = z.string().min(1).max(200);
const words = z.string().min(1).max(4000);

/**
 * A room within a room is made known to all of the room around it: somebody in there who did not know of it
 * could open one of the same id, and learn by giving it whether anybody had entered the other.
 */
export const openRoom = defineCommand({
  type: 'open-room',
  input: z.strictObject({
    room: compartment,
    name: bilingual,
    kind: z.enum(roomKinds),
    partyId: id.nullable().default(null),
    /** The party's room that is closed, whose place this one takes. */
    succeeds: compartment.nullable().default(null),
  }),
  decide: (state, input, { audience }) => {
    const { room, kind, partyId, succeeds } = input;
    if (state.rooms.has(room)) return refuse('already-exists', room);
    const around = roomAround(room);
    if (around !== null && !covers(audience, [around])) return refuse('audience-too-narrow', room);
    if (succeeds !== null) {
      if (kind !== 'party' || partyId === null) return refuse('wrong-kind', room);
      if (roomOf(state, partyId) !== succeeds) return refuse('room-unknown', succeeds);
    }
    return [happens(roomOpened, input)];
  },
});

/** Every option that is spoken of must be an option of its issue. */
export const misplaced = (
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
    /** The mediators' rooms that it is entrusted to. */
    carriers: z.array(z.string().min(1)).default([]),
  }),
  discloses: true,
  decide: (state, { carriers, ...input }, context) => {
    const audience = ownAnd(state, context, carriers);
    if ('code' in audience) return audience;
    const pairs = input.issues.flatMap(({ issueId, worth }) =>
      worth.map(({ optionId }) => ({ issueId, optionId })),
    );
    return misplaced(state, pairs) ?? [happens(preferences.preferenceStated, input, { audience })];
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
