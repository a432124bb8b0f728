import type { CaseState } from '../../state/case-state.ts';
import type { Round } from '../../state/table-records.ts';
import { frameOf } from '../frame.ts';
import { actorRefOf, actorRefsOf, byText } from '../names.ts';
import { choiceItemOf } from '../proposals/proposals.ts';
import type { RoundItem, RoundsPage } from './page.ts';

export const roundItemOf = (state: CaseState, round: Round): RoundItem => ({
  id: round.id,
  title: round.title,
  choices: round.choices.map((choice) => choiceItemOf(state, choice, undefined)),
  parties: actorRefsOf(state, round.partyIds),
  openedAt: round.openedAt,
  closesAt: round.closesAt,
  outcome: round.outcome,
  own: [...round.sealed.entries()]
    .sort(([a], [b]) => byText(a, b))
    .map(([partyId, { accepts, at }]) => ({ party: actorRefOf(state, partyId), accepts, at })),
  seenBy: [...(state.entities.get(round.id)?.audience ?? [])],
});

export const roundsView = (state: CaseState, asOf: string | null): RoundsPage => ({
  ...frameOf(state, asOf),
  rounds: [...state.rounds.values()]
    .map((round) => roundItemOf(state, round))
    .sort((a, b) => byText(b.openedAt, a.openedAt) || byText(a.id, b.id)),
});
