/**
 * From tellings to events: which contacts of several reports are one and the same.
 *
 * A person's word comes first: what was merged is one, what was split is kept apart. For the rest, two
 * tellings are one event on this evidence alone: the same type; the participants of one, two at least, are
 * all among those of the other (who comes to a place takes part with it); and both dates are known to within two days and may coincide. Each telling
 * must fit every other one of its event, so that no chain of likenesses joins what is unlike.
 *
 * Cost: for each telling, the events that share its type, a participant and a day.
 */
import { actorFor, type CaseState, contactFor } from '../state/case-state.ts';
import type { Contact } from '../state/records.ts';
import { extentOf } from '../time/edtf.ts';
import { byTelling } from './entry-order.ts';
import { DAY } from './present.ts';
import { remembered } from './remembered.ts';
import { shown } from './shown.ts';

export interface ContactEvent {
  /** The entry that stands for the event. */
  readonly id: string;
  /** In the order of publication. */
  readonly tellings: readonly Contact[];
  readonly grouped: 'alone' | 'evidence' | 'person';
}

interface Bundle {
  readonly rootId: string;
  readonly tellings: Contact[];
}

/** Tellings that a person merged, under the one that stands for them. */
const bundlesOf = (state: CaseState): Bundle[] => {
  const bundles = new Map<string, Bundle>();
  const order = byTelling(state);
  for (const contact of [...state.contacts.values()].filter(shown).sort(order)) {
    const rootId = contactFor(state, contact.id);
    const bundle = bundles.get(rootId);
    if (bundle === undefined) bundles.set(rootId, { rootId, tellings: [contact] });
    else bundle.tellings.push(contact);
  }
  return [...bundles.values()];
};

const WIDEST = 2 * DAY;

const narrow = (date: string | null): { readonly min: number; readonly max: number } | null => {
  const extent = date === null ? null : extentOf(date);
  return extent !== null && extent.max - extent.min <= WIDEST ? extent : null;
};

interface Evidence {
  readonly id: string;
  readonly type: string;
  readonly participants: ReadonlySet<string>;
  readonly extent: { readonly min: number; readonly max: number } | null;
}

/** Of an arrival or a visit, the place is half of what is told. */
const comes = ({ type }: Contact): boolean => type === 'arrival' || type === 'visit';

const evidenceOf = (state: CaseState, contact: Contact): Evidence => ({
  id: contact.id,
  type: contact.type,
  participants: new Set(
    [...contact.participantIds, ...(comes(contact) && contact.venueId !== null ? [contact.venueId] : [])].map(
      (id) => actorFor(state, id),
    ),
  ),
  extent: narrow(contact.occurred),
});

const among = (few: ReadonlySet<string>, many: ReadonlySet<string>): boolean =>
  few.size >= 2 && [...few].every((id) => many.has(id));

const fits = (state: CaseState, a: Evidence, b: Evidence): boolean =>
  a.type === b.type &&
  a.extent !== null &&
  b.extent !== null &&
  a.extent.min <= b.extent.max &&
  b.extent.min <= a.extent.max &&
  (among(a.participants, b.participants) || among(b.participants, a.participants)) &&
  state.keptApart.get(a.id)?.has(b.id) !== true;

/** Under what a telling that it could be one with is found: none for one whose day nobody knows. */
const keysOf = ({ type, participants, extent }: Evidence): string[] => {
  if (extent === null) return [];
  const keys: string[] = [];
  for (let day = Math.floor(extent.min / DAY); day <= Math.floor(extent.max / DAY); day += 1) {
    for (const id of participants) keys.push(`${day}|${type}|${id}`);
  }
  return keys;
};

interface Growing {
  readonly id: string;
  readonly place: number;
  readonly tellings: Contact[];
  readonly evidence: Evidence[];
  bundles: number;
}

export const contactEvents = remembered((state): readonly ContactEvent[] => {
  const events: Growing[] = [];
  const byKey = new Map<string, Growing[]>();
  for (const { rootId, tellings } of bundlesOf(state)) {
    const evidence = tellings.map((contact) => evidenceOf(state, contact));
    const keys = new Set(evidence.flatMap(keysOf));
    const candidates = new Set([...keys].flatMap((key) => byKey.get(key) ?? []));
    // The earliest event that fits wins.
    const home = [...candidates]
      .sort((a, b) => a.place - b.place)
      .find((event) => event.evidence.every((one) => evidence.every((other) => fits(state, one, other))));
    const standing = tellings.some(({ id }) => id === rootId) ? rootId : (tellings[0]?.id ?? rootId);
    const event = home ?? { id: standing, place: events.length, tellings: [], evidence: [], bundles: 0 };
    event.tellings.push(...tellings);
    event.evidence.push(...evidence);
    event.bundles += 1;
    if (home === undefined) events.push(event);
    for (const key of keys) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [event]);
      else if (!list.includes(event)) list.push(event);
    }
  }
  return events.map(({ id, tellings, bundles }) => ({
    id,
    tellings,
    grouped: tellings.length === 1 ? 'alone' : bundles > 1 ? 'evidence' : 'person',
  }));
});

/** From each telling to its event. */
export const eventOfTelling = remembered((state): ReadonlyMap<string, ContactEvent> => {
  const map = new Map<string, ContactEvent>();
  for (const event of contactEvents(state)) for (const { id } of event.tellings) map.set(id, event);
  return map;
});
