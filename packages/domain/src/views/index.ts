/** What each page shows, from the viewer's own fold, and the shape of it. */
export * from './actors/page.ts';
export * from './cases/page.ts';
export { type ContactItem, contactItem, telling } from './contact-item.ts';
export { type Evidence, evidence } from './evidence.ts';
export * from './history/page.ts';
export * from './issues/page.ts';
export { type Marks, marks } from './marks.ts';
export { type ActorRef, actorRef, type Named, named } from './names.ts';
export * from './overview/page.ts';
export * from './positions/page.ts';
export * from './reading-room/page.ts';
export * from './search/page.ts';
export * from './sources/page.ts';
export * from './timeline/page.ts';
