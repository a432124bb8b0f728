/** Every route there is. A new one is declared in its concept's file and listed here. */
import * as access from './access-routes.ts';
import * as accounts from './account-routes.ts';
import * as briefs from './brief-routes.ts';
import * as cases from './case-routes.ts';
import * as mediation from './mediation-routes.ts';
import * as pages from './page-routes.ts';
import * as passkeys from './passkey-routes.ts';
import * as record from './record-routes.ts';
import * as service from './service-routes.ts';

export const routes = {
  listCases: cases.listCases,
  openCase: cases.openCase,
  importCase: cases.importCase,
  exportCase: cases.exportCase,
  verifyCase: cases.verifyCase,
  live: cases.live,
  command: record.command,
  fileReports: record.fileReports,
  overview: pages.overview,
  timeline: pages.timeline,
  positions: pages.positions,
  readingQueue: pages.readingQueue,
  readingReport: pages.readingReport,
  sources: pages.sources,
  dependents: pages.dependents,
  actors: pages.actors,
  actor: pages.actor,
  network: pages.network,
  issues: pages.issues,
  history: pages.history,
  search: pages.search,
  relays: mediation.relays,
  proposals: mediation.proposals,
  rounds: mediation.rounds,
  rooms: mediation.rooms,
  desk: mediation.desk,
  packages: mediation.packages,
  brief: briefs.brief,
  briefDocument: briefs.briefDocument,
  health: service.health,
  openapi: service.openapi,
  whoAmI: service.whoAmI,
  session: accounts.session,
  signIn: accounts.signIn,
  signOut: accounts.signOut,
  sessions: accounts.sessions,
  revokeSession: accounts.revokeSession,
  revokeOtherSessions: accounts.revokeOtherSessions,
  changePassword: accounts.changePassword,
  people: access.people,
  invite: access.invite,
  invitations: access.invitations,
  revokeInvitation: access.revokeInvitation,
  reissueInvitation: access.reissueInvitation,
  lookAtInvitation: access.lookAtInvitation,
  acceptInvitation: access.acceptInvitation,
  endAccess: access.endAccess,
  handOverRoom: access.handOverRoom,
  succeedRoom: access.succeedRoom,
  passkeyOptions: passkeys.passkeyOptions,
  addPasskey: passkeys.addPasskey,
  passkeys: passkeys.passkeys,
  renamePasskey: passkeys.renamePasskey,
  removePasskey: passkeys.removePasskey,
  passkeySignInOptions: passkeys.passkeySignInOptions,
  passkeySignIn: passkeys.passkeySignIn,
} as const;

export type Routes = typeof routes;
export type RouteName = keyof Routes;

export const routeNames = (): readonly RouteName[] => Object.keys(routes) as RouteName[];
