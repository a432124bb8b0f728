/** Who sits where: parties at the ends, mediators between them, the others beyond. */
import { actorFor, type CaseState } from '../../state/case-state.ts';
import { compareEdtf, extentOf } from '../../time/edtf.ts';
import { pairsOf } from '../actors/network.ts';
import { type ContactItem, contactItems, tookPlace } from '../contact-item.ts';
import { datedOf } from '../entry-order.ts';
import { actorRefOf, byText } from '../names.ts';
import { holderOf } from '../positions/stands.ts';
import { DAY, presentOf } from '../present.ts';
import { remembered } from '../remembered.ts';
import { shown } from '../shown.ts';
import { seatsOf, sideOf } from '../sides.ts';
import type { ContactLine, OverviewPage, Seat } from './page.ts';

/** The sides that a contact joins, each once: people and delegations count for whom they stand for. */
const sidesIn = (state: CaseState, contact: ContactItem): string[] => [
  ...new Set(contact.participants.flatMap(({ id }) => sideOf(state, id, contact.when) ?? [])),
];

interface Heard {
  contacts: number;
  positions: number;
  lastHeard: string | null;
}

const later = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : compareEdtf(a, b) < 0 ? b : a;

const heardBySeat = remembered((state): ReadonlyMap<string, Heard> => {
  const heard = new Map<string, Heard>();
  const of = (id: string): Heard => {
    const known = heard.get(id) ?? { contacts: 0, positions: 0, lastHeard: null };
    heard.set(id, known);
    return known;
  };
  for (const contact of contactItems(state).filter(tookPlace)) {
    for (const id of sidesIn(state, contact)) {
      const seat = of(id);
      seat.contacts += 1;
      seat.lastHeard = later(seat.lastHeard, contact.when);
    }
  }
  for (const position of state.positions.values()) {
    if (!shown(position)) continue;
    const seat = of(holderOf(state, position));
    seat.positions += 1;
    seat.lastHeard = later(seat.lastHeard, datedOf(state, position).when);
  }
  for (const claim of state.claims.values()) {
    if (!shown(claim) || claim.speakerId === null) continue;
    const { when } = datedOf(state, claim);
    const side = sideOf(state, claim.speakerId, when);
    if (side !== null) of(side).lastHeard = later(of(side).lastHeard, when);
  }
  return heard;
});

const seatOf = (state: CaseState, id: string): Seat => {
  const held = [...state.actors.values()]
    .filter((actor) => actorFor(state, actor.id) === id)
    .flatMap((actor) => actor.roles);
  const heard = heardBySeat(state).get(id);
  return {
    actor: actorRefOf(state, id),
    roles: [...new Set(held.map(({ role }) => role))].sort(byText),
    trackIds: [...new Set(held.flatMap(({ trackId }) => trackId ?? []))].sort(byText),
    contacts: heard?.contacts ?? 0,
    positions: heard?.positions ?? 0,
    lastHeard: heard?.lastHeard ?? null,
  };
};

/** By how much is recorded on them, so that the two main parties stand at the two ends. */
const byWeight = (a: Seat, b: Seat): number =>
  b.contacts + b.positions - (a.contacts + a.positions) || byText(a.actor.id, b.actor.id);

/** A party is a party first, whatever else it does; then mediators; then all others. */
export const seatedOf = (state: CaseState): Pick<OverviewPage, 'parties' | 'mediators' | 'others'> => {
  const seats = seatsOf(state)
    .map((id) => seatOf(state, id))
    .sort(byWeight);
  const isParty = ({ roles }: Seat): boolean => roles.includes('party');
  const mediates = ({ roles }: Seat): boolean => roles.includes('mediator');
  return {
    parties: seats.filter(isParty),
    mediators: seats.filter((seat) => !isParty(seat) && mediates(seat)),
    others: seats.filter((seat) => !isParty(seat) && !mediates(seat)),
  };
};

const RECENT = 14 * DAY;

const isRecent = (state: CaseState, contact: ContactItem): boolean => {
  const present = presentOf(state);
  const extent = contact.when === null ? null : extentOf(contact.when);
  if (present === null || extent === null) return false;
  const now = Date.parse(present) + DAY;
  return extent.max >= now - RECENT && extent.min < now;
};

/** A line for every two sides that met, spoke, or are to. */
export const linesOf = (state: CaseState): ContactLine[] => {
  const lines = new Map<string, { aId: string; bId: string; contacts: ContactItem[] }>();
  for (const contact of contactItems(state)) {
    for (const [aId, bId] of pairsOf(sidesIn(state, contact))) {
      const key = JSON.stringify([aId, bId]);
      const line = lines.get(key) ?? { aId, bId, contacts: [] };
      line.contacts.push(contact);
      lines.set(key, line);
    }
  }
  return [...lines]
    .sort(([a], [b]) => byText(a, b))
    .map(([, { aId, bId, contacts }]) => {
      const held = contacts.filter(tookPlace);
      const planned = contacts.filter(({ marks }) => marks.planned);
      return {
        aId,
        bId,
        held: held.length,
        recent: held.filter((contact) => isRecent(state, contact)).length,
        planned: planned.length,
        // By date, undated last: the last dated one, or any when none is dated.
        last: held.findLast(({ when }) => when !== null) ?? held.at(-1) ?? null,
        next: planned.at(-1) ?? null,
        contactIds: contacts.map(({ id }) => id),
      };
    });
};
