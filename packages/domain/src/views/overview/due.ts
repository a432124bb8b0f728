/** What is to come: planned contacts, deadlines that conditions name, answers that are awaited. */
import type { CaseState } from '../../state/case-state.ts';
import type { Position } from '../../state/records.ts';
import { compareEdtf } from '../../time/edtf.ts';
import { type ContactItem, contactItems } from '../contact-item.ts';
import { datedOf, publishedOf } from '../entry-order.ts';
import { evidenceOf } from '../evidence.ts';
import { marksOf } from '../marks.ts';
import { actorRefsOf, byText, issueNamed } from '../names.ts';
import { holderOf, standCells } from '../positions/stands.ts';
import { daysBefore, isPast } from '../present.ts';
import type { Due } from './page.ts';

/** A plan of which nothing has been heard for longer than this is history, not business. */
const STALE_DAYS = 30;

const fresh = (state: CaseState, date: string | null): boolean => {
  const days = daysBefore(state, date);
  return days === null || days <= STALE_DAYS;
};

const lastToldOn = (state: CaseState, contact: ContactItem): string | null => {
  const entry = state.contacts.get(contact.tellings.at(-1)?.entryId ?? contact.id);
  return entry === undefined ? null : publishedOf(state, entry);
};

const plannedContacts = (state: CaseState): Due[] =>
  contactItems(state)
    .filter((contact) => contact.marks.planned && fresh(state, contact.when ?? lastToldOn(state, contact)))
    .map((contact) => ({
      kind: 'planned-contact',
      entryId: contact.id,
      when: contact.when,
      overdue: isPast(state, contact.when),
      actors: contact.participants,
      issue: null,
      contact,
      words: null,
      evidence: contact.tellings.at(-1)?.evidence ?? null,
      marks: contact.marks,
    }));

/** The date that stands inside the words of the condition, where the reader could tell one. */
const deadlineIn = (state: CaseState, position: Position): string | null => {
  const { conditionSpan, reportId } = position;
  if (conditionSpan === null || reportId === null) return null;
  const dates = state.reports.get(reportId)?.dates ?? [];
  return (
    dates.find(
      ({ start, end, value }) => value !== null && start >= conditionSpan.start && end <= conditionSpan.end,
    )?.value ?? null
  );
};

const ofStand = (state: CaseState, position: Position): Due[] => {
  const { when: since } = datedOf(state, position);
  if (!fresh(state, since)) return [];
  const awaited = position.stance === 'studying';
  if (!awaited && position.condition === null) return [];
  const when = deadlineIn(state, position);
  return [
    {
      kind: awaited ? 'awaited-answer' : 'deadline',
      entryId: position.id,
      when,
      overdue: isPast(state, when),
      actors: actorRefsOf(state, [holderOf(state, position)]),
      issue: issueNamed(state, position.issueId),
      contact: null,
      words: position.condition,
      evidence: evidenceOf(state, position),
      marks: marksOf(state, position),
    },
  ];
};

/** Dated ones first, by date. */
export const dueOf = (state: CaseState): Due[] => {
  const current = standCells(state).flatMap(({ positions }) => positions.slice(0, 1));
  return [...plannedContacts(state), ...current.flatMap((position) => ofStand(state, position))].sort(
    (a, b) => compareEdtf(a.when, b.when) || byText(a.kind, b.kind) || byText(a.entryId, b.entryId),
  );
};
