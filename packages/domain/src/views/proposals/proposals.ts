import type { CaseState } from '../../state/case-state.ts';
import type { Answer, Choice, Proposal } from '../../state/table-records.ts';
import { frameOf } from '../frame.ts';
import { actorRefOf, actorRefsOf, byText, issueNamed } from '../names.ts';
import { alertsOf } from '../relays/alerts.ts';
import { isPast } from '../relays/relays.ts';
import { standingAnswers } from './answers.ts';
import { closuresOf } from './closures.ts';
import { offerItemOf } from './offers.ts';
import type { AnswerItem, ChoiceItem, ProposalItem, ProposalsPage } from './page.ts';

const sameChoice = (a: Choice, b: Choice): boolean =>
  a.optionId === b.optionId && a.words === b.words && a.phase === b.phase && a.condition === b.condition;

export const choiceItemOf = (state: CaseState, choice: Choice, before: Proposal | undefined): ChoiceItem => {
  const { issueId, optionId, words, phase, condition } = choice;
  const was = before?.choices.find((item) => item.issueId === issueId);
  const option = state.issues.get(issueId)?.options.find(({ id }) => id === optionId);
  return {
    issue: issueNamed(state, issueId),
    option: optionId === null ? null : { id: optionId, name: option?.name ?? { en: optionId } },
    words,
    phase,
    condition,
    change:
      before === undefined
        ? null
        : was === undefined
          ? 'added'
          : sameChoice(was, choice)
            ? 'same'
            : 'changed',
  };
};

const answerItemOf = (state: CaseState, answer: Answer): AnswerItem => {
  const said = [answer.whole, ...answer.perIssue.map(({ response }) => response)];
  return {
    id: answer.id,
    party: actorRefOf(state, answer.partyId),
    whole: answer.whole,
    perIssue: answer.perIssue.map(({ issueId, response, note }) => ({
      issue: issueNamed(state, issueId),
      response,
      note,
    })),
    note: answer.note,
    at: answer.at,
    confirmed: said.includes('ad-referendum') ? answer.confirmedAt !== null : null,
    seenBy: [...(state.entities.get(answer.id)?.audience ?? [])],
  };
};

export const proposalItemOf = (state: CaseState, proposal: Proposal, now: string): ProposalItem => {
  const before = proposal.derivedFromId === null ? undefined : state.proposals.get(proposal.derivedFromId);
  const settled = new Set(proposal.choices.map(({ issueId }) => issueId));
  const closures = closuresOf(state, proposal);
  const { id, title, deadline, derivedFromId, carriedFromId, tabledAt, withdrawnAt, author } = proposal;
  return {
    id,
    title,
    by: actorRefsOf(state, proposal.byIds),
    choices: proposal.choices.map((choice) => choiceItemOf(state, choice, before)),
    dropped: (before?.choices ?? [])
      .filter(({ issueId }) => !settled.has(issueId))
      .map(({ issueId }) => issueNamed(state, issueId)),
    deadline,
    overdue: withdrawnAt === null && isPast(deadline, now),
    derivedFromId,
    carriedFromId,
    tabledAt,
    tabledBy: author,
    withdrawnAt,
    answers: standingAnswers(state, id).map((answer) => answerItemOf(state, answer)),
    closures,
    closed: closures.filter((item) => item.state === 'closed').length,
    seenBy: [...(state.entities.get(id)?.audience ?? [])],
  };
};

export const proposalsView = (state: CaseState, asOf: string | null, now: string): ProposalsPage => ({
  ...frameOf(state, asOf),
  proposals: [...state.proposals.values()]
    .map((proposal) => proposalItemOf(state, proposal, now))
    .sort((a, b) => byText(b.tabledAt, a.tabledAt) || byText(a.id, b.id)),
  offers: [...state.offers.values()]
    .sort((a, b) => byText(b.at, a.at) || byText(a.id, b.id))
    .map((offer) => offerItemOf(state, offer, now)),
  alerts: alertsOf(state),
});
