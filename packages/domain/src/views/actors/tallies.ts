/** What there is on each actor, merged ones counted with the one that stands for them. */
import { actorFor, type CaseState } from '../../state/case-state.ts';
import { contactItems } from '../contact-item.ts';
import { remembered } from '../remembered.ts';
import { shown } from '../shown.ts';

export interface Tally {
  mentions: number;
  contacts: number;
  positions: number;
  claims: number;
  readonly reports: Set<string>;
}

export const talliesOf = remembered((state: CaseState): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Tally>();
  const tally = (id: string): Tally => {
    const key = actorFor(state, id);
    const known = tallies.get(key) ?? {
      mentions: 0,
      contacts: 0,
      positions: 0,
      claims: 0,
      reports: new Set(),
    };
    tallies.set(key, known);
    return known;
  };
  for (const actor of state.actors.values()) {
    const own = tally(actor.id);
    own.mentions += actor.mentions.length;
    for (const { reportId } of actor.mentions) own.reports.add(reportId);
  }
  for (const { participants } of contactItems(state))
    for (const { id } of participants) tally(id).contacts += 1;
  for (const position of state.positions.values())
    if (shown(position)) tally(position.partyId).positions += 1;
  for (const claim of state.claims.values()) {
    if (shown(claim) && claim.speakerId !== null) tally(claim.speakerId).claims += 1;
  }
  return tallies;
});
