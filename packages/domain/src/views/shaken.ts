/** What no longer stands firm, since a claim that it rests on was taken back. */
import type { CaseState } from '../state/case-state.ts';
import type { Claim, Contact } from '../state/records.ts';
import { remembered } from './remembered.ts';
import { clusterOfClaim } from './sources/claim-groups.ts';

/** True when the contact is told inside the words of the claim. */
export const toldIn = (contact: Contact, claim: Claim): boolean =>
  contact.reportId === claim.reportId &&
  contact.span !== null &&
  claim.span !== null &&
  contact.span.start >= claim.span.start &&
  contact.span.end <= claim.span.end;

/** Those who repeat the same origin's words. */
export const echoesOf = (state: CaseState, claim: Claim): readonly Claim[] => {
  const origins = clusterOfClaim(state).get(claim.id)?.origins ?? [];
  const own = origins.find(({ claims }) => claims.some(({ id }) => id === claim.id));
  return (own?.claims ?? []).filter(({ id }) => id !== claim.id);
};

/**
 * Entries that rest on a retracted or refused claim: positions and terms read from it, contacts told in it;
 * and, for a retraction, the echoes of the same origin with what rests on them. A refused claim says only
 * that this report was misread, and shakes no other report.
 */
export const shakenEntries = remembered((state): ReadonlySet<string> => {
  const shaken = new Set<string>();
  const fallen: Claim[] = [];
  for (const claim of state.claims.values()) {
    if (claim.retracted !== null && claim.review !== 'refused') {
      const echoes = echoesOf(state, claim).filter(({ retracted }) => retracted === null);
      for (const echo of echoes) shaken.add(echo.id);
      fallen.push(claim, ...echoes);
    } else if (claim.review === 'refused') fallen.push(claim);
  }
  if (fallen.length === 0) return shaken;
  const ids = new Set(fallen.map(({ id }) => id));
  for (const entries of [state.positions, state.terms]) {
    for (const { id, claimId } of entries.values()) if (claimId !== null && ids.has(claimId)) shaken.add(id);
  }
  const byReport = new Map<string | null, Claim[]>();
  for (const claim of fallen) byReport.set(claim.reportId, [...(byReport.get(claim.reportId) ?? []), claim]);
  for (const contact of state.contacts.values()) {
    const near = byReport.get(contact.reportId) ?? [];
    if (near.some((claim) => toldIn(contact, claim))) shaken.add(contact.id);
  }
  return shaken;
});
