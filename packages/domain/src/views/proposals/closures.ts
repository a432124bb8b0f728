/**
 * Provisional closure: an issue is closed when every party of the case accepts what the proposal says of
 * it; it reopens when one of them no longer does, or when an issue that it depends on reopens.
 */
import { actorFor, type CaseState } from '../../state/case-state.ts';
import type { Proposal } from '../../state/table-records.ts';
import { foldName } from '../../text/fold-name.ts';
import { byText, issueNamed } from '../names.ts';
import { acceptsOn, standingAnswers } from './answers.ts';
import type { ClosureItem } from './page.ts';

/** The parties of the case, without those who propose: proposing is accepting. */
const neededParties = (state: CaseState, proposal: Proposal): readonly string[] => {
  const by = new Set(proposal.byIds.map((id) => actorFor(state, id)));
  return [...state.actors.values()]
    .filter((actor) => actor.mergedInto === null && actor.roles.some(({ role }) => role === 'party'))
    .map(({ id }) => id)
    .filter((id) => !by.has(id))
    .sort(byText);
};

/** Issues that depend on `issueId`: a rule ties their options, or their condition names it. */
const dependOn = (state: CaseState, proposal: Proposal, issueId: string): string[] => {
  const optionOf = (id: string) => proposal.choices.find((choice) => choice.issueId === id)?.optionId;
  const named = state.issues.get(issueId)?.name ?? {};
  return proposal.choices
    .filter((choice) => choice.issueId !== issueId)
    .filter((choice) => {
      const ruled = [...state.rules.values()].some(
        ({ kind, when, target }) =>
          kind === 'requires' &&
          when.issueId === choice.issueId &&
          when.optionId === choice.optionId &&
          target.issueId === issueId &&
          target.optionId === optionOf(issueId),
      );
      const condition = ` ${foldName(choice.condition ?? '')} `;
      const said = [named.ar, named.en].some(
        (name) => name !== undefined && condition.includes(` ${foldName(name)} `),
      );
      return ruled || said;
    })
    .map((choice) => choice.issueId)
    .sort(byText);
};

export const closuresOf = (state: CaseState, proposal: Proposal): ClosureItem[] => {
  const answers = standingAnswers(state, proposal.id);
  const needed = neededParties(state, proposal);
  const own = new Map<string, ClosureItem['state']>();
  for (const { issueId } of proposal.choices) {
    const words = needed.map((party) => {
      const answer = answers.find((item) => actorFor(state, item.partyId) === party);
      return answer === undefined ? 'no' : acceptsOn(answer, issueId);
    });
    const closed = needed.length > 0 && words.every((word) => word === 'yes');
    const pending = needed.length > 0 && words.every((word) => word !== 'no');
    own.set(issueId, closed ? 'closed' : pending ? 'awaits-confirmation' : 'open');
  }
  const dependents = new Map(
    proposal.choices.map(({ issueId }) => [issueId, dependOn(state, proposal, issueId)] as const),
  );
  // What depends on an open issue is open with it, however far down the chain of dependence.
  const queue = [...own].filter(([, at]) => at === 'open').map(([issueId]) => issueId);
  for (let issueId = queue.pop(); issueId !== undefined; issueId = queue.pop()) {
    for (const dependent of dependents.get(issueId) ?? []) {
      if (own.get(dependent) === 'open') continue;
      own.set(dependent, 'open');
      queue.push(dependent);
    }
  }
  return proposal.choices.map(({ issueId }) => ({
    issue: issueNamed(state, issueId),
    state: own.get(issueId) ?? 'open',
    reopens: (dependents.get(issueId) ?? []).map((id) => issueNamed(state, id)),
  }));
};
