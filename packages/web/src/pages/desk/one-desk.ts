/** The desk of one party. A delegation has but one; whoever holds several rooms looks at one desk at a time. */
import type { DeskPage, RoomsPage } from '@wasit/domain';

export type OneDesk = Pick<DeskPage, 'awaiting' | 'received' | 'said'>;

export const deskOf = (page: DeskPage, rooms: RoomsPage, partyId: string | null): OneDesk => {
  const own = rooms.rooms.filter(({ party }) => party !== null && party.id === partyId).map(({ id }) => id);
  const awaited = page.awaiting.deliveries.filter(({ to }) => to.id === partyId);
  const waiting = new Set(awaited.map(({ id }) => id));
  return {
    awaiting: {
      deliveries: awaited,
      proposals: page.proposals.filter(
        ({ withdrawnAt, by, answers, seenBy }) =>
          withdrawnAt === null &&
          seenBy.some((circle) => circle === 'public' || own.includes(circle)) &&
          !by.some(({ id }) => id === partyId) &&
          !answers.some(({ party, whole }) => party.id === partyId && whole !== 'studying'),
      ),
      rounds: page.rounds.filter(
        ({ outcome, parties, own: sealed }) =>
          outcome === null &&
          parties.some(({ id }) => id === partyId) &&
          !sealed.some(({ party }) => party.id === partyId),
      ),
    },
    received: page.received.filter(({ id, to }) => to.id === partyId && !waiting.has(id)),
    said: page.said.filter(({ from }) => from.id === partyId),
  };
};
