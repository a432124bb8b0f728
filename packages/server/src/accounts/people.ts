/** The people of a case, as far as somebody in it is told of them. */
import type { AnswerOf } from '@wasit/api';
import { type Compartment, maySee, viewer } from '@wasit/domain';
import type { Store } from '@wasit/store';
import type { AccountRole, AccountViewer } from './account-viewer.ts';

/**
 * The lead is told of everybody, with those of their rooms that the lead knows of (`known`); anybody else of
 * those with whom they share a room, and of no other room of theirs.
 */
export const peopleKnownTo = async (
  store: Store,
  who: AccountViewer,
  caseId: string,
  known: readonly Compartment[],
): Promise<AnswerOf<'people'>['people']> => {
  const leads = who.seat?.role === 'lead';
  const told = new Set(leads ? known : known.filter((room) => maySee(who, [room])));
  return await store.withAccounts(async (tx) => {
    const people: AnswerOf<'people'>['people'] = [];
    for (const { accountId: id, role, clearances } of await tx.membersOf(caseId)) {
      const own = id === who.id;
      const member = viewer(id, ...clearances);
      // Whoever is in a sub-room is in the room around it.
      const rooms = [...told].filter((room) => maySee(member, [room])).sort();
      if (!leads && !own && rooms.length === 0) continue;
      const name = (await tx.account(id))?.name ?? id;
      people.push({ id, name, role: role as AccountRole, rooms, own });
    }
    return people;
  });
};
