/** The pages of the table: what is carried, proposed and valued. */
export { briefView } from './brief/brief.ts';
export * from './brief/page.ts';
export { deskView, partiesOf } from './desk/desk.ts';
export * from './desk/page.ts';
export { packagesView } from './packages/packages.ts';
export * from './packages/page.ts';
export * from './proposals/page.ts';
export { proposalsView } from './proposals/proposals.ts';
export * from './relays/page.ts';
export { relaysView } from './relays/relays.ts';
export * from './rooms/page.ts';
export { roomsView } from './rooms/rooms.ts';
export * from './rounds/page.ts';
export { roundsView } from './rounds/rounds.ts';
