/** Who is in which room of a case, read and changed as one, under the rule of `@wasit/domain`. */
import { accessOf, type CaseRole, compartment, type RoomAccess } from '@wasit/domain';
import type { AccountsTx } from '@wasit/store';
import type { Refused } from '../use-cases/record-command.ts';

/** The seats and books as they are. */
export const readAccess = async (tx: AccountsTx, caseId: string): Promise<RoomAccess> => {
  const members = await tx.membersOf(caseId);
  const seats = new Map(
    members.map(({ accountId, role, clearances }) => {
      const rooms = clearances.map((room) => compartment.parse(room));
      // Only roles of the table of routes are ever written.
      return [accountId, { role: role as CaseRole, rooms }] as const;
    }),
  );
  return accessOf(seats, await tx.booksOf(caseId));
};

const sameList = (a: readonly string[], b: readonly string[] | undefined): boolean =>
  b !== undefined && a.length === b.length && a.every((item, at) => item === b[at]);

interface Change {
  readonly caseId: string;
  /** Whose act it is; null for the program itself. */
  readonly byId: string | null;
  readonly at: string;
}

const writeSeats = async (tx: AccountsTx, caseId: string, before: RoomAccess, after: RoomAccess) => {
  for (const [accountId, { role, rooms }] of after.seats) {
    const held = before.seats.get(accountId);
    if (held?.role === role && sameList(rooms, held.rooms)) continue;
    await tx.setMembership({ caseId, accountId, role, clearances: rooms });
  }
  for (const accountId of before.seats.keys()) {
    if (!after.seats.has(accountId)) await tx.removeMembership(caseId, accountId);
  }
};

const writeBooks = async (tx: AccountsTx, change: Change, before: RoomAccess, after: RoomAccess) => {
  const { caseId, byId, at } = change;
  const stored = await tx.booksOf(caseId);
  for (const [room, people] of after.books) {
    if (!sameList(people, stored.get(room))) await tx.setBook(caseId, room, people);
    const was = before.books.get(room) ?? [];
    for (const accountId of people) {
      if (!was.includes(accountId))
        await tx.addAccessChange(caseId, { at, room, accountId, entered: true, byId });
    }
    for (const accountId of was) {
      if (!people.includes(accountId))
        await tx.addAccessChange(caseId, { at, room, accountId, entered: false, byId });
    }
  }
};

/** Decides on the access as it is, and writes what becomes of it; nothing when it is refused. */
export const changeAccess = async (
  tx: AccountsTx,
  change: Change,
  decide: (access: RoomAccess) => RoomAccess | Refused,
): Promise<Refused | null> => {
  // Until the transaction ends nobody else changes them.
  await tx.holdAccess(change.caseId);
  const before = await readAccess(tx, change.caseId);
  const after = decide(before);
  if ('ok' in after) return after;
  await writeSeats(tx, change.caseId, before, after);
  await writeBooks(tx, change, before, after);
  return null;
};
