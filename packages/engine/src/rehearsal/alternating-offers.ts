import type { Package } from '../space/outcome-space.ts';
import type { AutomatedParty } from './automated-party.ts';

/** One turn: an offer, or the acceptance of the offer on the table. */
export type Turn = { readonly party: number; readonly offers: Package | null; readonly round: number };

export type Ending = {
  /** The agreed package, or null when time ran out. */
  readonly agreed: Package | null;
  /** Rounds begun (every party has one turn in a round). */
  readonly rounds: number;
};

/**
 * Stacked alternating offers: in turn each party accepts the offer on the table or replaces it with its own; an
 * offer that all the others have accepted one after the other is agreed. Ends after `rounds` rounds, or when a
 * party leaves that no package can satisfy. `first` has the first turn. Deterministic given its parties. Source: Aydoğan, Festen, Hindriks and Jonker, "Alternating
 * offers protocols for multilateral negotiation", 2017.
 */
export function alternatingOffers(
  parties: readonly AutomatedParty[],
  rounds: number,
  first: number,
  watch: (turn: Turn) => void = () => {},
): Ending {
  const n = parties.length;
  const turns = rounds * n;
  let standing: Package | null = null;
  let accepted = 0;
  for (let turn = 0; turn < turns; turn++) {
    const party = (first + turn) % n;
    const round = Math.floor(turn / n) + 1;
    const one = parties[party] as AutomatedParty;
    if (!one.stays) return { agreed: null, rounds: round };
    const t = turn / Math.max(1, turns - 1);
    if (standing !== null && one.accepts(standing, t)) {
      accepted++;
      watch({ party, offers: null, round });
      if (accepted === n - 1) return { agreed: standing, rounds: round };
      continue;
    }
    standing = one.offer(t);
    accepted = 0;
    watch({ party, offers: standing, round });
    for (const other of parties) if (other !== one) other.hear(party, standing);
  }
  return { agreed: null, rounds };
}
