/** Overview: where does it stand? Data only; the page words it, in either language. */
import { z } from 'zod';
import { stance } from '../../reading/reading.ts';
import { roles } from '../../state/records.ts';
import { caseHead } from '../cases/page.ts';
import { contactItem } from '../contact-item.ts';
import { evidence } from '../evidence.ts';
import { change } from '../history/page.ts';
import { marks } from '../marks.ts';
import { actorRef, named } from '../names.ts';

/**
 * One clause of the line of state. By `kind`:
 * `talks-ongoing` a contact under way; `latest-contact` the last one held; `next-contact` the next one
 * planned; `stand` how a party stands on an issue (or on the whole), latest first; `silent` a party of which
 * nothing has been recorded for a week or more; `disagreement` sources that contradict each other.
 */
export const clause = z.object({
  kind: z.enum(['talks-ongoing', 'latest-contact', 'next-contact', 'stand', 'silent', 'disagreement']),
  trackId: z.string().nullable(),
  actors: z.array(actorRef),
  when: z.string().nullable(),
  contact: contactItem.nullable(),
  issue: named.nullable(),
  stance: stance.nullable(),
  /** For `disagreement`: how many; else null. */
  count: z.int().nullable(),
  entryIds: z.array(z.string()),
  evidence: z.array(evidence),
  marks: marks.nullable(),
});
export type Clause = z.infer<typeof clause>;

export const seat = z.object({
  actor: actorRef,
  roles: z.array(z.enum(roles)),
  trackIds: z.array(z.string()),
  contacts: z.int(),
  positions: z.int(),
  /** EDTF: the last day on which it spoke, met, or took a stand; null when never. */
  lastHeard: z.string().nullable(),
});
export type Seat = z.infer<typeof seat>;

/** The line between two seats. People, offices and delegations count for the side they belong to. */
export const contactLine = z.object({
  aId: z.string(),
  bId: z.string(),
  /** Contacts that took place, all told, and in the fourteen days up to the record's present. */
  held: z.int(),
  recent: z.int(),
  planned: z.int(),
  last: contactItem.nullable(),
  next: contactItem.nullable(),
  contactIds: z.array(z.string()),
});
export type ContactLine = z.infer<typeof contactLine>;

export const due = z.object({
  kind: z.enum(['planned-contact', 'deadline', 'awaited-answer']),
  entryId: z.string(),
  /** EDTF; null where no date is known. */
  when: z.string().nullable(),
  /** True when `when` ended before the record's present; null when that cannot be said. */
  overdue: z.boolean().nullable(),
  actors: z.array(actorRef),
  issue: named.nullable(),
  contact: contactItem.nullable(),
  /** The words of the condition or of the date, in the report's language. */
  words: z.string().nullable(),
  evidence: evidence.nullable(),
  marks,
});
export type Due = z.infer<typeof due>;

export const disagreementSide = z.object({
  /** The entry on this side: a claim, a contact's telling or a position. */
  entryId: z.string(),
  speaker: actorRef.nullable(),
  evidence: evidence.nullable(),
  marks,
});
export const disagreement = z.object({
  kind: z.enum(['denial', 'stance', 'contact']),
  issue: named.nullable(),
  actors: z.array(actorRef),
  left: z.array(disagreementSide),
  right: z.array(disagreementSide),
  note: z.string().nullable(),
});
export type Disagreement = z.infer<typeof disagreement>;

export const overviewPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  stateOfPlay: z.array(clause),
  parties: z.array(seat),
  mediators: z.array(seat),
  others: z.array(seat),
  lines: z.array(contactLine),
  changes: z.object({
    /** The cursor counted from, null for the beginning. */
    since: z.string().nullable(),
    total: z.int(),
    /** The newest first, at most 50. */
    items: z.array(change),
  }),
  due: z.array(due),
  disagreements: z.array(disagreement),
  unreviewed: z.object({
    reports: z.int(),
    claims: z.int(),
    contacts: z.int(),
    positions: z.int(),
    terms: z.int(),
    total: z.int(),
    /** All entries that are shown, reviewed or not. */
    ofEntries: z.int(),
  }),
});
export type OverviewPage = z.infer<typeof overviewPage>;
