/** One event told twice in a report (headline, lead, body) is one contact: merged only on evidence. */
import type { ReadContact } from '@wasit/domain';

/** How many later mentions an event is compared with: keeps the cost linear. */
const NEAR = 40;

/**
 * Merges contacts of one type whose participants are the same, whose venues and dates do not contradict and whose
 * status agrees. A headline or a noun in passing ("زيارة الرئيس") is evidence of less: it gives way to any telling that
 * shares half of its participants. The surest stays, at its own place.
 */
export function mergeContacts(contacts: readonly ReadContact[], headlineEnd: number): ReadContact[] {
  const kept: ReadContact[] = [];
  for (const contact of contacts) {
    const from = Math.max(0, kept.length - NEAR);
    const at = kept.findIndex((other, index) => index >= from && same(other, contact, headlineEnd));
    const other = kept[at];
    if (other === undefined) kept.push(contact);
    else kept[at] = richer(other, contact, headlineEnd);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

const inPassing = (contact: ReadContact, headlineEnd: number): boolean =>
  contact.start < headlineEnd || (contact.type === 'visit' && contact.confidence < 0.6);

const JOURNEYS: ReadonlySet<string> = new Set(['visit', 'arrival', 'shuttle']);
const meets = ({ type }: ReadContact): boolean => /^(meeting|multilateral|proximity-talks)$/.test(type);

/** Shared participants by all participants from which a telling gives way to another. */
const SHARED = 0.5;

/** Participants of both by participants of either. */
function agreement(one: ReadContact, other: ReadContact): number {
  const both = one.participants.filter((ref) => other.participants.includes(ref)).length;
  return both / (one.participants.length + other.participants.length - both);
}

function same(one: ReadContact, other: ReadContact, headlineEnd: number): boolean {
  const share = agreement(one, other);
  const shared = share >= SHARED;
  // What a headline puts in its own word ("يبحث مع") the body tells as a call or a visit.
  if (shared && one.start < headlineEnd && other.start >= headlineEnd) return true;
  const journeys = JOURNEYS.has(one.type) && JOURNEYS.has(other.type);
  if (
    journeys &&
    one.start < headlineEnd &&
    other.start >= headlineEnd &&
    one.venue !== null &&
    one.venue === other.venue
  )
    return true;
  if (heldByPhone(one, other) || heldByPhone(other, one)) return true;
  if (one.type !== other.type && !(meets(one) && meets(other))) return false;
  if (shared && inPassing(one, headlineEnd) !== inPassing(other, headlineEnd)) return true;
  const happened = (status: ReadContact['status']): string =>
    status === 'ongoing' ? 'held' : status === 'expected' ? 'planned' : status;
  if (happened(one.status) !== happened(other.status)) return false;
  if (one.venue !== null && other.venue !== null && one.venue !== other.venue) return false;
  if (one.occurred !== null && other.occurred !== null && one.occurred !== other.occurred) return false;
  return share === 1;
}

/** "بحث فلان مع فلان …. جاء ذلك خلال اتصال هاتفي": what two discussed, and that they did so by phone, near each other. */
function heldByPhone(call: ReadContact, talk: ReadContact): boolean {
  return (
    call.type === 'call' &&
    talk.type === 'meeting' &&
    talk.venue === null &&
    Math.abs(call.start - talk.start) < 700 &&
    call.status === talk.status &&
    call.participants.length === talk.participants.length &&
    call.participants.every((ref) => talk.participants.includes(ref))
  );
}

function richer(one: ReadContact, other: ReadContact, headlineEnd: number): ReadContact {
  const weight = (contact: ReadContact): number =>
    contact.confidence * 10 +
    contact.participants.length +
    (contact.venue === null ? 0 : 1) +
    (contact.occurred === null ? 0 : 1);
  const passing = [inPassing(one, headlineEnd), inPassing(other, headlineEnd)];
  const second = passing[0] === passing[1] ? weight(other) > weight(one) : passing[0] === true;
  const [base, rest] = second ? [other, one] : [one, other];
  return {
    ...base,
    ...(one.type === 'call' || other.type === 'call' ? { type: meets(base) ? 'call' : base.type } : {}),
    venue: base.venue ?? rest.venue,
    occurred: base.occurred ?? rest.occurred,
    confidence: Math.max(base.confidence, rest.confidence),
  };
}
