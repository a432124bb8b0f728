/** Requests about people and rooms: well formed, and aimed at rooms and persons out of the viewer's sight. */
import type { ExampleContext, ExampleRequest } from './example-request.ts';

type Examples = (context: ExampleContext) => readonly ExampleRequest[];

const inCases = (context: ExampleContext, bodies: readonly unknown[]): ExampleRequest[] =>
  [context.caseId, 'no-such-case'].flatMap((caseId) => bodies.map((body) => ({ params: { caseId }, body })));

const roomsOf = ({ whole }: ExampleContext): string[] => [...whole.rooms.keys(), 'room:nowhere'];

const PEOPLE = ['somebody-else', 'nobody-of-this-name'];

export const accessRequests = {
  people: ({ caseId }) => [caseId, 'no-such-case'].map((id) => ({ params: { caseId: id } })),
  invitations: ({ caseId }) => [caseId, 'no-such-case'].map((id) => ({ params: { caseId: id } })),
  invite: (context) =>
    inCases(context, [
      { role: 'delegation', rooms: roomsOf(context).slice(0, 2) },
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
