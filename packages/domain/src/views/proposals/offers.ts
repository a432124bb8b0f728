/** "If they accept X, then we accept Y within 48 hours", held against what the viewer can see. */
import { actorFor, type CaseState } from '../../state/case-state.ts';
import type { ConditionalOffer, OptionRef } from '../../state/table-records.ts';
import { actorRefOf, byText, issueNamed } from '../names.ts';
import { acceptsOn, standingAnswers } from './answers.ts';
import type { OfferItem } from './page.ts';

const HOUR = 3_600_000;

/** When a party first accepted an option, in a proposal that offers it or by proposing it; null for never. */
const acceptedAt = (state: CaseState, partyId: string, { issueId, optionId }: OptionRef): string | null => {
  const party = actorFor(state, partyId);
  const moments: string[] = [];
  for (const proposal of state.proposals.values()) {
    if (!proposal.choices.some((item) => item.issueId === issueId && item.optionId === optionId)) continue;
    if (proposal.byIds.some((id) => actorFor(state, id) === party)) moments.push(proposal.tabledAt);
    for (const answer of standingAnswers(state, proposal.id)) {
      if (actorFor(state, answer.partyId) !== party) continue;
      if (acceptsOn(answer, issueId) === 'yes') moments.push(answer.confirmedAt ?? answer.at);
    }
  }
  return moments.sort(byText)[0] ?? null;
};

const optionNamed = (state: CaseState, { issueId, optionId }: OptionRef) => ({
  issue: issueNamed(state, issueId),
  option: {
    id: optionId,
    name: state.issues.get(issueId)?.options.find(({ id }) => id === optionId)?.name ?? { en: optionId },
  },
});

const stateOf = (
  offer: ConditionalOffer,
  due: number | null,
  kept: string | null,
  now: string,
): OfferItem['state'] => {
  if (offer.withdrawnAt !== null) return 'withdrawn';
  if (due === null) return 'waiting';
  if (kept !== null && Date.parse(kept) <= due) return 'met';
  return Date.parse(now) > due ? 'lapsed' : 'due';
};

export const offerItemOf = (state: CaseState, offer: ConditionalOffer, now: string): OfferItem => {
  const met = acceptedAt(state, offer.when.partyId, offer.when);
  const start = met === null ? null : Math.max(Date.parse(met), Date.parse(offer.at));
  const due = start === null ? null : start + offer.withinHours * HOUR;
  const kept = acceptedAt(state, offer.partyId, offer.offered);
  return {
    id: offer.id,
    party: actorRefOf(state, offer.partyId),
    when: { party: actorRefOf(state, offer.when.partyId), ...optionNamed(state, offer.when) },
    offered: optionNamed(state, offer.offered),
    withinHours: offer.withinHours,
    state: stateOf(offer, due, kept, now),
    dueBy: due === null || offer.withdrawnAt !== null ? null : new Date(due).toISOString(),
    seenBy: [...(state.entities.get(offer.id)?.audience ?? [])],
  };
};
