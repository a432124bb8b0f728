/** Rooms that a mediation needs and that nobody has opened yet. */
import type { ActorRef, ActorsPage, Bilingual, RoomsPage } from '@wasit/domain';

export interface WantedRoom {
  readonly room: string;
  readonly name: Bilingual;
  /** Null for the mediators' own. */
  readonly party: ActorRef | null;
}

const MEDIATORS = 'room:mediators';

/** An actor's id in the letters that a room's id is made of. */
const idFor = (party: ActorRef, taken: ReadonlySet<string>): string => {
  const letters = party.id
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 80);
  const first = `room:${letters === '' ? 'party' : letters}`;
  let room = first;
  for (let number = 2; taken.has(room); number += 1) room = `${first}-${number}`;
  return room;
};

/** A name that the record keeps, so in both languages at once. */
const nameFor = ({ name }: ActorRef): Bilingual => ({
  ...(name.ar === undefined ? {} : { ar: `غرفة ${name.ar}` }),
  ...(name.en === undefined ? {} : { en: `Room of ${name.en}` }),
});

const mediators: WantedRoom = {
  room: MEDIATORS,
  name: { ar: 'غرفة الوسطاء', en: 'Mediators’ room' },
  party: null,
};

/** The mediators' room first, then one for each party, in the parties' order. */
export const roomsWanting = (
  { rooms }: Pick<RoomsPage, 'rooms'>,
  { actors }: Pick<ActorsPage, 'actors'>,
): readonly WantedRoom[] => {
  const taken = new Set(rooms.map(({ id }) => id));
  const housed = new Set(rooms.flatMap(({ party }) => (party === null ? [] : [party.id])));
  const wanted: WantedRoom[] = taken.has(MEDIATORS) ? [] : [mediators];
  for (const { actor, roles } of actors) {
    if (housed.has(actor.id) || !roles.some(({ role }) => role === 'party')) continue;
    const room = idFor(actor, taken);
    taken.add(room);
    wanted.push({ room, name: nameFor(actor), party: actor });
  }
  return wanted;
};
