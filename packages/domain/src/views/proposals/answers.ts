import { actorFor, type CaseState } from '../../state/case-state.ts';
import type { Answer, Response } from '../../state/table-records.ts';
import { byText } from '../names.ts';

/** The latest answer of each party that stands, in the order of the parties' ids. */
export const standingAnswers = (state: CaseState, proposalId: string): readonly Answer[] => {
  const latest = new Map<string, Answer>();
  for (const answer of state.answers.values()) {
    if (answer.proposalId !== proposalId || answer.withdrawnAt !== null) continue;
    const party = actorFor(state, answer.partyId);
    const known = latest.get(party);
    if (known === undefined || known.at <= answer.at) latest.set(party, answer);
  }
  return [...latest.entries()].sort(([a], [b]) => byText(a, b)).map(([, answer]) => answer);
};

/** What an answer says of one issue: its own word on it, else its word on the whole. */
export const responseOn = (answer: Answer, issueId: string): Response =>
  answer.perIssue.find((item) => item.issueId === issueId)?.response ?? answer.whole;

/** Accepts, with an ad referendum acceptance counted once the principal has confirmed it. */
export const acceptsOn = (answer: Answer, issueId: string): 'yes' | 'to-confirm' | 'no' => {
  const response = responseOn(answer, issueId);
  if (response === 'accepts' || response === 'accepts-with-reservations') return 'yes';
  if (response === 'ad-referendum') return answer.confirmedAt === null ? 'to-confirm' : 'yes';
  return 'no';
};
