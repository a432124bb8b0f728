import { z } from 'zod';
import { compartment } from '../log/audience.ts';
import { bilingual } from '../reading/reading.ts';
import { introduce } from '../state/introduce.ts';
import { roomKinds } from '../state/table-records.ts';
import { defineEvent } from './define-event.ts';

/**
 * A compartment gets a name, and, for a party's room, its party. Who holds a clearance for it is decided
 * with the accounts, not in the log (see `../access/`). A room that all have left is closed: what the party
 * is brought from then on goes to the room that succeeds it.
 */
export const roomOpened = defineEvent({
  type: 'room-opened',
  version: 2,
  payload: z.strictObject({
    room: compartment,
    name: bilingual,
    kind: z.enum(roomKinds),
    partyId: z.string().min(1).nullable(),
    /** The party's room until now. */
    succeeds: compartment.nullable(),
  }),
  refs: ({ partyId, succeeds }) => [partyId, succeeds].filter((ref) => ref !== null),
  apply: (state, { room, name, kind, partyId, succeeds }, event) => {
    introduce(state, room, 'room', event.audience);
    state.rooms.set(room, { id: room, name, kind, partyId, succeeds });
  },
  upcasts: { 1: (payload) => ({ ...payload, succeeds: null }) },
});
