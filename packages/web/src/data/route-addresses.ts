/**
 * Where each route of the API is and how it answers: what the pages need of the table of routes, without the
 * schemas that come with it (they would double what is fetched first). A test holds it to the table; a page
 * that calls a route not yet listed here does not compile.
 */
import type { RouteName } from '@wasit/api';

export interface RouteAddress {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly kind: 'json' | 'lines' | 'events' | 'text' | 'document';
}

const get = (path: string, kind: RouteAddress['kind'] = 'json'): RouteAddress => ({
  method: 'GET',
  path,
  kind,
});
const post = (path: string, kind: RouteAddress['kind'] = 'json'): RouteAddress => ({
  method: 'POST',
  path,
  kind,
});

export const routeAddresses = {
  listCases: get('/cases'),
  openCase: post('/cases'),
  importCase: post('/import'),
  exportCase: get('/cases/:caseId/export', 'text'),
  verifyCase: get('/cases/:caseId/verify'),
  live: get('/cases/:caseId/live', 'events'),
  command: post('/cases/:caseId/commands'),
  fileReports: post('/cases/:caseId/reports', 'lines'),
  overview: get('/cases/:caseId/overview'),
  timeline: get('/cases/:caseId/timeline'),
  positions: get('/cases/:caseId/positions'),
  readingQueue: get('/cases/:caseId/reading'),
  readingReport: get('/cases/:caseId/reading/:reportId'),
  sources: get('/cases/:caseId/sources'),
  dependents: get('/cases/:caseId/claims/:claimId/dependents'),
  actors: get('/cases/:caseId/actors'),
  actor: get('/cases/:caseId/actors/:actorId'),
  network: get('/cases/:caseId/network'),
  issues: get('/cases/:caseId/issues'),
  history: get('/cases/:caseId/history'),
  relays: get('/cases/:caseId/relays'),
  proposals: get('/cases/:caseId/proposals'),
  rounds: get('/cases/:caseId/rounds'),
  rooms: get('/cases/:caseId/rooms'),
  desk: get('/cases/:caseId/desk'),
  packages: get('/cases/:caseId/packages'),
  brief: get('/cases/:caseId/brief'),
  briefDocument: get('/cases/:caseId/brief.docx', 'document'),
  search: get('/search'),
  health: get('/health'),
  openapi: get('/openapi.json'),
  whoAmI: get('/me'),
  session: get('/session'),
  signIn: post('/session'),
  signOut: post('/session/end'),
  sessions: get('/sessions'),
  revokeSession: post('/sessions/:sessionId/revoke'),
  revokeOtherSessions: post('/sessions/revoke-others'),
  changePassword: post('/account/password'),
  people: get('/cases/:caseId/people'),
  invite: post('/cases/:caseId/invitations'),
  invitations: get('/cases/:caseId/invitations'),
  revokeInvitation: post('/cases/:caseId/invitations/:invitationId/revoke'),
  reissueInvitation: post('/cases/:caseId/invitations/:invitationId/reissue'),
  endAccess: post('/cases/:caseId/access/end'),
  handOverRoom: post('/cases/:caseId/access/keeper'),
  succeedRoom: post('/cases/:caseId/access/succeed'),
  lookAtInvitation: post('/invitations/look'),
  acceptInvitation: post('/invitations/accept'),
  passkeyOptions: post('/passkeys/options'),
  addPasskey: post('/passkeys'),
  passkeys: get('/passkeys'),
  renamePasskey: post('/passkeys/:passkeyId/rename'),
  removePasskey: post('/passkeys/:passkeyId/remove'),
  passkeySignInOptions: post('/session/passkey/options'),
  passkeySignIn: post('/session/passkey'),
} as const satisfies Partial<Record<RouteName, RouteAddress>>;

export type KnownRoute = keyof typeof routeAddresses;
