import { z } from 'zod';
import * as events from '../events/actor-events.ts';
import { actorKind, bilingual } from '../reading/reading.ts';
import { actorFor } from '../state/case-state.ts';
import { mandates, roles } from '../state/records.ts';
import { edtf } from '../time/edtf.ts';
import { defineCommand, happens } from './define-command.ts';
import { refuse } from './refusal.ts';

const id = z.string().min(1).max(200);
const alias = z.string().min(1).max(200);

export const addActor = defineCommand({
  type: 'add-actor',
  input: z.strictObject({
    actorId: id.optional(),
    name: bilingual,
    kind: actorKind,
    aliases: z.array(alias).default([]),
  }),
  decide: (state, { actorId, name, kind, aliases }, context) => {
    const wanted = actorId ?? context.newId();
    if (state.actors.get(wanted)?.added === true) return refuse('already-exists', wanted);
    return [happens(events.actorAdded, { actorId: wanted, name, kind, aliases })];
  },
});

export const correctActor = defineCommand({
  type: 'correct-actor',
  input: z.strictObject({ actorId: id, name: bilingual, kind: actorKind, aliases: z.array(alias) }),
  decide: (_state, input) => [happens(events.actorCorrected, input)],
});

export const assignRole = defineCommand({
  type: 'assign-role',
  input: z.strictObject({
    actorId: id,
    role: z.enum(roles),
    trackId: id.nullable().default(null),
    period: edtf.nullable().default(null),
  }),
  decide: (_state, input) => [happens(events.roleAssigned, input)],
});

export const withdrawRole = defineCommand({
  type: 'withdraw-role',
  input: z.strictObject({ actorId: id, role: z.enum(roles), trackId: id.nullable().default(null) }),
  decide: (state, input) => {
    const held = state.actors
      .get(input.actorId)
      ?.roles.some((item) => item.role === input.role && item.trackId === input.trackId);
    return held === false ? refuse('nothing-to-undo', input.actorId) : [happens(events.roleWithdrawn, input)];
  },
});

export const nameConstituent = defineCommand({
  type: 'name-constituent',
  input: z.strictObject({ partyId: id, constituentId: id }),
  decide: (_state, input) =>
    input.partyId === input.constituentId
      ? refuse('merge-with-itself', input.partyId)
      : [happens(events.constituentNamed, input)],
});

export const recordOffice = defineCommand({
  type: 'record-office',
  input: z.strictObject({
    officeId: id.optional(),
    personId: id,
    title: bilingual,
    ofId: id.nullable().default(null),
    period: edtf,
  }),
  decide: (_state, { officeId, ...rest }, context) => [
    happens(events.officeHeld, { officeId: officeId ?? context.newId(), ...rest }, { occurred: rest.period }),
  ],
});

export const formDelegation = defineCommand({
  type: 'form-delegation',
  input: z.strictObject({
    delegationId: id.optional(),
    partyId: id,
    headId: id.nullable().default(null),
    memberIds: z.array(id).default([]),
    mandate: z.enum(mandates).default('unknown'),
    name: bilingual.nullable().default(null),
  }),
  decide: (_state, { delegationId, ...rest }, context) => [
    happens(events.delegationFormed, { delegationId: delegationId ?? context.newId(), ...rest }),
  ],
});

export const mergeActors = defineCommand({
  type: 'merge-actors',
  input: z.strictObject({ keptId: id, absorbedId: id }),
  decide: (state, { keptId, absorbedId }) =>
    actorFor(state, keptId) === actorFor(state, absorbedId)
      ? refuse('merge-with-itself', absorbedId)
      : [happens(events.actorsMerged, { keptId: actorFor(state, keptId), absorbedId })],
});

export const splitActors = defineCommand({
  type: 'split-actors',
  input: z.strictObject({ actorId: id }),
  decide: (state, { actorId }) =>
    state.actors.get(actorId)?.mergedInto === null
      ? refuse('nothing-to-undo', actorId)
      : [happens(events.actorsSplit, { actorId })],
});
