/** Who is in a case and its rooms, who is invited, and how somebody's access ends. */
import { bilingual, compartment } from '@wasit/domain';
import { z } from 'zod';
import { accountRoles, login, password, who } from './account-routes.ts';
import { actRoute, asPathSays } from './act-route.ts';
import { defineRoute } from './define-route.ts';
import { caseParams, id, noBody, nothing } from './parts.ts';
import { recorded } from './record-routes.ts';

const token = z.string().min(20).max(100);
const note = z.string().trim().max(120);
const accountId = z.string().min(1).max(120);
const invitationParams = caseParams.extend({ invitationId: id });
/** The secret is told this once. It belongs behind a `#`, so that it reaches no server's log. */
const made = z.object({ invitationId: z.string(), token: z.string(), expiresAt: z.string() });

export const people = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/people',
  summary: 'Who is in which room: for the lead in all that the lead knows of, for others in their own',
  caller: 'viewer',
  params: caseParams,
  query: nothing,
  body: noBody,
  answer: {
    kind: 'json',
    schema: z.object({
      people: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          role: z.enum(accountRoles),
          rooms: z.array(z.string()),
          own: z.boolean(),
          /** What of it the viewer may end: these rooms, and all that they hold in the case. */
          mayEnd: z.object({ rooms: z.array(z.string()), seat: z.boolean() }),
        }),
      ),
      rooms: z.array(
        z.object({
          id: z.string(),
          /** Id of who keeps it; null for a room that nobody is in. */
          keeper: z.string().nullable(),
          /** It was left by all who were in it: nobody may enter it any more. */
          closed: z.boolean(),
        }),
      ),
      /** Who came and went, the latest first. */
      changes: z.array(
        z.object({
          at: z.string(),
          room: z.string(),
          name: z.string(),
          entered: z.boolean(),
          /** Null for the program itself, and for somebody who went of their own accord. */
          by: z.string().nullable(),
        }),
      ),
    }),
  },
  errors: [],
});

export const invite = defineRoute({
  method: 'POST',
  path: '/cases/:caseId/invitations',
  summary: 'Makes a link by which one person gets a role and rooms in this case',
  caller: 'viewer',
  params: caseParams,
  query: nothing,
  body: z.strictObject({
    role: z.enum(accountRoles),
    rooms: z.array(compartment).max(20),
    /** For whom it is, in the inviter's words: only the inviter reads it. */
    note: note.default(''),
  }),
  answer: { kind: 'json', schema: made },
  errors: ['not-allowed'],
});

export const invitations = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/invitations',
  summary: 'The open invitations that the viewer has made in this case',
  caller: 'viewer',
  params: caseParams,
  query: nothing,
  body: noBody,
  answer: {
    kind: 'json',
    schema: z.object({
      invitations: z.array(
        z.object({
          id: z.string(),
          note: z.string(),
          role: z.enum(accountRoles),
          rooms: z.array(z.string()),
          createdAt: z.string(),
          expiresAt: z.string(),
          /** False when the viewer may no longer give this: the link opens nothing. */
          usable: z.boolean(),
        }),
      ),
    }),
  },
  errors: [],
});

export const revokeInvitation = actRoute(
  '/cases/:caseId/invitations/:invitationId/revoke',
  'Takes an open invitation back',
  {
    params: invitationParams,
    body: asPathSays,
  },
);

export const reissueInvitation = defineRoute({
  method: 'POST',
  path: '/cases/:caseId/invitations/:invitationId/reissue',
  summary: 'Makes a new link of an open invitation; the old one no longer works',
  caller: 'viewer',
  params: invitationParams,
  query: nothing,
  body: asPathSays,
  answer: { kind: 'json', schema: made },
  errors: ['not-allowed'],
});

const linkErrors = [
  'invitation-unusable',
  'invitation-used',
  'invitation-expired',
  'invitation-revoked',
  'too-many-requests',
] as const;

export const lookAtInvitation = defineRoute({
  method: 'POST',
  path: '/invitations/look',
  summary: 'What an invitation gives; it is not used up',
  caller: 'anyone',
  guessable: true,
  params: nothing,
  query: nothing,
  body: z.strictObject({ token }),
  answer: {
    kind: 'json',
    schema: z.object({
      /** `server`: to lead mediations here, and into no case yet. */
      to: z.enum(['server', 'case']),
      /** As whoever accepts will read it; null where they will not. The same for rooms. */
      title: bilingual.nullable(),
      role: z.enum(accountRoles),
      rooms: z.array(z.object({ name: bilingual.nullable() })),
      expiresAt: z.string(),
    }),
  },
  errors: linkErrors,
});

export const acceptInvitation = defineRoute({
  method: 'POST',
  path: '/invitations/accept',
  summary: 'Uses an invitation up: for the account that is signed in, or for a new one',
  caller: 'anyone',
  guessable: true,
  params: nothing,
  query: nothing,
  body: z.strictObject({
    token,
    /** Left out by who is signed in already. */
    account: z.strictObject({ login, name: z.string().min(1).max(200), password }).optional(),
  }),
  /** `caseId`: the case that it was to. */
  answer: { kind: 'json', schema: who.extend({ caseId: z.string().nullable() }) },
  errors: [...linkErrors, 'login-taken', 'password-weak'],
});

export const endAccess = actRoute(
  '/cases/:caseId/access/end',
  'Ends somebody’s access to a room, or to all that they hold in the case; also one’s own',
  {
    params: caseParams,
    /** `room` null: all of the case. */
    body: z.strictObject({ accountId, room: compartment.nullable() }),
    errors: ['not-allowed', 'only-lead'],
  },
);

export const handOverRoom = actRoute(
  '/cases/:caseId/access/keeper',
  'Hands the keeping of a room to another who is in it',
  {
    params: caseParams,
    body: z.strictObject({ accountId, room: compartment }),
    errors: ['not-allowed'],
  },
);

export const succeedRoom = defineRoute({
  method: 'POST',
  path: '/cases/:caseId/access/succeed',
  summary: 'Opens a new room for a party whose room was left by all; it holds nothing of the old one',
  caller: 'viewer',
  params: caseParams,
  query: nothing,
  body: z.strictObject({ room: compartment }),
  answer: { kind: 'json', schema: recorded.extend({ room: z.string() }) },
  errors: ['not-allowed', 'room-in-use', 'room-unknown', 'conflict'],
});
