/** Who is in a case over HTTP: invitations, the people of its rooms, and the end of somebody's access. */
import { type Compartment, isClosed, type Viewer, viewer as viewerOf } from '@wasit/domain';
import { type AccountRole, accountOf } from '../accounts/account-viewer.ts';
import { readAccess } from '../accounts/case-access.ts';
import { endAccess, handOver } from '../accounts/ending.ts';
import * as invitations from '../accounts/invitations.ts';
import { peopleKnownTo } from '../accounts/people.ts';
import { successorOf } from '../accounts/successor-room.ts';
import { recordCommand, refused } from '../use-cases/record-command.ts';
import { type App, answer, type Handlers } from './handler.ts';
import { stateFor } from './state-for.ts';
import { agentOf, begunWith, changedOr, DONE, seatedIn, withAccounts } from './with-accounts.ts';

const roomsKnownTo = async (app: App, viewer: Viewer, caseId: string): Promise<ReadonlySet<Compartment>> => {
  const looking = await stateFor(app, viewer, caseId);
  return new Set(looking?.state.rooms.keys());
};

export const accessHandlers = {
  people: async (app, { viewer, params: { caseId } }) =>
    await seatedIn(app, viewer, caseId, async ({ store }, who) => {
      const known = await roomsKnownTo(app, viewer, caseId);
      return answer(await peopleKnownTo(store, who, caseId, [...known]));
    }),

  invite: async (app, { viewer, params: { caseId }, body }) =>
    await seatedIn(app, viewer, caseId, async (accounts, who) => {
      const known = await roomsKnownTo(app, viewer, caseId);
      const made = await invitations.invite(accounts, who, caseId, known, body);
      return made.ok ? answer(made.value) : made;
    }),

  invitations: async (app, { viewer, params: { caseId } }) =>
    await seatedIn(app, viewer, caseId, async (accounts, who) => {
      const open = await invitations.openInvitations(accounts, who, caseId);
      return answer({
        invitations: open.map(({ id, note, role, clearances, createdAt, expiresAt, usable }) => ({
          id,
          note,
          role: role as AccountRole,
          rooms: [...clearances],
          createdAt,
          expiresAt,
          usable,
        })),
      });
    }),

  revokeInvitation: async (app, { viewer, params: { caseId, invitationId } }) =>
    await seatedIn(app, viewer, caseId, async (accounts, who) => {
      const gone = await invitations.revokeInvitation(accounts, who, caseId, invitationId);
      return gone ? answer(DONE) : refused('not-found');
    }),

  reissueInvitation: async (app, { viewer, params: { caseId, invitationId } }) =>
    await seatedIn(app, viewer, caseId, async (accounts, who) => {
      const made = await invitations.reissueInvitation(accounts, who, caseId, invitationId);
      return made.ok ? answer(made.value) : made;
    }),

  lookAtInvitation: async (app, { body }) =>
    await withAccounts(app, async (accounts) => {
      const looked = await invitations.lookAt(accounts, body.token);
      if (!looked.ok) return looked;
      const { caseId, role: given, clearances, expiresAt } = looked.value;
      const role = given as AccountRole;
      if (caseId === null) return answer({ to: 'server' as const, title: null, role, rooms: [], expiresAt });
      // What whoever accepts will read, and of it only the names.
      const state = await app.folds.now(viewerOf('invited', ...clearances), caseId);
      const rooms = clearances.map((room) => ({ name: state.rooms.get(room)?.name ?? null }));
      const title = state.caseId === null ? null : state.title;
      return answer({ to: 'case' as const, title, role, rooms, expiresAt });
    }),

  acceptInvitation: async (app, { body, request }) =>
    await withAccounts(app, async (accounts) => {
      const who = accountOf(await app.deps.doorkeeper.viewerOf(request));
      const accepted = await invitations.accept(accounts, body.token, who, body.account, agentOf(request));
      return begunWith(accounts, accepted, ({ caseId }) => ({ caseId }));
    }),

  endAccess: async (app, { viewer, params: { caseId }, body }) =>
    await seatedIn(app, viewer, caseId, async (accounts, who) => {
      const known = await roomsKnownTo(app, viewer, caseId);
      return changedOr(accounts, await endAccess(accounts, who, caseId, known, body.accountId, body.room));
    }),

  handOverRoom: async (app, { viewer, params: { caseId }, body }) =>
    await seatedIn(app, viewer, caseId, async (accounts, who) =>
      changedOr(accounts, await handOver(accounts, who, caseId, body.accountId, body.room)),
    ),

  succeedRoom: async (app, { viewer, params: { caseId }, body }) =>
    await seatedIn(app, viewer, caseId, async ({ store }, who) => {
      if (who.seat?.role !== 'lead') return refused('not-allowed');
      const looking = await stateFor(app, viewer, caseId);
      if (looking === null) return refused('not-found');
      const opening = successorOf(looking.state, body.room, app.deps.newId);
      if (opening === null) return refused('room-unknown', body.room);
      const access = await store.withAccounts(async (tx) => await readAccess(tx, caseId));
      if (!isClosed(access, body.room)) return refused('room-in-use', body.room);
      const { command, audience } = opening;
      if (!app.deps.doorkeeper.mayAddress(looking.viewer, audience)) return refused('not-allowed');
      const request = { caseId, command, audience, expected: null };
      const outcome = await recordCommand(app.deps, app.folds, looking.viewer, request);
      return outcome.ok ? answer({ ...outcome.value, room: command.room }) : outcome;
    }),
} satisfies Partial<Handlers>;
