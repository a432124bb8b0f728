/** Which contacts of the record a contact could be another telling of. */
import type { ContactItem } from '@wasit/domain';
import { edtfExtent } from '../../format/edtf.ts';

/** What is told of one contact. */
export interface Told {
  readonly type: ContactItem['type'];
  readonly participantIds: readonly string[];
  /** EDTF; null where nobody knows. */
  readonly occurred: string | null;
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

/**
 * How much speaks for one and the same event: 0 for nothing, 5 for everything. Who takes part counts most;
 * the same kind of contact and days that agree each count a third of that; a day that nobody knows counts
 * against it. The place is not asked: a report may name the city where another names the country.
 */
export const likeness = (told: Told, other: Told): number => {
  const shared = told.participantIds.filter((id) => other.participantIds.includes(id)).length;
  const fewest = Math.min(told.participantIds.length, other.participantIds.length);
  if (shared === 0 || fewest === 0) return 0;
  const apart = daysBetween(told.occurred, other.occurred);
  if (apart !== null && apart > mostDays) return 0;
  const near = apart === null ? -0.5 : 1 - apart / mostDays;
  return (3 * shared) / fewest + (told.type === other.type ? 1 : 0) + near;
};

/** From this on it is worth a hint: all who take part in the one, and the day or the kind agrees too. */
export const worthAsking = 4;

const toldOf = (item: ContactItem): Told => ({
  type: item.type,
  participantIds: item.participants.map(({ id }) => id),
  occurred: item.when,
});

export interface Likely {
  readonly contact: ContactItem;
  readonly likeness: number;
}

/** All contacts but those in `without`, the likeliest first; among equals the order they came in. */
export const likeliest = (
  told: Told,
  contacts: readonly ContactItem[],
  without: ReadonlySet<string>,
): readonly Likely[] =>
  contacts
    .filter(({ id, tellings }) => !without.has(id) && !tellings.some(({ entryId }) => without.has(entryId)))
    .map((contact) => ({ contact, likeness: likeness(told, toldOf(contact)) }))
    .sort((a, b) => b.likeness - a.likeness);
