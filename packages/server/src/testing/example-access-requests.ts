/** Requests about people and rooms: well formed, and aimed at rooms and persons out of the viewer's sight. */
import type { ExampleContext, ExampleRequest } from './example-request.ts';

type Examples = (context: ExampleContext) => readonly ExampleRequest[];

const inCases = (context: ExampleContext, bodies: readonly unknown[]): ExampleRequest[] =>
  [context.caseId, 'no-such-case'].flatMap((caseId) => bodies.map((body) => ({ params: { caseId }, body })));

/** A room within a room that there may be, and that the record does not tell of. */
export const GUESSED_ROOM = 'room:a/guessed';
/** Somebody who may sit beside the viewer, and may have entered the guessed room. */
export const COLLEAGUE = 'colleague';

const roomsOf = ({ whole }: ExampleContext): string[] => [
  ...new Set([...whole.rooms.keys(), 'room:nowhere', GUESSED_ROOM, 'room:nowhere/within']),
];

const PEOPLE = [COLLEAGUE, 'somebody-else', 'nobody-of-this-name'];

export const accessRequests = {
  people: ({ caseId }) => [caseId, 'no-such-case'].map((id) => ({ params: { caseId: id } })),
  invitations: ({ caseId }) => [caseId, 'no-such-case'].map((id) => ({ params: { caseId: id } })),
  invite: (context) =>
    inCases(context, [
      { role: 'delegation', rooms: roomsOf(context).slice(0, 2) },
      ...roomsOf(context).map((room) => ({ role: 'delegation', rooms: [room] })),
      { role: 'guarantor', rooms: [GUESSED_ROOM] },
      { role: 'mediator', rooms: [GUESSED_ROOM] },
      { role: 'lead', rooms: [], note: 'somebody' },
      { role: 'nothing', rooms: [] },
    ]),
  revokeInvitation: ({ caseId }) => [
    { params: { caseId, invitationId: 'no-such-invitation' }, body: {} },
    { params: { caseId: 'no-such-case', invitationId: 'no-such-invitation' }, body: {} },
  ],
  reissueInvitation: ({ caseId }) => [
    { params: { caseId, invitationId: 'no-such-invitation' }, body: {} },
    { params: { caseId: 'no-such-case', invitationId: 'no-such-invitation' }, body: {} },
  ],
  endAccess: (context) =>
    inCases(
      context,
      PEOPLE.flatMap((accountId) => [
        { accountId, room: null },
        ...roomsOf(context).map((room) => ({ accountId, room })),
      ]),
    ),
  handOverRoom: (context) =>
    inCases(
      context,
      roomsOf(context).map((room) => ({ accountId: 'somebody-else', room })),
    ),
  succeedRoom: (context) =>
    inCases(
      context,
      roomsOf(context).map((room) => ({ room })),
    ),
} satisfies Readonly<Record<string, Examples>>;
