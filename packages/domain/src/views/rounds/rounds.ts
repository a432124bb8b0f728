import { seatsIn } from '../../disclosure/sealed-answers.ts';
import type { Compartment } from '../../log/audience.ts';
import { actorFor, type CaseState } from '../../state/case-state.ts';
import type { Round } from '../../state/table-records.ts';
import { frameOf } from '../frame.ts';
import { actorRefOf, actorRefsOf, byText } from '../names.ts';
import { choiceItemOf } from '../proposals/proposals.ts';
import type { RoundItem, RoundsPage } from './page.ts';

/** Where the viewer sits: the rooms that are held, and the party as which they look, if they have said so. */
export interface Standpoint {
  readonly clearances: readonly Compartment[];
  readonly as: string | null;
}

/**
 * The one party whose answer is shown with what it says. Whoever is in several of the parties' rooms may see
 * every answer, and is shown none of them by the way: not even a mediator at a desk learns who said no
 * without looking for it.
 */
const openedFor = (state: CaseState, round: Round, { clearances, as }: Standpoint): string | null => {
  const seats = seatsIn(state, round, clearances);
  if (as !== null) return seats.find((partyId) => actorFor(state, partyId) === actorFor(state, as)) ?? null;
  const [only, another] = seats;
  return another === undefined ? (only ?? null) : null;
};

const roundItemOf = (state: CaseState, round: Round, standpoint: Standpoint): RoundItem => {
  const opened = openedFor(state, round, standpoint);
  return {
    id: round.id,
    title: round.title,
    choices: round.choices.map((choice) => choiceItemOf(state, choice, undefined)),
    parties: actorRefsOf(state, round.partyIds),
    openedAt: round.openedAt,
    closesAt: round.closesAt,
    outcome: round.outcome,
    own: [...round.sealed.entries()]
      .sort(([a], [b]) => byText(a, b))
      .map(([partyId, { accepts, at }]) => ({
        party: actorRefOf(state, partyId),
        accepts: partyId === opened ? accepts : null,
        at,
      })),
    seenBy: [...(state.entities.get(round.id)?.audience ?? [])],
  };
};

const NOWHERE: Standpoint = { clearances: [], as: null };

export const roundsView = (
  state: CaseState,
  asOf: string | null,
  standpoint: Standpoint = NOWHERE,
): RoundsPage => ({
  ...frameOf(state, asOf),
  rounds: [...state.rounds.values()]
    .map((round) => roundItemOf(state, round, standpoint))
    .sort((a, b) => byText(b.openedAt, a.openedAt) || byText(a.id, b.id)),
});
