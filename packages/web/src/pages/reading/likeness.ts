/** Which contacts of the record a contact could be another telling of. */
import type { ContactItem } from '@wasit/domain';
import { edtfExtent } from '../../format/edtf.ts';

/** What is told of one contact. */
export interface Told {
  readonly type: ContactItem['type'];
  readonly participantIds: readonly string[];
  /** EDTF; null where nobody knows. */
  readonly occurred: string | null;
  readonly status: ContactItem['status'];
  /** When the reports that tell of it came out; null where that is not known. */
  readonly published: readonly (string | null)[];
}

const day = 86_400_000;

/** Days between two dates, 0 where they may coincide; null where one is not known. */
const daysBetween = (a: string | null, b: string | null): number | null => {
  const one = a === null ? null : edtfExtent(a);
  const other = b === null ? null : edtfExtent(b);
  if (one === null || other === null) return null;
  return Math.max(0, one.min - other.max, other.min - one.max) / day;
};

/** Farther apart than this, two tellings are two events. */
const mostDays = 3;

/** Kinds that one report may use where another uses the next: who comes, and who sits together. */
const kindred: readonly (readonly Told['type'][])[] = [
  ['arrival', 'visit'],
  ['meeting', 'multilateral', 'proximity-talks'],
];

const kindLikeness = (a: Told['type'], b: Told['type']): number =>
  a === b ? 1 : kindred.some((kinds) => kinds.includes(a) && kinds.includes(b)) ? 0.5 : 0;

const dayOf = (published: string | null): string | null => published?.slice(0, 10) ?? null;

/**
 * Where nobody knows the day: the same people in the same kind of contact, come to the same, in reports of one
 * day. That is not enough to make them one, and enough to ask.
 */
const sameNews = (told: Told, other: Told): boolean =>
  told.occurred === null &&
  other.occurred === null &&
  told.status === other.status &&
  told.type === other.type &&
  new Set([...told.participantIds, ...other.participantIds]).size === new Set(told.participantIds).size &&
  new Set(told.participantIds).size === new Set(other.participantIds).size &&
  told.published.some((one) => one !== null && other.published.some((two) => dayOf(one) === dayOf(two)));

/** From this on it is worth a hint: all who take part in the one, the same or a kindred kind, and near days. */
export const worthAsking = 4.25;

/**
 * How much speaks for one and the same event: 0 for nothing, 5 for everything. Who takes part counts most;
 * the same kind of contact and days that agree each count a third of that, a kindred kind half as much; a
 * day that nobody knows counts against it, unless both are news of one day. The place is not asked: a report may name the city where another names the country.
 */
export const likeness = (told: Told, other: Told): number => {
  const shared = told.participantIds.filter((id) => other.participantIds.includes(id)).length;
  const fewest = Math.min(told.participantIds.length, other.participantIds.length);
  if (shared === 0 || fewest === 0) return 0;
  const apart = daysBetween(told.occurred, other.occurred);
  if (apart !== null && apart > mostDays) return 0;
  if (apart === null && sameNews(told, other)) return worthAsking;
  const near = apart === null ? -0.5 : 1 - apart / mostDays;
  return (3 * shared) / fewest + kindLikeness(told.type, other.type) + near;
};

const toldOf = (item: ContactItem): Told => ({
  type: item.type,
  participantIds: item.participants.map(({ id }) => id),
  occurred: item.when,
  status: item.status,
  published: item.tellings.map(({ evidence }) => evidence?.published ?? null),
});

export interface Likely {
  readonly contact: ContactItem;
  readonly likeness: number;
}

/**
 * All contacts but those in `without`, the likeliest first; among equals the order they came in. Nothing speaks
 * for one that a person has kept `apart`.
 */
export const likeliest = (
  told: Told,
  contacts: readonly ContactItem[],
  without: ReadonlySet<string>,
  apart: ReadonlySet<string>,
): readonly Likely[] => {
  const isIn = (ids: ReadonlySet<string>, { id, tellings }: ContactItem): boolean =>
    ids.has(id) || tellings.some(({ entryId }) => ids.has(entryId));
  return contacts
    .filter((contact) => !isIn(without, contact))
    .map((contact) => ({
      contact,
      likeness: isIn(apart, contact) ? 0 : likeness(told, toldOf(contact)),
    }))
    .sort((a, b) => b.likeness - a.likeness);
};
