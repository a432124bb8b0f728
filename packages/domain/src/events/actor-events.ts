import { z } from 'zod';
import { actorKind, bilingual } from '../reading/reading.ts';
import { addAliases, ensureActor } from '../state/actor-state.ts';
import { introduce } from '../state/introduce.ts';
import { mandates, roles } from '../state/records.ts';
import { edtf } from '../time/edtf.ts';
import { defineEvent } from './define-event.ts';

const id = z.string().min(1);

export const actorAdded = defineEvent({
  type: 'actor-added',
  version: 1,
  payload: z.strictObject({
    actorId: id,
    name: bilingual,
    kind: actorKind,
    aliases: z.array(z.string().min(1)),
  }),
  refs: () => [],
  apply: (state, payload, event) => {
    introduce(state, payload.actorId, 'actor', event.audience);
    const actor = ensureActor(state, payload.actorId, payload.name, payload.kind);
    actor.added = true;
    actor.reviewed = true;
    addAliases(actor, payload.aliases);
  },
});

/** A person corrects what an actor is called, or what kind of actor it is. */
export const actorCorrected = defineEvent({
  type: 'actor-corrected',
  version: 1,
  payload: z.strictObject({
    actorId: id,
    name: bilingual,
    kind: actorKind,
    aliases: z.array(z.string().min(1)),
  }),
  refs: (payload) => [payload.actorId],
  apply: (state, payload) => {
    const actor = state.actors.get(payload.actorId);
    if (actor === undefined) return;
    actor.name = payload.name;
    actor.kind = payload.kind;
    actor.aliases = [...payload.aliases];
    actor.reviewed = true;
  },
});

export const roleAssigned = defineEvent({
  type: 'role-assigned',
  version: 1,
  payload: z.strictObject({
    actorId: id,
    role: z.enum(roles),
    trackId: id.nullable(),
    period: edtf.nullable(),
  }),
  refs: (payload) => (payload.trackId === null ? [payload.actorId] : [payload.actorId, payload.trackId]),
  apply: (state, { actorId, role, trackId, period }) => {
    const actor = state.actors.get(actorId);
    if (actor === undefined) return;
    const others = actor.roles.filter((held) => held.role !== role || held.trackId !== trackId);
    actor.roles = [...others, { role, trackId, period }];
    actor.reviewed = true;
    actor.added = true;
  },
});

export const roleWithdrawn = defineEvent({
  type: 'role-withdrawn',
  version: 1,
  payload: z.strictObject({ actorId: id, role: z.enum(roles), trackId: id.nullable() }),
  refs: (payload) => (payload.trackId === null ? [payload.actorId] : [payload.actorId, payload.trackId]),
  apply: (state, { actorId, role, trackId }) => {
    const actor = state.actors.get(actorId);
    if (actor === undefined) return;
    actor.roles = actor.roles.filter((held) => held.role !== role || held.trackId !== trackId);
  },
});

export const constituentNamed = defineEvent({
  type: 'constituent-named',
  version: 1,
  payload: z.strictObject({ partyId: id, constituentId: id }),
  refs: (payload) => [payload.partyId, payload.constituentId],
  apply: (state, payload) => {
    const actor = state.actors.get(payload.constituentId);
    if (actor !== undefined) actor.constituentOf = payload.partyId;
  },
});

export const officeHeld = defineEvent({
  type: 'office-held',
  version: 1,
  payload: z.strictObject({
    officeId: id,
    personId: id,
    title: bilingual,
    ofId: id.nullable(),
    period: edtf,
  }),
  refs: (payload) => (payload.ofId === null ? [payload.personId] : [payload.personId, payload.ofId]),
  apply: (state, payload, event) => {
    introduce(state, payload.officeId, 'office', event.audience);
    const { officeId, personId, title, ofId, period } = payload;
    state.offices.set(officeId, { id: officeId, personId, title, ofId, period });
  },
});

export const delegationFormed = defineEvent({
  type: 'delegation-formed',
  version: 1,
  payload: z.strictObject({
    delegationId: id,
    partyId: id,
    headId: id.nullable(),
    memberIds: z.array(id),
    mandate: z.enum(mandates),
    name: bilingual.nullable(),
  }),
  refs: ({ partyId, headId, memberIds }) => [partyId, ...(headId === null ? [] : [headId]), ...memberIds],
  apply: (state, payload, event) => {
    introduce(state, payload.delegationId, 'delegation', event.audience);
    const { delegationId, partyId, headId, memberIds, mandate, name } = payload;
    state.delegations.set(delegationId, { id: delegationId, partyId, headId, memberIds, mandate, name });
  },
});

/** "These two are one": `absorbedId` is from now on shown as `keptId`. */
export const actorsMerged = defineEvent({
  type: 'actors-merged',
  version: 1,
  payload: z.strictObject({ keptId: id, absorbedId: id }),
  refs: (payload) => [payload.keptId, payload.absorbedId],
  apply: (state, { keptId, absorbedId }) => {
    const absorbed = state.actors.get(absorbedId);
    const kept = state.actors.get(keptId);
    if (absorbed === undefined || kept === undefined || keptId === absorbedId) return;
    absorbed.mergedInto = keptId;
    kept.reviewed = true;
  },
});

export const actorsSplit = defineEvent({
  type: 'actors-split',
  version: 1,
  payload: z.strictObject({ actorId: id }),
  refs: (payload) => [payload.actorId],
  apply: (state, { actorId }) => {
    const actor = state.actors.get(actorId);
    if (actor !== undefined) actor.mergedInto = null;
  },
});
