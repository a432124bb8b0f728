import type { Compartment } from '../../log/audience.ts';
import { actorFor, type CaseState } from '../../state/case-state.ts';
import { frameOf } from '../frame.ts';
import { actorRefsOf } from '../names.ts';
import { proposalsView } from '../proposals/proposals.ts';
import { deliveryItemOf, relaysView } from '../relays/relays.ts';
import { roundsView } from '../rounds/rounds.ts';
import type { DeskPage } from './page.ts';

/** The parties in whose rooms a viewer with these clearances is. */
export const partiesOf = (state: CaseState, clearances: readonly Compartment[]): string[] =>
  [...state.rooms.values()]
    .filter((room) => room.kind === 'party' && clearances.includes(room.id))
    .flatMap((room) => (room.partyId === null ? [] : [actorFor(state, room.partyId)]));

export const deskView = (
  state: CaseState,
  asOf: string | null,
  now: string,
  clearances: readonly Compartment[],
  /** The party as which somebody looks who is in the rooms of several. */
  as: string | null = null,
): DeskPage => {
  const parties = partiesOf(state, clearances);
  const ours = new Set(parties);
  const { relays } = relaysView(state, asOf, now);
  const received = [...state.deliveries.values()]
    .filter((delivery) => ours.has(actorFor(state, delivery.toId)))
    .map((delivery) => deliveryItemOf(state, delivery, now))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1));
  const { proposals } = proposalsView(state, asOf, now);
  const { rounds } = roundsView(state, asOf, { clearances, as });
  const unanswered = proposals.filter(
    (item) =>
      item.withdrawnAt === null &&
      !item.by.some(({ id }) => ours.has(id)) &&
      !item.answers.some((answer) => ours.has(answer.party.id) && answer.whole !== 'studying'),
  );
  return {
    ...frameOf(state, asOf),
    parties: actorRefsOf(state, parties),
    awaiting: {
      deliveries: received.filter((item) => item.replyBy !== null && item.repliedBy === null),
      proposals: unanswered,
      rounds: rounds.filter(
        (round) =>
          round.outcome === null && round.parties.some(({ id }) => ours.has(id)) && round.own.length === 0,
      ),
    },
    received,
    said: relays.filter((relay) => ours.has(relay.from.id)),
    proposals,
    rounds,
  };
};
