/** One contact as pages show it: one event, told in one report or in several. */
import { z } from 'zod';
import { contactStatus, contactType } from '../reading/reading.ts';
import type { CaseState } from '../state/case-state.ts';
import type { Contact } from '../state/records.ts';
import { compareEdtf, extentOf } from '../time/edtf.ts';
import { type ContactEvent, contactEvents } from './contact-events.ts';
import { evidence, evidenceOf } from './evidence.ts';
import { marks, marksOf } from './marks.ts';
import { actorRef, actorRefsOf, byText } from './names.ts';
import { remembered } from './remembered.ts';

export const telling = z.object({
  entryId: z.string(),
  status: contactStatus,
  when: z.string().nullable(),
  evidence: evidence.nullable(),
  marks,
});

export const contactItem = z.object({
  /** Id of the entry that stands for all tellings: the one to send in commands. */
  id: z.string(),
  type: contactType,
  participants: z.array(actorRef),
  venue: actorRef.nullable(),
  /** EDTF: the narrowest date that the tellings share. */
  when: z.string().nullable(),
  status: contactStatus,
  trackId: z.string().nullable(),
  marks,
  /** In the order of publication; the first is the one `id` names. */
  tellings: z.array(telling),
  /** `evidence`: put together because type, participants and dates agree; `person`: somebody said so. */
  grouped: z.enum(['alone', 'evidence', 'person']),
  /** The tellings do not agree on whether it was held. */
  disputed: z.boolean(),
});
export type ContactItem = z.infer<typeof contactItem>;

const vouched = (contact: Contact): boolean => contact.review !== 'unreviewed';

/** What people vouched for outweighs what a reader only proposed. */
const weighty = (tellings: readonly Contact[]): readonly Contact[] => {
  const reviewed = tellings.filter(vouched);
  return reviewed.length > 0 ? reviewed : tellings;
};

const width = (contact: Contact): number => {
  const extent = contact.occurred === null ? null : extentOf(contact.occurred);
  return extent === null ? Number.POSITIVE_INFINITY : extent.max - extent.min;
};

const narrowest = (tellings: readonly Contact[]): string | null =>
  tellings.reduce<Contact | null>(
    (best, one) => (best === null || width(one) < width(best) ? one : best),
    null,
  )?.occurred ?? null;

/** The last word on whether it took place; a plan only while nothing else is told. */
const statusOf = (tellings: readonly Contact[]): Contact['status'] => {
  const settled = tellings.filter(({ status }) => status !== 'planned' && status !== 'expected');
  return (settled.at(-1) ?? tellings.at(-1))?.status ?? 'expected';
};

export const contactItemOf = (state: CaseState, event: ContactEvent): ContactItem => {
  const { tellings, id, grouped } = event;
  const heavy = weighty(tellings);
  const status = statusOf(heavy);
  const all = tellings.map((contact) => marksOf(state, contact));
  const known = tellings.find((contact) => contact.id === id) ?? tellings[0];
  const statuses = new Set(tellings.map((contact) => contact.status));
  const tookPlace = statuses.has('held') || statuses.has('ongoing');
  return {
    id,
    type: known?.type ?? 'meeting',
    participants: actorRefsOf(
      state,
      heavy.flatMap(({ participantIds }) => participantIds),
    ),
    venue:
      actorRefsOf(
        state,
        heavy.flatMap(({ venueId }) => (venueId === null ? [] : [venueId])),
      )[0] ?? null,
    when: narrowest(heavy),
    status,
    trackId: tellings.find(({ trackId }) => trackId !== null)?.trackId ?? null,
    marks: {
      review: (tellings.find(vouched) ?? known)?.review ?? 'unreviewed',
      planned: status === 'planned' || status === 'expected',
      cancelled: status === 'cancelled',
      denied: statuses.has('denied'),
      retracted: false,
      shaken: all.every(({ shaken }) => shaken),
      confidence: all.reduce<number | null>(
        (best, { confidence }) => (confidence === null ? best : Math.max(best ?? 0, confidence)),
        null,
      ),
    },
    tellings: tellings.map((contact) => ({
      entryId: contact.id,
      status: contact.status,
      when: contact.occurred,
      evidence: evidenceOf(state, contact),
      marks: marksOf(state, contact),
    })),
    grouped,
    disputed: tookPlace && (statuses.has('denied') || statuses.has('cancelled')),
  };
};

/** True when it took place, or is under way, by the last word on it. */
export const tookPlace = (item: Pick<ContactItem, 'status'>): boolean =>
  item.status === 'held' || item.status === 'ongoing';

/** All contacts of the case, by date. */
export const contactItems = remembered((state): readonly ContactItem[] =>
  contactEvents(state)
    .map((event) => contactItemOf(state, event))
    .sort((a, b) => compareEdtf(a.when, b.when) || byText(a.id, b.id)),
);
