/**
 * Who may let whom into a room of a case, and who may end that. Pure: the seats and the rooms' books as they
 * are, and as they are after an act. They are kept beside the record, not in it.
 *
 * The rule, so that nobody outside of a room ever comes to read what was said in it:
 *
 * - A room that nobody has ever entered is given by the lead, or, for a sub-room, by whoever is in the room
 *   around it. From the first who enters, only those who are in it may give it.
 * - A room that its last person leaves is **closed**. Nobody is in it, so nobody can give it, ever again: it
 *   does not become a fresh room. The party's new people get a new room, which holds nothing of the old one.
 *   Whoever leaves and wants others to go on lets them in first.
 * - Each room has a **keeper**, the first of its book: whoever entered first, until they hand the keeping
 *   over or leave; then the next of the book. The keeper ends the access of the others to the room; so does
 *   a lead who is in it, but never a keeper's or another lead's. Everybody may leave.
 * - Of a room that somebody **does not know of** they are told nothing, whatever they try (`knowsOf`). A room
 *   within a room is opened before all of the room around it (`../commands/table-commands.ts`), so nobody in
 *   there can open one of the same id and try that.
 */
import { type Compartment, maySee, roomAround, viewer } from '../log/audience.ts';

/** What roles there are in a case, and to which roles each may invite. */
const INVITES = {
  lead: ['lead', 'mediator', 'delegation', 'guarantor', 'analyst', 'public'],
  mediator: ['mediator'],
  delegation: ['delegation'],
  guarantor: ['guarantor'],
  analyst: [],
  public: [],
} as const;

export type CaseRole = keyof typeof INVITES;

/** Roles that mean something without a room: the others are in a case by their rooms. */
const NEEDS_NO_ROOM: ReadonlySet<CaseRole> = new Set(['lead', 'analyst', 'public']);

export interface CaseSeat {
  readonly role: CaseRole;
  /** As given: who is in a sub-room is in the room around it, too. */
  readonly rooms: readonly Compartment[];
}

export interface RoomAccess {
  readonly seats: ReadonlyMap<string, CaseSeat>;
  /**
   * For every room that was ever entered, who is in it (sub-rooms counted), the keeper first. An empty book
   * is that of a closed room.
   */
  readonly books: ReadonlyMap<Compartment, readonly string[]>;
}

/** The room and those around it, outermost first: `a/b/c` → `a`, `a/b`, `a/b/c`. */
const pathOf = (room: Compartment): readonly Compartment[] => {
  const parts = room.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
};

/** True of the room itself and of every sub-room of it. */
const liesIn = (room: Compartment, outer: Compartment): boolean =>
  room === outer || room.startsWith(`${outer}/`);

const isIn = (seat: CaseSeat | undefined, room: Compartment): boolean =>
  seat !== undefined && maySee(viewer('member', ...seat.rooms), [room]);

export const isClosed = (access: RoomAccess, room: Compartment): boolean =>
  access.books.get(room)?.length === 0;

/** Null for a room that nobody is in. */
export const keeperOf = (access: RoomAccess, room: Compartment): string | null =>
  access.books.get(room)?.[0] ?? null;

/**
 * May `personId` be answered about these rooms at all? They are in them and in those around them, or `known`,
 * the rooms of their own record, holds them. Of any other room the answer is the same whether there is such
 * a room or not, and whether anybody has ever entered it: ask this before `mayGive` and `mayEndPlace`.
 */
export const knowsOf = (
  access: RoomAccess,
  personId: string,
  known: ReadonlySet<Compartment>,
  rooms: readonly Compartment[],
): boolean =>
  rooms.flatMap(pathOf).every((room) => known.has(room) || isIn(access.seats.get(personId), room));

/** May `giverId` give that role and those rooms, all of them? */
export const mayGive = (
  access: RoomAccess,
  giverId: string,
  role: CaseRole,
  rooms: readonly Compartment[],
): boolean => {
  const giver = access.seats.get(giverId);
  if (giver === undefined || !INVITES[giver.role].some((one) => one === role)) return false;
  // Whoever enters a sub-room reads the rooms around it: each on the way in is asked of.
  return rooms.flatMap(pathOf).every((room) => {
    if (isIn(giver, room)) return true;
    if (access.books.has(room)) return false;
    const around = roomAround(room);
    return giver.role === 'lead' || (around !== null && isIn(giver, around));
  });
};

/**
 * A reader or an analyst who is let in as somebody else is that from then on, and a mediator may come to lead;
 * any other role that is held already stays.
 */
const roleAfter = (held: CaseRole | undefined, given: CaseRole): CaseRole => {
  if (held === undefined || held === 'public') return given;
  if (held === 'analyst') return given === 'public' ? held : given;
  return held === 'mediator' && given === 'lead' ? given : held;
};

/** With the rooms added to what the person holds. */
export const seated = (
  access: RoomAccess,
  personId: string,
  role: CaseRole,
  rooms: readonly Compartment[],
): RoomAccess => {
  const held = access.seats.get(personId);
  const all = [...new Set([...(held?.rooms ?? []), ...rooms])].sort();
  const books = new Map(access.books);
  for (const room of rooms.flatMap(pathOf)) {
    const book = books.get(room) ?? [];
    if (!book.includes(personId)) books.set(room, [...book, personId]);
  }
  return {
    seats: new Map(access.seats).set(personId, { role: roleAfter(held?.role, role), rooms: all }),
    books,
  };
};

/** May `byId` end the access of `personId` to this room, and with it to the rooms within it? */
export const mayEndPlace = (
  access: RoomAccess,
  byId: string,
  personId: string,
  room: Compartment,
): boolean => {
  const person = access.seats.get(personId);
  if (!isIn(person, room)) return false;
  if (byId === personId) return true;
  // The keeper of a room around keeps the rooms within it.
  if (pathOf(room).some((one) => keeperOf(access, one) === byId)) return true;
  const by = access.seats.get(byId);
  const guarded = person?.role === 'lead' || pathOf(room).some((one) => keeperOf(access, one) === personId);
  return by?.role === 'lead' && isIn(by, room) && !guarded;
};

/** Whoever needs a room to be in the case, and has none left, is out of it. */
const without = (
  seats: ReadonlyMap<string, CaseSeat>,
  personId: string,
  gone: (room: Compartment) => boolean,
): ReadonlyMap<string, CaseSeat> => {
  const left = new Map(seats);
  const seat = seats.get(personId);
  if (seat === undefined) return left;
  const rooms = seat.rooms.filter((room) => !gone(room));
  if (rooms.length > 0 || NEEDS_NO_ROOM.has(seat.role)) left.set(personId, { role: seat.role, rooms });
  else left.delete(personId);
  return left;
};

const takenOut = (seats: ReadonlyMap<string, CaseSeat>, access: RoomAccess, personId: string): RoomAccess => {
  const books = new Map(access.books);
  for (const [room, book] of books) {
    if (book.includes(personId) && !isIn(seats.get(personId), room))
      books.set(
        room,
        book.filter((id) => id !== personId),
      );
  }
  return { seats, books };
};

export const placeEnded = (access: RoomAccess, personId: string, room: Compartment): RoomAccess =>
  takenOut(
    without(access.seats, personId, (one) => liesIn(one, room)),
    access,
    personId,
  );

/** True of the one lead that a case has: it would have nobody left to lead it. */
export const isOnlyLead = ({ seats }: RoomAccess, personId: string): boolean =>
  seats.get(personId)?.role === 'lead' &&
  [...seats].every(([id, { role }]) => id === personId || role !== 'lead');

/** May `byId` end all that `personId` holds in the case? Each room of theirs must be one to end. */
export const mayEndSeat = (access: RoomAccess, byId: string, personId: string): boolean => {
  const person = access.seats.get(personId);
  if (person === undefined || isOnlyLead(access, personId)) return false;
  if (byId === personId) return true;
  const by = access.seats.get(byId);
  if (by?.role !== 'lead' || person.role === 'lead') return false;
  return person.rooms.every((room) => mayEndPlace(access, byId, personId, room));
};

export const seatEnded = (access: RoomAccess, personId: string): RoomAccess => {
  const seats = new Map(access.seats);
  seats.delete(personId);
  return takenOut(seats, access, personId);
};

/** The keeper hands the keeping to another who is in the room. */
export const mayHandOver = (access: RoomAccess, byId: string, toId: string, room: Compartment): boolean =>
  byId !== toId && keeperOf(access, room) === byId && access.books.get(room)?.includes(toId) === true;

export const handedOver = (access: RoomAccess, toId: string, room: Compartment): RoomAccess => {
  const book = access.books.get(room) ?? [];
  return {
    seats: access.seats,
    books: new Map(access.books).set(room, [toId, ...book.filter((id) => id !== toId)]),
  };
};

/** The books with everybody in them who is in the room: seats may be older than the books. */
export const accessOf = (
  seats: ReadonlyMap<string, CaseSeat>,
  books: ReadonlyMap<Compartment, readonly string[]>,
): RoomAccess => {
  let access: RoomAccess = { seats, books };
  for (const [id, { role, rooms }] of seats) access = seated(access, id, role, rooms);
  return access;
};
