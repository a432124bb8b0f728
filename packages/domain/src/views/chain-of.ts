/** The attribution chain behind an entry: its own, or that of the statement it was read from. */
import type { CaseState } from '../state/case-state.ts';
import type { Claim, Entry } from '../state/records.ts';
import { type ActorRef, actorRefsOf } from './names.ts';

/** The statement an entry stands in; a claim stands in itself. */
export const claimBehind = (state: CaseState, entry: Entry): Claim | null => {
  switch (entry.entry) {
    case 'claim':
      return entry;
    case 'contact':
      return null;
    case 'position':
    case 'term':
      return entry.claimId === null ? null : (state.claims.get(entry.claimId) ?? null);
  }
};

/** Outlet first, the speaker last. Empty when the entry stands in no statement. */
export const chainOf = (state: CaseState, entry: Entry): ActorRef[] => {
  const claim = claimBehind(state, entry);
  return claim === null ? [] : actorRefsOf(state, claim.chain);
};
