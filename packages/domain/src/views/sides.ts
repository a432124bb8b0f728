/**
 * Whom somebody stands for. A spokesman, a minister or a faction speaks and meets for a side: an actor that
 * holds a role in the case. What counts is recorded: offices by their periods, delegations, constituents;
 * and an office or body whose id names whose it is. Where two sides are possible the answer is none; nothing is guessed from names or places.
 */
import { actorFor, type CaseState } from '../state/case-state.ts';
import { mayCoincide } from '../time/edtf.ts';
import { byText } from './names.ts';
import { remembered } from './remembered.ts';

interface Ties {
  readonly seats: ReadonlySet<string>;
  /** From an actor to those it stands for; with the period where it is bounded. */
  readonly up: ReadonlyMap<string, readonly { readonly to: string; readonly period: string | null }[]>;
}

const tiesOf = remembered((state): Ties => {
  const seats = new Set<string>();
  const up = new Map<string, { readonly to: string; readonly period: string | null }[]>();
  const tie = (from: string, to: string, period: string | null): void => {
    const key = actorFor(state, from);
    const target = actorFor(state, to);
    if (key === target) return;
    const ties = up.get(key);
    if (ties === undefined) up.set(key, [{ to: target, period }]);
    else ties.push({ to: target, period });
  };
  for (const actor of state.actors.values()) {
    if (actor.roles.some(({ role }) => role !== 'constituent')) seats.add(actorFor(state, actor.id));
    if (actor.constituentOf !== null) tie(actor.id, actor.constituentOf, null);
  }
  for (const office of state.offices.values()) {
    if (office.ofId !== null) tie(office.personId, office.ofId, office.period);
  }
  for (const { id, partyId, headId, memberIds } of state.delegations.values()) {
    tie(id, partyId, null);
    for (const member of headId === null ? memberIds : [headId, ...memberIds]) tie(member, partyId, null);
  }
  return { seats, up };
});

/**
 * Ids of the lexicon compose: `office:egypt-foreign-minister` and `org:egypt-gis` begin with whose they are.
 * The longest that holds a role in the case.
 */
const composedOwner = (seats: ReadonlySet<string>, id: string): string | null => {
  const slug = /^(?:office|org):(.+)$/.exec(id)?.[1];
  if (slug === undefined) return null;
  for (let dash = slug.lastIndexOf('-'); dash > 0; dash = slug.lastIndexOf('-', dash - 1)) {
    const owner = slug.slice(0, dash);
    for (const candidate of [`org:${owner}`, `state:${owner}`]) if (seats.has(candidate)) return candidate;
  }
  return null;
};

const DEEPEST = 6;

const reach = (ties: Ties, id: string, when: string | null, depth: number, found: Set<string>): void => {
  if (ties.seats.has(id)) {
    found.add(id);
    return;
  }
  if (depth === DEEPEST) return;
  const owner = composedOwner(ties.seats, id);
  if (owner !== null) found.add(owner);
  for (const { to, period } of ties.up.get(id) ?? []) {
    if (period === null || when === null || mayCoincide(period, when))
      reach(ties, to, when, depth + 1, found);
  }
};

/** The side that `actorId` stands for at `when` (EDTF; null: at any time), itself included; or null. */
export const sideOf = (state: CaseState, actorId: string, when: string | null = null): string | null => {
  const found = new Set<string>();
  reach(tiesOf(state), actorFor(state, actorId), when, 0, found);
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
};

/** Everybody with a role in the case, merged actors once, by id. */
export const seatsOf = (state: CaseState): readonly string[] => [...tiesOf(state).seats].sort(byText);
