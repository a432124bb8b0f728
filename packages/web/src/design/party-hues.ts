import type { ActorRef } from '@wasit/domain';

/**
 * Which of the equal hues each party has: by the order of ids, so that it is the same on every page.
 * Those who are no party have none.
 */
export const partyHues = (actors: Iterable<ActorRef>): ReadonlyMap<string, number> => {
  const ids = new Set<string>();
  for (const actor of actors) if (actor.role === 'party') ids.add(actor.id);
  return new Map([...ids].sort().map((id, hue) => [id, hue]));
};
