/** Ending somebody's access, and handing a room over. What the ended have read stays read; nothing new comes. */
import {
  type Compartment,
  handedOver,
  isOnlyLead,
  knowsOf,
  mayEndPlace,
  mayEndSeat,
  mayHandOver,
  placeEnded,
  type RoomAccess,
  seatEnded,
} from '@wasit/domain';
import { type Outcome, type Refused, refused } from '../use-cases/record-command.ts';
import type { AccountViewer } from './account-viewer.ts';
import type { Accounts } from './accounts.ts';
import { changeAccess } from './case-access.ts';

const changed = async (
  { store, clock }: Accounts,
  by: AccountViewer,
  caseId: string,
  decide: (access: RoomAccess) => RoomAccess | Refused,
): Promise<Outcome<null>> => {
  const change = { caseId, byId: by.id, at: clock() };
  const refusal = await store.withAccounts(async (tx) => await changeAccess(tx, change, decide));
  return refusal ?? { ok: true, value: null };
};

/** `room` null: all that the person holds in the case. `known`: the rooms of the author's own record. */
export const endAccess = async (
  accounts: Accounts,
  by: AccountViewer,
  caseId: string,
  known: ReadonlySet<Compartment>,
  personId: string,
  room: Compartment | null,
): Promise<Outcome<null>> =>
  await changed(accounts, by, caseId, (access) => {
    if (room !== null) {
      return knowsOf(access, by.id, known, [room]) && mayEndPlace(access, by.id, personId, room)
        ? placeEnded(access, personId, room)
        : refused('not-allowed');
    }
    if (personId === by.id && isOnlyLead(access, personId)) return refused('only-lead');
    return mayEndSeat(access, by.id, personId) ? seatEnded(access, personId) : refused('not-allowed');
  });

export const handOver = async (
  accounts: Accounts,
  by: AccountViewer,
  caseId: string,
  toId: string,
  room: Compartment,
): Promise<Outcome<null>> =>
  await changed(accounts, by, caseId, (access) =>
    mayHandOver(access, by.id, toId, room) ? handedOver(access, toId, room) : refused('not-allowed'),
  );
