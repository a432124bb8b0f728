/** The people of a case, as far as somebody in it is told of them. */
import type { AnswerOf } from '@wasit/api';
import { type Compartment, isClosed, keeperOf, mayEndPlace, mayEndSeat, maySee, viewer } from '@wasit/domain';
import type { AccountsTx, Store } from '@wasit/store';
import type { AccountViewer } from './account-viewer.ts';
import { readAccess } from './case-access.ts';

type PeoplePage = AnswerOf<'people'>;

const namesIn = (tx: AccountsTx) => {
  const known = new Map<string, string>();
  return async (id: string): Promise<string> => {
    const name = known.get(id) ?? (await tx.account(id))?.name ?? id;
    known.set(id, name);
    return name;
  };
};

/** Comings and goings that are shown: the latest. */
const SHOWN = 50;

/**
 * The lead is told of everybody, with those of their rooms that the lead knows of (`known`); anybody else of
 * those with whom they share a room, and of no other room of theirs. The same goes for who came and went, and
 * for whether a room is closed.
 */
export const peopleKnownTo = async (
  store: Store,
  who: AccountViewer,
  caseId: string,
  known: readonly Compartment[],
): Promise<PeoplePage> => {
  const leads = who.seat?.role === 'lead';
  const told = known.filter((room) => leads || maySee(who, [room])).sort();
  return await store.withAccounts(async (tx) => {
    const access = await readAccess(tx, caseId);
    const nameOf = namesIn(tx);
    const people: PeoplePage['people'] = [];
    for (const [id, seat] of access.seats) {
      const own = id === who.id;
      const member = viewer(id, ...seat.rooms);
      // Whoever is in a sub-room is in the room around it.
      const rooms = told.filter((room) => maySee(member, [room]));
      if (!leads && !own && rooms.length === 0) continue;
      people.push({
        id,
        name: await nameOf(id),
        role: seat.role,
        rooms,
        own,
        mayEnd: {
          rooms: rooms.filter((room) => mayEndPlace(access, who.id, id, room)),
          seat: mayEndSeat(access, who.id, id),
        },
      });
    }
    const rooms = told.map((id) => ({ id, keeper: keeperOf(access, id), closed: isClosed(access, id) }));
    const changes: PeoplePage['changes'] = [];
    for (const { at, room, accountId, entered, byId } of await tx.accessChangesOf(caseId)) {
      if (!told.includes(room)) continue;
      const by = byId === null || byId === accountId ? null : await nameOf(byId);
      changes.push({ at, room, name: await nameOf(accountId), entered, by });
    }
    return { people, rooms, changes: changes.reverse().slice(0, SHOWN) };
  });
};
