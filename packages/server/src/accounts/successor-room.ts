/** The room that takes the place of one that all have left. */
import type { Audience, Bilingual, CaseState, Compartment, Room } from '@wasit/domain';

const numbered = ({ ar, en }: Bilingual, number: number): Bilingual => ({
  ...(ar === undefined ? {} : { ar: `${ar} (${new Intl.NumberFormat('ar-EG').format(number)})` }),
  ...(en === undefined ? {} : { en: `${en} (${number})` }),
});

/** A room and those whose place it took, the newest first. */
const lineOf = (state: CaseState, room: Room): readonly Room[] => {
  const before = room.succeeds === null ? undefined : state.rooms.get(room.succeeds);
  return before === undefined ? [room] : [room, ...lineOf(state, before)];
};

/**
 * Null for a room that is not a party's, or not known. It is made known to whoever knew of the old one. Its
 * id is one that nobody can have taken: a count would tell of rooms that the author does not know.
 */
export const successorOf = (state: CaseState, room: Compartment, newId: () => string) => {
  const old = state.rooms.get(room);
  const knownTo: Audience | undefined = state.entities.get(room)?.audience;
  if (old === undefined || knownTo === undefined || old.kind !== 'party') return null;
  const line = lineOf(state, old);
  const first = line.at(-1) ?? old;
  const command = {
    type: 'open-room' as const,
    room: `${first.id}.${newId().toLowerCase()}`,
    name: numbered(first.name, line.length + 1),
    kind: old.kind,
    partyId: old.partyId,
    succeeds: room,
  };
  return { command, audience: knownTo };
};
