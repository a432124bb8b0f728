/**
 * Secret answers, to somebody who could see several of them: whoever sits alone at a desk is in the room of
 * every party. What they may be shown by the way, and take out of the record, is what one party would be.
 */
import type { Compartment } from '../log/audience.ts';
import type { StoredEvent } from '../log/event.ts';
import type { CaseState } from '../state/case-state.ts';
import type { Round } from '../state/table-records.ts';
import { roomOf } from './circles.ts';
import { answerSealed } from './round-events.ts';

/** The parties to the round whose rooms the viewer is in, or whose answers the viewer's own record holds. */
export const seatsIn = (
  state: CaseState,
  round: Round,
  clearances: readonly Compartment[],
): readonly string[] =>
  round.partyIds.filter((partyId) => {
    const room = roomOf(state, partyId);
    return round.sealed.has(partyId) || (room !== undefined && clearances.includes(room));
  });

/**
 * The viewer's events as they may be taken out of the record: to somebody who is in the rooms of several
 * parties of a round, without the secret answers, unless all have accepted, as all know then. An answer that
 * is left out here stays in the record, and counts at its hour.
 *
 * `state` is the viewer's own fold of these events, or of more.
 */
export const takenOut = (
  state: CaseState,
  events: readonly StoredEvent[],
  clearances: readonly Compartment[],
): readonly StoredEvent[] => {
  const open = new Set<string>();
  for (const round of state.rounds.values()) {
    if (round.outcome === 'agreed' || seatsIn(state, round, clearances).length < 2) open.add(round.id);
  }
  return events.filter(
    ({ type, payload: { roundId } }) =>
      type !== answerSealed.type || (typeof roundId === 'string' && open.has(roundId)),
  );
};
