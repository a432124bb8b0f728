/** One event told twice in a report (headline, lead, body) is one contact: merged only on evidence. */
import type { ReadContact } from '@wasit/domain';

/** How many later mentions an event is compared with: keeps the cost linear. */
const NEAR = 40;

/**
 * Merges contacts of one type whose participants nest, whose venues and dates do not contradict and whose status agrees.
 * The one that names most stays, at its own place. `holder` turns an office into the person who holds it, where the
 * report names both.
 */
export function mergeContacts(
  contacts: readonly ReadContact[],
  holder: (ref: string) => string,
): ReadContact[] {
  const kept: ReadContact[] = [];
  for (const told of contacts) {
    const contact = { ...told, participants: [...new Set(told.participants.map(holder))] };
    const from = Math.max(0, kept.length - NEAR);
    const at = kept.findIndex((other, index) => index >= from && same(other, contact));
    const other = kept[at];
    if (other === undefined) kept.push(contact);
    else kept[at] = richer(other, contact);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function same(one: ReadContact, other: ReadContact): boolean {
  if (one.type !== other.type) return false;
  const happened = (status: ReadContact['status']): string =>
    status === 'ongoing' ? 'held' : status === 'expected' ? 'planned' : status;
  // A visit that a noun alone tells of says nothing of its own about when.
  const passing = one.type === 'visit' && Math.min(one.confidence, other.confidence) < 0.6;
  if (!passing && happened(one.status) !== happened(other.status)) return false;
  if (one.venue !== null && other.venue !== null && one.venue !== other.venue) return false;
  if (one.occurred !== null && other.occurred !== null && one.occurred !== other.occurred) return false;
  const [small, large] = one.participants.length <= other.participants.length ? [one, other] : [other, one];
  return small.participants.length > 0 && small.participants.every((ref) => large.participants.includes(ref));
}

function richer(one: ReadContact, other: ReadContact): ReadContact {
  const weight = (contact: ReadContact): number =>
    contact.participants.length * 2 + (contact.venue === null ? 0 : 1) + (contact.occurred === null ? 0 : 1);
  const sure = one.confidence >= 0.6 && other.confidence < 0.6;
  const [base, rest] = weight(other) > weight(one) && !sure ? [other, one] : [one, other];
  return {
    ...base,
    venue: base.venue ?? rest.venue,
    occurred: base.occurred ?? rest.occurred,
    confidence: Math.max(base.confidence, rest.confidence),
  };
}
