/**
 * A relay: what a party entrusted to a mediator, and what reached another party. Two wordings, two times,
 * one carrier, one release authority.
 *
 * What a party receives is an event of its own that names nothing the party may not see; a second event,
 * seen by the carriers alone, ties it to the relay.
 */
import { z } from 'zod';
import { defineEvent } from '../events/define-event.ts';
import { introduce } from '../state/introduce.ts';
import { attributions } from '../state/table-records.ts';

const id = z.string().min(1);
const instant = z.iso.datetime();
const words = z.string().min(1).max(20_000);

export const release = z.strictObject({
  toIds: z.array(id).min(1),
  notBefore: instant.nullable(),
  attribution: z.enum(attributions),
  manner: z.enum(['verbatim', 'substance']),
});

const present = (ids: readonly (string | null)[]): string[] => ids.filter((item) => item !== null);

export const messageEntrusted = defineEvent({
  type: 'message-entrusted',
  version: 1,
  payload: z.strictObject({
    relayId: id,
    fromId: id,
    words,
    form: z.enum(['verbatim', 'summary']),
    language: z.string().min(2).max(12),
    release,
    replyBy: instant.nullable(),
    inReplyToId: id.nullable(),
    proposalId: id.nullable(),
  }),
  refs: ({ fromId, release: allowed, inReplyToId, proposalId }) => [
    fromId,
    ...allowed.toIds,
    ...present([inReplyToId, proposalId]),
  ],
  apply: (state, { relayId, ...rest }, event) => {
    introduce(state, relayId, 'relay', event.audience);
    state.relays.set(relayId, {
      ...rest,
      id: relayId,
      carrier: event.author,
      at: event.recordedAt,
      legs: [],
    });
  },
});

/** The origin widens, narrows or postpones what it allows. What was delivered stays delivered. */
export const releaseChanged = defineEvent({
  type: 'release-changed',
  version: 1,
  payload: z.strictObject({ relayId: id, release }),
  refs: ({ relayId, release: allowed }) => [relayId, ...allowed.toIds],
  apply: (state, payload) => {
    const relay = state.relays.get(payload.relayId);
    if (relay !== undefined) relay.release = payload.release;
  },
});

/** What the receiving party sees. */
export const messageReceived = defineEvent({
  type: 'message-received',
  version: 1,
  payload: z.strictObject({
    deliveryId: id,
    toId: id,
    words,
    language: z.string().min(2).max(12),
    attributedToId: id.nullable(),
    proposalId: id.nullable(),
    replyBy: instant.nullable(),
  }),
  refs: ({ toId, attributedToId, proposalId }) => [toId, ...present([attributedToId, proposalId])],
  apply: (state, { deliveryId, ...rest }, event) => {
    introduce(state, deliveryId, 'delivery', event.audience);
    state.deliveries.set(deliveryId, {
      ...rest,
      id: deliveryId,
      carrier: event.author,
      at: event.recordedAt,
    });
  },
});

/** What the carriers know: this delivery was a leg of that relay. */
export const legCarried = defineEvent({
  type: 'leg-carried',
  version: 1,
  payload: z.strictObject({ relayId: id, deliveryId: id, toId: id }),
  refs: ({ relayId, deliveryId, toId }) => [relayId, deliveryId, toId],
  apply: (state, { relayId, deliveryId, toId }, event) => {
    const relay = state.relays.get(relayId);
    if (relay === undefined) return;
    relay.legs = [...relay.legs, { toId, at: event.recordedAt, deliveryId }];
  },
});

/** What the origin learns: it was delivered to whom and when; not in which words. */
export const deliveryReported = defineEvent({
  type: 'delivery-reported',
  version: 1,
  payload: z.strictObject({ relayId: id, toId: id }),
  refs: ({ relayId, toId }) => [relayId, toId],
  apply: (state, { relayId, toId }, event) => {
    const relay = state.relays.get(relayId);
    // Carriers have the leg itself, with its wording.
    if (relay === undefined || relay.legs.some((leg) => leg.toId === toId && leg.deliveryId !== null)) return;
    relay.legs = [...relay.legs, { toId, at: event.recordedAt, deliveryId: null }];
  },
});
