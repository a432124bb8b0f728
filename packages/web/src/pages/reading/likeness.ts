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

/** Kinds that one report may use where another uses the next: who comes, and who sits together. */
const kindred: readonly (readonly Told['type'][])[] = [
  ['arrival', 'visit'],
  ['meeting', 'multilateral', 'proximity-talks'],
];

const kindLikeness = (a: Told['type'], b: Told['type']): number =>
  a === b ? 1 : kindred.some((kinds) => kinds.includes(a) && kinds.includes(b)) ? 0.5 : 0;

/**
 * How much speaks for one and the same event: 0 for nothing, 5 for everything. Who takes part counts most;
 * the same kind of contact and days that agree each count a third of that, a kindred kind half as much; a
 * day that nobody knows counts against it. The place is not asked: a report may name the city where another names the country.
 */
export const likeness = (told: Told, other: Told): number => {
  const shared = told.participantIds.filter((id) => other.participantIds.includes(id)).length;
  const fewest = Math.min(told.participantIds.length, other.participantIds.length);
  if (shared === 0 || fewest === 0) return 0;
  const apart = daysBetween(told.occurred, other.occurred);
  if (apart !== null && apart > mostDays) return 0;
  const near = apart === null ? -0.5 : 1 - apart / mostDays;
  return (3 * shared) / fewest + kindLikeness(told.type, other.type) + near;
};

/** From this on it is worth a hint: all who take part in the one, the same or a kindred kind, and near days. */
export const worthAsking = 4.25;

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
