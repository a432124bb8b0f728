/** What would fall with a claim, if it were taken back. */
import type { CaseState } from '../../state/case-state.ts';
import type { Claim, Contact, Entry, Position, Term } from '../../state/records.ts';
import { eventOfTelling } from '../contact-events.ts';
import { byTelling } from '../entry-order.ts';
import { evidenceOf } from '../evidence.ts';
import { frameOf } from '../frame.ts';
import { marksOf } from '../marks.ts';
import { actorRefsOf } from '../names.ts';
import { holderOf } from '../positions/stands.ts';
import { echoesOf, toldIn } from '../shaken.ts';
import { shown } from '../shown.ts';
import { clusterOfClaim } from './claim-groups.ts';
import type { DependentsPage } from './page.ts';
import { sourcedClaimOf } from './sourced-claim.ts';

type Effect = DependentsPage['dependents'][number]['effect'];
type Dependent = { readonly entry: Entry; readonly effect: Effect };

const effect = (elsewhere: boolean): Effect => (elsewhere ? 'weakened' : 'sole');

const onPosition = (state: CaseState, position: Position, fallen: ReadonlySet<string>): Effect => {
  const party = holderOf(state, position);
  for (const other of state.positions.values()) {
    if (other.id === position.id || !shown(other) || (other.claimId !== null && fallen.has(other.claimId)))
      continue;
    const same =
      other.issueId === position.issueId &&
      other.stance === position.stance &&
      other.optionId === position.optionId &&
      holderOf(state, other) === party;
    if (same) return 'weakened';
  }
  return 'sole';
};

const onTerm = (state: CaseState, term: Term, fallen: ReadonlySet<string>): Effect => {
  for (const other of state.terms.values()) {
    if (other.id === term.id || !shown(other) || (other.claimId !== null && fallen.has(other.claimId)))
      continue;
    const same =
      other.instrument === term.instrument && other.issueId === term.issueId && other.phase === term.phase;
    if (same) return 'weakened';
  }
  return 'sole';
};

const onContact = (state: CaseState, contact: Contact, claims: readonly Claim[]): Effect =>
  effect(
    (eventOfTelling(state).get(contact.id)?.tellings ?? []).some(
      (telling) => telling.id !== contact.id && !claims.some((claim) => toldIn(telling, claim)),
    ),
  );

const actorsOf = (entry: Entry): readonly string[] => {
  switch (entry.entry) {
    case 'claim':
      return entry.speakerId === null ? [] : [entry.speakerId];
    case 'contact':
      return entry.participantIds;
    case 'position':
      return [entry.partyId];
    case 'term':
      return [];
  }
};

const dependentsOf = (state: CaseState, claim: Claim): Dependent[] => {
  const echoes = echoesOf(state, claim);
  const claims = [claim, ...echoes];
  const fallen = new Set(claims.map(({ id }) => id));
  const otherOrigins = (clusterOfClaim(state).get(claim.id)?.origins.length ?? 1) > 1;
  const found: Dependent[] = echoes.map((entry) => ({ entry, effect: effect(otherOrigins) }));
  for (const entry of state.positions.values()) {
    if (entry.claimId !== null && fallen.has(entry.claimId))
      found.push({ entry, effect: onPosition(state, entry, fallen) });
  }
  for (const entry of state.terms.values()) {
    if (entry.claimId !== null && fallen.has(entry.claimId))
      found.push({ entry, effect: onTerm(state, entry, fallen) });
  }
  for (const entry of state.contacts.values()) {
    if (claims.some((one) => toldIn(entry, one)))
      found.push({ entry, effect: onContact(state, entry, claims) });
  }
  const order = byTelling(state);
  return found.filter(({ entry }) => shown(entry)).sort((a, b) => order(a.entry, b.entry));
};

/** Null when the viewer has no such claim, or it was refused. */
export const dependentsView = (
  state: CaseState,
  asOf: string | null,
  claimId: string,
): DependentsPage | null => {
  const claim = state.claims.get(claimId) ?? null;
  if (claim === null || !shown(claim)) return null;
  return {
    ...frameOf(state, asOf),
    claim: sourcedClaimOf(state, claim),
    dependents: dependentsOf(state, claim).map(({ entry, effect: how }) => ({
      entryId: entry.id,
      entry: entry.entry,
      effect: how,
      actors: actorRefsOf(state, actorsOf(entry)),
      issueId: entry.entry === 'position' || entry.entry === 'term' ? entry.issueId : null,
      evidence: evidenceOf(state, entry),
      marks: marksOf(state, entry),
    })),
  };
};
